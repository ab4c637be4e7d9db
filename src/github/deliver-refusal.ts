import type { Obstacle } from '../incident/logbook.ts';
import type { Effect, RefusedWay } from '../life/effect.ts';
import { type ErrorAnswer, errorAnswer } from './error-answer.ts';

export type DeliveryRefusal =
  | { readonly kind: 'secret' }
  | { readonly kind: 'way-closed'; readonly way: RefusedWay }
  | { readonly kind: 'other' };

/**
 * Why GitHub did not take a postmortem. The status alone does not tell: 409 is a branch that moved, an empty
 * repository, a rule or a secret. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
 */
export function deliveryRefusal(effect: Effect, error: unknown): DeliveryRefusal {
  const answer = errorAnswer(error);
  if (answer.limit !== 'none' || !isRefusal(answer)) return { kind: 'other' };
  if (effect.kind === 'open-pull-request') return closed('pull-request', pullObstacle(answer));
  if (effect.kind !== 'commit-files') return { kind: 'other' };
  // A rule that looks for secrets speaks of rule violations as well.
  if (holdsSecret(answer)) return { kind: 'secret' };
  const isDefault = effect.onto.kind === 'default-branch';
  return closed(isDefault ? 'commit' : 'branch', commitObstacle(answer, isDefault));
}

function closed(way: RefusedWay['way'], obstacle: Obstacle | undefined): DeliveryRefusal {
  return obstacle === undefined ? { kind: 'other' } : { kind: 'way-closed', way: { way, obstacle } };
}

function isRefusal({ status }: ErrorAnswer): boolean {
  return status === 403 || status === 404 || status === 409 || status === 422;
}

function holdsSecret({ message }: ErrorAnswer): boolean {
  return /secret detected|GH009|cannot contain secrets|secrets? (?:was|were) (?:found|detected)|push protection/i.test(
    message,
  );
}

function commitObstacle(answer: ErrorAnswer, isDefault: boolean): Obstacle | undefined {
  if (isRule(answer)) return isDefault ? 'protected' : 'branches';
  return isUnpermitted(answer) ? 'contents' : undefined;
}

const rules =
  /GH006|GH013|rule violations? found|protected branch|made through a pull request|required status check|creations? being restricted|cannot (?:update|create) (?:this |the )?(?:protected )?ref/i;

function isRule({ status, message }: ErrorAnswer): boolean {
  return status !== 404 && rules.test(message);
}

function pullObstacle(answer: ErrorAnswer): Obstacle | undefined {
  if (/not permitted to create(?: or approve)? pull requests/i.test(answer.message)) return 'setting';
  return isUnpermitted(answer) ? 'pull-requests' : undefined;
}

/** A token of a person, who may not write to a private repository, is told that it is not there. */
function isUnpermitted({ status, message }: ErrorAnswer): boolean {
  if (status === 404) return true;
  return status === 403 && /not accessible by|must have (?:admin|push|write)|permission/i.test(message);
}
