/** The sub-issue that holds the reminders of an incident: looked for, and opened. */

import { type ProtocolIssue, protocolMark } from '../facts/protocol-issue.ts';
import type { Effect } from '../plan/effect.ts';
import type { Question } from '../plan/question.ts';
import type { GitHub } from './client.ts';
import type { EffectResult } from './effect-result.ts';
import { errorAnswer } from './errors.ts';
import { readComments } from './read-thread.ts';
import { holdsMark, newestOf, openSubIssue } from './sub-issue.ts';

/** One that nobody wrote down is among the newest of ours: it was opened a moment before a run was stopped. */
export async function readProtocolIssue(
  github: GitHub,
  { issue, number, me }: Extract<Question, { readonly kind: 'protocol-issue' }>,
): Promise<ProtocolIssue> {
  const found = number === undefined ? await search(github, { issue, me }) : await read(github, number);
  if (found === undefined) return { kind: 'none' };
  const comments = found.comments === 0 ? [] : await readComments(github, found.number);
  return {
    kind: 'found',
    number: found.number,
    state: found.state === 'closed' ? 'closed' : 'open',
    createdAt: found.created_at,
    body: found.body ?? '',
    posts: comments
      .filter(({ author }) => author.login === me)
      .map(({ id, body, createdAt }) => ({ id, body, createdAt })),
  };
}

interface Found {
  readonly number: number;
  readonly state: string;
  readonly created_at: string;
  readonly comments: number;
  readonly body?: string | null | undefined;
}

/** Deleted, or moved to where it is none of ours: there is none any more. */
async function read({ rest, owner, repo }: GitHub, number: number): Promise<Found | undefined> {
  try {
    const { data } = await rest.issues.get({ owner, repo, issue_number: number });
    return data.number === number ? data : undefined;
  } catch (error) {
    const { status } = errorAnswer(error);
    if (status === 404 || status === 410) return undefined;
    throw error;
  }
}

async function search(
  github: GitHub,
  { issue, me }: { readonly issue: number; readonly me: string },
): Promise<Found | undefined> {
  return (await newestOf(github, me)).find((one) => holdsMark(one, protocolMark(issue)));
}

export async function openProtocolIssue(
  github: GitHub,
  effect: Extract<Effect, { readonly kind: 'open-protocol-issue' }>,
): Promise<EffectResult> {
  const { data } = await openSubIssue(github, effect.issue, effect);
  const { number, created_at: createdAt, body } = data;
  return {
    kind: 'protocol-issue',
    protocolIssue: { kind: 'found', number, state: 'open', createdAt, body: body ?? '', posts: [] },
  };
}
