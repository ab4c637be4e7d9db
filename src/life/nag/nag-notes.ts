import { isBefore } from '../../incident/instant.ts';
import type { SpokenNag } from '../../incident/logbook.ts';
import type { Decision } from '../decision.ts';
import { keepNag } from './keep-nag.ts';
import { cameLate } from './lateness.ts';
import { type WaitingStep, waitingStep } from './waiting.ts';

/** What the job summary has to say about a nag beyond that it was spoken: what held it back, and that it came late. */
export function nagNotes(decision: Decision): readonly string[] {
  const { phase } = decision.incident;
  if (phase.kind !== 'open' && phase.kind !== 'resolved') return [];
  const waiting = waitingStep(decision.incident, decision.settings);
  if (waiting === undefined) return [];
  const nag = keepNag(decision);
  const held = nag.kind === 'held-back' ? [`A reminder is due and waits: ${nag.because.reason}.`] : [];
  const said = saidNow(decision, waiting);
  return [...held, ...lateNotes(decision, waiting, said)];
}

/** The nag of this run, if there was one. */
function saidNow({ incident }: Decision, { said }: WaitingStep): SpokenNag | undefined {
  return said.findLast(({ at }) => !isBefore(at, incident.now));
}

function lateNotes(
  { incident, settings }: Decision,
  { stands }: WaitingStep,
  said: SpokenNag | undefined,
): readonly string[] {
  const due = stands.kind === 'due' ? { due: stands.due, at: incident.now } : said;
  if (due === undefined || !cameLate(due, settings.nag)) return [];
  return [
    `A reminder was due at ${due.due} and no run looked: scheduled runs seem to be off. GitHub disables the schedule of a public repository after 60 quiet days: Actions → the workflow → Enable.`,
  ];
}
