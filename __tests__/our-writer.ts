import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWriter } from '../src/templates/writer.ts';

const folder = path.join(import.meta.dirname, '..', 'templates');

/** With the templates that come with the Action. */
export const ourWriter = createWriter((name) => readFileSync(path.join(folder, `${name}.md.hbs`), 'utf8'));
