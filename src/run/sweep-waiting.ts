/** Issues of a public repository that nobody who may has confirmed as incidents, told from a list alone. */

import type { ListedIncident } from '../github/ask-incidents.ts';
import { hiddenPart } from '../logbook/tracking-comment.ts';
import { isBefore, milliseconds } from '../time/instant.ts';
import type { Session } from './session.ts';

/** Of issues that nobody who may has confirmed: a flood of them must not keep the incidents of the team waiting. */
const mostWaiting = 20;

export interface Named {
  readonly number: number;
  readonly url: string;
}

/** Nobody who may has confirmed it. */
export interface Waiting extends Named {
  /** There is no comment of ours yet. */
  readonly isNew: boolean;
}

export function named({ issue: { number, url } }: ListedIncident): Named {
  return { number, url };
}

type Known = Pick<Session, 'context'>;

/** A guess that decides only about the order: whoever is looked at is weighed as always. */
export function isWaiting(incident: ListedIncident, { context }: Known): boolean {
  const { isByTeam, vouchedAt } = incident;
  if (context.repository.visibility !== 'public' || isByTeam || vouchedAt !== undefined) return false;
  return !oursIn(incident, context.me).some((stored) => stored.includes('"what":"accepted"'));
}

/** Those of them that are worth a look. */
export function waitingIn(incidents: readonly ListedIncident[], session: Known): readonly Waiting[] {
  return incidents
    .filter((one) => !isLeftToItself(one, session))
    .map((one) => ({ ...named(one), isNew: !isSpokenTo(one, session) }));
}

/** New ones first, oldest first; never more than a run has time for. */
export function someOf(
  waiting: readonly Waiting[],
  session: Pick<Session, 'now' | 'settings'>,
): readonly Waiting[] {
  return [...waiting.filter(({ isNew }) => isNew), ...rotated(waiting, session)].slice(0, mostWaiting);
}

/** Of those that we spoke to before, another part in each run: whoever keeps some busy keeps none of the others waiting. */
function rotated(
  waiting: readonly Waiting[],
  { now, settings }: Pick<Session, 'now' | 'settings'>,
): readonly Waiting[] {
  const known = waiting.filter(({ isNew }) => !isNew);
  const turn = Math.floor(milliseconds(now) / settings.reminders.sweepInterval);
  const first = known.length <= mostWaiting ? 0 : (turn * mostWaiting) % known.length;
  return [...known.slice(first), ...known.slice(0, first)];
}

function isSpokenTo(incident: ListedIncident, { context }: Known): boolean {
  return oursIn(incident, context.me).length > 0;
}

/** We said what there is to say, and nobody but its author said a word since. */
function isLeftToItself(incident: ListedIncident, { context }: Known): boolean {
  const { issue, comments, isWhole } = incident;
  const ours = comments.find(
    ({ author, body }) => author.login === context.me && hiddenPart(body) !== undefined,
  );
  if (ours === undefined || !isWhole) return false;
  return comments.every(
    ({ author, createdAt }) =>
      author.login === context.me ||
      author.login === issue.author.login ||
      isBefore(createdAt, ours.createdAt),
  );
}

function oursIn({ comments }: ListedIncident, me: string): readonly string[] {
  return comments.flatMap(({ author, body }) => (author.login === me ? (hiddenPart(body) ?? []) : []));
}
