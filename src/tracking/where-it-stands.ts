/** Where the incident stands, for whoever takes it over and for whoever asks. */

import { stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { beginning, currentStep, finishedSteps, type Incident, openedAgain } from '../incident/incident.ts';
import {
  lastUpdate,
  type NextUpdate,
  standingUpdate,
  type Update,
  worksAgainSince,
} from '../incident/next-update.ts';
import type { Entry, Logbook } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { createClock } from '../time/clock.ts';
import type { Duration } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';

export interface Standing {
  readonly incident: Incident;
  readonly logbook: Logbook;
  readonly texts: ThreadTexts;
  /** An IANA name. */
  readonly timeZone: string;
  /** When the current step is due. */
  readonly due: Instant | undefined;
  readonly nextUpdate: NextUpdate | undefined;
  /** How far apart the sweeps are. */
  readonly sweepInterval: Duration;
}

/** One paragraph: the state, what is due, the last word to people and the next, and what nobody knows yet. */
export function whereItStands(standing: Standing): string {
  return [
    stateOf(standing),
    ...nextStep(standing),
    ...(lastUpdate(standing.logbook) === undefined && standing.incident.phase.kind === 'open'
      ? [standing.texts.words.noUpdateYet]
      : []),
    ...updateLines(standing),
    ...openQuestions(standing),
  ].join(' ');
}

/** Kept current for the one who took the lead, as long as it is open. */
export function handoverLine(standing: Standing): readonly string[] {
  const { incident, logbook, texts } = standing;
  const handed = logbook.entries.filter((entry) => entry.what === 'lead').at(-1);
  if (handed === undefined || incident.phase.kind !== 'open') return [];
  const at = texts.moment(handed.attribution.at, incident.createdAt);
  const leads = texts.format('leadsSince', { who: plainLine(handed.login, 60), at });
  return [`${leads} ${whereItStands(standing)}`];
}

/** What people were told last, and when they hear more. */
export function updateLines({
  incident,
  logbook,
  texts,
  timeZone,
  nextUpdate,
  sweepInterval,
}: Standing): readonly string[] {
  const { named } = createClock(timeZone);
  const last = lastUpdate(logbook);
  // That it was over is nothing that people may read as still so.
  const again = isOutdated(logbook) ? openedLine({ incident, texts, timeZone }) : [];
  const lines = last === undefined ? [] : [[toldLine(last, incident, texts), ...again].join(' ')];
  if (nextUpdate === undefined) return lines;
  const { due, isLate, every } = nextUpdate;
  const next = texts.format(isLate ? 'updateLate' : 'updateDue', { at: named(due) });
  const isUnasked = every < sweepInterval;
  const unasked = texts.format('updateUnasked', { every: texts.duration(sweepInterval) });
  return [...lines, next, ...(isUnasked ? [unasked] : [])];
}

function toldLine({ text, status, attribution }: Update, incident: Incident, texts: ThreadTexts): string {
  const at = texts.moment(attribution.at, incident.createdAt);
  const who = attribution.kind === 'actor' ? plainLine(attribution.by, 60) : '';
  const what = status === undefined ? texts.words.lastUpdate : texts.words[`status-${status}`];
  return texts.format('toldAll', { what, at, who, text: plainLine(text, 300) });
}

function stateOf({ incident, logbook, texts, timeZone }: Standing): string {
  const { named } = createClock(timeZone);
  const { severity } = incident;
  const over = worksAgainSince(incident);
  const graded = severity === undefined ? '' : `${plainLine(severity, 40)} · `;
  const since = texts.format('standsSince', { at: named(beginning(incident)) });
  const opened = isOutdated(logbook) ? [] : openedLine({ incident, texts, timeZone });
  const works = over === undefined ? [] : [texts.format('draftOver', { over: named(over) })];
  const done = { done: finishedSteps(incident).length, total: incident.steps.length };
  return [`${graded}${since}`, ...opened, ...works, texts.format('standsAt', done)].join(' ');
}

function isOutdated(logbook: Logbook): boolean {
  return lastUpdate(logbook) !== standingUpdate(logbook);
}

function openedLine({
  incident,
  texts,
  timeZone,
}: Pick<Standing, 'incident' | 'texts' | 'timeZone'>): readonly string[] {
  const again = incident.phase.kind === 'open' ? openedAgain(incident.logbook.entries) : undefined;
  return again === undefined
    ? []
    : [texts.format('standsReopened', { at: createClock(timeZone).named(again) })];
}

function nextStep({ incident, texts, due }: Standing): readonly string[] {
  const current = currentStep(incident)?.step;
  if (current === undefined) return [];
  const step = texts.format('stepNamed', { number: stepNumber(current.id), title: current.title });
  if (due === undefined) return [texts.format('standsBefore', { step })];
  return [texts.format('standsBeforeDue', { step, due: texts.moment(due, incident.createdAt) })];
}

const mostQuestions = 5;

/** Notes that end with a question mark. */
function openQuestions({ logbook, texts }: Standing): readonly string[] {
  const questions = logbook.entries.filter(isQuestion).slice(-mostQuestions);
  if (questions.length === 0) return [];
  return [
    texts.format('standsOpen', { questions: questions.map(({ text }) => plainLine(text, 200)).join(' ') }),
  ];
}

function isQuestion(entry: Entry): entry is Extract<Entry, { readonly what: 'note' }> {
  return entry.what === 'note' && /[?？؟]\s*$/.test(entry.text);
}
