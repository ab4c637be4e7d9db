import { editChecklist } from '../../incident/checklist.ts';
import { type Incident, settledSteps } from '../../incident/incident.ts';
import type { ListPlace } from '../../incident/logbook.ts';
import type { Effect } from '../effect.ts';

export interface PlacedChecklist {
  readonly place: ListPlace;
  readonly effects: readonly Effect[];
}

/** GitHub refuses longer bodies; counted in UTF-16 units, which is never less than what GitHub counts. */
const longestBody = 65_536;

/** Sees to it that the eight boxes stand somewhere: once by us, a second time when they got lost, then never again. */
export function placeChecklist(incident: Incident, body: string): PlacedChecklist {
  const { logbook, checklist } = incident;
  const { list } = logbook;
  if (checklist.kind === 'present') return { place: list === 'none' ? 'body' : list, effects: [] };
  if (list !== 'none' && list !== 'body') return { place: list, effects: [] };
  const ticked = settledSteps(incident).map(({ step }) => step.id);
  const edit = { kind: 'append', steps: logbook.protocol, ticked } as const;
  const isTooLong = editChecklist(body, incident.number, edit).length > longestBody;
  if (isTooLong) return { place: 'comment', effects: [] };
  return {
    place: list === 'none' ? 'body' : 'body-restored',
    effects: [{ kind: 'edit-checklist', issue: incident.number, edit }],
  };
}
