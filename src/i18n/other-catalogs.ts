/** Made by `npm run generate` from the files in `catalogs`. */

import { de } from './compiled/de.ts';
import { es } from './compiled/es.ts';
import { fr } from './compiled/fr.ts';
import { ja } from './compiled/ja.ts';
import { pt } from './compiled/pt.ts';

export const otherCatalogs = { de, es, fr, ja, pt } as const;
