/** Writes the parts of the README that are derived from action.yml, the code and the examples. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withReadmeBlocks } from './readme/blocks.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

writeFileSync(new URL('README.md', root), withReadmeBlocks(read('README.md'), read));
