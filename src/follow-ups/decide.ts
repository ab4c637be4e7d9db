/** What is to be done in one open follow-up: what people said there comes before what they are asked. */

import { shown } from '../commands/words.ts';
import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { followUpOverdueLabel, sameLabel } from '../facts/label.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { FollowUpEffect } from '../plan/effect.ts';
import { startOf } from '../time/instant.ts';
import { addDays } from '../time/zone.ts';
import { type Chase, type ChaseContext, chaseOf, dayOn, isOverdue, mostTimes } from './chase.ts';
import { type ChaseMark, chaseComment, ownComments } from './chase-comment.ts';
import { type Heard, type HearingContext, hear } from './commands.ts';

export interface FollowUpDecision extends ChaseContext, HearingContext {
  readonly followUp: FollowUpIssue;
  /** Who is asked where nobody is assigned, and who once asking was in vain. */
  readonly people: { readonly ofIncident: readonly string[]; readonly escalateTo: readonly string[] };
  /** In working time, by a sweep that may still say something. */
  readonly mayAsk: boolean;
}

export function decideFollowUp(decision: FollowUpDecision): readonly FollowUpEffect[] {
  const said = hear(decision.followUp, decision);
  if (said.length > 0)
    return [...said.flatMap((one) => carriedOut(one, decision)), ...answered(said, decision)];
  const chase = chaseNow(decision);
  if (chase !== undefined) return [...chased(chase, decision), ...notOverdue(decision)];
  return [...withoutOlder(decision), ...notOverdue(decision)];
}

/** Where nobody else is named, the third reminder is the last word. */
function chaseNow(decision: FollowUpDecision): Chase | undefined {
  const chase = decision.mayAsk ? chaseOf(decision.followUp, decision) : undefined;
  return chase?.kind === 'escalate' && decision.people.escalateTo.length === 0 ? undefined : chase;
}

function isLast(chase: Chase, { people }: FollowUpDecision): boolean {
  if (chase.kind === 'overdue') return chase.time === mostTimes && people.escalateTo.length === 0;
  return chase.kind === 'escalate';
}

/** Whom it takes the incident to know: the question, and a reminder of what nobody is assigned to. */
export function needsPeople(decision: Omit<FollowUpDecision, 'people'>): boolean {
  const { followUp } = decision;
  if (!decision.mayAsk || followUp.incident === undefined || followUp.issue.assignees.length > 0)
    return false;
  const chase = chaseOf(followUp, decision);
  return chase !== undefined && chase.kind !== 'escalate';
}

function carriedOut(
  { comment, lines, problems }: Heard,
  { followUp }: FollowUpDecision,
): readonly FollowUpEffect[] {
  const { number: issue, state } = followUp.issue;
  const isOpen = state.kind === 'open' || state.reason === 'completed';
  const isDropped = lines.Dropped !== undefined && isOpen;
  return [
    ...(Object.keys(lines).length === 0 ? [] : [{ kind: 'edit-follow-up', issue, lines } as const]),
    ...(isDropped ? [{ kind: 'set-state', issue, number: issue, state: 'closed', isDropped } as const] : []),
    { kind: 'react', issue, comment, reaction: problems.length > 0 ? 'confused' : '+1' },
  ];
}

function answered(said: readonly Heard[], decision: FollowUpDecision): readonly FollowUpEffect[] {
  const problems = said.flatMap(({ by, problems: found }) =>
    found.map(({ line, problem }) => {
      const quoted = `\`/incident ${line.replaceAll('`', "'").slice(0, 100).toWellFormed()}\``;
      return `@${by} ${quoted}: ${problem}.`;
    }),
  );
  if (problems.length === 0) return [];
  return inPlaceOf('answer', { kind: 'answer' }, problems.join('\n'), decision);
}

function chased(chase: Chase, decision: FollowUpDecision): readonly FollowUpEffect[] {
  const { number: issue, labels } = decision.followUp.issue;
  const how = howToAnswer(chase, decision);
  const prose = `${called(chase, decision)}${[words(chase, decision), how].join(' ')}`;
  const mark: ChaseMark =
    chase.kind === 'ask'
      ? { kind: 'asked' }
      : { kind: 'overdue', due: chase.due, time: chase.kind === 'overdue' ? chase.time : mostTimes + 1 };
  const isOver = isLast(chase, decision) && !labels.some((label) => sameLabel(label, followUpOverdueLabel));
  return [
    ...inPlaceOf('chase', mark, prose, decision),
    ...(isOver ? [{ kind: 'add-label', issue, label: followUpOverdueLabel } as const] : []),
  ];
}

function called(chase: Chase, { followUp, people }: FollowUpDecision): string {
  const { assignees } = followUp.issue;
  const asked = assignees.length > 0 ? assignees : people.ofIncident;
  const names = chase.kind === 'escalate' ? people.escalateTo : asked;
  return names.length === 0
    ? ''
    : `${names
        .slice(0, mostNames)
        .map((name) => `@${name}`)
        .join(' ')} `;
}

/** More names are no louder. */
const mostNames = 5;

function words(chase: Chase, { texts, followUp, now }: FollowUpDecision): string {
  if (chase.kind === 'ask') {
    const incident = `#${followUp.incident?.number ?? ''}`;
    const keys = {
      both: 'followUpLacksBoth',
      owner: 'followUpLacksOwner',
      date: 'followUpLacksDate',
    } as const;
    return texts.format(keys[chase.lacks], { incident });
  }
  const day = texts.day(startOf(chase.due), now);
  if (chase.kind === 'overdue') return texts.format('followUpOverdue', { day });
  const who = plainLine(followUp.issue.assignees.join(texts.words.comma), 200);
  return who === ''
    ? texts.format('followUpEscalated', { day })
    : texts.format('followUpEscalatedOf', { day, who });
}

const oneWeek = 7;

/** Lines to copy. */
function howToAnswer(chase: Chase, decision: FollowUpDecision): string {
  const { texts } = decision;
  const values = {
    due: shown(`due ${addDays(dayOn(decision), oneWeek)}`),
    drop: shown('drop …'),
  };
  if (chase.kind === 'ask') return texts.format('followUpAnswer', values);
  const end = isLast(chase, decision) ? `. ${texts.words.noMoreReminders}` : '';
  return `${texts.format('followUpSettle', values)}${end}`;
}

/** What we said before of the same kind goes once the new one is there. */
function inPlaceOf(
  purpose: 'answer' | 'chase',
  mark: ChaseMark,
  prose: string,
  decision: FollowUpDecision,
): readonly FollowUpEffect[] {
  const { number: issue } = decision.followUp.issue;
  const former = ownOf(purpose, decision);
  return [
    { kind: 'post-comment', purpose, issue, body: chaseComment(mark, prose) },
    ...former.map((comment) => ({ kind: 'delete-comment', issue, comment }) as const),
  ];
}

/** Two runs asked at once, or one was stopped before it took back what it had asked before. */
function withoutOlder(decision: FollowUpDecision): readonly FollowUpEffect[] {
  const { number: issue } = decision.followUp.issue;
  const older = ownOf('chase', decision).slice(0, -1);
  return older.map((comment) => ({ kind: 'delete-comment', issue, comment }) as const);
}

function ownOf(purpose: 'answer' | 'chase', { followUp, me }: FollowUpDecision): readonly number[] {
  const ours = ownComments(followUp, me);
  return ours.filter(({ mark }) => (mark.kind === 'answer') === (purpose === 'answer')).map(({ id }) => id);
}

/** Another day was named, or it is asked for no more. */
function notOverdue(decision: FollowUpDecision): readonly FollowUpEffect[] {
  const { number: issue, labels } = decision.followUp.issue;
  const label = labels.find((one) => sameLabel(one, followUpOverdueLabel));
  return label === undefined || isOverdue(decision.followUp, decision)
    ? []
    : [{ kind: 'remove-label', issue, label }];
}
