import { describe, expect, it } from 'vitest';
import { editChecklist, readChecklist } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { ownWords } from '../../src/commands/first-words.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { linksIn } from '../../src/markdown/links-in.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { type Doubling, doubling, slowness } from '../cpu-time.ts';
import { judged } from '../judged.ts';

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
    judged({
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
/** How often a text is read before slow is called slow: on a busy machine the fastest of many runs is the true one. */
const tries = 30;
/** Milliseconds for 64 KiB, where the machine is as fast as usual. */
const longest = 200;
const kibibyte = 1024;

/** Linear is 2, quadratic is 4. */
const isSteep = ({ short, long }: Doubling) => long > 3 * Math.max(short, floor);
const most = ({ long }: Doubling) => (long < longest ? longest : longest * slowness());

function measured(
  read: (text: string) => unknown,
  { piece, length }: { readonly piece: string; readonly length: number },
  isBad: (it: Doubling) => boolean,
): Doubling {
  const [half, whole] = [filled(piece, length), filled(piece, 2 * length)];
  return doubling({ half: () => read(half), whole: () => read(whole), tries }, isBad);
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(Object.entries(pieces))('takes linear time for 64 KiB of %s', (_name, piece) => {
    const first = measured(
      read,
      { piece, length: 32 * kibibyte },
      (it) => isSteep(it) || it.long >= most(it),
    );
    expect(first.long).toBeLessThan(most(first));
    if (!isSteep(first)) return;
    // What grows too fast does so at the next doubling, too; a cache that overflows, or a neighbour, does not.
    const { short, long } = measured(read, { piece, length: 64 * kibibyte }, isSteep);
    expect(long).toBeLessThanOrEqual(3 * Math.max(short, floor));
  });
});
