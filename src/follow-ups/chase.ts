/** Whether somebody is to be asked about an open follow-up: once who does it until when, and when it is overdue. */

import { followUpLabel, incidentMarked } from '../facts/follow-up.ts';
import { dueOf, type FollowUpIssue } from '../facts/follow-up-issue.ts';
import { snoozedUntilIn } from '../facts/follow-up-lines.ts';
import { sameLabel } from '../facts/label.ts';
import type { Settings } from '../settings/settings.ts';
import { day, week } from '../time/duration.ts';
import { elapsed, type Instant, isBefore, milliseconds, startOf } from '../time/instant.ts';
import { deadline } from '../time/working-time.ts';
import { wallTime } from '../time/zone.ts';
import { ownComments } from './chase-comment.ts';

export type Chase =
  | { readonly kind: 'ask'; readonly lacks: 'both' | 'owner' | 'date' }
  /** `time`: the first, second or third. */
  | { readonly kind: 'overdue'; readonly due: string; readonly time: number }
  | { readonly kind: 'escalate'; readonly due: string };

export interface ChaseContext {
  readonly settings: Pick<Settings, 'followUps' | 'timeZone' | 'workingTime'>;
  readonly me: string;
  readonly now: Instant;
}

/** Working time in which people may say it themselves. */
const askedAfter = 3 * day;

export const mostTimes = 3;

const between = week;

/** What is due of it now; nothing while nobody may be asked. */
export function chaseOf(followUp: FollowUpIssue, context: ChaseContext): Chase | undefined {
  const { issue } = followUp;
  if (!isChased(followUp, context) || issue.locked || issue.state.kind === 'closed') return undefined;
  const today = dayOn(context);
  const snoozed = snoozedUntilIn(issue.body);
  if (snoozed !== undefined && today < snoozed) return undefined;
  const due = dueOf(followUp);
  return due !== undefined && due < today ? overdue(due, followUp, context) : asked(followUp, due, context);
}

/** Overdue on the wall of the team. */
export function isOverdue(followUp: FollowUpIssue, context: Wall): boolean {
  return (dueOf(followUp) ?? '9999') < dayOn(context);
}

export function dayOn({ settings, now }: Wall): string {
  return wallTime(milliseconds(now), settings.timeZone).day;
}

/** When it is, and where the team's clock hangs. */
interface Wall {
  readonly settings: Pick<Settings, 'timeZone'>;
  readonly now: Instant;
}

/** Others are listed and left alone; a mark counts in what we wrote ourselves. */
function isChased(followUp: FollowUpIssue, { settings, me, now }: ChaseContext): boolean {
  const { issue, incident } = followUp;
  const isOurs = issue.author.login === me && incidentMarked(issue.body) !== undefined;
  const isLabelled = issue.labels.some((label) => sameLabel(label, followUpLabel));
  const isPart = incident?.declaredAt !== undefined && !isBefore(issue.createdAt, incident.declaredAt);
  if (!isOurs && !isLabelled && !isPart) return false;
  // Of one that only a mark names nothing else is known.
  const since = incident?.declaredAt === undefined ? (dueAt(followUp) ?? issue.createdAt) : incident.closedAt;
  return (
    settings.followUps.chaseFor > 0 &&
    (since === undefined || elapsed(since, now) < settings.followUps.chaseFor)
  );
}

function overdue(due: string, followUp: FollowUpIssue, { me, now }: ChaseContext): Chase | undefined {
  const sent = ownComments(followUp, me).filter(({ mark }) => mark.kind === 'overdue');
  const last = sent.findLast(({ mark }) => mark.kind === 'overdue' && mark.due === due);
  // Whoever names another day each hour gets nobody called more often.
  if (sent.some(({ at }) => elapsed(at, now) < between)) return undefined;
  if (last?.mark.kind !== 'overdue') return { kind: 'overdue', due, time: 1 };
  if (last.mark.time > mostTimes) return undefined;
  return last.mark.time === mostTimes
    ? { kind: 'escalate', due }
    : { kind: 'overdue', due, time: last.mark.time + 1 };
}

/** Whoever gets the question has to be known: it is not asked of what belongs to no incident. */
function asked(
  followUp: FollowUpIssue,
  due: string | undefined,
  { settings, me, now }: ChaseContext,
): Chase | undefined {
  const { issue, incident } = followUp;
  const hasOwner = issue.assignees.length > 0;
  if (incident === undefined || (hasOwner && due !== undefined)) return undefined;
  if (isBefore(now, deadline(issue.createdAt, askedAfter, settings.workingTime))) return undefined;
  if (ownComments(followUp, me).some(({ mark }) => mark.kind !== 'answer')) return undefined;
  if (hasOwner) return { kind: 'ask', lacks: 'date' };
  return { kind: 'ask', lacks: due === undefined ? 'both' : 'owner' };
}

function dueAt(followUp: FollowUpIssue): Instant | undefined {
  const due = dueOf(followUp);
  return due === undefined ? undefined : startOf(due);
}
