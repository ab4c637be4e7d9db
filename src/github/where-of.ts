import type { GitHub } from './client.ts';

/** Which repository a question in GraphQL is about: the arguments of `repository(…)`. */
export function whereOf({ owner, repo }: Pick<GitHub, 'owner' | 'repo'>): string {
  return `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}`;
}
