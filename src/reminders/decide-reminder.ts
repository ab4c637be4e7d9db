import type { Facts } from '../facts/facts.ts';
import { overdueLabel, sameLabel } from '../facts/label.ts';
import { threadTexts } from '../i18n/texts.ts';
import { writeReminderComment } from '../logbook/reminder-comment.ts';
import type { PostedReminder, ReminderIdentity } from '../logbook/tracking.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { day } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import { type HeldBack, heldBack } from './held-back.ts';
import { whoIsMentioned, withMentions } from './mentions.ts';
import { answeredView, reminderView } from './reminder-view.ts';
import { type WaitingStep, waitingStep } from './waiting.ts';

/** Says what is due, or tidies up what was said. */
export type ReminderDecision =
  | { readonly kind: 'post'; readonly effects: readonly Effect[] }
  /** Due, and yet not said now. */
  | { readonly kind: 'held-back'; readonly because: HeldBack; readonly effects: readonly Effect[] }
  | { readonly kind: 'quiet'; readonly effects: readonly Effect[] };

/** `asking`: the headings of the postmortem under which nobody has written yet. */
export function decideReminder(decision: Decision, asking: readonly string[] = []): ReminderDecision {
  const waiting = waitingStep(decision.incident, decision.settings);
  const effects = tidied(decision, waiting);
  if (waiting?.stage.kind !== 'due') return { kind: 'quiet', effects };
  const because = heldBack(decision);
  if (because !== undefined) return { kind: 'held-back', because, effects };
  return { kind: 'post', effects: reminderEffects({ decision, asking, waiting, due: waiting.stage }) };
}

interface DueWord {
  readonly decision: Decision;
  readonly asking: readonly string[];
  readonly waiting: WaitingStep;
  readonly due: Extract<WaitingStep['stage'], { kind: 'due' }>;
}

function reminderEffects({ decision, asking, waiting, due }: DueWord): readonly Effect[] {
  const { incident, facts, settings, writer } = decision;
  const { number: issue } = incident;
  const step = waiting.tracked.step.id;
  const identity: ReminderIdentity = { step, level: due.level, escalated: due.escalates, due: due.due };
  const people = whoIsMentioned(decision, { step, escalates: due.escalates });
  const { now, createdAt, logbook } = incident;
  const { postmortem } = logbook;
  const texts = threadTexts(settings.language);
  const view = reminderView({ waiting, due, now, createdAt, asking, postmortem, texts });
  // Without a newline at the end, because what a forge trims would look changed.
  const prose = withMentions(people, writer.write('reminder', view).trimEnd());
  const body = writeReminderComment({ identity, prose });
  const post: Effect = { kind: 'post-comment', purpose: 'reminder', issue, body };
  const isLabelled = labelOn(facts) !== undefined;
  return due.escalates && !isLabelled ? [{ kind: 'add-label', issue, label: overdueLabel }, post] : [post];
}

/** At most one reminder is in a thread; the newest takes the place of all before, and is marked once it is answered. */
function tidied(decision: Decision, waiting: WaitingStep | undefined): readonly Effect[] {
  const { incident } = decision;
  const last = lastPosted(incident.reminders);
  const old = incident.reminders.filter((reminder) => reminder !== last);
  const isAnswered = last !== undefined && waiting?.tracked.step.id !== last.identity.step;
  return [
    ...old.map(({ comment }) => ({ kind: 'delete-comment', issue: incident.number, comment }) as const),
    ...withoutLabel(decision, waiting),
    ...labelOwed(decision, waiting),
    ...(isAnswered ? answerEffects(decision, last) : []),
  ];
}

/** Of two that say the same, which happens when two runs overlap, the older stays. */
function lastPosted(reminders: readonly PostedReminder[]): PostedReminder | undefined {
  const last = reminders.at(-1);
  return reminders.find(
    ({ identity }) => identity.step === last?.identity.step && identity.level === last.identity.level,
  );
}

function answerEffects({ incident, writer }: Decision, reminder: PostedReminder): readonly Effect[] {
  const view = answeredView(incident, reminder.identity);
  const body = writeReminderComment({
    identity: reminder.identity,
    prose: writer.write('reminder-answered', view).trimEnd(),
  });
  if (body === reminder.body.replaceAll('\r\n', '\n')) return [];
  return [{ kind: 'edit-comment', issue: incident.number, comment: reminder.comment, body }];
}

/** The label says that the current step was escalated, and goes when it is done. Where we never reminded, it is not ours. */
function withoutLabel({ incident, facts }: Decision, waiting: WaitingStep | undefined): readonly Effect[] {
  const label = labelOn(facts);
  if (label === undefined || incident.logbook.reminders.length === 0) return [];
  const stage = waiting?.stage;
  const isOverdue = stage?.kind === 'escalated' || (stage?.kind === 'due' && stage.escalates);
  return isOverdue ? [] : [{ kind: 'remove-label', issue: incident.number, label }];
}

/** It goes out beside the escalation, and may fail alone. */
function labelOwed({ incident, facts }: Decision, waiting: WaitingStep | undefined): readonly Effect[] {
  if (waiting?.stage.kind !== 'escalated' || labelOn(facts) !== undefined) return [];
  const { step } = waiting.tracked;
  const last = incident.logbook.reminders.findLast((one) => one.step === step.id && one.escalated);
  const isOwed = last !== undefined && last.labelled !== true && elapsed(last.at, incident.now) < 2 * day;
  return isOwed ? [{ kind: 'add-label', issue: incident.number, label: overdueLabel }] : [];
}

function labelOn({ issue }: Facts): string | undefined {
  return issue.labels.find((one) => sameLabel(one, overdueLabel));
}
