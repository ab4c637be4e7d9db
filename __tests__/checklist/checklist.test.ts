import { describe, expect, it } from 'vitest';
import type { ChecklistEdit } from '../../src/checklist/boxes.ts';
import { listedSteps, tickedSteps } from '../../src/checklist/boxes.ts';
import {
  checklistBlock,
  editChecklist,
  isOwnAppend,
  readChecklist,
  toggledBetween,
} from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { renderedBoxes } from './rendered-boxes.ts';

const issue = 42;
const append = { kind: 'append', steps: defaultProtocol, ticked: [] } as const satisfies ChecklistEdit;
const list = checklistBlock(issue, defaultProtocol, []);

function within(...lines: readonly string[]): string {
  return ['<!-- incident-protocol:begin 42 -->', '', ...lines, '', '<!-- incident-protocol:end -->'].join(
    '\n',
  );
}

function read(text: string): string {
  const checklist = readChecklist(text, issue);
  if (checklist.kind === 'absent') return 'absent';
  return checklist.boxes.map(({ step, ticked }) => `${step}${ticked ? ' x' : ''}`).join(', ');
}

describe('which lines are boxes of ours', () => {
  it.each([
    '- [ ] a <!-- incident-protocol:own -->',
    '* [ ] a <!-- incident-protocol:own -->',
    '+ [ ] a <!-- incident-protocol:own -->',
    '1. [ ] a <!-- incident-protocol:own -->',
    '1) [ ] a <!-- incident-protocol:own -->',
    '7. [ ] a <!-- incident-protocol:own -->',
    '   - [ ] a <!-- incident-protocol:own -->',
    '-    [ ] a <!-- incident-protocol:own -->',
    '-\t[ ] a <!-- incident-protocol:own -->',
    '- [\t] a <!-- incident-protocol:own -->',
    '- [ ]   a <!-- incident-protocol:own -->',
    '- [ ]\ta <!-- incident-protocol:own -->',
    '- [ ] <!-- incident-protocol:own -->',
    '- [ ] #123 <!-- incident-protocol:own -->',
    '- - [ ] a <!-- incident-protocol:own -->',
    '- words\n  - [ ] a <!-- incident-protocol:own -->',
    '- words\n\n    - [ ] a <!-- incident-protocol:own -->',
    'words\n- [ ] a <!-- incident-protocol:own -->',
    '<details>\n\n- [ ] a <!-- incident-protocol:own -->',
  ])('reads %j as open, and as done with an x', (line) => {
    expect(read(within(line))).toBe('own');
    for (const mark of ['x', 'X']) {
      expect(read(within(line.replace(/\[[ \t]\]/, `[${mark}]`)))).toBe('own x');
    }
  });

  it.each([
    '- [] a <!-- incident-protocol:own -->',
    '- [ x ] a <!-- incident-protocol:own -->',
    '- [x]a <!-- incident-protocol:own -->',
    '-[x] a <!-- incident-protocol:own -->',
    '- [-] a <!-- incident-protocol:own -->',
    '- [✓] a <!-- incident-protocol:own -->',
    '- [х] a <!-- incident-protocol:own -->',
    '- [x]\u00a0a <!-- incident-protocol:own -->',
    '-\u00a0[x] a <!-- incident-protocol:own -->',
    '- [x]',
    '- [x] a',
    '[x] a <!-- incident-protocol:own -->',
    '    - [x] a <!-- incident-protocol:own -->',
    '-      [x] a <!-- incident-protocol:own -->',
    '> - [x] a <!-- incident-protocol:own -->',
    '- > [x] a <!-- incident-protocol:own -->',
    '```\n- [x] a <!-- incident-protocol:own -->\n```',
    '~~~\n- [x] a <!-- incident-protocol:own -->',
    '<!--\n- [x] a <!-- incident-protocol:own -->',
    '<details>\n- [x] a <!-- incident-protocol:own -->',
    '<pre>\n\n- [x] a <!-- incident-protocol:own -->',
    '- [x] a <!-- incident-protocol:else -->',
    '- [x] a <!-- incident-protocol:OWN -->',
    '- [x] a <!-- incident\u2010protocol:own -->',
    '- [x] a &lt;!-- incident-protocol:own -->',
  ])('does not take %j for one', (line) => {
    expect(read(within(line))).toBe('');
  });

  it('looks between our own markers only', () => {
    const line = '- [x] a <!-- incident-protocol:own -->';
    expect(read(line)).toBe('absent');
    expect(read(`${line}\n\n${within('')}\n\n${line}`)).toBe('');
    expect(read(within(line).replace('begin 42', 'begin 7'))).toBe('absent');
    expect(read(within(line).replace('begin 42', 'begin 421'))).toBe('absent');
    expect(read(`> ${within(line).replaceAll('\n', '\n> ')}`)).toBe('absent');
    expect(read(`\`\`\`\n${within(line)}\n\`\`\``)).toBe('absent');
  });

  it('is not led astray by a list copied from another incident', () => {
    const other = within('- [x] a <!-- incident-protocol:own -->').replace('begin 42', 'begin 7');
    const mine = within('- [ ] a <!-- incident-protocol:own -->');
    expect(read(`${other}\n\n${mine}`)).toBe('own');
    expect(read(`${mine}\n\n${other}`)).toBe('own');
    const withoutEnd = mine.replace('<!-- incident-protocol:end -->', '');
    expect(read(`${withoutEnd}\n\n${other}`)).toBe('own');
  });

  it('reads on to the end when the end marker is gone', () => {
    expect(read(list.replace('<!-- incident-protocol:end -->', '')).split(', ')).toHaveLength(8);
  });

  it('counts a tick in either copy of a list or a line that people doubled', () => {
    const open = '- [ ] a <!-- incident-protocol:own -->';
    const done = '- [x] a <!-- incident-protocol:own -->';
    for (const text of [within(open, done), `${within(open)}\n\n${within(done)}`]) {
      expect([...tickedSteps(readChecklist(text, issue))]).toEqual(['own']);
    }
  });

  it('finds the steps whatever people did to their lines', () => {
    const lines = list.split('\n');
    const [check = '', alert = '', own = ''] = lines.slice(4);
    const edited = [
      ...lines.slice(0, 4),
      own.replace('[ ]', '[x]'),
      `  ${check.replace('Double-check', 'Is anything else on fire?')}`,
      'some words in between',
      '',
      alert.replace('- ', '1. '),
      ...lines.slice(8),
    ].join('\n');
    const checklist = readChecklist(edited, issue);
    expect([...tickedSteps(checklist)]).toEqual(['own']);
    expect([...listedSteps(checklist)]).toEqual([
      'own',
      'check',
      'alert',
      'ameliorate',
      'prevent',
      'feedback',
      'thank',
    ]);
  });

  it.each(['\r\n', '\r'])('reads lists whose lines end with %j', (eol) => {
    expect(read(list.replace('[ ]', '[x]').replaceAll('\n', eol))).toMatch(/^check x, alert,/);
  });
});

describe('appending the list', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '  \n\t'],
    ['words', 'words'],
    ['words and a newline', 'words\n'],
    ['several newlines', 'words\n\n\n'],
    ['CRLF', 'words\r\nwords\r\n'],
    ['CRLF without a last one', 'words\r\nwords'],
    ['a lone CR', 'words\r'],
    ['lone CRs', 'words\r\rwords'],
    ['a BOM', '\uFEFF'],
    ['an open fence', '```js\nlet a'],
    ['an open fence with CRLF', '~~~~\r\nlet a\r\n'],
    ['an open fence after a BOM', '\uFEFF```\na'],
    ['an open fence in an item', '- ```\n  a'],
    ['an open fence in a quote', '> ```\n> a'],
    ['an open comment', 'words\n<!-- words\n\nwords'],
    ['an open comment in an item', '- <!-- words'],
    ['an open <pre>', '<pre>\n\na'],
    ['an open <script>', '<script>\nlet a'],
    ['an open processing instruction', '<?php\n\n'],
    ['an open CDATA', '<![CDATA[\n'],
    ['an open declaration', '<!X\n'],
    ['an open <div>', '<div>\nwords'],
    ['an open <details>', '<details>\n<summary>log</summary>\n\nwords'],
    ['two open <details>', '<details>\n<details>\n'],
    ['a list', '- a\n- b'],
    ['a nested list', '1. a\n   - b\n\n     c'],
    ['a task list of its own', '- [ ] a\n- [x] b\n'],
    ['an open task', '- [ ]'],
    ['a bare item', '-'],
    ['indented code', '    code'],
    ['a quote', '> words'],
    ['a table', '| a |\n| - |\n| b |'],
    ['a footnote', 'words[^1]\n\n[^1]: words'],
    ['a list of another incident', checklistBlock(7, defaultProtocol, ['own'])],
    ['another incident without its end', '<!-- incident-protocol:begin 7 -->'],
    ['deep nesting', `${'- '.repeat(300)}a`],
  ])('works after %s', (_, body) => {
    const after = editChecklist(body, issue, append);
    expect(after.startsWith(body)).toBe(true);
    expect(read(after)).toBe('check, alert, own, apologize, ameliorate, prevent, feedback, thank');
    const rendered = renderedBoxes(after).slice(-8);
    expect(rendered.map(({ ticked }) => ticked)).toEqual(Array.from({ length: 8 }, () => false));
    expect(rendered.map(({ text }) => /incident-protocol:(\w+)/.exec(text)?.[1])).toEqual(
      defaultProtocol.map(({ id }) => id),
    );
    expect(editChecklist(after, issue, append)).toBe(after);
    expect(isOwnAppend(body, after, issue)).toBe(true);
  });

  it('keeps to the line ends that are there', () => {
    const after = editChecklist('words\r\nwords', issue, append);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('closes what people left open and nothing else', () => {
    const added = (body: string) =>
      editChecklist(body, issue, append).slice(body.length).split('<!-- inc')[0];
    expect(added('```\na\n```\n')).toBe('\n');
    expect(added('````\na')).toBe('\n\n````\n\n');
    expect(added('<!-- a')).toBe('\n\n-->\n\n');
    expect(added('<details>\n\na')).toBe('\n\n</details>\n\n');
    expect(added('```\n<details>\n```\n')).toBe('\n');
    expect(added('- ```\n  a')).toBe('\n\n');
  });

  it('writes the ticks that are known', () => {
    const ticked = ['own', 'thank'] as const;
    expect([...tickedSteps(readChecklist(editChecklist('', issue, { ...append, ticked }), issue))]).toEqual(
      ticked,
    );
  });
});

describe('ticking', () => {
  it('changes the one character between the brackets', () => {
    const after = editChecklist(list, issue, { kind: 'tick', steps: ['own'] });
    expect(after).toBe(list.replace('[ ] **3.', '[x] **3.'));
    expect(editChecklist(after, issue, { kind: 'tick', steps: ['own'] })).toBe(after);
    expect(editChecklist(after, issue, { kind: 'untick', steps: ['own', 'thank'] })).toBe(list);
  });

  it('does nothing to a text without our list', () => {
    expect(editChecklist('words', issue, { kind: 'tick', steps: ['own'] })).toBe('words');
  });
});

describe('what an edit did to the list', () => {
  const done = editChecklist(list, issue, { kind: 'tick', steps: ['own'] });

  it('sees a tick and an untick, whatever else changed', () => {
    expect(toggledBetween(list, `words\n\n${done}`, issue)).toBe(true);
    expect(toggledBetween(done, list, issue)).toBe(true);
    expect(toggledBetween(list, list.replaceAll('\n', '\r\n'), issue)).toBe(false);
    expect(toggledBetween(list, done, 7)).toBe(false);
  });

  it('tells our own append from what people write', () => {
    expect(isOwnAppend('words', `words\n\n${list}`, issue)).toBe(true);
    expect(isOwnAppend('words', `other words\n\n${list}`, issue)).toBe(false);
    expect(isOwnAppend(list, `${list}words`, issue)).toBe(false);
    expect(isOwnAppend('words', 'words and words', issue)).toBe(false);
    expect(isOwnAppend(list, list, issue)).toBe(false);
  });
});
