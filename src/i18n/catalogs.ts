/** Made by `npm run generate` from the files in `catalogs`. */

import { de } from './compiled/de.ts';
import { en } from './compiled/en.ts';
import { es } from './compiled/es.ts';
import { fr } from './compiled/fr.ts';
import { ja } from './compiled/ja.ts';
import { pt } from './compiled/pt.ts';

/** English is the source of the others. */
export const catalogs = { en, de, es, fr, ja, pt } as const;

export type Language = keyof typeof catalogs;

export type MessageKey<Group extends keyof typeof en> = keyof (typeof en)[Group];

export const languageNames = ['en', 'de', 'es', 'fr', 'ja', 'pt'] as const;
