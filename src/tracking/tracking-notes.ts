/** What the tracking comment says besides, each in a sentence. */

import { listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { stepNumber } from '../checklist/protocol.ts';
import type { Draft } from '../drafts/draft.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { type Incident, milestoneReported } from '../incident/incident.ts';
import type { NextUpdate } from '../incident/next-update.ts';
import { isKeptPrivate } from '../incident/secrecy.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Delivery } from '../plan/effect.ts';
import type { Duration } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { askLine, followUpLine, todoLine } from './follow-up-line.ts';
import { memoryLines } from './memory-lines.ts';
import { handoverLine, updateLines } from './where-it-stands.ts';

export interface Given {
  readonly incident: Incident;
  readonly logbook: Logbook;
  readonly delivery: Delivery;
  readonly texts: ThreadTexts;
  /** Who is asked about the current step. */
  readonly asked: readonly string[];
  /** When the current step is due; undefined where nobody is asked for it. */
  readonly due: Instant | undefined;
  readonly draft: Draft | undefined;
  /** When the next reminder is to be expected, in words; empty when nothing is worth a word. */
  readonly waiting: string;
  /** What people have to do for the postmortem to be published. */
  readonly postmortemToDo: string | undefined;
  /** Where the workflow that sweeps is switched on. */
  readonly sweepsUrl: string;
  /** Of incidents, as the team named it. */
  readonly label: string;
  /** GitHub did not say what somebody may do here. */
  readonly isUnsure: boolean;
  /** An IANA name: of the clocks on the team's walls. */
  readonly timeZone: string;
  readonly nextUpdate: NextUpdate | undefined;
  /** How far apart the sweeps are. */
  readonly sweepInterval: Duration;
}

/** What people should know besides, each in a sentence. */
export function notesOf(given: Given): readonly string[] {
  const { incident, logbook, texts } = given;
  const gone = isListGone(given);
  const restored = logbook.list === 'body-restored' && !gone;
  const missing = stepsWhere(given, (isListed, isTicked) => !isListed && !isTicked);
  const uncounted = stepsWhere(given, (_, isTicked) => isTicked);
  const { phase } = incident;
  const isUnvouched =
    phase.kind === 'resolved' &&
    !phase.vouched &&
    logbook.postmortem === undefined &&
    !isKeptPrivate({ logbook });
  const { words, format } = texts;
  return [
    ...privacyNotes(given),
    ...standingNotes(given),
    ...postmortemNotes(given),
    ...answerNotes(given),
    ...commandNotes(given),
    ...sweepNotes(given),
    ...reminderPlaceNotes(given),
    ...askLine(incident, logbook, texts),
    ...followUpLine(logbook, incident.createdAt, texts),
    ...todoLine(logbook, texts),
    ...memoryLines(given),
    ...when(isUnvouched, words.noteUnvouched),
    ...when(
      uncounted !== '',
      format(given.isUnsure ? 'noteUnweighed' : 'noteUncounted', { steps: uncounted }),
    ),
    ...when(missing !== '', format('noteTakenOut', { steps: missing })),
    ...when(restored, words.noteRestored),
    ...when(gone, words.noteGone),
    ...when(logbook.list === 'comment', words.noteInComment),
  ];
}

/** Whoever takes the lead finds all of it in one place; else there is only what people outside were told. */
function standingNotes(given: Given): readonly string[] {
  const handed = handoverLine(given);
  if (handed.length > 0) return handed;
  const lines = given.incident.phase.kind === 'open' ? updateLines(given) : [];
  return when(lines.length > 0, lines.join(' '));
}

/** What was published before the label came stays where it is, which people have to know. */
function privacyNotes({ logbook, texts: { words } }: Given): readonly string[] {
  if (!isKeptPrivate({ logbook })) return [];
  return [logbook.postmortem === undefined ? words.noteKeptPrivate : words.noteToldBefore];
}

/** Nobody is reminded, so nobody waits for it. */
function sweepNotes({
  incident: { phase },
  logbook: { sweeps },
  texts,
  sweepsUrl,
}: Given): readonly string[] {
  if (sweeps === undefined || phase.kind === 'dropped') return [];
  return [texts.format(sweeps === 'inactive' ? 'noteSweepsInactive' : 'noteSweepsOff', { url: sweepsUrl })];
}

function reminderPlaceNotes({ logbook: { protocolIssue }, texts }: Given): readonly string[] {
  if (protocolIssue === undefined || protocolIssue.closed === true) return [];
  return [texts.format('noteRemindersIn', { issue: `#${protocolIssue.number}` })];
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

/** Unknown is not "no": the command is read again. */
function commandNotes({ incident: { requested }, texts }: Given): readonly string[] {
  const people = (requested.unanswered ?? []).slice(0, 5).map((login) => plainLine(login, 40));
  return when(people.length > 0, texts.format('noteUnanswered', { people: texts.list(people) }));
}

export function isListGone({ incident, logbook }: Given): boolean {
  // A list that is only now put back is not in the body yet, though the logbook of the decision says so already.
  return (
    incident.logbook.list === 'body-restored' &&
    logbook.list === 'body-restored' &&
    incident.checklist.kind === 'absent'
  );
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
