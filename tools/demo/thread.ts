import type { LocalGitHub } from '../local-github/start.ts';
import type { Issue } from '../local-github/state/issue.ts';
import type { Addresses } from './addresses.ts';

/** What the page shows. */
export interface Thread {
  readonly issue: Issue;
  readonly github: LocalGitHub;
  /** As "owner/name". */
  readonly repository: string;
  readonly addresses: Addresses;
}

/** Those that close the issue once they are merged. */
export function linkedPulls({ issue, github }: Thread): readonly Issue[] {
  return [...github.repository.issues.values()].filter(
    ({ pull }) => pull?.links.includes(issue.number) === true,
  );
}
