import type { Facts } from '../facts/facts.ts';
import { overdueLabel, sameLabel } from '../facts/label.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { SentReminder } from '../logbook/logbook.ts';
import { sameReminder, writeReminderComment } from '../logbook/reminder-comment.ts';
import type { PostedReminder, ReminderIdentity } from '../logbook/tracking.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { day } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import { type HeldBack, heldBack } from './held-back.ts';
import { isAwaited, lateUpdate, wordNow } from './late-update.ts';
import { whoIsAsked, whoIsMentioned, withMentions } from './mentions.ts';
import { type Pending, pendingIn, stepsAsked } from './pending.ts';
import { postEffects } from './protocol-issue.ts';
import { answeredView, reminderView } from './reminder-view.ts';

/** Says what is due, or tidies up what was said. */
export type ReminderDecision =
  | { readonly kind: 'post'; readonly effects: readonly Effect[] }
  /** Due, and yet not said now. */
  | { readonly kind: 'held-back'; readonly because: HeldBack; readonly effects: readonly Effect[] }
  /** The escalation is due and nobody is there to be told: it is only written down. */
  | { readonly kind: 'given-up'; readonly reminder: SentReminder; readonly effects: readonly Effect[] }
  | { readonly kind: 'quiet'; readonly effects: readonly Effect[] };

/** `asking`: the headings of the postmortem under which nobody has written yet. */
export function decideReminder(decision: Decision, asking: readonly string[] = []): ReminderDecision {
  const { incident, settings } = decision;
  const pending = pendingIn(incident, settings);
  const effects = tidied(decision, pending);
  if (pending === undefined || !decision.reminds) return { kind: 'quiet', effects };
  const word = wordNow(pending, incident, settings);
  if (word === undefined) return { kind: 'quiet', effects };
  const { stage, steps } = word;
  const because = heldBack(decision, stage.due);
  if (because !== undefined) return { kind: 'held-back', because, effects };
  const identity = { steps, level: stage.level, escalated: stage.escalates, due: stage.due };
  const people = whoIsMentioned(decision, { steps, escalates: stage.escalates });
  if (stage.escalates && people.length === 0) {
    return {
      kind: 'given-up',
      reminder: { ...identity, at: incident.now },
      effects: [...effects, ...labelEffects(decision)],
    };
  }
  return { kind: 'post', effects: reminderEffects({ decision, asking, pending, stage, identity, people }) };
}

interface DueWord {
  readonly decision: Decision;
  readonly asking: readonly string[];
  readonly pending: Pending;
  readonly stage: Extract<Pending['stage'], { kind: 'due' }>;
  readonly identity: ReminderIdentity;
  readonly people: readonly string[];
}

function reminderEffects(word: DueWord): readonly Effect[] {
  const { decision, asking, pending, stage, identity, people } = word;
  const { incident, settings, writer } = decision;
  const view = reminderView({
    steps: stepsAsked(pending, incident),
    due: stage,
    createdAt: incident.createdAt,
    whoIsAsked: (step) => whoIsAsked(decision, step),
    asking,
    postmortem: incident.logbook.postmortem,
    elsewhere: settings.reminders.where === 'sub-issue' ? `#${incident.number}` : '',
    lateUpdate: lateUpdate(incident, settings),
    texts: threadTexts(settings.language),
  });
  // Without a newline at the end, because what a forge trims would look changed.
  const prose = withMentions(people, writer.write('reminder', view).trimEnd());
  const body = writeReminderComment({ identity, prose });
  return [...(stage.escalates ? labelEffects(decision) : []), ...postEffects(decision, body, people)];
}

function labelEffects({ incident, facts }: Decision): readonly Effect[] {
  return labelOn(facts) === undefined
    ? [{ kind: 'add-label', issue: incident.number, label: overdueLabel }]
    : [];
}

/** At most one reminder is in a thread; the newest takes the place of all before, and is marked once it is answered. */
function tidied(decision: Decision, pending: Pending | undefined): readonly Effect[] {
  const { incident } = decision;
  const last = lastPosted(incident.reminders);
  const old = incident.reminders.filter((reminder) => reminder !== last);
  const open = new Set(pending?.steps.map(({ tracked }) => tracked.step.id));
  const isAnswered =
    last !== undefined &&
    !last.identity.steps.some((step) => open.has(step)) &&
    !isAwaited(last.identity, incident, decision.settings);
  return [
    ...old.flatMap(({ comment }) =>
      comment === undefined ? [] : [{ kind: 'delete-comment', issue: incident.number, comment } as const],
    ),
    ...withoutLabel(decision, pending),
    ...labelOwed(decision, pending),
    ...(isAnswered ? answerEffects(decision, last) : []),
  ];
}

/** Of two that say the same, which happens when two runs overlap, the older stays. */
function lastPosted(reminders: readonly PostedReminder[]): PostedReminder | undefined {
  const last = reminders.at(-1);
  return last === undefined
    ? undefined
    : reminders.find(({ identity }) => sameReminder(identity, last.identity));
}

function answerEffects(
  { incident, settings, writer }: Decision,
  reminder: PostedReminder,
): readonly Effect[] {
  const { comment, isAside } = reminder;
  // The sub-issue is closed instead.
  if (comment === undefined || isAside === true) return [];
  const view = answeredView(incident, reminder.identity, threadTexts(settings.language));
  const body = writeReminderComment({
    identity: reminder.identity,
    prose: writer.write('reminder-answered', view).trimEnd(),
  });
  if (body === reminder.body.replaceAll('\r\n', '\n')) return [];
  return [{ kind: 'edit-comment', issue: incident.number, comment, body }];
}

/** The label says that reminding was given up, and goes when all is done. Where we never reminded, it is not ours. */
function withoutLabel({ incident, facts }: Decision, pending: Pending | undefined): readonly Effect[] {
  const label = labelOn(facts);
  if (label === undefined || incident.logbook.reminders.length === 0) return [];
  const stage = pending?.stage;
  const isOverdue = stage?.kind === 'over' || (stage?.kind === 'due' && stage.escalates);
  return isOverdue ? [] : [{ kind: 'remove-label', issue: incident.number, label }];
}

/** It goes out beside the escalation, and may fail alone. */
function labelOwed({ incident, facts }: Decision, pending: Pending | undefined): readonly Effect[] {
  if (pending?.stage.kind !== 'over' || labelOn(facts) !== undefined) return [];
  const { last } = pending.stage;
  const isOwed = last.labelled !== true && elapsed(last.at, incident.now) < 2 * day;
  return isOwed ? [{ kind: 'add-label', issue: incident.number, label: overdueLabel }] : [];
}

function labelOn({ issue }: Facts): string | undefined {
  return issue.labels.find((one) => sameLabel(one, overdueLabel));
}
