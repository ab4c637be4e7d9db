import { listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { checklistBlock } from '../checklist/checklist.ts';
import { stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import {
  currentSince,
  currentStep,
  declaration,
  finishedSteps,
  type Incident,
  milestoneReported,
} from '../incident/incident.ts';
import type { Attribution, Logbook } from '../logbook/logbook.ts';
import { milestoneNames } from '../logbook/names.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Delivery } from '../plan/effect.ts';
import { createClock } from '../time/clock.ts';
import { timestampNear } from '../time/timestamp.ts';
import { type FinishedRow, finishedRows } from './finished-rows.ts';
import { type PostmortemLink, postmortemLink } from './postmortem-link.ts';

interface Given {
  readonly incident: Incident;
  readonly logbook: Logbook;
  readonly delivery: Delivery;
  readonly texts: ThreadTexts;
  /** Who is asked about the current step. */
  readonly asked: readonly string[];
  /** Where the current step is on the way to escalation, in words; empty when nothing is worth a word. */
  readonly waiting: string;
  /** What people have to do for the postmortem to be published. */
  readonly postmortemToDo: string | undefined;
  /** An IANA name: of the clocks on the team's walls. */
  readonly timeZone: string;
}

/** Everything that the tracking comment shows. No word depends on the time of the run, so that silence stays silence. */
export interface TrackingView {
  readonly done: number;
  readonly total: number;
  readonly declared: string;
  readonly severity: string;
  /** When and by whom; empty while it is open, and where it was dropped. */
  readonly closed: string;
  /** Closed without having been one: nothing more is asked. */
  readonly dropped: boolean;
  readonly duplicate: boolean;
  readonly current: CurrentView | null;
  readonly finished: readonly FinishedRow[];
  readonly notes: readonly string[];
  /** When it started, was detected, mitigated and resolved, as it was understood. */
  readonly moments: readonly string[];
  /** Where the boxes are; empty when people took them out for good. */
  readonly list: 'description' | 'comment' | '';
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
  const { incident, logbook, texts } = given;
  const { phase } = incident;
  const declared = declaration(logbook.entries);
  return {
    done: finishedSteps(incident).length,
    total: incident.steps.length,
    declared: declared === undefined ? '' : attributionWords(declared, incident, texts),
    severity: plainLine(incident.severity ?? '', 40),
    closed: closedLine(incident, texts),
    dropped: phase.kind === 'dropped',
    duplicate: phase.kind === 'dropped' && phase.reason === 'duplicate',
    current: currentView(given),
    finished: finishedRows(incident, texts),
    notes: notesOf(given),
    moments: momentsIn(given),
    list: listPlace(given),
    listInComment: logbook.list === 'comment' ? listFor(incident) : '',
    postmortem: postmortemLink(incident, logbook, texts),
  };
}

/** Whoever told a moment sees at once how it was read. */
function momentsIn({ logbook, timeZone, texts }: Given): readonly string[] {
  const { named } = createClock(timeZone);
  return milestoneNames.flatMap((name) => {
    const at = milestoneReported(logbook, name)?.at;
    return at === undefined ? [] : [texts.format(`moment-${name}`, { at: named(at) })];
  });
}

function currentView({ incident, asked, waiting, texts }: Given): CurrentView | null {
  const current = currentStep(incident);
  if (current === undefined || incident.phase.kind === 'dropped') return null;
  const { id, title, hint } = current.step;
  return {
    number: stepNumber(id),
    title,
    hint,
    who: asked.map((login) => plainLine(login, 60)).join(texts.words.comma),
    since: timestampNear(currentSince(incident), incident.createdAt),
    waiting,
  };
}

/** What people should know besides, each in a sentence. */
function notesOf(given: Given): readonly string[] {
  const { incident, logbook, texts } = given;
  const gone = isListGone(given);
  const restored = logbook.list === 'body-restored' && !gone;
  const missing = stepsWhere(given, (isListed, isTicked) => !isListed && !isTicked);
  const uncounted = stepsWhere(given, (_, isTicked) => isTicked);
  const { phase } = incident;
  const isUnvouched = phase.kind === 'resolved' && !phase.vouched && logbook.postmortem === undefined;
  const { words, format } = texts;
  return [
    ...postmortemNotes(given),
    ...answerNotes(given),
    ...when(isUnvouched, words.noteUnvouched),
    ...when(uncounted !== '', format('noteUncounted', { steps: uncounted })),
    ...when(missing !== '', format('noteTakenOut', { steps: missing })),
    ...when(restored, words.noteRestored),
    ...when(gone, words.noteGone),
    ...when(logbook.list === 'comment', words.noteInComment),
  ];
}

/** What the form says and nobody can take as it is. */
function answerNotes({ incident, logbook, texts }: Given): readonly string[] {
  const { answers, severity, phase } = incident;
  if (phase.kind === 'dropped') return [];
  const unclear = milestoneReported(logbook, 'started') === undefined ? (answers.startedUnclear ?? '') : '';
  const suggested = severity === undefined ? (answers.severity ?? '') : '';
  return [
    ...when(unclear !== '', texts.format('noteStartUnclear', { answer: plainLine(unclear, 80) })),
    ...when(suggested !== '', texts.format('noteSeveritySuggested', { severity: plainLine(suggested, 40) })),
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

function listPlace(given: Given): TrackingView['list'] {
  if (isListGone(given)) return '';
  return given.logbook.list === 'comment' ? 'comment' : 'description';
}

function postmortemNotes({ delivery, texts, postmortemToDo: toDo }: Given): readonly string[] {
  if (delivery.kind === 'refused') return [texts.format('noteNotWritten', delivery)];
  return toDo === undefined ? [] : [toDo];
}

function when(isSo: boolean, sentence: string): readonly string[] {
  return isSo ? [sentence] : [];
}

function stepsWhere(
  { incident: { steps, checklist, requested, phase }, texts }: Given,
  isMeant: (isListed: boolean, isTicked: boolean) => boolean,
): string {
  if (checklist.kind === 'absent' || phase.kind === 'dropped') return '';
  const [listed, ticked] = [listedSteps(checklist), tickedSteps(checklist)];
  return steps
    .filter(({ step, state }) => state.kind === 'open' && !requested.untick.includes(step.id))
    .filter(({ step }) => isMeant(listed.has(step.id), ticked.has(step.id)))
    .map(({ step }) => texts.format('stepNamed', { number: stepNumber(step.id), title: step.title }))
    .join(texts.words.comma);
}

function listFor(incident: Incident): string {
  const done = finishedSteps(incident).map(({ step }) => step.id);
  return checklistBlock(incident.number, incident.logbook.protocol, done);
}

function closedLine({ phase, createdAt }: Incident, texts: ThreadTexts): string {
  if (phase.kind !== 'resolved') return '';
  const at = timestampNear(phase.at, createdAt);
  return phase.by === undefined ? at : texts.format('atBy', { at, who: plainLine(phase.by, 60) });
}

function attributionWords(attribution: Attribution, { createdAt }: Incident, texts: ThreadTexts): string {
  const at = timestampNear(attribution.at, createdAt);
  if (attribution.kind === 'seen') return texts.format('seenAt', { at });
  return texts.format('byAt', { who: plainLine(attribution.by, 60), at });
}
