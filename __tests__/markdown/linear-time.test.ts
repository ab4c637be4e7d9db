import { describe, expect, it } from 'vitest';
import { editChecklist, readChecklist } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { ownWords } from '../../src/commands/first-words.ts';
import { judge } from '../../src/decide/trigger.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { linksIn } from '../../src/markdown/links-in.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { cpuTime, slowness } from '../cpu-time.ts';

const pieces = {
  newlines: '\n',
  'carriage returns': '\r',
  CRLF: '\r\n',
  spaces: ' ',
  tabs: '\t',
  'spaces and a word': `${' '.repeat(63)}a`,
  'open comments': '<!--',
  'open comments in lines': '<!--\n',
  'ends of comments': '-->',
  backticks: '`',
  'open fences': '```\n',
  tildes: '~',
  brackets: '[',
  boxes: '- [ ] a\n',
  links: '[a](https://b.c/)',
  'links without an end': '[a](https://b.c/',
  'images in links': '[![',
  addresses: 'https://',
  'addresses in parentheses': '(https://a.b/',
  images: '<img src=https://a.b alt=c>',
  'boxes in one line': '- [ ] ',
  quotes: '>',
  'quotes in lines': '> > > > > > > >\n',
  'nested items': '- ',
  'nested numbers': '1. ',
  'nested items with tabs': '-\t',
  'stars in lines': '*\n',
  'stars and spaces': '* ',
  hyphens: '-',
  'equal signs': '=',
  'open tags': '<a ',
  attributes: "<a b='c' ",
  'unclosed values': '<a b="',
  'tags with spaces': '<a    ',
  'open details': '<details>',
  'open details in lines': '<details>\n\n',
  markers: '<!-- incident-protocol:begin 42 -->\n',
  'half markers': '<!-- incident-protocol:begin ',
  ids: '<!-- incident-protocol:check ',
  'boxes with half ids': '- [ ] <!-- incident-protocol:\n',
  logbooks: '\n<!-- incident-protocol:logbook ',
  'items, ever deeper': '',
} as const;

function filled(piece: string, length: number): string {
  return piece === '' ? deeper(length) : piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Each line opens one level more, as deep as the length allows. */
function deeper(length: number): string {
  const depth = Math.floor(Math.sqrt(length));
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(2 * level)}- a\n`)
    .join('')
    .slice(0, length);
}

const begin = '<!-- incident-protocol:begin 42 -->\n\n';
const tracking = '<!-- incident-protocol:tracking -->\n';

const readers = {
  readMarkdown: (text: string) => readMarkdown(text),
  linksIn: (text: string) => linksIn(text),
  ownWords: (text: string) => ownWords(text),
  readChecklist: (text: string) => readChecklist(begin + text, 42),
  append: (text: string) => editChecklist(text, 42, { kind: 'append', steps: defaultProtocol, ticked: [] }),
  tick: (text: string) => editChecklist(begin + text, 42, { kind: 'tick', steps: ['check'] }),
  parseTrackingComment: (text: string) => parseTrackingComment(tracking + text),
  judge: (text: string) =>
    judge({
      event: 'issues',
      label: 'incident',
      issue: '',
      task: 'auto',
      payload: {
        action: 'edited',
        sender: { login: 'alice' },
        changes: { body: { from: text.slice(1) } },
        issue: { number: 42, labels: [{ name: 'incident' }], body: text, updated_at: '2026-11-22T14:00:00Z' },
      },
    }),
} as const;

/** Below this many milliseconds a measurement says nothing. */
const floor = 5;
const timeLimit = 30;
/** Milliseconds, where the machine is as fast as usual. */
const longest = 200;

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(Object.entries(pieces))('takes linear time for 64 KiB of %s', (_name, piece) => {
    const half = filled(piece, 32 * 1024);
    const whole = filled(piece, 64 * 1024);
    const readTime = (text: string) => cpuTime(() => read(text), 1);
    let short = Number.POSITIVE_INFINITY;
    let long = Number.POSITIVE_INFINITY;
    // The fastest of many runs, because this machine has other things to do; quadratic time stays quadratic.
    const most = () => (long < longest ? longest : longest * slowness());
    const isSlow = () => long > 3 * Math.max(short, floor) || long >= most();
    for (let run = 0; run < 3 || (run < timeLimit && isSlow()); run += 1) {
      short = Math.min(short, readTime(half));
      long = Math.min(long, readTime(whole));
    }
    expect(long).toBeLessThanOrEqual(3 * Math.max(short, floor));
    expect(long).toBeLessThan(most());
  });
});
