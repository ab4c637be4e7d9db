import type { CommentFacts, History, HistoryEvent, IssueFacts } from '../facts/facts.ts';
import type { GitHub } from './client.ts';
import { Elsewhere, errorAnswer, UserError } from './errors.ts';
import { perPage, readFurtherPages, readPages } from './read-pages.ts';
import { commentFacts, type IssueAnswer, issueFacts } from './translate.ts';
import { historyEvent, partEvent } from './translate-history.ts';

export async function readIssue({ rest, owner, repo }: GitHub, number: number): Promise<IssueFacts> {
  const { data } = await rest.issues.get({ owner, repo, issue_number: number });
  if ((data.pull_request ?? undefined) !== undefined) {
    throw new UserError(`#${number} is a pull request: only an issue can be an incident.`);
  }
  refuseElsewhere(data, { owner, repo, number });
  return issueFacts(data);
}

/** GitHub forwards a transferred issue to where it went; what we do there would be done to somebody else. */
function refuseElsewhere(
  answer: IssueAnswer,
  { owner, repo, number }: { readonly owner: string; readonly repo: string; readonly number: number },
): void {
  const here = `/repos/${owner}/${repo}`.toLowerCase();
  if (answer.repository_url.toLowerCase().endsWith(here)) return;
  throw new Elsewhere(`#${number} was transferred to another repository and is left alone.`);
}

export async function readComments(github: GitHub, issue: number): Promise<readonly CommentFacts[]> {
  return (await readPages(commentPage(github, issue))).map(commentFacts);
}

/** Those after the first hundred, of as many as there are. */
export async function readFurtherComments(
  github: GitHub,
  issue: number,
  total: number,
): Promise<readonly CommentFacts[]> {
  return (await readFurtherPages(commentPage(github, issue), total)).map(commentFacts);
}

function commentPage({ rest, owner, repo }: GitHub, issue: number) {
  const where = { owner, repo, issue_number: issue, per_page: perPage };
  return (page: number) => rest.issues.listComments({ ...where, ...after(page) });
}

/** The first page is asked for without a number. */
function after(page: number): { readonly page?: number } {
  return page === 1 ? {} : { page };
}

export async function readHistory(
  github: GitHub,
  { issue, parts }: { readonly issue: number; readonly parts: number },
): Promise<History> {
  const { rest, owner, repo } = github;
  const where = { owner, repo, issue_number: issue, per_page: 100 };
  try {
    const items = await readPages((page) => rest.issues.listEventsForTimeline({ ...where, ...after(page) }));
    const partEvents = parts === 0 ? [] : await readParts(github, issue);
    const events = [...items.flatMap(historyEvent), ...(partEvents ?? [])];
    return { kind: 'read', events, ...(partEvents === undefined ? { isPartial: true } : {}) };
  } catch (error) {
    if (errorAnswer(error).status !== 404) throw error;
    return { kind: 'unavailable', reason: 'this GitHub has no timeline of issues' };
  }
}

/** Undefined where this GitHub has no such list, which says nothing of the timeline. */
async function readParts(github: GitHub, issue: number): Promise<readonly HistoryEvent[] | undefined> {
  const { rest, owner, repo } = github;
  const where = { owner, repo, issue_number: issue, per_page: 100 };
  try {
    const items = await readPages((page) => rest.issues.listSubIssues({ ...where, ...after(page) }));
    return items.flatMap(partEvent);
  } catch (error) {
    if (errorAnswer(error).status !== 404) throw error;
    return undefined;
  }
}
