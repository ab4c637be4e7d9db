import { describe, expect, it } from 'vitest';
import type { OwnFile } from '../../src/templates/own-template.ts';
import { withOwnTemplates } from '../../src/templates/own-writer.ts';
import { type TemplateName, templateNames } from '../../src/templates/template-names.ts';
import type { Lacks } from '../../src/templates/writer.ts';

const ours = {
  language: 'en' as const,
  write: (name: TemplateName) => `ours: ${name}`,
  inLanguage: () => ours,
  messages: {},
  problems: () => [],
};
const path = '.github/x.hbs';

function writing(name: TemplateName, text: string, view: object = {}, lacks?: Lacks) {
  const writer = withOwnTemplates(ours, [{ name, path, text }]);
  return { text: writer.write(name, view, lacks), problems: writer.problems() };
}

describe("the team's templates", () => {
  it('are each used in the place of ours, and only there', () => {
    const files = templateNames.map(
      (name): OwnFile => ({ name, path: `${name}.hbs`, text: `theirs: ${name}` }),
    );
    const all = withOwnTemplates(ours, files);
    expect(templateNames.map((name) => all.write(name, {}))).toEqual(
      templateNames.map((name) => `theirs: ${name}`),
    );
    const [first, ...others] = templateNames.map((name) =>
      withOwnTemplates(ours, files.slice(0, 1)).write(name, {}),
    );
    expect(first).toBe('theirs: tracking-comment');
    expect(others.every((text) => text.startsWith('ours: '))).toBe(true);
    expect(withOwnTemplates(ours, [])).toBe(ours);
  });

  it('give way to ours as often as they fail, and that is said once', () => {
    const writer = withOwnTemplates(ours, [
      { name: 'reminder', path, text: 'a\n{{b}}' },
      { name: 'answer', path: 'gone.hbs' },
    ]);
    expect(writer.problems()).toEqual([]);
    for (let round = 0; round < 3; round += 1) {
      expect([writer.write('reminder', {}), writer.write('answer', {})]).toEqual([
        'ours: reminder',
        'ours: answer',
      ]);
    }
    expect(writer.problems()).toEqual([
      `Template "${path}", line 2: "b" is not known here. Our own reminder was used instead.`,
      'gone.hbs is not a file on the default branch. Our own answer was used instead.',
    ]);
  });

  it('are asked again with other values', () => {
    const writer = withOwnTemplates(ours, [
      { name: 'reminder', path, text: '{{#if a}}{{b}}{{else}}fine{{/if}}' },
    ]);
    expect([{ a: 1 }, {}].map((view) => writer.write('reminder', view))).toEqual(['ours: reminder', 'fine']);
  });

  it.each([
    ['a mark of ours', '<!-- incident-protocol:logbook {} -->', 'it writes a mark that is ours to write'],
    ['a mark of ours in disguise', 'x\n<!--INCIDENT-protocol:nag', 'it writes a mark that is ours to write'],
    ['code without end', 'a\n```\nb', 'it leaves a block of code or a hidden remark open'],
    ['a remark without end', 'a\n<!-- b', 'it leaves a block of code or a hidden remark open'],
    ['more than a comment holds', 'x'.repeat(20_001), 'it writes more than 20000 characters for a comment'],
  ])('write no comment with %s', (_, text, problem) => {
    for (const name of ['tracking-comment', 'reminder', 'reopened', 'pull-request'] as const) {
      const written = writing(name, text);
      expect(written.text).toBe(`ours: ${name}`);
      expect(written.problems).toEqual([expect.stringContaining(`Template "${path}": ${problem}`)]);
    }
    expect(writing('index-page', text)).toEqual({ text, problems: [] });
  });

  it('may write the list that is in the comment, marks and all', () => {
    const listInComment = '<!-- incident-protocol:begin 1 -->\n- [ ] x\n<!-- incident-protocol:end -->';
    expect(writing('tracking-comment', 'a\n{{listInComment}}\n', { listInComment })).toEqual({
      text: `a\n${listInComment}\n`,
      problems: [],
    });
    expect(
      writing('tracking-comment', '{{listInComment}}{{listInComment}}', { listInComment }).problems,
    ).toHaveLength(1);
  });

  it('write what is needed, or ours does', () => {
    const lacks: Lacks = (text) => (text.includes('needed') ? undefined : 'it leaves out what is needed');
    expect(writing('summary', 'needed', {}, lacks).text).toBe('needed');
    expect(writing('summary', 'x', {}, lacks)).toEqual({
      text: 'ours: summary',
      problems: [`Template "${path}": it leaves out what is needed. Our own summary was used instead.`],
    });
  });

  it('may have nothing to say of a run, and of nothing else', () => {
    expect(writing('summary', '{{#each a}}x{{/each}}')).toEqual({ text: '', problems: [] });
    expect(writing('reminder', '{{#each a}}x{{/each}}').problems).toEqual([
      `${path} writes nothing. Our own reminder was used instead.`,
    ]);
  });

  it('bring messages along with the postmortem, and say what is wrong with them before anything is written', () => {
    const text = '---\nmessages: {impact: Who paid, nothing: x}\n---\n';
    const writer = withOwnTemplates(ours, [{ name: 'postmortem', path, text }]);
    expect(writer.messages).toEqual({ impact: 'Who paid' });
    expect(writer.problems()).toEqual([`${path}, line 2: no message of ours has the key "nothing".`]);
    expect(writer.write('postmortem', {})).toBe('ours: postmortem');
    expect(writer.problems()).toHaveLength(1);
  });
});
