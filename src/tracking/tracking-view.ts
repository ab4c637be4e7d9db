import { checklistBlock } from '../checklist/checklist.ts';
import { stepNumber } from '../checklist/protocol.ts';
import type { Draft } from '../drafts/draft.ts';
import { actionVersion } from '../facts/version.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { currentStep, declaration, finishedSteps, type Incident } from '../incident/incident.ts';
import { momentKnown } from '../incident/known-moments.ts';
import { isKeptPrivate } from '../incident/secrecy.ts';
import type { Attribution } from '../logbook/logbook.ts';
import { milestoneNames } from '../logbook/names.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { createClock } from '../time/clock.ts';
import { type FinishedRow, finishedRows } from './finished-rows.ts';
import { listOf } from './place-checklist.ts';
import { type PostmortemLink, postmortemLink } from './postmortem-link.ts';
import { type Given, isListGone, notesOf } from './tracking-notes.ts';

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
  /** No postmortem is written of it. */
  readonly kept: boolean;
  readonly duplicate: boolean;
  /** The label that was taken off; empty while it is on. */
  readonly paused: string;
  readonly current: CurrentView | null;
  /** What to say in the next step that is words to people; nothing where none is open. */
  readonly draft: Draft | null;
  readonly finished: readonly FinishedRow[];
  /** So many that they are folded away. */
  readonly folded: boolean;
  readonly notes: readonly string[];
  /** When it started, was detected, mitigated and resolved, as it was understood. */
  readonly moments: readonly string[];
  /** Where the boxes are; empty when people took them out for good. */
  readonly list: 'description' | 'comment' | '';
  readonly listInComment: string;
  readonly postmortem: PostmortemLink | null;
  /** Of the Action that wrote it. */
  readonly version: string;
}

interface CurrentView {
  readonly number: number;
  readonly title: string;
  readonly hint: string;
  readonly who: string;
  /** Empty where nobody is asked for it. */
  readonly due: string;
  readonly waiting: string;
}

/** Rows of the table that stand open: more would push what is to do next out of sight. */
const mostUnfolded = 3;

export function trackingView(given: Given): TrackingView {
  const { incident, logbook, texts } = given;
  const { phase } = incident;
  const declared = declaration(logbook.entries);
  const finished = finishedRows(incident, texts);
  return {
    done: finishedSteps(incident).length,
    total: incident.steps.length,
    declared: declared === undefined ? '' : attributionWords(declared, incident, texts),
    severity: plainLine(incident.severity ?? '', 40),
    closed: closedLine(incident, texts),
    dropped: phase.kind === 'dropped',
    kept: isKeptPrivate({ logbook }),
    duplicate: phase.kind === 'dropped' && phase.reason === 'duplicate',
    paused: phase.kind === 'paused' ? plainLine(given.label, 60) : '',
    current: currentView(given),
    draft: given.draft ?? null,
    finished,
    folded: finished.length > mostUnfolded,
    notes: phase.kind === 'paused' ? [] : notesOf(given),
    moments: momentsIn(given),
    list: listPlace(given),
    listInComment: logbook.list === 'comment' ? listFor(incident) : '',
    postmortem: postmortemLink(incident, logbook, texts),
    version: actionVersion,
  };
}

/** Whoever told a moment sees at once how it was read. */
function momentsIn({ logbook, timeZone, texts }: Given): readonly string[] {
  const { named } = createClock(timeZone);
  return milestoneNames.flatMap((name) => {
    const at = momentKnown(logbook, name);
    return at === undefined ? [] : [texts.format(`moment-${name}`, { at: named(at) })];
  });
}

function currentView({ incident, asked, due, waiting, texts }: Given): CurrentView | null {
  const current = currentStep(incident);
  const { kind } = incident.phase;
  if (current === undefined || kind === 'dropped' || kind === 'paused') return null;
  const { id, title, hint } = current.step;
  return {
    number: stepNumber(id),
    title,
    hint,
    who: asked.map((login) => plainLine(login, 60)).join(texts.words.comma),
    due: due === undefined ? '' : texts.moment(due, incident.createdAt),
    waiting,
  };
}

function listPlace(given: Given): TrackingView['list'] {
  if (isListGone(given)) return '';
  return given.logbook.list === 'comment' ? 'comment' : 'description';
}

function listFor(incident: Incident): string {
  const { steps, ticked, heading } = listOf(incident);
  return checklistBlock(incident.number, steps, ticked, heading);
}

function closedLine({ phase, createdAt }: Incident, texts: ThreadTexts): string {
  if (phase.kind !== 'resolved') return '';
  const at = texts.moment(phase.at, createdAt);
  return phase.by === undefined ? at : texts.format('atBy', { at, who: plainLine(phase.by, 60) });
}

function attributionWords(attribution: Attribution, { createdAt }: Incident, texts: ThreadTexts): string {
  const at = texts.moment(attribution.at, createdAt);
  if (attribution.kind === 'seen') return texts.format('seenAt', { at });
  return texts.format('byAt', { who: plainLine(attribution.by, 60), at });
}
