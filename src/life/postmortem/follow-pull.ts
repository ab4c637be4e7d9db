import type { Decision } from '../decision.ts';
import { fileUrl, inPullRequest, nothingNew, type PostmortemDelivery } from './postmortem-delivery.ts';

/** What people did with the pull request since: nobody wakes us for that, so whoever looks tells. */
export function followPull({ incident, facts }: Decision): PostmortemDelivery {
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
      return {
        kind: 'settled',
        record: { postmortem: { kind: 'commit', path, url, revision } },
        before: [],
        after: [],
      };
    }
    case 'open':
    case 'declined': {
      const postmortem = { ...inPullRequest({ path, branch: draft.branch.name }, draft.pull), revision };
      return { kind: 'settled', record: { postmortem }, before: [], after: [] };
    }
  }
}
