import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Decision } from '../plan/decision.ts';
import { writePostmortem } from '../postmortem/write-postmortem.ts';
import { type Completeness, completenessOf } from '../postmortem-index/completeness.ts';
import { keptText } from './postmortem-commit.ts';
import { baseOf } from './pull-request.ts';

/** How far people got with the postmortem, as it is or is about to be; undefined when this run did not look. */
export function howFarWritten(decision: Decision): Completeness | undefined {
  const { postmortems, draft } = decision.facts;
  if (postmortems.kind !== 'read') return undefined;
  if (draft.kind === 'read' && draft.branch.kind === 'unread') return undefined;
  const { file } = draft.kind === 'read' ? baseOf(draft, postmortems).postmortems : postmortems;
  const existing = file.kind === 'present' ? file.content : keptText(decision.facts);
  const isDue = isPostmortemDue(decision.incident);
  if (existing === undefined) return isDue ? completenessOf(writePostmortem(decision)) : undefined;
  return completenessOf(isDue ? writePostmortem({ ...decision, existing }) : existing);
}
