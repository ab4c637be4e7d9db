import { Octokit } from '@octokit/rest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';

export const shop = { owner: 'acme', repo: 'shop' } as const;

/** Octokit as the workflow, or as a person; expected refusals do not clutter the log. */
export function octokitOf(github: LocalGitHub, login?: string): Octokit {
  const auth = login === undefined ? github.workflowToken : github.tokenOf(login);
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Octokit({ baseUrl: github.apiUrl, auth, log: silent });
}
