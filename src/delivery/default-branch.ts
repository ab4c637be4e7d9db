import { type Decision, nothingNew, type PostmortemDelivery } from '../plan/decision.ts';
import { isProposedOrDeclined } from './declined.ts';
import { commitOf, currentCommit, wantedOnDefault } from './postmortem-commit.ts';
import { isWithoutLogbook, published } from './postmortem-delivery.ts';
import { type DeliveryTarget, refusalsIn } from './target.ts';

/** The first link of the chain, and the one that most teams see. */
export const defaultBranch: DeliveryTarget = {
  takes: (decision) => {
    const { deliver } = decision.settings.postmortem;
    if (decision.facts.postmortems.kind === 'unusable' || deliver === 'pull-request') return false;
    if (refusalsIn(decision.delivery).has('commit')) return false;
    return deliver === 'commit' || !isProposedOrDeclined(decision);
  },
  deliver: commitToDefault,
  outcomeOf: (effect) =>
    effect.kind === 'commit-files' && effect.onto.kind === 'default-branch' ? 'published' : undefined,
  notDone: { commit: 'notCommitted' },
  toDo: () => undefined,
};

function commitToDefault(decision: Decision): PostmortemDelivery {
  const { incident, facts, delivery } = decision;
  const { postmortems } = facts;
  if (postmortems.kind !== 'read') return nothingNew;
  // What was written while the incident went on tells less than the logbook does, and is written again.
  if (delivery.kind === 'committed' && delivery.revision === incident.logbook.revision) {
    return published(decision, delivery.path, delivery);
  }
  // Without a record every run would see the same ticks at another time, and commit that.
  if (postmortems.file.kind === 'present' && isWithoutLogbook(decision)) return nothingNew;
  const wanted = wantedOnDefault(decision, postmortems);
  const { text, notes } = wanted;
  if (wanted.files.length === 0) {
    return published(decision, wanted.path, { commit: currentCommit(incident, postmortems), text });
  }
  const commit = commitOf(decision, postmortems, { kind: 'default-branch' }, wanted);
  return { kind: 'to-do', effects: [commit], notes, text };
}
