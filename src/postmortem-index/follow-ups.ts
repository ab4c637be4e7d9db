import { inAnyLanguage } from '../i18n/compiled/read-anywhere.ts';
import type { PostmortemWords } from '../i18n/texts.ts';
import type { MarkdownLine } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { type Section, sectionsOf } from '../markdown/sections.ts';
import type { FollowUpCounts, FollowUpItem } from './entry.ts';
import { listedItem, taskItem } from './follow-up-item.ts';

/** The name that our template gives to the part where it lists the issues that were linked. */
const section = 'follow-ups';

/** What the heading may be called where people took our part out. */
const names = () =>
  new Set([
    ...['follow-ups', 'follow-up', 'followups', 'follow ups', 'action items'],
    ...inAnyLanguage.followUps.map((name) => name.toLowerCase()),
  ]);

export interface FollowUpReading {
  /** Of the record: a team may say in its own words what is open. */
  readonly words: PostmortemWords;
  /** Address of the repository, as the file itself names it; none when it does not. */
  readonly home: string | undefined;
}

/** Counts the task items, and the issues that we list, under the heading of follow-ups, in a file that people write in. */
export function countFollowUps(markdown: string, { words, home }: FollowUpReading): FollowUpCounts {
  const ours = sectionsOf(markdown).find(({ name }) => name === section);
  const lines = readMarkdown(markdown).lines.filter(({ place, quoted }) => place === 'text' && !quoted);
  const headings = lines.flatMap((line) => headingIn(markdown, line) ?? []);
  const isInside = ours === undefined ? byName(headings) : beside(headings, ours);
  const found = lines.flatMap(({ start, end, item }) => {
    if (item === undefined || !isInside(start)) return [];
    const text = markdown.slice(item, Math.min(end, item + 1000)).trimEnd();
    const isOwn = ours !== undefined && start >= ours.from && start < ours.to;
    return taskIn(text, home) ?? (isOwn ? issueIn(text, { words, home }) : undefined) ?? [];
  });
  const open = found.filter(({ state }) => state === 'open');
  const issues = open.flatMap(({ issue }) => issue ?? []);
  const others = found.filter(({ state }) => state !== 'open');
  const items = [...open, ...others].slice(0, mostItems).map(({ item }) => item);
  return {
    open: open.length,
    total: found.length,
    issues: [...new Set(issues)],
    ...(found.length === 0 ? {} : { items }),
  };
}

/** GitHub takes no more sub-issues of one issue, and every run reads them all. */
const mostItems = 100;

interface Heading {
  readonly at: number;
  readonly level: number;
  readonly name: string;
}

type Inside = (at: number) => boolean;

function byName(headings: readonly Heading[]): Inside {
  const known = names();
  const inside = headings.filter(({ name }) => known.has(name)).map((heading) => reach(headings, heading));
  return (at) => inside.some(({ from, to }) => at > from && at < to);
}

/** Whatever the heading is called, in whatever language: it is the first one in our part, in files of before the last one above it. */
function beside(headings: readonly Heading[], ours: Section): Inside {
  const own = headings.find(({ at }) => at >= ours.from && at < ours.to);
  const heading = own ?? headings.findLast(({ at }) => at < ours.from);
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

interface FollowUp {
  readonly state: 'open' | 'done' | 'dropped';
  /** Its number, when it is an issue of this repository. */
  readonly issue: number | undefined;
  readonly item: FollowUpItem;
}

/** A box without words, or with words all in italics as our template puts there, asks for a follow-up and is none. */
function taskIn(item: string, home: string | undefined): FollowUp | undefined {
  const [, mark, words = ''] = /^\[([ \txX])\][ \t]+(\S.*)$/.exec(item) ?? [];
  if (mark === undefined || /^(?:_[^_]+_|\*[^*]+\*)$/.test(words)) return undefined;
  const issue = issueNamed(words, home);
  const state = mark.toLowerCase() === 'x' ? 'done' : 'open';
  return { state, issue, item: withState(taskItem(words, issue), state) };
}

/** The link that such an item begins with; in its text, brackets are escaped. */
const issueLink = /^\[((?:\\.|[^\]\\]|\](?!\())*)\]\((\S+)\/issues\/(\d{1,9})\)(.*)$/;

const openWords = () => inAnyLanguage.followUpOpen;
const doneWords = () => [...inAnyLanguage.followUpClosed, ...inAnyLanguage.followUpMerged];
const droppedWords = () => inAnyLanguage.followUpDropped;

/**
 * As our template lists it: a link, a colon and a word, and perhaps more behind a comma. A pull request is the repair,
 * not what will be different.
 */
function issueIn(item: string, { words, home }: FollowUpReading): FollowUp | undefined {
  const [, text = '', address, number, behind = ''] = issueLink.exec(item) ?? [];
  const tail = behind.replace(/^[\s:：]+/, '');
  const state = stateIn(tail, words);
  if (state === undefined) return undefined;
  const issue = address === home ? Number(number) : undefined;
  return { state, issue, item: withState(listedItem(text, tail, issue), state) };
}

function withState(item: FollowUpItem, state: FollowUp['state']): FollowUpItem {
  return state === 'open' ? item : { state, ...item };
}

/** The word that it begins with says it best: a reason behind it may end in another one. */
function stateIn(
  tail: string,
  { followUpOpen, followUpClosed, followUpMerged, followUpDropped }: PostmortemWords,
): FollowUp['state'] | undefined {
  const [first = ''] = tail.split(/[,、，]/, 1);
  const states = [
    ...[followUpOpen, ...openWords()].map((word) => ['open', word] as const),
    ...[followUpClosed, followUpMerged, ...doneWords()].map((word) => ['done', word] as const),
    ...[followUpDropped, ...droppedWords()].map((word) => ['dropped', word] as const),
  ];
  const found =
    states.find(([, word]) => isFirst(word, tail)) ?? states.find(([, word]) => first.endsWith(word));
  return found?.[0];
}

/** A team's own word may hold a comma, and its own comma may be another sign. */
function isFirst(word: string, tail: string): boolean {
  return tail.startsWith(word) && /^(?:$|[^\p{L}\p{N}])/u.test(tail.slice(word.length));
}

/** The only issue of this repository that a line names: `#44`, or by its address. */
function issueNamed(item: string, home: string | undefined): number | undefined {
  // A comment is where it was said.
  const linked = [...item.matchAll(/(https?:\/\/[^\s()<>]+)\/issues\/(\d{1,9})(?![\d#])/g)];
  const here = linked.filter(([, address]) => address === home).map(([, , number]) => number);
  const text = item.replaceAll(/https?:\/\/\S+/g, '');
  // Of another repository, as our own line names it: acme/depot`#1`.
  const short = linked.length > 0 ? [] : [...text.matchAll(/(?<![\w/&#-])(?<![\w-]`)#(\d{1,9})\b/g)];
  const numbers = new Set([...here, ...short.map(([, number]) => number)].map(Number));
  const [only, another] = [...numbers].filter((number) => number > 0);
  return another === undefined ? only : undefined;
}
