/** Writes the list of languages from the catalogs: whoever adds a language adds one file. */
import { readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../src/i18n/', import.meta.url);

const languages = readdirSync(new URL('catalogs/', root))
  .flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []))
  // English first: its catalog is the source of the others.
  .toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

const text = `/** Made by \`npm run generate\` from the files in \`catalogs\`. */

${languages
  .toSorted()
  .map((name) => `import ${name} from './catalogs/${name}.json' with { type: 'json' };`)
  .join('\n')}

/** Our own words. Every language has the same keys with the same \`{places}\`; no value is Markdown of people. */
export const catalogs = { ${languages.join(', ')} } as const;

export const languageNames = [${languages.map((name) => `'${name}'`).join(', ')}] as const;
`;

writeFileSync(new URL('catalogs.ts', root), text);
