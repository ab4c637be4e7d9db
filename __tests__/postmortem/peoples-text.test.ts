import { describe, expect, it } from 'vitest';
import { storedData, withStoredData } from '../../src/postmortem-index/stored-data.ts';
import { aComment, nothingInTheBackground, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const impact = aComment({ id: 7, body: '### Impact\n\n40 users could not pay.' });
const hint = aComment({ id: 8, body: '40 customers cannot pay at all, the checkout fails for them.' });
const endOfSummary = '<!-- incident-protocol:end summary -->';
const beginOfImpact = '<!-- incident-protocol:begin notes-impact -->';

function aFile(comments: Parameters<typeof someFacts>[0] = {}, before?: string): string {
  return written(
    { facts: someFacts({ issue: { body: 'About the shop.' }, ...comments }), entries: [] },
    before,
  );
}

describe('what people wrote into the file', () => {
  it.each([
    ['a block of code with a remark', '```sh\n# stop it first\nsystemctl stop x\n```'],
    ['a block of code that nobody closed', '```sh\nsystemctl stop x'],
    ['a hidden remark with a line that looks like a heading', '<!--\n# later\n-->'],
  ])('keeps %s whole, however often the file is written', (_, text) => {
    let file = aFile().replace(endOfSummary, `${endOfSummary}\n\n${text}\n`);
    const first = aFile({ comments: [impact] }, file);
    for (let run = 0; run < 3; run += 1) file = aFile({ comments: [impact] }, file);
    expect(file).toBe(first);
    expect(file).toContain(text);
    expect(file.split(beginOfImpact).length).toBeLessThanOrEqual(2);
  });

  it('keeps the heading above it when nothing of ours is left below that', () => {
    const end = '<!-- incident-protocol:end notes-impact -->';
    const offered = aFile({ comments: [hint] });
    expect(offered).toContain(end);
    const edited = offered.replace(end, `${end}\n\nMY OWN WORDS: 40 users.\n`);
    const bare = aFile({}, edited);
    expect(bare).toMatch(/## Impact\n\n<!-- incident-protocol:end notes-impact -->\n\nMY OWN WORDS/);
    expect(bare).toContain('sections_written: 1');
    expect(aFile({ comments: [hint] }, bare)).toContain('sections_written: 1');
  });
});

describe('the line of data', () => {
  const file = withStoredData('# T\n', { url: 'ours' });

  it.each([
    '```\n<!-- incident-protocol:data {"url":"x"} -->\n```',
    '> <!-- incident-protocol:data {"url":"x"} -->',
  ])('is not what people show below it: %j', (shown) => {
    const both = `${file}\n${shown}\n`;
    expect(storedData(both)).toEqual({ url: 'ours' });
    const renewed = withStoredData(both, { url: 'new' });
    expect(storedData(renewed)).toEqual({ url: 'new' });
    expect(renewed).toContain(shown);
  });
});

describe('a number that people name', () => {
  const seven = {
    number: 7,
    title: 'Flag the gateway',
    url: 'https://github.com/acme/shop/issues/7',
    what: 'issue',
    state: 'open',
    assignees: [],
    labels: [],
  } as const;
  const said = aComment({ id: 9, body: '### Impact\n\nTicket #4471 of the help desk, see #7.' });

  it('is a link where there is such an issue, and none where it is the ticket of another system', () => {
    const file = aFile({ comments: [said], background: { ...nothingInTheBackground, named: [seven] } });
    expect(file).toContain(
      'Ticket `#4471` of the help desk, see [#7](https://github.com/acme/shop/issues/7).',
    );
    expect(file).not.toContain('issues/4471');
  });

  it('is a link where nobody knows', () => {
    const file = aFile({ comments: [said] });
    expect(file).toContain('[#4471](https://github.com/acme/shop/issues/4471)');
  });
});
