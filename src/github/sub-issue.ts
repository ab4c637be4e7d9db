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

/** A GitHub without sub-issues, or an incident with a hundred of them, has an issue that names the incident. */
export async function openSubIssue(
  { rest, owner, repo }: GitHub,
  incident: number,
  { title, body, labels, assignees }: SubIssue,
): Promise<Created> {
  const wanted = {
    title,
    body,
    assignees: [...assignees],
    ...(labels === undefined ? {} : { labels: [...labels] }),
  };
  const { data } = await rest.issues.create({ owner, repo, ...wanted });
  const part = numberAt(data, 'id') ?? 0;
  try {
    await rest.issues.addSubIssue({ owner, repo, issue_number: incident, sub_issue_id: part });
  } catch (error) {
    if (errorAnswer(error).limit !== 'none') throw error;
  }
  return data;
}

/** One that a run opened a moment before it was stopped is among them: in the list, and not in the search, which lags. */
export async function newestOf({ rest, owner, repo }: GitHub, creator: string): Promise<Listed> {
  return (await rest.issues.listForRepo({ owner, repo, creator, state: 'all', per_page: perPage })).data;
}

export function holdsMark({ body }: { readonly body?: string | null | undefined }, mark: string): boolean {
  return body?.includes(mark) === true;
}
