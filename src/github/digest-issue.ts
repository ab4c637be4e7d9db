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
  /** Open ones of ours beside it, which sweeps side by side opened. */
  readonly doubles?: readonly number[];
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

/** Two sweeps choose alike: the oldest that is open. */
function oursIn(found: readonly DigestIssue[], me: string): DigestIssue | 'none' {
  const ours = found.filter(({ author }) => author === me);
  const [oldest, ...rest] = ours
    .filter(({ isOpen }) => isOpen)
    .toSorted((one, other) => one.number - other.number);
  const doubles = rest.filter(({ body }) => body.includes(beginsOurs)).map(({ number }) => number);
  if (oldest !== undefined) return doubles.length === 0 ? oldest : { ...oldest, doubles };
  return ours[0] ?? found[0] ?? 'none';
}

const beginsOurs = '<!-- incident-protocol:begin digest ';

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
  return (await newestOf(github, me)).some((one) => holdsMark(one, beginsOurs));
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

/** Without its label, so that it is not taken for one that people closed because they want none. */
export async function closeDouble({ rest, owner, repo }: GitHub, issue_number: number): Promise<void> {
  await rest.issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'not_planned' });
  await rest.issues.removeLabel({ owner, repo, issue_number, name: digestLabel });
}

export async function commentOnDigest(
  { rest, owner, repo }: GitHub,
  issue_number: number,
  body: string,
): Promise<void> {
  await rest.issues.createComment({ owner, repo, issue_number, body });
}
