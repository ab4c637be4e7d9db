/** Made by `npm run generate` from the files in `catalogs`. */

import de from './catalogs/de.json' with { type: 'json' };
import en from './catalogs/en.json' with { type: 'json' };
import es from './catalogs/es.json' with { type: 'json' };
import fr from './catalogs/fr.json' with { type: 'json' };
import ja from './catalogs/ja.json' with { type: 'json' };
import pt from './catalogs/pt.json' with { type: 'json' };

/** Our own words. Every language has the same keys with the same `{places}`; no value is Markdown of people. */
export const catalogs = { en, de, es, fr, ja, pt } as const;

export const languageNames = ['en', 'de', 'es', 'fr', 'ja', 'pt'] as const;
