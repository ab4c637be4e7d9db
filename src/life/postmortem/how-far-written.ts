import { type Completeness, completenessOf } from '../../text/human-sections.ts';
import type { Decision } from '../decision.ts';
import { keptText } from './commit-of.ts';
import { isPostmortemDue } from './postmortem-due.ts';
import { standOf } from './propose.ts';
import { writePostmortem } from './write-postmortem.ts';

/** How far people got with the postmortem, as it stands or is about to stand; undefined when this run did not look. */
export function howFarWritten(decision: Decision): Completeness | undefined {
  const { shelf, draft } = decision.facts;
  if (shelf.kind !== 'read') return undefined;
  if (draft.kind === 'read' && draft.branch.kind === 'unread') return undefined;
  const { file } = draft.kind === 'read' ? standOf(draft, shelf).shelf : shelf;
  const existing = file.kind === 'present' ? file.content : keptText(decision.facts);
  const isDue = isPostmortemDue(decision.incident);
  if (existing === undefined) return isDue ? completenessOf(writePostmortem(decision)) : undefined;
  return completenessOf(isDue ? writePostmortem({ ...decision, existing }) : existing);
}
