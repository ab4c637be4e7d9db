import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TemplateName } from '../src/templates/template-names.ts';
import { createWriter } from '../src/templates/writer.ts';

const folder = path.join(import.meta.dirname, '..', 'templates');

/** The templates that come with the Action. */
export const readTemplate = (name: TemplateName) => readFileSync(path.join(folder, `${name}.md.hbs`), 'utf8');

export const ourWriter = createWriter(readTemplate, 'en');
