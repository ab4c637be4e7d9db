/** A pull request that conflicts with the default branch takes it in, where no word of people stands against that. */

import type { Delivered } from '../../incident/delivered.ts';
import type { Draft, Joint } from '../../incident/draft.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Decision } from '../decision.ts';
import type { CommitTarget } from '../effect.ts';
import { isConflicting } from './draft-asked.ts';

type ReadDraft = Extract<Draft, { kind: 'read' }>;
type OpenPull = Extract<ReadDraft['pull'], { kind: 'open' }>;

export interface Joining {
  readonly shelf: Extract<Joint, { kind: 'possible' }>['shelf'];
  readonly onto: CommitTarget;
}

/** Only where it conflicts: a push may take approvals away. Undefined when there is nothing to do, or nothing we may. */
export function joining({ facts: { draft }, delivery }: Decision): Joining | undefined {
  if (draft.kind !== 'read' || draft.branch.kind !== 'present' || !isConflicting(draft)) return undefined;
  const { name, shelf, joint } = draft.branch;
  if (delivery.kind !== 'pending' || delivery.refused.some(({ way }) => way === 'join')) return undefined;
  if (joint.kind !== 'possible') return undefined;
  const { carried } = joint;
  return { shelf: joint.shelf, onto: { kind: 'joined-branch', name, head: shelf.base.commit, carried } };
}

/** The files that people have to bring together; undefined where the pull request merges as it is. */
export function conflictIn(
  { branch }: ReadDraft,
  pull: OpenPull,
  { logbook: { postmortem: known } }: Incident,
): (Delivered & { kind: 'pull-request' })['conflict'] {
  switch (pull.conflicts) {
    case 'no':
      return undefined;
    case 'unknown':
      return known?.kind === 'pull-request' && known.number === pull.number ? known.conflict : undefined;
    case 'yes': {
      const joint = branch.kind === 'present' ? branch.joint : undefined;
      // GitHub still speaks of the time before.
      if (joint?.kind === 'needless') return undefined;
      return joint?.kind === 'impossible' ? joint.paths : [];
    }
  }
}
