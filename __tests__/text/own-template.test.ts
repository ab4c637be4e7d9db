import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/text/languages.ts';
import { createOwnTemplate } from '../../src/text/own-template.ts';
import { createRenderer } from '../../src/text/writer.ts';

const path = '.github/postmortem.md.hbs';
const view = { title: '{{constructor}}', many: Array.from({ length: 2000 }, () => 'x'.repeat(5000)) };

function own(text?: string) {
  return createOwnTemplate({ path, ...(text === undefined ? {} : { text }) }, createRenderer);
}

describe("a team's own template", () => {
  it('writes the postmortem, and never runs what stands in a value', () => {
    expect(own('# {{title}}\r\n').write(view)).toEqual({ kind: 'text', text: '# {{constructor}}\n' });
  });

  it.each([
    ['is missing', undefined, `${path} is not a file on the default branch`],
    ['is no text', 'a\0b', `${path} is not a text`],
    ['is empty', ' \n', `${path} is empty`],
    ['writes nothing', '{{#if no}}x{{/if}}', `${path} writes nothing`],
    ['has a mistake', 'one\n{{#if title}}\nthree', `Template "${path}", line 3:`],
    [
      'asks for what is not there',
      'one\n\n{{titel}}',
      `Template "${path}", line 3: "titel" is not known here`,
    ],
    [
      'uses a helper that is not there',
      '{{shout title}}',
      `Template "${path}", line 1: "shout" is not known here`,
    ],
    ['calls itself', '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', 'a partial calls itself without end'],
    ['writes ten megabytes', '{{#each many}}{{this}}{{/each}}', 'it writes more than 1000000 characters'],
    [
      'has front matter that cannot be read',
      '---\na: [\n---\n# x',
      `the front matter of ${path} cannot be read:`,
    ],
    [
      'counts lines from the top of the file',
      '---\na: 1\n---\n# x\n{{titel}}',
      `Template "${path}", line 5:`,
    ],
  ])('gives way to ours, and says why, when it %s', (_, text, problem) => {
    const written = own(text).write(view);
    expect(written.kind).toBe('ours');
    expect(written.kind === 'ours' && written.problem).toContain(problem);
  });

  it('may replace messages of ours, with or without a template', () => {
    const english = messagesIn('en');
    const text = '---\nmessages:\n  impact: Who paid for it\n  nonsense: x\n  well: 7\n---\n';
    const { words, write } = own(text);
    expect(words(english)).toEqual({ ...english, impact: 'Who paid for it' });
    expect(write(view)).toEqual({ kind: 'ours' });
    expect(own(`${text}\n{{title}}`).write(view)).toMatchObject({ kind: 'text' });
  });
});
