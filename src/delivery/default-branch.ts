import { ownComments } from '../logbook/own-comments.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { commitOf, currentCommit, wantedOn } from './postmortem-commit.ts';
import { fileUrl, noteDelivery, nothingNew, type PostmortemDelivery } from './postmortem-delivery.ts';

/** The first link of the chain, and the one that most teams see. */
export function commitToDefault(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  const { postmortems } = facts;
  if (postmortems.kind !== 'read') return nothingNew;
  // What was written while the incident went on tells less than the logbook does, and is written again.
  if (delivery.kind === 'committed' && delivery.revision === incident.logbook.revision) {
    return published(decision, delivery.path, delivery.commit);
  }
  // Without a record every run would see the same ticks at another time, and commit that.
  if (postmortems.file.kind === 'present' && isWithoutLogbook(decision)) return nothingNew;
  const wanted = wantedOn(decision, postmortems);
  if (wanted.files.length === 0) {
    return published(decision, wanted.path, currentCommit(incident, postmortems));
  }
  return { kind: 'to-do', effects: [commitOf(decision, postmortems, { kind: 'default-branch' }, wanted)] };
}

export function published({ incident, facts }: Decision, path: string, commit?: string): PostmortemDelivery {
  const before = incident.logbook.postmortem;
  const known = commit ?? (before?.kind === 'commit' ? before.commit : undefined);
  const url = fileUrl(facts.repository, path);
  return noteDelivery(
    incident,
    { kind: 'commit', path, url, ...(known === undefined ? {} : { commit: known }) },
    { after: withoutKeptComment({ incident, facts }) },
  );
}

/** The text is in the repository now: our comment that kept it says nothing more. */
export function withoutKeptComment({
  incident,
  facts,
}: Pick<Decision, 'incident' | 'facts'>): readonly Effect[] {
  return ownComments(facts, 'postmortem').map(
    ({ id }) => ({ kind: 'delete-comment', issue: incident.number, comment: id }) as const,
  );
}

export function isWithoutLogbook({ incident, facts, isSilenced }: Decision): boolean {
  return incident.tracking.kind === 'absent' && (facts.issue.locked || isSilenced === true);
}
