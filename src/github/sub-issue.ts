/** Issues of ours beside an incident: opened as its sub-issues, and found again by what is hidden in their text. */

import type { RestEndpointMethodTypes } from '@octokit/rest';
import { numberAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';
import { perPage } from './read-pages.ts';

export interface SubIssue {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly assignees: readonly string[];
}

type Created = RestEndpointMethodTypes['issues']['create']['response']['data'];
type Listed = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'];

export async function openSubIssue(
  github: GitHub,
  incident: number,
  wanted: SubIssue,
): Promise<{ readonly data: Created; readonly isSettled: boolean }> {
  const data = await create(github, wanted);
  return { data, isSettled: await attach(github, incident, data) };
}

async function create({ rest, owner, repo }: GitHub, wanted: SubIssue): Promise<Created> {
  const { title, body, labels, assignees } = wanted;
  const asked = { owner, repo, title, body, ...(labels === undefined ? {} : { labels: [...labels] }) };
  try {
    return (await rest.issues.create({ ...asked, assignees: [...assignees] })).data;
  } catch (error) {
    // Whom it cannot assign GitHub leaves out without a word, or refuses the whole issue.
    if (errorAnswer(error).status !== 422 || assignees.length === 0) throw error;
    return (await rest.issues.create(asked)).data;
  }
}

/**
 * Twice without harm. Where a GitHub has no sub-issues, or an incident has a hundred of them, its text names the
 * incident. Says whether that is settled: what only failed may be tried again.
 */
export async function attach(
  { rest, owner, repo }: GitHub,
  incident: number,
  issue: unknown,
): Promise<boolean> {
  const part = numberAt(issue, 'id') ?? 0;
  try {
    await rest.issues.addSubIssue({ owner, repo, issue_number: incident, sub_issue_id: part });
    return true;
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit !== 'none') throw error;
    return [403, 404, 410, 422].some((one) => one === status);
  }
}

/** One that a run opened a moment before it was stopped is among them: in the list, and not in the search, which lags. */
export async function newestOf({ rest, owner, repo }: GitHub, creator: string): Promise<Listed> {
  return (await rest.issues.listForRepo({ owner, repo, creator, state: 'all', per_page: perPage })).data;
}

export function holdsMark({ body }: { readonly body?: string | null | undefined }, mark: string): boolean {
  return body?.includes(mark) === true;
}
