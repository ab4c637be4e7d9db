/** An incident that was declared and closed, and what a run then makes of it. */

import { textAt } from '../../src/json.ts';
import type { QueuedFault } from '../../tools/local-github/faults.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { looksAt, settingsPath } from '../story/reminder-runs.ts';

export const folder = 'postmortems';
export const file = `${folder}/2026-11-22-1-checkout-fails.md`;

export interface Setting extends Omit<LocalGitHubOptions, 'files'> {
  readonly settings?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Declared, looked at, and closed: the next run owes the postmortem. */
export async function aClosing({ settings, files = {}, ...options }: Setting = {}): Promise<LocalGitHub> {
  const github = await startLocalGitHub({
    people: { alice: 'write', bob: 'triage' },
    files: { ...files, ...(settings === undefined ? {} : { [settingsPath]: settings }) },
    ...options,
  });
  github.as('alice').opensIssue({ title: 'Checkout fails', labels: ['incident'], body: 'Nobody can pay.' });
  await looksAt(github, 1);
  github.as('alice').closes(1);
  return github;
}

/** How a commit reaches the default branch: in one request, or in steps where GraphQL does not know all that we ask. */
export const commitWays = [
  { way: 'at once', former: false, method: 'POST', path: /graphql\/createCommitOnBranch$/ },
  { way: 'in steps', former: true, method: 'PATCH', path: /git\/refs\/heads%2Fmain$/ },
] as const;

/** What GitHub says to a commit on the default branch, in the words of either way. */
export function refusal(
  { former }: { readonly former: boolean },
  status: number,
  message: string,
): QueuedFault['fault'] {
  if (former) return { kind: 'status', status, message };
  return { kind: 'graphql-error', type: status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE', message };
}

/** The team does one more step: the logbook knows more than the postmortem tells. */
export function goesOn(github: LocalGitHub, box = 'Double-check'): void {
  github.clock.advance(60_000);
  github.as('alice').ticks(1, box);
}

export function board(github: LocalGitHub, issue = 1): string {
  return ours(github, 'tracking', issue)[0] ?? '';
}

/** Without the hidden logbook and what comes after. */
export function told(github: LocalGitHub, issue = 1): string {
  return board(github, issue).split('<!-- incident-protocol:logbook')[0] ?? '';
}

export function ours(github: LocalGitHub, purpose: string, issue = 1): readonly string[] {
  return github
    .comments(issue)
    .map(({ body }) => body)
    .filter((body) => body.startsWith(`<!-- incident-protocol:${purpose} -->`));
}

export interface SeenPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly state: 'open' | 'closed';
}

export function pulls(github: LocalGitHub): readonly SeenPull[] {
  return [...github.repository.issues.values()].flatMap(({ number, title, body, pull, state }) =>
    pull === null ? [] : [{ number, title, body: body ?? '', head: pull.head, state }],
  );
}

/** A symbolic link, as somebody commits it with git. */
export async function linked(github: LocalGitHub, path: string): Promise<void> {
  const git = `${github.apiUrl}/repos/acme/shop/git`;
  const ask = async (method: string, url: string, sent: object) => {
    const headers = { authorization: `Bearer ${github.workflowToken}`, 'content-type': 'application/json' };
    const answer = await fetch(`${git}/${url}`, { method, headers, body: JSON.stringify(sent) });
    const body: unknown = await answer.json();
    return textAt(body, 'sha') ?? textAt(body, 'object', 'sha') ?? '';
  };
  const head = github.git.head() ?? '';
  const entry = { path, mode: '120000', type: 'blob', content: '../README.md' };
  const tree = await ask('POST', 'trees', { base_tree: head, tree: [entry] });
  const sha = await ask('POST', 'commits', { message: 'a link', tree, parents: [head] });
  await ask('PATCH', 'refs/heads/main', { sha });
}

/** How many are behind a branch. */
export function commits(github: LocalGitHub, branch: string): number {
  return github.git.log(branch).length;
}
