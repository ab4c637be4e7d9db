import { beginMarker } from '../checklist/boxes.ts';
import type { Written } from '../checklist/checkbox-edits.ts';
import { readChecklist } from '../checklist/checklist.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import { minute } from '../time/duration.ts';
import { type Instant, milliseconds } from '../time/instant.ts';
import type { ListPlace, Logbook } from './logbook.ts';
import type { Tracking } from './tracking.ts';
import { isStump, parseTrackingComment, type TrackingRead } from './tracking-comment.ts';

export interface FoundTracking {
  readonly tracking: Tracking;
  readonly logbook?: Logbook;
}

/** What it takes to find our own comment. */
export type Thread = Pick<Facts, 'comments' | 'me' | 'now' | 'issue' | 'movedFrom'>;

export function findTracking(facts: Thread): FoundTracking {
  const mine = facts.comments
    .filter((comment) => comment.author.login === facts.me)
    .map((comment) => ({ comment, read: parseTrackingComment(comment.body) }))
    .toSorted((a, b) => a.comment.id - b.comment.id);
  const known = mine.filter(({ comment, read }) => isOwn(read, comment, facts));
  const ours = known.length > 0 ? known : mine.filter(({ comment }) => isStumpOfOurs(comment)).slice(0, 1);
  // A comment with a whole logbook comes before one without, else the oldest: two runs that race choose alike.
  const chosen = ours.find(({ read }) => read.kind === 'tracking' && read.logbook.comment !== 0) ?? ours[0];
  if (chosen === undefined) return { tracking: { kind: 'absent' } };
  const { comment, read } = chosen;
  const tracking: Tracking = {
    kind: 'present',
    id: comment.id,
    url: comment.url,
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    duplicates: ours
      .filter((one) => one !== chosen && !(one.comment.id < comment.id && isJustPosted(one, facts.now)))
      .map((one) => one.comment.id),
    readable: read.kind === 'tracking',
  };
  const isWhole =
    read.kind === 'tracking' && (read.logbook.comment === comment.id || isMoved(read, comment, facts));
  return isWhole ? { tracking, logbook: asOf(read.logbook, facts) } : { tracking };
}

/** A commit is where it was, and linked; what waits in a pull request waits in another repository. */
function asOf(logbook: Logbook, { issue }: Thread): Logbook {
  if (logbook.issue === issue.number) return logbook;
  const { postmortem, ...rest } = logbook;
  const kept = postmortem?.kind === 'commit' ? { postmortem } : {};
  return { ...rest, ...kept, issue: issue.number, former: logbook.issue };
}

/**
 * The number that an issue had before it was transferred here, as the logbook in our comment says it, or the event where
 * there is none; undefined where nothing of it is left.
 */
export function formerNumber(facts: Facts): number | undefined {
  for (const comment of facts.comments) {
    if (comment.author.login !== facts.me) continue;
    const read = parseTrackingComment(comment.body);
    if (read.kind === 'tracking' && isMoved(read, comment, facts)) return read.logbook.issue;
  }
  const { movedFrom, issue } = facts;
  return movedFrom !== undefined && issue.body.includes(beginMarker(movedFrom)) ? movedFrom : undefined;
}

/**
 * Comments come along with an issue that is transferred, and nobody but us writes as we do: a logbook of another issue
 * that names the comment it is in was moved with it. Where GitHub gave the comment another id, the event tells.
 */
function isMoved(
  { logbook }: Extract<TrackingRead, { kind: 'tracking' }>,
  { id }: CommentFacts,
  { issue, movedFrom }: Thread,
): boolean {
  return logbook.issue !== issue.number && (logbook.comment === id || logbook.issue === movedFrom);
}

/** A run that posted first may be about to write its id down: its comment is not deleted under its hands. */
function isJustPosted(
  { comment, read }: { readonly comment: CommentFacts; readonly read: TrackingRead },
  now: Instant,
): boolean {
  if (read.kind !== 'tracking' || read.logbook.comment !== 0) return false;
  return milliseconds(now) - milliseconds(comment.createdAt) < 2 * minute;
}

/**
 * A logbook names the comment it was written into, so a copy that another bot with our login quotes is not taken
 * for it. Zero is the moment between posting the comment and learning its id.
 */
function isOwn(read: TrackingRead, comment: CommentFacts, facts: Thread): boolean {
  const issue = facts.issue.number;
  if (read.kind === 'tracking' && isMoved(read, comment, facts)) return true;
  if (read.kind === 'damaged') {
    const isNamed = (number: number | undefined) =>
      comment.body.includes(`"issue":${number},"comment":${comment.id},`);
    return [issue, facts.movedFrom].some(isNamed);
  }
  if (read.kind === 'foreign' || read.logbook.issue !== issue) return false;
  return read.logbook.comment === comment.id || read.logbook.comment === 0;
}

/** Where no other is ours: somebody cut all off but its beginning. */
function isStumpOfOurs({ body, author, editedBy, createdAt, updatedAt }: CommentFacts): boolean {
  const isEdited = editedBy === undefined ? updatedAt !== createdAt : editedBy !== author.login;
  return isEdited && isStump(body);
}

/** The text that people tick in; undefined when it should be our comment and that is gone. */
export function listHolder(facts: Facts, tracking: Tracking, place: ListPlace): Written | undefined {
  const { issue, comments, overwritten, hasPutBack, me } = facts;
  const id = tracking.kind === 'present' ? tracking.id : undefined;
  const holder = place === 'comment' ? comments.find((comment) => comment.id === id) : issue;
  if (holder === undefined) return undefined;
  const { author, createdAt, updatedAt, body } = holder;
  const by = author.kind === 'ghost' ? {} : { by: author.login };
  const stands = place === 'comment' ? overwritten?.comments?.[id ?? 0] : overwritten?.body;
  const list = readChecklist(body, issue.number);
  return {
    createdAt,
    ...by,
    updatedAt,
    list,
    ...(stands === undefined && hasPutBack !== true ? {} : { overwrittenBy: me }),
  };
}
