import type { CommentFacts } from '../facts/facts.ts';
import { type ReactionCounts, reactionIcons, reactionKinds } from '../facts/people.ts';
import type { PostmortemTexts } from '../i18n/texts.ts';
import type { Attribution } from '../logbook/logbook.ts';
import type { SectionName } from '../logbook/names.ts';
import { linkTo } from '../markdown/inert-link.ts';
import type { Candidate } from '../thread/reading.ts';
import { asManyAsFit } from './as-many-as-fit.ts';
import type { Formatter } from './formatter.ts';
import { unlinked } from './unlinked.ts';

/** Where something was said, by whom and when, and who changed it. */
type Place = Pick<CommentFacts, 'author' | 'createdAt' | 'url' | 'editedBy'>;

/** What somebody said in a comment, for one item of a list. */
export function quotedLine(
  place: Place & { readonly isMember?: boolean },
  words: string,
  formatter: Formatter,
): string {
  const said = place.isMember === false ? unlinked(words) : words;
  return quotedFrom(sourceLink(place, formatter), said, formatter);
}

/** What somebody noted by a command. */
export function notedLine(attribution: Attribution, words: string, formatter: Formatter): string {
  return quotedFrom(notedBy(attribution, formatter), words, formatter);
}

function quotedFrom(source: string, words: string, formatter: Formatter): string {
  const text = formatter.line(words, 300);
  return text === '' ? source : `${inQuotes(text, formatter.texts)} (${source})`;
}

export function notedBy(attribution: Attribution, { texts, clock, name }: Formatter): string {
  const who = attribution.kind === 'actor' ? name(attribution.by) : texts.words.somebody;
  return texts.format('noteBy', { who, when: clock.named(attribution.at) });
}

/** A quotation within this one takes the other marks of the language. */
const innerMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '”': { '“': '‘', '”': '’' },
  '“': { '„': '‚', '“': '‘', '”': '’' },
  '»': { '«': '“', '»': '”' },
  '」': { '「': '『', '」': '』' },
};

export function inQuotes(text: string, texts: PostmortemTexts): string {
  const close = texts.format('quote', { text: '' }).trim().slice(-1);
  const inner = innerMarks[close] ?? {};
  const parted = text.replaceAll(/[“”„«»「」]/g, (mark) => inner[mark] ?? mark);
  return texts.format('quote', { text: parted });
}

export function sourceLink(place: Place, { texts, clock, name }: Formatter): string {
  const [author, editor] = [name(place.author.login), anotherEditor(place)];
  const who = editor === undefined ? author : texts.format('editedBy', { who: author, editor: name(editor) });
  return linkTo(texts.format('noteBy', { who, when: clock.named(place.createdAt) }), place.url);
}

/** Maintainers may edit what others wrote: whose words they are then, nobody can tell by the name above them. */
function anotherEditor({ author, editedBy }: Place): string | undefined {
  if (editedBy === undefined || editedBy === 'ghost' || editedBy.endsWith('[bot]')) return undefined;
  return editedBy.toLowerCase() === author.login.toLowerCase() ? undefined : editedBy;
}

/** `👍 4 · 🎉 1`; empty when nobody reacted. */
export function reactionLine(counts: ReactionCounts = {}): string {
  return reactionKinds
    .flatMap((kind) => (counts[kind] === undefined ? [] : [`${reactionIcons[kind]} ${counts[kind]}`]))
    .join(' · ');
}

/** What helps to write a section and is no answer to its question: with hints alone the question stays. */
export interface Hint {
  readonly intro: string;
  /** Each as an item of a list. */
  readonly lines: readonly string[];
  /** It says that there is nothing to say: no section is there for it alone. */
  readonly isQuiet?: true;
}

/** By the section under which they are. */
export type Hints = Readonly<Partial<Record<SectionName, readonly Hint[]>>>;

/** People's own words under what they belong to. */
export interface Quote {
  /** Empty when it needs none. */
  readonly heading: string;
  readonly quote: string;
}

/** Sentences that may belong into a section, each with who said it where. */
export function offers(candidates: readonly Candidate[], formatter: Formatter): readonly Hint[] {
  if (candidates.length === 0) return [];
  const lines = candidates.map(({ text, source }) => quotedLine(source, text, formatter));
  return [{ intro: formatter.texts.words.mayBelong, lines }];
}

const room = { most: 20, longest: 20_000 };

/** As many as a section has room for. */
export function shownOf<T extends { readonly quote: string }>(
  all: readonly T[],
): { readonly shown: readonly T[]; readonly left: number } {
  const shown = asManyAsFit(all, ({ quote }) => quote.length, room);
  return { shown, left: all.length - shown.length };
}
