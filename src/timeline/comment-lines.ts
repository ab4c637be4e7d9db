/** What people wrote, as lines of the timeline. */

import { firstWords, ownWords } from '../commands/first-words.ts';
import type { CommentFacts } from '../facts/facts.ts';
import type { Part, ReadStatement } from '../thread/reading.ts';
import { sentencesOf } from '../thread/sentences.ts';
import type { TimelineLine } from './timeline-line.ts';

const longestExcerpt = 600;

/** None for a comment of which nothing is left once its timed lines are told where they belong. */
export function commentLines(
  comment: CommentFacts,
  statement: ReadStatement | undefined,
  pins: readonly number[],
): readonly TimelineLine[] {
  const { id, author, body, createdAt, url, isPinned } = comment;
  const known = { at: createdAt, who: author.login, url };
  const pinned = isPinned === true || pins.includes(id) ? { isPinned: true as const } : {};
  if (statement?.isMember !== true) {
    return [{ ...known, kind: 'commented', excerpt: heardOf(body), ...pinned, isStranger: true }];
  }
  const excerpt = excerptOf(statement, body);
  const hasTimed = statement.parts.some(({ timed }) => timed.length > 0);
  const isOnlyTimeline = statement.parts.every(({ kind }) => kind === 'timeline');
  if (excerpt === '' && (hasTimed || statement.isWriteUp || isOnlyTimeline)) {
    return statement.isWriteUp ? [{ ...known, kind: 'wrote-up' }] : [];
  }
  const report: readonly TimelineLine[] = statement.isWriteUp ? [{ ...known, kind: 'wrote-up' }] : [];
  return [...report, { ...known, kind: 'commented', excerpt, ...pinned }];
}

/** Nothing of it is read for what it may tell, so all of it is said as it stands. */
function heardOf(body: string): string {
  return ownWords(body.slice(0, 4 * longestExcerpt))
    .slice(0, longestExcerpt)
    .toWellFormed();
}

/** All of it; of a report only what stands under no heading of its own, and how it was repaired: a section tells the rest. */
function excerptOf({ parts, isWriteUp }: ReadStatement, body: string): string {
  const prose = parts.filter(({ kind }) =>
    isWriteUp ? kind === undefined || kind === 'repair' : kind !== 'timeline',
  );
  const words = prose
    .flatMap((part) => [...headed(part, isWriteUp), ...untold(part), ...sentencesOf(part.others)])
    .filter((sentence) => !isWriteUp || !formHead.test(sentence))
    .reduce((told, sentence) => joined(told, sentence), '');
  if (words !== '') return words.slice(0, longestExcerpt).toWellFormed();
  return prose.length === parts.length && parts.every(({ timed }) => timed.length === 0)
    ? firstWords(body.replaceAll(/!\[([^\]]{0,300})\]\([^)\s]{1,2000}\)/g, '$1'))
    : '';
}

/** What a template asks before the first heading. */
const formHead =
  /^(?:status|authors?|owners?|date|last updated|version|verfasser|autor(?:es)?|auteurs?|fecha|datum|data|作成者|状態)\s?[:：]/i;

/** Items of a list end without a stop. */
function joined(told: string, sentence: string): string {
  if (told === '') return sentence;
  return /[\p{L}\p{N})\]"'`]$/u.test(told) ? `${told}; ${sentence}` : `${told} ${sentence}`;
}

/** A heading that we do not know is part of what is said. */
function headed({ kind, heading }: Part, isWriteUp: boolean): readonly string[] {
  if (heading === '' || (kind !== undefined && isWriteUp)) return [];
  return [/[.!?:。：]$/.test(heading) ? heading : `${heading}:`];
}

/** A time that nobody can place is kept with its words. */
function untold({ timed }: Part): readonly string[] {
  return timed.flatMap(({ at, text, shown }) => (at === undefined ? [`${shown} ${text}`] : []));
}

/** Each where it belongs, with who told it. */
export function toldLines({ parts, author, url, isMember }: ReadStatement): readonly TimelineLine[] {
  if (!isMember) return [];
  return parts.flatMap(({ timed }) =>
    timed.flatMap(({ at, text, isAbout }): readonly TimelineLine[] =>
      at === undefined
        ? []
        : [
            {
              kind: 'told',
              at,
              who: author.login,
              url,
              text: text.replaceAll(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, ''),
              isAbout,
            },
          ],
    ),
  );
}
