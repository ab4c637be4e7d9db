import { stepNumber } from '../checklist/protocol.ts';
import { type ThreadTexts, threadTexts } from '../i18n/texts.ts';
import type { SentReminder } from '../logbook/logbook.ts';
import type { Decision } from '../plan/decision.ts';
import { nextLook } from '../time/cron.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import { cameLate, nextIn, timesSent } from './escalation.ts';
import { heldBack } from './held-back.ts';
import { whoIsMentioned } from './mentions.ts';
import { neverAsked, type Pending, pendingIn } from './pending.ts';

/** When the next reminder is to be expected, in a sentence that stays the same until something changes. */
export function waitingLine(decision: Decision): string {
  const pending = pendingIn(decision.incident, decision.settings);
  if (pending === undefined) return '';
  const texts = threadTexts(decision.settings.language);
  const sentences = [stageLine(decision, pending, texts), leftOut(pending, texts)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function stageLine(decision: Decision, pending: Pending, texts: ThreadTexts): string {
  const { incident } = decision;
  const { stage, steps } = pending;
  const at = (instant: Instant) => texts.moment(instant, incident.createdAt);
  if (stage.kind === 'over')
    return withLateness(overLine(pending, at(stage.last.at), texts), { last: stage.last, pending }, decision);
  const silent = steps[0]?.silentUntil;
  if (silent !== undefined && isBefore(incident.now, silent)) {
    return texts.format('snoozedUntil', { at: at(silent) });
  }
  const shut = stage.kind === 'due' ? heldBack(decision, stage.due) : undefined;
  if (stage.kind === 'due' && shut?.lasts === true) {
    return texts.format('cannotBePosted', { due: at(stage.due), reason: texts.words[shut.reason] });
  }
  const next = nextIn(stage);
  return stage.kind === 'on-time' || stage.last === undefined
    ? firstLine(decision, pending, next, texts)
    : remindedLine(decision, pending, { last: stage.last, next: at(next), at: at(stage.last.at) });
}

/** Only where the schedule comes too late for what is due: what it cannot keep is not promised. */
function firstLine(
  { incident, facts, settings }: Decision,
  { steps }: Pending,
  due: Instant,
  texts: ThreadTexts,
): string {
  const { sweepInterval } = settings.reminders;
  const [first] = steps;
  if (first === undefined || first.timeLimit >= sweepInterval) return '';
  const at = (instant: Instant) => texts.moment(instant, incident.createdAt);
  const look = nextLook(facts.repository.sweepsAt, due);
  return look === undefined
    ? texts.format('remindsAfter', { at: at(due), every: texts.duration(sweepInterval) })
    : texts.format('looksAbout', { at: at(look) });
}

interface Reminded {
  readonly last: SentReminder;
  readonly at: string;
  readonly next: string;
}

function remindedLine(decision: Decision, pending: Pending, { last, at, next }: Reminded): string {
  const { settings } = decision;
  const { budget, sent } = pending;
  const texts = threadTexts(settings.language);
  const times = timesSent(sent);
  const line =
    times < budget
      ? texts.counted('reminded', times, { at, most: budget, next })
      : `${texts.counted('remindedLast', times, { at })}${escalatesTo(decision, pending, next)}`;
  return withLateness(line, { last, pending }, decision);
}

function overLine({ sent }: Pending, at: string, texts: ThreadTexts): string {
  return texts.counted('gaveUp', timesSent(sent), { at });
}

function escalatesTo(decision: Decision, { steps }: Pending, at: string): string {
  const ids = steps.map(({ tracked }) => tracked.step.id);
  const people = whoIsMentioned(decision, { steps: ids, escalates: true });
  const texts = threadTexts(decision.settings.language);
  return people.length === 0 ? '' : ` ${texts.format('escalatesTo', { people: texts.list(people), at })}`;
}

/** What opened again once all reminders were sent. */
function leftOut(pending: Pending, texts: ThreadTexts): string {
  const steps = neverAsked(pending).map(({ tracked: { step } }) =>
    texts.format('stepNamed', { number: stepNumber(step.id), title: step.title }),
  );
  return steps.length === 0 ? '' : texts.format('notAskedFor', { steps: texts.list(steps) });
}

function withLateness(
  line: string,
  { last, pending }: { readonly last: SentReminder; readonly pending: Pending },
  { settings, facts }: Decision,
): string {
  if (!cameLate(last, settings, { waiting: pending, sweepsAt: facts.repository.sweepsAt })) return line;
  return `${line} ${threadTexts(settings.language).words.cameLate}`;
}
