/** What a run saw and the next ones need not ask again: it goes into the logbook. */

import type { Facts } from '../facts/facts.ts';
import type { Account } from '../facts/people.ts';
import { type Plans, plansNow } from '../incident/follow-ups.ts';
import { milestoneReported } from '../incident/incident.ts';
import { digestOfReport } from '../incident/late-words.ts';
import { memoryIn } from '../incident/memory.ts';
import { stillOwed } from '../incident/owed.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Logbook, Owed } from '../logbook/logbook.ts';
import { formerly, membersNow } from '../logbook/members.ts';
import type { Decision } from '../plan/decision.ts';
import { reviewOf } from '../postmortem/reviewed.ts';
import type { Completeness } from '../postmortem-index/completeness.ts';
import { type Instant, later } from '../time/instant.ts';
import { everybodyCounts, isMember, reportedAt } from '../trust/trust.ts';

/** Remembered, because few runs ask. */
export function withSweeps({ incident, facts: { sweeps } }: Decision): Logbook {
  const { sweeps: known, ...logbook } = incident.logbook;
  const off = sweeps ?? known ?? 'on';
  return off === 'on' ? logbook : { ...logbook, sweeps: off };
}

/** What this run needed and GitHub did not answer. */
export function withOwed({ incident, facts }: Decision, { owed: _, ...logbook }: Logbook): Logbook {
  const needed: readonly Owed[] = [
    ...(incident.unattributed.length > 0 ? (['hands'] as const) : []),
    ...(isPostmortemDue(incident) ? (['history', 'background'] as const) : []),
  ];
  const owed = stillOwed(facts, { ...incident.logbook, ...logbook }, needed);
  return owed.length === 0 ? logbook : { ...logbook, owed };
}

/** Where the file went, and whose words it tells: who has a say may have none when it is written again. */
export function deliveryIn(
  { incident, facts, blobSha }: Decision,
  { postmortem }: Pick<Logbook, 'postmortem'>,
): Pick<Logbook, 'postmortem' | 'members'> {
  const { logbook } = incident;
  if (postmortem === undefined) return {};
  const isWritten = postmortem.revision !== logbook.postmortem?.revision;
  if (!isWritten || everybodyCounts(facts, 'usual')) return { postmortem };
  const logins = Object.keys(facts.permissions).filter((login) => isMember(login, facts));
  const known = { ...facts, ...formerly(logbook) };
  const isReported = isMember(facts.issue.author.login, known, reportedAt(known));
  const report = isReported ? digestOfReport(facts, blobSha) : undefined;
  return {
    postmortem,
    members: membersNow(lastDeed(facts), logbook.members, { logins, report, comments: facts.comments }),
  };
}

/** Of people, as the thread shows it: a run that is made up for later writes down the same. */
function lastDeed({ issue, comments, history, me }: Facts): Instant {
  const events = history.kind === 'read' ? history.events : [];
  const isPerson = ({ login, kind }: Account) => kind !== 'bot' && login !== me;
  return [
    ...(issue.state.kind === 'closed' ? [issue.state.at] : []),
    ...comments.flatMap(({ author, updatedAt }) => (isPerson(author) ? [updatedAt] : [])),
    ...events.flatMap(({ by, at }) => (isPerson(by) ? [at] : [])),
  ].reduce(later, issue.createdAt);
}

/** Remembered, because what was merged is not looked at again. */
export function reviewIn({ incident, facts }: Decision): Pick<Logbook, 'review'> {
  const review = reviewOf(incident.logbook, facts);
  return review === undefined ? {} : { review };
}

/** Remembered, because most runs do not look into the file. */
export function sectionsIn(written: Completeness | undefined): Pick<Logbook, 'sections'> {
  return written === undefined || written.total === 0
    ? {}
    : { sections: { written: written.written, total: written.total } };
}

/** What nobody told by command, but the thread does: our comment says no less than the file. */
function momentsIn({ incident, stage }: Decision, text: string | undefined): Pick<Logbook, 'moments'> {
  if (text === undefined || stage === undefined) return {};
  const { logbook } = incident;
  const moments = stage.momentsIn(text).filter(({ name }) => milestoneReported(logbook, name) === undefined);
  return moments.length === 0 && (logbook.moments ?? []).length === 0 ? {} : { moments };
}

/** What is to be done after it, when it was over, and what happened before: remembered, because few runs ask. */
export function plansIn(
  decision: Decision,
  text: string | undefined,
): Pick<Logbook, 'followUps' | 'memory' | 'moments' | 'todos'> {
  const { facts, settings, blobSha } = decision;
  return {
    ...followUpsIn(decision, text),
    ...momentsIn(decision, text),
    ...memoryIn(facts, decision.incident.logbook, { serviceLabel: settings.serviceLabel, blobSha }),
  };
}

/** As the file says it that this run wrote; the others know of those that belong to the incident. */
function followUpsIn(decision: Decision, text: string | undefined): Pick<Logbook, 'followUps' | 'todos'> {
  const { incident, facts, blobSha, stage } = decision;
  const { logbook } = incident;
  const now = plansNow(logbook, facts, blobSha);
  const told = stage?.followUpsIn(decision, text);
  if (told === undefined) {
    return now === undefined || isAsTold(logbook, now) ? {} : { followUps: now.summary };
  }
  const { todos, numbers, ...counts } = told;
  const { of, opened } = now?.summary ?? logbook.followUps ?? {};
  // Where people or their template list fewer, the file does not say what there is.
  const isWhole = now === undefined || now.numbers.every((number) => numbers.includes(number));
  const followUps = isWhole ? counts : now.summary;
  const isNone = followUps.total === 0 && logbook.followUps === undefined;
  return {
    ...(isNone ? {} : { followUps: { ...followUps, ...withoutGaps({ of, opened }) } }),
    ...(todos.length === 0 && (logbook.todos ?? []).length === 0 ? {} : { todos }),
  };
}

function withoutGaps({
  of,
  opened,
}: {
  readonly of: string | undefined;
  readonly opened: number | undefined;
}) {
  return { ...(of === undefined ? {} : { of }), ...(opened === undefined ? {} : { opened }) };
}

/** The file counts what people said as well, and nothing became of the others since it was written. */
function isAsTold({ followUps, postmortem }: Logbook, { summary }: Plans): boolean {
  const { of, opened } = followUps ?? {};
  return postmortem !== undefined && of !== undefined && of === summary.of && opened === summary.opened;
}

/** Remembered, so that it shows when it becomes graver; not where the record was begun before there was such a line. */
export function gradeIn({ incident }: Decision): Pick<Logbook, 'graded'> {
  const { logbook, severity = '' } = incident;
  return logbook.comment > 0 && logbook.graded === undefined ? {} : { graded: severity };
}
