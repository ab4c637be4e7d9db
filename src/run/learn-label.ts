import type { Facts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { Effect } from '../plan/effect.ts';

/** GitHub does not tell the labels that are left, and asking again costs a request. */
export function learnLabel(facts: Facts, effect: Effect): Facts {
  if (effect.kind !== 'add-label' && effect.kind !== 'remove-label') return facts;
  const others = facts.issue.labels.filter((label) => !sameLabel(label, effect.label));
  const labels = effect.kind === 'add-label' ? [...others, effect.label] : others;
  return { ...facts, issue: { ...facts.issue, labels } };
}
