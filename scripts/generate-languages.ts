/** Compiles English to plain functions, so that most runs read no message's places, and the others to one table: whoever adds a language adds one file. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  compileCatalog,
  compileOthers,
  compilePlaces,
  compileReadAnywhere,
  compileSite,
  listOf,
} from './languages/compile.ts';
import { compileUnits } from './languages/units.ts';

const root = new URL('../src/i18n/', import.meta.url);
const compiled = new URL('compiled/', root);

const languages = readdirSync(new URL('catalogs/', root))
  .flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []))
  // English first: its catalog is the source of the others.
  .toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

const sourceOf = (language: string) => readFileSync(new URL(`catalogs/${language}.json`, root), 'utf8');

for (const file of readdirSync(compiled)) rmSync(new URL(file, compiled));
const others = languages.filter((language) => language !== 'en');
const sourcesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, sourceOf(name)]));
const all = sourcesOf(languages);
writeFileSync(new URL('en.ts', compiled), compileCatalog('en', sourceOf('en')));
writeFileSync(new URL('others.ts', compiled), compileOthers(sourcesOf(others)));
writeFileSync(new URL('site.ts', compiled), compileSite(all));
writeFileSync(new URL('read-anywhere.ts', compiled), compileReadAnywhere(all));
writeFileSync(new URL('places.ts', compiled), compilePlaces(sourceOf('en')));
writeFileSync(new URL('units.ts', compiled), compileUnits(languages));
writeFileSync(new URL('catalogs.ts', root), listOf(languages));

const { status } = spawnSync('npx', ['biome', 'check', '--write', 'src/i18n'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exitCode = status ?? 1;
