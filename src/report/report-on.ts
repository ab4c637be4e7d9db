import { conflictWords, heldBackWords } from '../delivery/delivery-words.ts';
import { sameLabel } from '../facts/label.ts';
import { type ThreadTexts, threadTexts } from '../i18n/texts.ts';
import { currentStep, finishedSteps, type Incident } from '../incident/incident.ts';
import type { NewsEvent } from '../incident/news.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import { isKeptPrivate } from '../incident/secrecy.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { CompareLines } from '../markdown/line-difference.ts';
import type { Decided, Decision, DeliveryOutcome } from '../plan/decision.ts';
import { type Effect, isReminder, refusedIn } from '../plan/effect.ts';
import { nextIn, timesSent } from '../reminders/escalation.ts';
import { pendingIn } from '../reminders/pending.ts';
import { reminderNotes } from '../reminders/reminder-notes.ts';
import { isBefore } from '../time/instant.ts';
import type { IncidentReport, Outcome, WaitingReport } from './incident-report.ts';
import { editNotes, permissionNotes } from './notes.ts';
import { plannedEffect } from './planned.ts';

export interface Done {
  readonly decision: Decision;
  readonly decided: Decided;
  /** In all rounds of the run. */
  readonly effects: readonly Effect[];
  readonly notes: readonly string[];
  readonly dryRun: boolean;
  readonly compare: CompareLines;
  /** What others want to hear of. */
  readonly news: readonly NewsEvent[];
}

export function reportOn({ decision, decided, effects, notes, dryRun, compare, news }: Done): IncidentReport {
  const { incident, delivery, settings } = decision;
  const texts = threadTexts(settings.language);
  const { delivered, heldBack } = decided;
  const commit = delivered?.kind === 'commit' ? delivered.commit : undefined;
  const file = effects.find((effect) => effect.kind === 'commit-files' || effect.kind === 'show-in-summary');
  const postmortem = delivered?.path ?? file?.path;
  const problem = deliveryProblem(decision);
  const waiting = waitingReport(decision);
  return {
    number: incident.number,
    url: incident.url,
    ...titleOf(incident),
    outcome: delivery.kind === 'refused' ? 'failed' : outcomeOf({ decision, decided, effects, dryRun }),
    ...(incident.severity === undefined ? {} : { severity: incident.severity }),
    step: currentStep(incident)?.step.id ?? '',
    done: finishedSteps(incident).length,
    total: incident.steps.length,
    ...(waiting === undefined ? {} : { waiting }),
    ...(postmortem === undefined ? {} : { postmortem }),
    ...(commit === undefined ? {} : { commit }),
    ...(wasJustMerged(incident, decided) ? { merged: true as const } : {}),
    ...(news.length > 0 && isTold(incident) && !isPrivate(decision) ? { news } : {}),
    effects,
    ...(dryRun
      ? { planned: effects.map((one) => plannedEffect(one, { facts: decision.facts, texts, compare })) }
      : {}),
    notes: [
      ...notes,
      ...reminderNotes(decision, heldBack),
      ...permissionNotes(decision.facts, texts),
      ...editNotes(decision.facts, texts),
      ...deliveryNotes(decision, decided),
    ],
    ...(problem === undefined ? {} : { problem }),
  };
}

/** What somebody without access wrote is in their issue alone, and so is what must not be told. */
function titleOf(incident: Incident): Pick<IncidentReport, 'title'> {
  return isTold(incident) ? { title: incident.title } : {};
}

function isTold(incident: Incident): boolean {
  const { kind } = incident.phase;
  return (kind === 'open' || kind === 'resolved' || kind === 'dropped') && !isKeptPrivate(incident);
}

/** Nobody outside hears of it, also where only the team can read the issue. */
function isPrivate({ facts, settings }: Decision): boolean {
  return facts.issue.labels.some((label) => settings.privateLabels.some((one) => sameLabel(one, label)));
}

/** This run is the first to see that people merged the pull request. */
function wasJustMerged({ logbook }: Incident, { delivered }: Decided): boolean {
  const before = logbook.postmortem?.kind;
  return (before === 'pull-request' || before === 'branch') && delivered?.kind === 'commit';
}

/** Without a comment of ours it was left alone: closed before anybody looked, or left to the next run. */
function waitingOutcome({ tracking }: Incident): Outcome {
  return tracking.kind === 'absent' ? 'unchanged' : 'waiting';
}

function outcomeOf({
  decision,
  decided,
  effects,
  dryRun,
}: Omit<Done, 'notes' | 'compare' | 'news'>): Outcome {
  const { incident } = decision;
  if (incident.phase.kind === 'not-an-incident') return 'ignored';
  if (incident.phase.kind === 'paused') return 'paused';
  if (incident.phase.kind === 'waiting' && !(dryRun && effects.length > 0)) return waitingOutcome(incident);
  const delivered = deliveryOutcome(decision, decided, effects);
  if (delivered === 'held-back') return delivered;
  if (effects.length === 0) return 'unchanged';
  if (dryRun) return 'planned';
  if (delivered !== undefined) return delivered;
  if (isKeptPrivate(incident) && incident.phase.kind === 'resolved') return 'kept-private';
  const posted = effects.flatMap((effect) => (effect.kind === 'post-comment' ? [effect.purpose] : []));
  if (effects.some((effect) => effect.kind === 'reopen-issue')) return 'reopened';
  if (posted.includes('tracking')) return 'opened';
  return effects.some(isReminder) ? 'reminded' : 'updated';
}

function waitingReport({ incident, settings }: Decision): WaitingReport | undefined {
  const pending = pendingIn(incident, settings);
  if (pending === undefined) return undefined;
  const steps = pending.steps.map(({ tracked: { step }, due }) => ({
    step: step.id,
    title: step.title,
    due,
  }));
  const overdue = steps.filter(({ due }) => !isBefore(incident.now, due)).length;
  const { stage, budget, sent } = pending;
  if (stage.kind === 'over') return { steps, overdue, level: 'given up', next: '' };
  return { steps, overdue, level: `${timesSent(sent)} of ${budget}`, next: nextIn(stage) };
}

/** The last place that it reached in this run. */
function deliveryOutcome(
  decision: Decision,
  { delivered }: Decided,
  effects: readonly Effect[],
): DeliveryOutcome | undefined {
  if (decision.delivery.kind === 'held-back') return 'held-back';
  const found = isFound(decision, delivered) ? 'published' : undefined;
  return decision.stage?.outcomeOf(decision, effects) ?? found;
}

/** An earlier try had brought it there, and its answer was lost. */
function isFound({ incident }: Decision, now: Delivered | undefined): boolean {
  const before = incident.logbook.postmortem;
  if (!isPostmortemDue(incident) || now?.kind !== 'commit' || now.commit === undefined) return false;
  return before?.kind !== 'commit' || before.commit !== now.commit;
}

/** Each way that was shut, and the setting that opens it. */
function deliveryNotes(decision: Decision, { delivered }: Decided): readonly string[] {
  const { delivery, facts, settings } = decision;
  const { postmortems } = facts;
  const texts = threadTexts(settings.language);
  const blocked =
    postmortems.kind === 'unusable' && settings.postmortem.deliver !== 'commit' ? [postmortems.reason] : [];
  const path = postmortems.kind === 'read' ? postmortems.file.path : '';
  const shut = refusedIn(delivery).flatMap((refused) => {
    const words = decision.stage?.whatIsNotDone(refused, path, texts);
    return words === undefined ? [] : [words];
  });
  return [...blocked, ...shut, ...conflictNotes(delivered, texts)];
}

function conflictNotes(now: Delivered | undefined, texts: ThreadTexts): readonly string[] {
  if (now?.kind !== 'pull-request' || now.conflict === undefined) return [];
  return [conflictWords(texts.format('pullRequestNumber', now), now.conflict, texts)];
}

/** What turns the run red. */
function deliveryProblem({ delivery, settings }: Decision): string | undefined {
  switch (delivery.kind) {
    case 'refused':
      return delivery.reason;
    case 'held-back':
      return heldBackWords(delivery, threadTexts(settings.language));
    default:
      return undefined;
  }
}
