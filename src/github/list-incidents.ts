import { listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { readChecklist } from '../checklist/checklist.ts';
import type { IssueFacts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { type IssueAnswer, issueFacts } from './translate.ts';

export interface Scope {
  readonly label: string;
  /** What was closed before this moment, and left alone since then or complete, is finished with. */
  readonly closedSince: Instant;
}

/**
 * Every open incident, and of the closed ones those of late: finished ones that were closed, and unfinished ones that
 * anybody, we included, touched; so one that is still reminded of stays in sight. Oldest first. Listed, never searched for: GitHub's search lags
 * behind and leaves things out.
 */
export async function listIncidents(github: GitHub, scope: Scope): Promise<readonly IssueFacts[]> {
  const [open, closed] = await Promise.all([
    listOpenIncidents(github, scope.label),
    list(github, { state: 'closed', since: scope.closedSince }, scope.label),
  ]);
  const lately = closed.filter((issue) => isOfLate(issue, scope.closedSince));
  const byNumber = new Map([...open, ...lately].map((issue) => [issue.number, issue]));
  return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}

/** Oldest first. */
export function listOpenIncidents(github: GitHub, label: string): Promise<readonly IssueFacts[]> {
  return list(github, { state: 'open' }, label);
}

/** Closed lately, or not finished as far as is known. `ours`: our comments, where all of them are known. */
export function isOfLate(
  { state, body, number }: IssueFacts,
  since: Instant,
  ours?: readonly string[],
): boolean {
  if (state.kind === 'closed' && !isBefore(state.at, since)) return true;
  const lists = [body, ...(ours ?? [])]
    .map((text) => readChecklist(text, number))
    .filter(({ kind }) => kind === 'present');
  // A description that had no room for the list has it in a comment of ours.
  if (lists.length === 0) return ours === undefined;
  return lists.some((list) => tickedSteps(list).size < listedSteps(list).size);
}

type Filter = { readonly state: 'open' } | { readonly state: 'closed'; readonly since: Instant };

async function list({ rest, owner, repo, paginate }: GitHub, filter: Filter, label: string) {
  // GitHub takes a comma for the end of a label's name; such a label is looked for by hand.
  const labels = label.includes(',') ? {} : { labels: label };
  const answers: readonly IssueAnswer[] = await paginate(rest.issues.listForRepo, {
    owner,
    repo,
    ...filter,
    ...labels,
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  return answers
    .filter((answer) => (answer.pull_request ?? undefined) === undefined)
    .map(issueFacts)
    .filter((issue) => issue.labels.some((one) => sameLabel(one, label)));
}
