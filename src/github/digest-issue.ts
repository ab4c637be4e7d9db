/** The issue that lists what is open after all incidents: the newest that we opened with its label. */

import { digestLabel } from '../facts/follow-up.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { holdsMark, newestOf } from './sub-issue.ts';
import { issueFacts } from './translate.ts';
import { actorAccount } from './translate-background.ts';

export interface DigestIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly author: string;
}

/** People may label theirs, too. */
const mostLooked = 10;

/** Part of a question about a repository. */
export const digestAsked = `digest: label(name: ${JSON.stringify(digestLabel)}) {
  issues(first: ${mostLooked}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number url body state author { __typename login } } }
}`;

/** Ours before others'; nothing where it was not told. */
export function digestIn(repository: unknown, me: string): { readonly digest?: DigestIssue | 'none' } {
  const label = at(repository, 'digest');
  if (label === null) return { digest: 'none' };
  if (!Array.isArray(at(label, 'issues', 'nodes'))) return {};
  return { digest: oursIn(listAt(label, 'issues', 'nodes').flatMap(digestOfNode), me) };
}

function digestOfNode(node: unknown): readonly DigestIssue[] {
  const [number, url] = [numberAt(node, 'number'), textAt(node, 'url')];
  if (number === undefined || url === undefined) return [];
  const author = actorAccount(at(node, 'author')).login;
  const isOpen = textAt(node, 'state') === 'OPEN';
  return [{ number, url, author, body: textAt(node, 'body') ?? '', isOpen }];
}

function oursIn(found: readonly DigestIssue[], me: string): DigestIssue | 'none' {
  return found.find(({ author }) => author === me) ?? found[0] ?? 'none';
}

export async function readDigest({ rest, owner, repo }: GitHub, me: string): Promise<DigestIssue | 'none'> {
  const wanted = { owner, repo, labels: digestLabel, state: 'all', per_page: mostLooked } as const;
  const { data } = await rest.issues.listForRepo(wanted);
  const found = data.map(issueFacts).map(({ number, url, body, state, author }) => {
    return { number, url, body, author: author.login, isOpen: state.kind === 'open' };
  });
  return oursIn(found, me);
}

/** One of ours whose label people took off: they want none. */
export async function hasUnlabelled(github: GitHub, me: string): Promise<boolean> {
  return (await newestOf(github, me)).some((one) => holdsMark(one, '<!-- incident-protocol:begin digest '));
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
