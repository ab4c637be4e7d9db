import type { BlockedBy } from '../logbook/delivered.ts';
import type { CommitTarget, Effect, RefusedTarget } from '../plan/effect.ts';
import { type ErrorAnswer, errorAnswer, inWords } from './errors.ts';

export type DeliveryRefusal =
  | { readonly kind: 'secret' }
  | { readonly kind: 'target-closed'; readonly target: RefusedTarget }
  | { readonly kind: 'other' };

/**
 * Why GitHub did not take a postmortem. The status alone does not tell: 409 is a branch that moved, an empty
 * repository, a rule or a secret. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
 */
export function deliveryRefusal(effect: Effect, error: unknown): DeliveryRefusal {
  const answer = errorAnswer(error);
  if (!isRefusal(answer)) return { kind: 'other' };
  if (effect.kind === 'open-pull-request') return closed({ target: 'pull-request', ...noPull(answer) });
  if (effect.kind !== 'commit-files') return { kind: 'other' };
  // A rule that looks for secrets speaks of rule violations as well.
  if (holdsSecret(answer)) return { kind: 'secret' };
  const target = targetOf(effect.onto);
  return closed({ target, ...noCommit(answer, target === 'commit') });
}

function targetOf({ kind }: CommitTarget): 'commit' | 'branch' {
  return kind === 'default-branch' ? 'commit' : 'branch';
}

function closed(target: RefusedTarget): DeliveryRefusal {
  return { kind: 'target-closed', target };
}

/** Not with a token that is no good, nor in an archived repository: there, no other way is open either. */
function isRefusal({ status, limit, message }: ErrorAnswer): boolean {
  if (status === 'network' || status < 400 || status >= 500) return false;
  return limit === 'none' && status !== 401 && !/\barchived\b/i.test(message);
}

function holdsSecret({ message }: ErrorAnswer): boolean {
  return /secret detected|GH009|cannot contain secrets|secrets? (?:was|were) (?:found|detected)|push protection/i.test(
    message,
  );
}

function noCommit(answer: ErrorAnswer, isDefault: boolean): BlockedBy {
  const { status, message } = answer;
  if (status === 409 && /repository is empty/i.test(message)) return { blocker: 'empty' };
  if (isRule(answer)) return ruleAgainst(message, isDefault);
  return isUnpermitted(answer) ? { blocker: 'contents' } : unknown(answer);
}

/** Who may write to which branch, and on which conditions. */
const aboutTheBranch =
  /GH006|protected branch|made through (?:a pull request|the merge queue)|required status check|creations? being restricted|cannot (?:update|create) (?:this |the )?(?:protected )?ref|branch name must/i;
const headline = /(?:GH013: )?Repository rule violations found(?: for [^\s:]+)?\.?/i;
const privateAddress = /GH007/i;

function isRule({ status, message }: ErrorAnswer): boolean {
  return status !== 404 && [aboutTheBranch, headline, privateAddress].some((words) => words.test(message));
}

/** What is wrong with the commit itself (its signature, author, message or files) is wrong on every branch. */
function ruleAgainst(message: string, isDefault: boolean): BlockedBy {
  const answer = inWords(message.replace(headline, ''));
  if (answer === '' || aboutTheBranch.test(message)) return { blocker: isDefault ? 'protected' : 'branches' };
  return /verified signature/i.test(answer) ? { blocker: 'signatures' } : { blocker: 'rule', answer };
}

function noPull(answer: ErrorAnswer): BlockedBy {
  if (/not permitted to create(?: or approve)? pull requests/i.test(answer.message)) {
    return { blocker: 'setting' };
  }
  return isUnpermitted(answer) ? { blocker: 'pull-requests' } : unknown(answer);
}

/** A token of a person, who may not write to a private repository, is told that it is not there. */
function isUnpermitted({ status, message }: ErrorAnswer): boolean {
  if (status === 404) return true;
  return status === 403 && /not accessible by|must have (?:admin|push|write)|permission/i.test(message);
}

function unknown({ status, message }: ErrorAnswer): BlockedBy {
  return { blocker: 'unknown', answer: `${status}: ${inWords(message)}` };
}
