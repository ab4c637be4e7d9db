import { type MarkdownLine, readMarkdown } from '../incident/markdown-lines.ts';
import { inEveryLanguage } from '../text/languages.ts';
import type { Messages } from '../text/messages/en.ts';
import { sectionsOf } from '../text/sections.ts';
import type { FollowUpCounts } from './entry.ts';

/** The name that our template gives to the part where it lists the issues that were linked. */
const section = 'follow-ups';

/** What the heading may be called where people took our part out. */
const names = new Set([
  ...['follow-ups', 'follow-up', 'followups', 'follow ups', 'action items'],
  ...inEveryLanguage('followUps').map((name) => name.toLowerCase()),
]);

/**
 * Counts the task items, and the issues that we list, under the heading of follow-ups, in a file that people write in.
 * `words` are those of the record: a team may say in its own what is open.
 */
export function countFollowUps(markdown: string, words: Messages): FollowUpCounts {
  const ours = sectionsOf(markdown).find(({ name }) => name === section);
  const lines = readMarkdown(markdown).lines.filter(({ place, quoted }) => place === 'text' && !quoted);
  const headings = lines.flatMap((line) => headingIn(markdown, line) ?? []);
  const isInside = ours === undefined ? byName(headings) : beside(headings, ours.from);
  const found = lines.flatMap(({ start, end, item }) => {
    if (item === undefined || !isInside(start)) return [];
    const text = markdown.slice(item, Math.min(end, item + 1000)).trimEnd();
    const isOurs = ours !== undefined && start >= ours.from && start < ours.to;
    return taskIn(text) ?? (isOurs ? issueIn(text, words) : undefined) ?? [];
  });
  return { open: found.filter((state) => state === 'open').length, total: found.length };
}

interface Heading {
  readonly at: number;
  readonly level: number;
  readonly name: string;
}

type Inside = (at: number) => boolean;

function byName(headings: readonly Heading[]): Inside {
  const inside = headings.filter(({ name }) => names.has(name)).map((heading) => reach(headings, heading));
  return (at) => inside.some(({ from, to }) => at > from && at < to);
}

/** Whatever the heading is called, in whatever language: it is the last one above our part. */
function beside(headings: readonly Heading[], ours: number): Inside {
  const heading = headings.findLast(({ at }) => at < ours);
  const { from, to } =
    heading === undefined ? { from: -1, to: Number.POSITIVE_INFINITY } : reach(headings, heading);
  return (at) => at > from && at < to;
}

function reach(headings: readonly Heading[], { at, level }: Heading) {
  const next = headings.find((one) => one.at > at && one.level <= level);
  return { from: at, to: next?.at ?? Number.POSITIVE_INFINITY };
}

function headingIn(markdown: string, { start, end, item }: MarkdownLine): Heading | undefined {
  if (item !== undefined) return undefined;
  const [, marks, text = ''] =
    /^ {0,3}(#{1,6})[ \t](.*)$/.exec(markdown.slice(start, Math.min(end, start + 200))) ?? [];
  if (marks === undefined) return undefined;
  const name = text.replaceAll(/[*_`#:]|<[^>]{0,60}>/g, '').trim();
  return {
    at: start,
    level: marks.length,
    name: name.normalize('NFC').replaceAll('\u2011', '-').toLowerCase(),
  };
}

/** A box without words, or with words all in italics as our template puts there, asks for a follow-up and is none. */
function taskIn(item: string): 'open' | 'done' | undefined {
  const [, mark, words = ''] = /^\[([ \txX])\][ \t]+(\S.*)$/.exec(item) ?? [];
  if (mark === undefined || /^(?:_[^_]+_|\*[^*]+\*)$/.test(words)) return undefined;
  return mark.toLowerCase() === 'x' ? 'done' : 'open';
}

const openWords = inEveryLanguage('followUpOpen');
const doneWords = [...inEveryLanguage('followUpClosed'), ...inEveryLanguage('followUpMerged')];

/** As our template lists it: a link, a colon and a word. A pull request is the repair, not what will be different. */
function issueIn(
  item: string,
  { followUpOpen, followUpClosed, followUpMerged }: Messages,
): 'open' | 'done' | undefined {
  const [, tail = ''] = /\]\(\S+\/issues\/\d+\)([^()]{1,60})$/.exec(item) ?? [];
  const ends = (word: string) => tail.endsWith(word);
  if (ends(followUpOpen)) return 'open';
  if (ends(followUpClosed) || ends(followUpMerged)) return 'done';
  if (openWords.some(ends)) return 'open';
  return doneWords.some(ends) ? 'done' : undefined;
}
