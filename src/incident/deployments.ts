import type { DeploymentFact } from '../facts/background.ts';
import type { Facts } from '../facts/facts.ts';

/** A copy for the reviewers of one pull request, of which busy repositories make many. */
const preview = /\b(?:preview|review|pr|pull[ -]?request)s?(?=$|[^a-z])/i;

export function deployments({ background }: Facts): readonly DeploymentFact[] {
  if (background.kind !== 'read' || background.deployments.kind !== 'known') return [];
  return background.deployments.items.filter(({ environment }) => !preview.test(environment));
}
