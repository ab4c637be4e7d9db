import type { ChecklistEdit } from '../checklist/boxes.ts';
import { editChecklist } from '../checklist/checklist.ts';
import type { IssueFacts } from '../facts/facts.ts';
import { threadTexts } from '../i18n/texts.ts';
import { finishedSteps, type Incident } from '../incident/incident.ts';
import { languageOf } from '../incident/language.ts';
import type { ListPlace } from '../logbook/logbook.ts';
import type { Effect } from '../plan/effect.ts';
import { type Instant, isBefore } from '../time/instant.ts';

export interface PlacedChecklist {
  readonly place: ListPlace;
  readonly effects: readonly Effect[];
}

type Appending = Extract<ChecklistEdit, { readonly kind: 'append' }>;

type Description = Pick<IssueFacts, 'body' | 'updatedAt'>;

/** GitHub refuses longer bodies; counted in UTF-16 units, which is never less than what GitHub counts. */
const longestBody = 65_536;

/** Sees to it that the eight boxes are somewhere: once by us, a second time when they got lost, then never again. */
export function placeChecklist(incident: Incident, { body, updatedAt }: Description): PlacedChecklist {
  const { logbook, checklist } = incident;
  const { list } = logbook;
  if (checklist.kind === 'present') return { place: list === 'none' ? 'body' : list, effects: [] };
  if (list !== 'none' && list !== 'body') return { place: list, effects: [] };
  if (list === 'body' && isOlderThanOurs(incident, updatedAt)) return { place: list, effects: [] };
  const edit = { kind: 'append', ...listOf(incident) } as const;
  const isTooLong = editChecklist(body, incident.number, edit).length > longestBody;
  if (isTooLong) return { place: 'comment', effects: [] };
  return {
    place: list === 'none' ? 'body' : 'body-restored',
    effects: [{ kind: 'edit-checklist', issue: incident.number, edit }],
  };
}

/** As it is put up for this incident. */
export function listOf(incident: Incident): Pick<Appending, 'steps' | 'ticked' | 'heading'> {
  const { logbook } = incident;
  const language = languageOf(logbook);
  return {
    steps: logbook.protocol,
    ticked: finishedSteps(incident).map(({ step }) => step.id),
    ...(language === 'en' ? {} : { heading: threadTexts(language).words.listHeading }),
  };
}

/**
 * Shortly after a write GitHub may still show the text from before it, without our list. Each edit of a comment touches
 * the issue, so one that was touched before our comment was is such a text.
 */
function isOlderThanOurs({ tracking }: Incident, updatedAt: Instant): boolean {
  return tracking.kind === 'present' && isBefore(updatedAt, tracking.updatedAt);
}
