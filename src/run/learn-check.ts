/** What the look after all writes tells: words that we wrote over are taken up again, and decided on once more. */

import { editChecklist } from '../checklist/checklist.ts';
import type { CommentFacts, Facts, Overwriting, Unchecked } from '../facts/facts.ts';
import type { Checked, TextEdit } from '../plan/question.ts';
import { isBefore } from '../time/instant.ts';

export interface Learnt {
  readonly facts: Facts;
  /** Whether anything has to be decided anew. */
  readonly isNews: boolean;
}

export function learnCheck({ unchecked = [], ...before }: Facts, checked: Checked): Learnt {
  if (checked.kind === 'not-told') return { facts: before, isNews: false };
  const lost = [...bodyLost(unchecked, checked, before), ...commentsLost(unchecked, checked, before)];
  const merged = withLatest(before, checked.latest);
  return { facts: lost.reduce(takenUp, merged.facts), isNews: merged.isNews || lost.length > 0 };
}

interface Lost {
  /** Of the comment; left out for the description. */
  readonly comment?: number;
  /** What somebody wrote and is gone, as it should stand there. */
  readonly text: string;
  /** What is there instead. */
  readonly stands: string;
}

/** What we did to the text is done to theirs. */
function bodyLost(unchecked: readonly Unchecked[], { body }: Told, facts: Facts): readonly Lost[] {
  const writes = unchecked.filter((write) => write.kind === 'body');
  const { number } = facts.issue;
  return lostIn(writes, body, facts).map((lost) => ({
    ...lost,
    text: writes.reduce((text, { edit }) => editChecklist(text, number, edit), lost.text),
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
    if (!isSame(own?.text, after)) return [];
    if (isSame(last?.text, before)) continue;
    // Only what came after we had read: should GitHub's history leave an edit out, nothing older is put in its place.
    const isNew = last !== undefined && (isBefore(asOf, last.at) || !isBefore(last.at, now));
    return isNew && last.text !== undefined ? [{ text: last.text, stands }] : [];
  }
  return [];
}

function isSame(a: string | undefined, b: string): boolean {
  return a?.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
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
    edited: (facts.edited ?? []).filter(({ id }) => id !== comment),
    overwritten: { ...overwritten, comments: { ...overwritten.comments, [comment]: stands } },
  };
}

/** News are only those of ours: a parallel run may have posted one, too. People's wake a run of their own. */
function withLatest(facts: Facts, latest: readonly CommentFacts[]): Learnt {
  const known = new Map(facts.comments.map((comment) => [comment.id, comment]));
  const fresh = latest.filter((comment) => {
    const before = known.get(comment.id);
    return before === undefined || isBefore(before.updatedAt, comment.updatedAt);
  });
  if (fresh.length === 0) return { facts, isNews: false };
  for (const comment of fresh) known.set(comment.id, { ...known.get(comment.id), ...comment });
  const comments = [...known.values()].toSorted((a, b) => a.id - b.id);
  return { facts: { ...facts, comments }, isNews: fresh.some(({ author }) => author.login === facts.me) };
}
