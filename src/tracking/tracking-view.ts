import { listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { checklistBlock } from '../checklist/checklist.ts';
import { stepNumber } from '../checklist/protocol.ts';
import {
  currentSince,
  currentStep,
  declaration,
  finishedSteps,
  type Incident,
} from '../incident/incident.ts';
import type { Attribution, Logbook } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Delivery } from '../plan/effect.ts';
import { timestampNear } from '../time/timestamp.ts';
import { type FinishedRow, finishedRows } from './finished-rows.ts';
import { type PostmortemLink, postmortemLink } from './postmortem-link.ts';

interface Given {
  readonly incident: Incident;
  readonly logbook: Logbook;
  readonly delivery: Delivery;
  /** Who is asked about the current step. */
  readonly asked: readonly string[];
  /** Where the current step is on the way to escalation, in words; empty when nothing is worth a word. */
  readonly waiting: string;
  /** What people have to do for the postmortem to be published. */
  readonly postmortemToDo: string | undefined;
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
  readonly finished: readonly FinishedRow[];
  readonly notes: readonly string[];
  /** Where the boxes are, in words; empty when people took them out for good. */
  readonly list: string;
  readonly listInComment: string;
  readonly postmortem: PostmortemLink | null;
}

interface CurrentView {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly who: string;
  readonly since: string;
  readonly waiting: string;
}

export function trackingView(given: Given): TrackingView {
  const { incident, logbook } = given;
  const declared = declaration(logbook.entries);
  return {
    done: finishedSteps(incident).length,
    total: incident.steps.length,
    declared: declared === undefined ? '' : attributionWords(declared, incident),
    severity: plainLine(incident.severity ?? '', 40),
    closed: closedLine(incident),
    dropped: incident.phase.kind === 'dropped',
    current: currentView(given),
    finished: finishedRows(incident),
    notes: notesOf(given),
    list: listPlace(given),
    listInComment: logbook.list === 'comment' ? listFor(incident) : '',
    postmortem: postmortemLink(incident, logbook),
  };
}

function currentView({ incident, asked, waiting }: Given): CurrentView | null {
  const current = currentStep(incident);
  if (current === undefined || incident.phase.kind === 'dropped') return null;
  const { id, title, hint } = current.step;
  return {
    number: stepNumber(id),
    title,
    hint,
    who: asked.map((login) => plainLine(login, 60)).join(', '),
    since: timestampNear(currentSince(incident), incident.createdAt),
    waiting,
  };
}

/** What people should know besides, each in a sentence. */
function notesOf(given: Given): readonly string[] {
  const { incident, logbook } = given;
  const gone = isListGone(given);
  const restored = logbook.list === 'body-restored' && !gone;
  const missing = stepsWhere(incident, (isListed, isTicked) => !isListed && !isTicked);
  const uncounted = stepsWhere(incident, (_, isTicked) => isTicked);
  const inComment = logbook.list === 'comment';
  const { phase } = incident;
  const isUnvouched = phase.kind === 'resolved' && !phase.vouched && logbook.postmortem === undefined;
  return [
    ...postmortemNotes(given),
    ...when(
      isUnvouched,
      'No postmortem is written yet, because whoever closed this has no triage permission. A member can ask for it: `/incident postmortem`.',
    ),
    ...when(
      uncounted !== '',
      `Ticked, but not by somebody who may, and so not counted: ${uncounted}. A member can write \`/incident done\` and the number.`,
    ),
    ...when(
      missing !== '',
      `Taken out of the list, and still open: ${missing}. To settle one: \`/incident done\` or \`/incident skip\` with its number.`,
    ),
    ...when(
      restored,
      'The list was removed from the description and has been put back with its ticks. If it is removed again, it stays out.',
    ),
    ...when(
      gone,
      'The list was removed from the description twice; it is not put back again. This record stays.',
    ),
    ...when(
      inComment,
      'The description has no room for the list, so it stands here. People with write access can tick it.',
    ),
  ];
}

function isListGone({ incident, logbook }: Given): boolean {
  // A list that is only now put back is not in the body yet, though the logbook of the decision says so already.
  return (
    incident.logbook.list === 'body-restored' &&
    logbook.list === 'body-restored' &&
    incident.checklist.kind === 'absent'
  );
}

function listPlace(given: Given): string {
  if (isListGone(given)) return '';
  return given.logbook.list === 'comment' ? 'above' : 'in the description';
}

function postmortemNotes({ delivery, postmortemToDo: toDo }: Given): readonly string[] {
  if (delivery.kind === 'refused') return [`⚠️ The postmortem could not be written: ${delivery.reason}`];
  return toDo === undefined ? [] : [toDo];
}

function when(isSo: boolean, sentence: string): readonly string[] {
  return isSo ? [sentence] : [];
}

function stepsWhere(
  { steps, checklist, requested, phase }: Incident,
  isMeant: (isListed: boolean, isTicked: boolean) => boolean,
): string {
  if (checklist.kind === 'absent' || phase.kind === 'dropped') return '';
  const [listed, ticked] = [listedSteps(checklist), tickedSteps(checklist)];
  return steps
    .filter(({ step, state }) => state.kind === 'open' && !requested.untick.includes(step.id))
    .filter(({ step }) => isMeant(listed.has(step.id), ticked.has(step.id)))
    .map(({ step }) => `${stepNumber(step.id)}. ${step.title}`)
    .join(', ');
}

function listFor(incident: Incident): string {
  const done = finishedSteps(incident).map(({ step }) => step.id);
  return checklistBlock(incident.number, incident.logbook.protocol, done);
}

function closedLine({ phase, createdAt }: Incident): string {
  switch (phase.kind) {
    case 'resolved': {
      const by = phase.by === undefined ? '' : ` by ${plainLine(phase.by, 60)}`;
      return `${timestampNear(phase.at, createdAt)}${by}`;
    }
    case 'dropped':
      return phase.reason === 'duplicate' ? 'as a duplicate' : 'as not planned';
    default:
      return '';
  }
}

function attributionWords(attribution: Attribution, { createdAt }: Incident): string {
  const at = timestampNear(attribution.at, createdAt);
  return attribution.kind === 'actor' ? `${plainLine(attribution.by, 60)}, ${at}` : `seen ${at}`;
}
