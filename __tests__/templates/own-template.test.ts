import { describe, expect, it } from 'vitest';
import { createOwnTemplate } from '../../src/templates/own-template.ts';

const path = '.github/postmortem.md.hbs';
const view = { title: '{{constructor}}', many: Array.from({ length: 2000 }, () => 'x'.repeat(5000)) };

function own(text?: string) {
  return createOwnTemplate({ name: 'postmortem', path, ...(text === undefined ? {} : { text }) }, 'en');
}

describe("a team's own template", () => {
  it('writes the postmortem, and never runs what is in a value', () => {
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
    ['is itself too long', 'x'.repeat(200_001), `${path} is longer than 200000 characters`],
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
    const text = '---\nmessages:\n  impact: Who paid for it\n---\n';
    expect(own(text)).toMatchObject({ messages: { impact: 'Who paid for it' }, flaws: [] });
    expect(own(text).write(view)).toEqual({ kind: 'ours' });
    expect(own(`${text}\n{{title}}`).write(view)).toMatchObject({ kind: 'text' });
  });

  it.each([
    ['nonsense: x', 'no message of ours has the key "nonsense"'],
    ['impakt: x', 'no message of ours has the key "impakt"; did you mean "impact"?'],
    ['well: 7', '"well" is not one line of text, 1 to 500 characters, without <!-- and -->'],
    ['"well": "a\\nb"', '"well" is not one line of text, 1 to 500 characters, without <!-- and -->'],
    ['keptNote: "x --> y"', '"keptNote" is not one line of text, 1 to 500 characters, without <!-- and -->'],
    ['renamed: "{who}: {why}"', '"renamed": found the place {why}, allowed: a text with {who}, {from}, {to}'],
    ['well: "{who}"', '"well": found the place {who}, allowed: a text without places'],
    [
      'wellQuestion: Tell.',
      '"wellQuestion": found no question mark, allowed: a question: by its mark we know what nobody has answered',
    ],
  ])('keeps a message of ours, and says in which line, when it finds %s', (line, flaw) => {
    const { messages, flaws } = own(`---\nmessages:\n  impact: Who paid\n  ${line}\n---\n`);
    expect({ messages, flaws }).toEqual({
      messages: { impact: 'Who paid' },
      flaws: [`${path}, line 4: ${flaw}`],
    });
  });

  it('begins with front matter in the postmortem only', () => {
    const text = '---\nmessages: {impact: x}\n---\n';
    const { messages, write } = createOwnTemplate({ name: 'reminder', path, text }, 'en');
    expect([messages, write(view)]).toEqual([{}, { kind: 'text', text }]);
  });
});
