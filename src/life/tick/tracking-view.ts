import { checklistBlock, listedSteps } from '../../incident/checklist.ts';
import {
  currentSince,
  currentStep,
  declaration,
  type Incident,
  settledSteps,
  type TrackedStep,
} from '../../incident/incident.ts';
import { type Logbook, lastToggle, type Witness } from '../../incident/logbook.ts';
import { stepNumber } from '../../incident/protocol.ts';
import { momentNear } from '../../text/moment.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { Delivery } from '../effect.ts';

interface Given {
  readonly incident: Incident;
  readonly logbook: Logbook;
  readonly delivery: Delivery;
  /** Where the current step stands on the nag ladder, in words; empty when nothing is worth a word. */
  readonly waiting: string;
}

/** Everything that the tracking comment shows. No word depends on the time of the run, so that silence stays silence. */
export interface TrackingView {
  readonly done: number;
  readonly total: number;
  readonly declared: string;
  readonly severity: string;
  readonly closed: string;
  /** Closed without having been one: nothing more is asked. */
  readonly dropped: boolean;
  readonly current: CurrentView | null;
  readonly allDone: boolean;
  readonly waiting: string;
  readonly settled: readonly string[];
  readonly reopenedBoxes: readonly string[];
  readonly missing: string;
  /** The list is back where people took it out; the next time it stays out. */
  readonly listRestored: boolean;
  readonly listGone: boolean;
  readonly listInComment: string;
  readonly postmortem: { readonly path: string; readonly url: string; readonly open: number } | null;
  readonly refused: string;
}

interface CurrentView {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly since: string;
}

export function trackingView({ incident, logbook, delivery, waiting }: Given): TrackingView {
  const settled = settledSteps(incident);
  const declared = declaration(logbook.entries);
  return {
    done: settled.length,
    total: incident.steps.length,
    declared: declared === undefined ? '' : sentence(declared, incident),
    severity: plainLine(incident.severity ?? '', 40),
    closed: closedLine(incident),
    dropped: incident.phase.kind === 'dropped',
    current: incident.phase.kind === 'dropped' ? null : currentView(incident),
    allDone: incident.phase.kind !== 'dropped' && currentStep(incident) === undefined,
    waiting,
    settled: settled.map((tracked) => settledLine(tracked, incident)),
    reopenedBoxes: incident.steps.flatMap((tracked) => reopenedLine(tracked, incident)),
    missing: missingLine(incident),
    listRestored: logbook.list === 'body-restored' && !isListGone(incident),
    listGone: isListGone(incident),
    listInComment: logbook.list === 'comment' ? listFor(incident) : '',
    postmortem: postmortemView(incident, logbook),
    refused: delivery.kind === 'refused' ? delivery.reason : '',
  };
}

/** Taken out a second time, after an earlier run had put it back. */
function isListGone({ logbook, checklist }: Incident): boolean {
  return logbook.list === 'body-restored' && checklist.kind === 'absent';
}

function listFor(incident: Incident): string {
  const done = settledSteps(incident).map(({ step }) => step.id);
  return checklistBlock(incident.number, incident.logbook.protocol, done);
}

function currentView(incident: Incident): CurrentView | null {
  const current = currentStep(incident);
  if (current === undefined) return null;
  const { id, title, hint } = current.step;
  return { number: stepNumber(id), title, hint, since: moment(currentSince(incident), incident) };
}

function settledLine({ step, state }: TrackedStep, incident: Incident): string {
  const name = `${stepNumber(step.id)}. ${step.title}`;
  return state.kind === 'done' ? `${name}: ${sentence(state.witness, incident)}` : name;
}

function reopenedLine({ step, state }: TrackedStep, incident: Incident): readonly string[] {
  const last = lastToggle(incident.logbook.entries, step.id);
  if (state.kind !== 'open' || last === undefined) return [];
  return [`${stepNumber(step.id)}. ${step.title}: unticked, ${sentence(last.witness, incident)}`];
}

function missingLine(incident: Incident): string {
  if (incident.checklist.kind === 'absent') return '';
  const listed = listedSteps(incident.checklist);
  return incident.steps
    .filter(({ step, state }) => !listed.has(step.id) && state.kind === 'open')
    .map(({ step }) => `${stepNumber(step.id)}. ${step.title}`)
    .join(', ');
}

function closedLine({ phase, ...incident }: Incident): string {
  switch (phase.kind) {
    case 'resolved':
      return `${moment(phase.at, { ...incident, phase })}${phase.by === undefined ? '' : ` by ${plainLine(phase.by, 60)}`}`;
    case 'dropped':
      return phase.reason === 'duplicate' ? 'as a duplicate' : 'as not planned';
    default:
      return '';
  }
}

function postmortemView(incident: Incident, logbook: Logbook): TrackingView['postmortem'] {
  if (logbook.postmortem === undefined) return null;
  const open = incident.steps.length - settledSteps(incident).length;
  return { path: logbook.postmortem.path, url: logbook.postmortem.url, open };
}

function sentence(witness: Witness, incident: Incident): string {
  const at = moment(witness.at, incident);
  return witness.kind === 'actor' ? `${plainLine(witness.by, 60)}, ${at}` : `seen ${at}`;
}

function moment(at: string, incident: Incident): string {
  return momentNear(at, incident.createdAt);
}
