/** Issues of a public repository that nobody who may has confirmed as incidents, told from a list alone. */

import type { IssueFacts } from '../facts/facts.ts';
import type { ListedIncident } from '../github/ask-incidents.ts';
import { hiddenPart } from '../logbook/tracking-comment.ts';
import { isBefore } from '../time/instant.ts';
import { startingAt, turnAt } from '../time/turns.ts';
import type { Session } from './session.ts';

/** Of each kind: a flood of issues that nobody who may has confirmed must not keep the incidents of the team waiting. */
const mostWaiting = 20;

export type Named = Pick<IssueFacts, 'number' | 'url'>;

/** Nobody who may has confirmed it, as far as the list tells. */
export interface Waiting extends Named {
  /** `hidden`: our comment may be further down in the thread, and say that it is confirmed. */
  readonly kind: 'new' | 'spoken-to' | 'hidden';
}

export function named({ issue: { number, url } }: ListedIncident): Named {
  return { number, url };
}

type Known = Pick<Session, 'context'>;

/** A guess that decides only about the order: whoever is looked at is weighed as always. */
export function isWaiting(incident: ListedIncident, { context }: Known): boolean {
  const { isByTeam, isVouched, comments } = incident;
  if (context.repository.visibility !== 'public' || isByTeam || isVouched) return false;
  const ours = oursIn(incident, context.me);
  if (ours.length > 0) return !ours.some((stored) => stored.includes('"what":"accepted"'));
  return !comments.some(({ mayBeMember }) => mayBeMember === true);
}

/** Those of them that are worth a look. */
export function waitingIn(incidents: readonly ListedIncident[], session: Known): readonly Waiting[] {
  return incidents
    .filter((one) => !isLeftToItself(one, session))
    .map((one) => ({ ...named(one), kind: kindOf(one, session) }));
}

function kindOf(incident: ListedIncident, { context }: Known): Waiting['kind'] {
  if (oursIn(incident, context.me).length > 0) return 'spoken-to';
  return incident.isWhole ? 'new' : 'hidden';
}

/** First those that may be confirmed, then new ones, oldest first; never more than a run has time for. */
export function someOf(
  waiting: readonly Waiting[],
  session: Pick<Session, 'now' | 'settings'>,
): readonly Waiting[] {
  const those = (wanted: Waiting['kind']) => waiting.filter(({ kind }) => kind === wanted);
  return [
    ...rotated(those('hidden'), session).slice(0, mostWaiting),
    ...[...those('new'), ...rotated(those('spoken-to'), session)].slice(0, mostWaiting),
  ];
}

/** Another part in each run: whoever keeps some busy keeps none of the others waiting. */
function rotated(
  known: readonly Waiting[],
  { now, settings }: Pick<Session, 'now' | 'settings'>,
): readonly Waiting[] {
  const turn = turnAt(now, settings.reminders.sweepInterval);
  return startingAt(known, known.length <= mostWaiting ? 0 : (turn * mostWaiting) % known.length);
}

/** We said what there is to say, and nobody but its author said a word since. */
function isLeftToItself(incident: ListedIncident, { context }: Known): boolean {
  const { issue, comments, isWhole } = incident;
  const ours = comments.find(
    ({ author, body }) => author.login === context.me && hiddenPart(body) !== undefined,
  );
  if (ours === undefined || !isWhole) return false;
  return comments.every(
    ({ author, updatedAt }) =>
      author.login === context.me ||
      author.login === issue.author.login ||
      isBefore(updatedAt, ours.createdAt),
  );
}

function oursIn({ comments }: ListedIncident, me: string): readonly string[] {
  return comments.flatMap(({ author, body }) => (author.login === me ? (hiddenPart(body) ?? []) : []));
}
