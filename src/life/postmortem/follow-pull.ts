import type { Delivered } from '../../incident/delivered.ts';
import type { Decision } from '../decision.ts';
import {
  conflictIn,
  fileUrl,
  inPullRequest,
  nothingNew,
  type PostmortemDelivery,
} from './postmortem-delivery.ts';

/** What people did with the pull request since: nobody wakes us for that, so whoever looks tells. */
export function followPull(decision: Decision): PostmortemDelivery {
  const { incident, facts } = decision;
  const known = incident.logbook.postmortem;
  const { draft } = facts;
  if (draft.kind !== 'read' || (known?.kind !== 'pull-request' && known?.kind !== 'branch'))
    return nothingNew;
  const { path, revision } = known;
  switch (draft.pull.kind) {
    case 'none':
      return nothingNew;
    case 'merged': {
      const url = fileUrl(facts.repository, path);
      return settled({ kind: 'commit', path, url, revision });
    }
    case 'open': {
      const conflict = conflictIn(draft.pull, path, incident);
      const place = { path, branch: draft.branch.name, ...(conflict === undefined ? {} : { conflict }) };
      return settled({ ...inPullRequest(place, draft.pull), revision });
    }
    case 'declined':
      return settled({ ...inPullRequest({ path, branch: draft.branch.name }, draft.pull), revision });
  }
}

function settled(postmortem: Delivered): PostmortemDelivery {
  return { kind: 'settled', record: { postmortem }, before: [], after: [] };
}
