/** What the look after all writes tells: words that we wrote over, which are taken up when all is read again. */

import { editChecklist } from '../checklist/checklist.ts';
import type { CommentFacts, Facts, Overwriting, Unchecked } from '../facts/facts.ts';
import { isSameText } from '../facts/same-text.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import { carriedOver } from '../incident/peoples-lines.ts';
import type { Checked } from '../plan/question.ts';
import { isBefore } from '../time/instant.ts';

/** What somebody wrote and we wrote over, as it should stand there. */
export interface Lost {
  /** Of the comment; left out for the description. */
  readonly comment?: number;
  readonly text: string;
  /** What is there instead. */
  readonly stands: string;
}

export interface Findings {
  readonly lost: readonly Lost[];
  /** Whether somebody wrote while we did: all has to be read again. */
  readonly isNews: boolean;
}

export function findLost(facts: Facts, checked: Checked): Findings {
  const { unchecked = [] } = facts;
  if (checked.kind === 'not-told') return { lost: [], isNews: false };
  const lost = [...bodyLost(unchecked, checked, facts), ...commentsLost(unchecked, checked, facts)];
  const isNews = lost.length > 0 || hasBodyNews(facts, checked) || hasOwnNews(facts, checked.latest);
  return { lost, isNews };
}

/** A run that was woken by it may have ended before we wrote what we made of the text from before. */
function hasBodyNews({ issue, overwritten }: Facts, { description }: Told): boolean {
  return !isSameText(overwritten?.body ?? issue.body, description);
}

/**
 * What is read again, with the lost words in the place of ours. Where somebody wrote since then, theirs stays: it was
 * made from ours.
 */
export function withLost(facts: Facts, lost: readonly Lost[]): Facts {
  return lost.reduce((before, one) => (standsIn(before, one) ? takenUp(before, one) : before), facts);
}

function standsIn({ issue, comments }: Facts, { comment, stands }: Lost): boolean {
  const text = comment === undefined ? issue.body : comments.find(({ id }) => id === comment)?.body;
  return isSameText(text, stands);
}

/** What we did to the text is done to theirs. */
function bodyLost(unchecked: readonly Unchecked[], { body }: Told, facts: Facts): readonly Lost[] {
  const writes = unchecked.filter((write) => write.kind === 'body');
  const { number } = facts.issue;
  return lostIn(writes, body, facts).map((lost) => ({
    ...lost,
    text: writes.reduce(
      (text, { edit, ...write }) => carriedOver(editChecklist(text, number, edit), write, number),
      lost.text,
    ),
  }));
}

function commentsLost(unchecked: readonly Unchecked[], { comments }: Told, facts: Facts): readonly Lost[] {
  const writes = unchecked.filter((write) => write.kind === 'comment');
  const ids = [...new Set(writes.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = writes.filter((write) => write.id === id);
    const node = own[0]?.node ?? '';
    return lostIn(own, comments[node] ?? [], facts).map((lost) => ({ ...lost, comment: id }));
  });
}

type Told = Extract<Checked, { readonly kind: 'told' }>;

/**
 * GitHub takes no condition with a write. Of the versions that it keeps, newest first, each of ours must stand on the
 * one that it was made from; where another is between them, that one is lost. Only where ours is the last of all: what
 * was written after it was written by somebody who saw it.
 */
function lostIn(
  writes: readonly Overwriting[],
  versions: readonly TextEdit[],
  { now }: Facts,
): readonly Lost[] {
  const stands = writes.at(-1)?.after;
  if (stands === undefined) return [];
  for (const [index, { before, after, asOf }] of writes.toReversed().entries()) {
    const [own, last] = versions.slice(index);
    if (!isSameText(own?.text, after)) return [];
    if (isSameText(last?.text, before)) continue;
    // A parallel run came to the same, and looks at what it wrote over itself.
    if (isSameText(last?.text, after)) return [];
    // Only what came after we had read: should GitHub's history leave an edit out, nothing older is put in its place.
    const isNew = last !== undefined && (isBefore(asOf, last.at) || !isBefore(last.at, now));
    return isNew && last.text !== undefined ? [{ text: last.text, stands }] : [];
  }
  return [];
}

/** As if ours had not been written; that it was is remembered for the next write. */
function takenUp(facts: Facts, { comment, text, stands }: Lost): Facts {
  const { overwritten = {} } = facts;
  if (comment === undefined) {
    return { ...facts, issue: { ...facts.issue, body: text }, overwritten: { ...overwritten, body: stands } };
  }
  return {
    ...facts,
    comments: facts.comments.map((one) => (one.id === comment ? { ...one, body: text } : one)),
    overwritten: { ...overwritten, comments: { ...overwritten.comments, [comment]: stands } },
  };
}

/** Only those of ours: a parallel run may have posted one, too. People's wake a run of their own. */
function hasOwnNews({ comments, me }: Facts, latest: readonly CommentFacts[]): boolean {
  return latest
    .filter(({ author }) => author.login === me)
    .some(({ id, updatedAt, body }) => {
      const before = comments.find((comment) => comment.id === id);
      return (
        before === undefined || (!isBefore(updatedAt, before.updatedAt) && !isSameText(before.body, body))
      );
    });
}
