/** Writes the parts of the README and of the docs that are derived from action.yml and the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { documentBlocks, withDocumentBlocks } from './docs/blocks.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

for (const file of Object.keys(documentBlocks(read))) {
  writeFileSync(new URL(file, root), withDocumentBlocks(file, read(file), read));
}
