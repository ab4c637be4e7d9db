import { ownComments } from '../../incident/own-comments.ts';
import type { Decision } from '../decision.ts';
import type { Effect } from '../effect.ts';
import { commitOf, standingCommit, wantedOn } from './commit-of.ts';
import { fileUrl, nothingNew, type PostmortemDelivery, record } from './postmortem-delivery.ts';

/** The first link of the chain, and the one that most teams see. */
export function commitToDefault(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  const { shelf } = facts;
  if (shelf.kind !== 'read') return nothingNew;
  // What was written while the incident went on tells less than the logbook does, and is written again.
  if (delivery.kind === 'committed' && delivery.revision === incident.logbook.revision) {
    return published(decision, delivery.path, delivery.commit);
  }
  // Without a record every run would see the same ticks at another time, and commit that.
  if (shelf.file.kind === 'present' && isWithoutRecord(decision)) return nothingNew;
  const wanted = wantedOn(decision, shelf);
  if (wanted.files.length === 0) {
    return published(decision, wanted.path, standingCommit(incident, shelf));
  }
  return { kind: 'to-do', effects: [commitOf(decision, shelf, { kind: 'default-branch' }, wanted)] };
}

export function published({ incident, facts }: Decision, path: string, commit?: string): PostmortemDelivery {
  const before = incident.logbook.postmortem;
  const known = commit ?? (before?.kind === 'commit' ? before.commit : undefined);
  const url = fileUrl(facts.repository, path);
  return record(
    incident,
    { kind: 'commit', path, url, ...(known === undefined ? {} : { commit: known }) },
    { after: withoutCopy({ incident, facts }) },
  );
}

/** The text stands in the repository now: our comment that kept it says nothing more. */
export function withoutCopy({ incident, facts }: Pick<Decision, 'incident' | 'facts'>): readonly Effect[] {
  return ownComments(facts, 'postmortem').map(
    ({ id }) => ({ kind: 'delete-comment', issue: incident.number, comment: id }) as const,
  );
}

export function isWithoutRecord({ incident, facts, isSilenced }: Decision): boolean {
  return incident.tracking.kind === 'absent' && (facts.issue.locked || isSilenced === true);
}
