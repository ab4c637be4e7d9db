/** Until when nothing is due, written beside the logbook, so that a sweep can pass an incident by without reading it. */

import { beginMarker, endMarker } from '../checklist/boxes.ts';
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

export interface Glance {
  readonly issue: Pick<IssueFacts, 'updatedAt' | 'number' | 'body' | 'state'>;
  /** Ours among them, when it is one of the first in the thread. */
  readonly comments: readonly CommentFacts[];
  readonly me: string;
  readonly now: Instant;
  readonly by: string;
}

/**
 * Whether nobody touched it since we wrote last, and nothing is due. Each comment, label and edit touches an issue, so
 * what was touched by us last reads as we left it.
 */
export function isQuiet({ issue, comments, me, now, by }: Glance): boolean {
  const ours = comments.filter(({ author, body }) => author.login === me && hiddenPart(body) !== undefined);
  const [tracking, another] = ours;
  if (tracking === undefined || another !== undefined || isBefore(tracking.updatedAt, issue.updatedAt))
    return false;
  // Whoever edits a comment touches the issue at the same moment.
  if (tracking.editedBy !== me) return false;
  const quiet = readQuiet(hiddenPart(tracking.body) ?? '');
  // In the second of our own write others may have written, too.
  const ticked = ticks(issue.body, issue.number) + ticks(tracking.body, issue.number);
  if (quiet?.by !== by || quiet.as !== looks(issue.state, ticked)) return false;
  return quiet.until === undefined || isBefore(now, quiet.until);
}

/** Open or closed how, and with how many boxes ticked. */
export function looks(state: IssueFacts['state'], ticked: number): string {
  return `${state.kind === 'open' ? state.kind : state.reason} ${ticked}`;
}

/** Of our own boxes, without reading the text around them. */
function ticks(text: string, issue: number): number {
  const [, block = ''] = text.split(beginMarker(issue), 2);
  const own = block.slice(0, Math.max(0, block.indexOf(endMarker)));
  return own.match(/^\s*[-*+] \[[xX]\]/gm)?.length ?? 0;
}

/** It is the last thing in the logbook; reading all of that is what is to be saved. */
function readQuiet(stored: string): Quiet | undefined {
  const [, until, as, by] =
    /"quiet":\{(?:"until":"([^"\\]{10,40})",)?"as":"([a-z_]+ \d+)","by":"([0-9a-f]+)"\}\}$/.exec(stored) ??
    [];
  if (as === undefined || by === undefined) return undefined;
  return { ...(until === undefined ? {} : { until }), as, by };
}
