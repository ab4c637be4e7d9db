/** The issue that lists what is open after all incidents: the newest that we opened with its label. */

import { digestLabel } from '../facts/follow-up.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { issueFacts } from './translate.ts';
import { actorAccount } from './translate-background.ts';

export interface DigestIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly author: string;
}

/** Part of a question about a repository. */
export const digestAsked = `digest: label(name: ${JSON.stringify(digestLabel)}) {
  issues(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number url body state author { __typename login } } }
}`;

/** Nothing where it was not told. */
export function digestIn(repository: unknown): { readonly digest?: DigestIssue | 'none' } {
  const label = at(repository, 'digest');
  if (label === null) return { digest: 'none' };
  const nodes = at(label, 'issues', 'nodes');
  if (!Array.isArray(nodes)) return {};
  const [node] = listAt(label, 'issues', 'nodes');
  const [number, url] = [numberAt(node, 'number'), textAt(node, 'url')];
  if (number === undefined || url === undefined) return { digest: 'none' };
  const author = actorAccount(at(node, 'author')).login;
  return {
    digest: {
      number,
      url,
      author,
      body: textAt(node, 'body') ?? '',
      isOpen: textAt(node, 'state') === 'OPEN',
    },
  };
}

export async function readDigest({ rest, owner, repo }: GitHub): Promise<DigestIssue | 'none'> {
  const wanted = { owner, repo, labels: digestLabel, state: 'all', per_page: 1 } as const;
  const [answer] = (await rest.issues.listForRepo(wanted)).data;
  if (answer === undefined) return 'none';
  const { number, url, body, state, author } = issueFacts(answer);
  return { number, url, body, author: author.login, isOpen: state.kind === 'open' };
}

/** Says its number. */
export async function openDigest(
  { rest, owner, repo }: GitHub,
  { title, body }: { readonly title: string; readonly body: string },
): Promise<number> {
  const { data } = await rest.issues.create({ owner, repo, title, body, labels: [digestLabel] });
  return data.number;
}

export async function writeDigest(
  { rest, owner, repo }: GitHub,
  issue_number: number,
  body: string,
): Promise<void> {
  await rest.issues.update({ owner, repo, issue_number, body });
}

export async function commentOnDigest(
  { rest, owner, repo }: GitHub,
  issue_number: number,
  body: string,
): Promise<void> {
  await rest.issues.createComment({ owner, repo, issue_number, body });
}
