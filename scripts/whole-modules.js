/**
 * Between the compiler and the bundler: `yaml` gives Node its parts in a form of which nothing can be left out, and
 * browsers the same in one of which the bundler takes what is used.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const lib = path.join(import.meta.dirname, '..', 'lib');
const modules = path.join(import.meta.dirname, '..', 'node_modules', 'yaml', 'browser', 'index.js');

for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const file = path.join(lib, name);
  const source = readFileSync(file, 'utf8');
  const way = path.relative(path.dirname(file), modules).split(path.sep).join('/');
  const turned = source.replaceAll(/ from 'yaml';/g, () => ` from '${way}';`);
  if (turned !== source) writeFileSync(file, turned);
}
