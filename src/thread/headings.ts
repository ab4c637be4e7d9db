/** What a heading of people is about. */

import { type SectionName, sectionNames } from '../logbook/names.ts';
import { asTyped, withoutAccents } from '../time/typed-text.ts';
import { type HeadingKind, headingWords } from './heading-words.ts';

/** By which words of its own a team knows a section. */
export type OwnHeadings = Readonly<Partial<Record<HeadingKind, readonly string[]>>>;

/** `loosely`: what is marked as a heading may say more than the words that we know, `Impact on customers`. */
export type KindOf = (heading: string, how?: 'loosely') => HeadingKind | undefined;

/** Those that say least: in `Lessons / to do` it is the other one that counts. */
const vague: readonly HeadingKind[] = ['lessons', 'other', 'summary'];

/** Longer ones are sentences. */
const longestHeading = 90;

let known: ReadonlyMap<string, HeadingKind> | undefined;

export function headingReader(own: OwnHeadings = {}): KindOf {
  const ours = new Map(
    Object.entries(own).flatMap(([kind, words]) => {
      return isHeadingKind(kind) ? words.map((word) => [plain(word), kind] as const) : [];
    }),
  );
  const named = (words: string) => ours.get(words) ?? builtIn().get(words);
  return (heading, how) => {
    if (heading.length > longestHeading * 2) return undefined;
    const words = plain(heading);
    if (words === '' || words.length > longestHeading) return undefined;
    const short = withoutAside(words);
    const exact = named(words) ?? named(short) ?? partly(words, named);
    if (exact !== undefined || how === undefined) return exact;
    return named(short.replace(about, '')) ?? (/[?？]\s*$/.test(heading) ? begun(short, named) : undefined);
  };
}

function isHeadingKind(text: string): text is HeadingKind {
  return Object.hasOwn(headingWords, text);
}

function builtIn(): ReadonlyMap<string, HeadingKind> {
  known ??= new Map(
    Object.keys(headingWords)
      .filter(isHeadingKind)
      .toReversed()
      .flatMap((kind) => plainWords(headingWords[kind]).map((word) => [word, kind] as const)),
  );
  return known;
}

/** Those are written plainly, but for accents, and they are a thousand. */
function plainWords(words: string): readonly string[] {
  return withoutAccents(words.replaceAll('ß', 'ss'))
    .split(/\s*\|\s*/)
    .map((word) => word.replaceAll(/\s+/g, ' ').trim());
}

/** Without what dresses it: marks, numbers, signs, brackets and what follows a colon's place. */
function plain(heading: string): string {
  return (
    withoutAccents(asTyped(heading))
      .toLowerCase()
      // `Massnahmen` in Switzerland, `MASSNAHMEN` in capitals.
      .replaceAll('ß', 'ss')
      .replaceAll(/[’`´]/g, "'")
      .replaceAll(/<[^>]{0,60}>/g, ' ')
      .replaceAll(/[*_#~[\]【】「」『』《》〈〉■□◆◇●○・▼▶►✅❌⚠🔴🟢]|\p{Extended_Pictographic}|\uFE0F/gu, ' ')
      .replace(/^[\s"']*(?:\(?(?:\d{1,2}|[a-z])[.):]\s+)?/, '')
      .replace(/[\s:?!.。-]+$/, '')
      .replace(/^¿/, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

/** `Impact (users)`, `Timeline (all times UTC)`, `Root cause - database`. */
function withoutAside(words: string): string {
  return words
    .replace(/\s*[(（].*$/, '')
    .replace(/\s+[-–—:]\s.*$/, '')
    .replace(/^(?:the|our|die|der|das|unsere|la|le|les|el|los|las|o|a|os|as)\s/, '')
    .trim();
}

/** `Impact on customers`, `Cause of the outage`. */
const about =
  /\s(?:on|of|for|to|in|during|at|behind|fur|auf|bei|von|de|du|des|del|para|sobre|da|do|sur|chez)\s.*$/;

/** A question may go on: `How was it noticed, and by whom?` Never shorter than two words. */
function begun(words: string, named: KindOf): HeadingKind | undefined {
  const all = words.split(/[\s,]+/);
  for (let count = Math.min(all.length - 1, 8); count >= 2; count -= 1) {
    const kind = named(all.slice(0, count).join(' '));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** `Causes and contributing factors`, `Lessons / to do`. */
function partly(words: string, named: KindOf): HeadingKind | undefined {
  const parts = withoutAside(words).split(/\s*[/&,+、・]\s*|\s+(?:and|und|et|y|e|or|oder)\s+|と/);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const kinds = parts.map((part) => named(part));
  const found = kinds.filter((kind) => kind !== undefined);
  if (found.length < parts.length - 1) return undefined;
  return found.find((kind) => !vague.includes(kind)) ?? found[0];
}

export function isSection(kind: HeadingKind | undefined): kind is SectionName {
  return sectionNames.some((name) => name === kind);
}
