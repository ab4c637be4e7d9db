import type { Delivered } from '../logbook/delivered.ts';
import { type Decision, nothingNew, type PostmortemDelivery } from '../plan/decision.ts';
import { conflictIn, fileUrl, inPullRequest } from './postmortem-delivery.ts';

/** What people did with the pull request since: nobody wakes us for that, so whoever looks tells. */
export function syncPullRequest(decision: Decision): PostmortemDelivery {
  const { incident, facts } = decision;
  const known = incident.logbook.postmortem;
  const { draft } = facts;
  if (draft.kind !== 'read' || (known?.kind !== 'pull-request' && known?.kind !== 'branch'))
    return nothingNew;
  const { path, revision } = known;
  switch (draft.pull.kind) {
    case 'unread':
    case 'none':
      return nothingNew;
    case 'merged': {
      const url = fileUrl(facts.repository, path);
      return finished({ kind: 'commit', path, url, revision });
    }
    case 'open': {
      const conflict = conflictIn(draft.pull, path, incident);
      const place = { path, branch: draft.branch.name, conflict };
      return finished({ ...inPullRequest(place, draft.pull), revision });
    }
    case 'declined':
      return finished({ ...inPullRequest({ path, branch: draft.branch.name }, draft.pull), revision });
  }
}

function finished(postmortem: Delivered): PostmortemDelivery {
  return { kind: 'finished', logbook: { postmortem }, before: [], after: [] };
}
