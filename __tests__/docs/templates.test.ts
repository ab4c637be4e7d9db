import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withOwnTemplates } from '../../src/templates/own-writer.ts';
import { kindOfTemplate, type TemplateName, templateNames } from '../../src/templates/template-names.ts';
import { ourWriter as ours } from '../our-writer.ts';
import { namesIn, type Seen, seenByTemplates } from './seen-by-templates.ts';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const docs = read('docs/templates.md');
let seen: readonly Seen[] = [];

beforeAll(async () => {
  seen = await seenByTemplates();
});

function viewsOf(name: TemplateName): readonly object[] {
  return seen.filter((one) => one.name === name).map(({ view }) => view);
}

function chapter(name: TemplateName): string {
  return docs.split(/^## (?=`)/m).find((part) => part.startsWith(`\`${name}\``)) ?? '';
}

describe('docs/templates.md', () => {
  it.each(templateNames)('names all that %s is given, and nothing else', (name) => {
    const documented = [...chapter(name).matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]);
    const given = new Set(viewsOf(name).flatMap((view) => namesIn(view)));
    expect(documented.toSorted()).toEqual([...given].toSorted());
    expect(chapter(name)).toContain(`[The built-in one](../templates/${name}.${kindOfTemplate(name)}.hbs)`);
  });

  it.each(templateNames)('has an example for %s that works with all that it is given', (name) => {
    const text = /^```handlebars\n([\s\S]*?)^```$/m.exec(chapter(name))?.[1] ?? '';
    const writer = withOwnTemplates(ours, [{ name, path: 'example.hbs', text }]);
    for (const view of viewsOf(name)) expect(writer.write(name, view)).not.toBe('');
    expect([viewsOf(name).length > 0, writer.problems()]).toEqual([true, []]);
  });

  it.each(templateNames)('may begin with a copy of our own %s, which writes the same', (name) => {
    const text = read(`templates/${name}.${kindOfTemplate(name)}.hbs`);
    const writer = withOwnTemplates(ours, [{ name, path: 'copy.hbs', text }]);
    for (const view of viewsOf(name)) expect(writer.write(name, view)).toBe(ours.write(name, view));
    expect(writer.problems()).toEqual([]);
  });
});
