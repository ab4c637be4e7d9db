/** Until when nothing is due, written beside the logbook, so that a sweep can pass an incident by without reading it. */

import { splitAtList } from '../checklist/boxes.ts';
import type { CommentFacts, IssueFacts } from '../facts/facts.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { hiddenPart } from './tracking-comment.ts';

export interface Quiet {
  /** Nothing falls due before; left out where nothing ever does by time alone. */
  readonly until?: Instant;
  /** What it looked like then, as far as a list shows. */
  readonly as: string;
  /** Which settings that was decided with. */
  readonly by: string;
}

type Touched = Pick<CommentFacts, 'id' | 'author' | 'updatedAt'>;

export interface Sight {
  readonly issue: IssueFacts;
  /** All of them, or at least those that were touched last. */
  readonly comments: readonly Touched[];
  readonly me: string;
  /** Ids of the steps that are. */
  readonly ticked: readonly string[];
}

export interface Glance {
  readonly issue: IssueFacts;
  /** Ours among them, when it is one of the first in the thread. */
  readonly comments: readonly CommentFacts[];
  readonly isWhole: boolean;
  /** Those that were touched last, in any order. */
  readonly touched: readonly Touched[];
  readonly me: string;
  readonly now: Instant;
  readonly by: string;
  readonly blobSha: (text: string) => string;
}

/**
 * Whether nobody touched it since we wrote last, and nothing is due. Each comment, label and edit touches an issue, so
 * what was touched by us last reads as we left it, but for what others wrote between our reading and our writing, or
 * in the same second: so it has to look as it did when we read it, too.
 */
export function isQuiet(glance: Glance): boolean {
  const { issue, comments, me, now, by } = glance;
  const ours = comments.filter(({ author, body }) => author.login === me && hiddenPart(body) !== undefined);
  const [tracking, another] = ours;
  if (tracking === undefined || another !== undefined || isBefore(tracking.updatedAt, issue.updatedAt))
    return false;
  // Whoever edits a comment touches the issue at the same moment.
  if (tracking.editedBy !== me) return false;
  const quiet = readQuiet(hiddenPart(tracking.body) ?? '');
  if (quiet?.by !== by || quiet.as !== looksNow(glance, tracking.body)) return false;
  return quiet.until === undefined || isBefore(now, quiet.until);
}

function looksNow(
  { issue, comments, isWhole, touched, me, blobSha }: Glance,
  tracking: string,
): string | undefined {
  const last = isWhole ? comments : touched;
  if (!isWhole && othersIn({ comments: last, me }).length === 0) return undefined;
  const ticked = [...ticks(issue.body, issue.number), ...ticks(tracking, issue.number)];
  return looks({ issue, comments: last, me, ticked }, blobSha);
}

/** Open or closed how, with how many boxes ticked, and whatever else people change. */
export function looks(sight: Sight, blobSha: Glance['blobSha']): string {
  const { issue, ticked } = sight;
  const { before, after } = splitAtList(issue.body, issue.number);
  const seen = [
    ...[issue.title, before.trim(), after.trim(), issue.locked, issue.parts ?? 0],
    ...[issue.labels.toSorted(), issue.assignees.toSorted(), lastTouch(sight), ticked.toSorted()],
  ];
  const state = issue.state.kind === 'open' ? issue.state.kind : issue.state.reason;
  return `${state} ${ticked.length} ${blobSha(JSON.stringify(seen)).slice(0, 12)}`;
}

/** Which comment of others was touched last, and when. */
function lastTouch(sight: Pick<Sight, 'comments' | 'me'>): string {
  return latestTouch(othersIn(sight));
}

/** Empty where there is none. */
export function latestTouch(comments: readonly Pick<CommentFacts, 'id' | 'updatedAt'>[]): string {
  return comments.map(touchOf).reduce((last, one) => (one > last ? one : last), '');
}

/** To compare as text; two comments of one second are told apart by their order. */
export function touchOf({ id, updatedAt }: Pick<CommentFacts, 'id' | 'updatedAt'>): string {
  return `${updatedAt} ${String(id).padStart(16, '0')}`;
}

function othersIn({ comments, me }: Pick<Sight, 'comments' | 'me'>): readonly Touched[] {
  return comments.filter(({ author }) => author.login !== me);
}

/** Of our own boxes. */
function ticks(text: string, issue: number): readonly string[] {
  const boxes = splitAtList(text, issue).list.matchAll(
    /^\s*[-*+] \[[xX]\].*<!-- incident-protocol:(\w+) -->/gm,
  );
  return [...boxes].map(([, step = '']) => step);
}

/** It is the last thing in the logbook; reading all of that is what is to be saved. */
function readQuiet(stored: string): Quiet | undefined {
  const [, until, as, by] =
    /"quiet":\{(?:"until":"([^"\\]{10,40})",)?"as":"([a-z_]+ \d+ [0-9a-f]{12})","by":"([0-9a-f]+)"\}\}$/.exec(
      stored,
    ) ?? [];
  if (as === undefined || by === undefined) return undefined;
  return { ...(until === undefined ? {} : { until }), as, by };
}
