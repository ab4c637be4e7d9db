/** Open follow-ups a hundred at a time, each with its incident and the end of its thread. */

import { followUpLabel, incidentMarked } from '../facts/follow-up.ts';
import type { FollowedIncident, FollowUpIssue } from '../facts/follow-up-issue.ts';
import { sameLabel } from '../facts/label.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { dueDay } from './due-day.ts';
import { Elsewhere, errorAnswer, shortQuery } from './errors.ts';
import { withOurReactions } from './our-reactions.ts';
import { perPage } from './read-pages.ts';
import { readComments, readIssue } from './read-thread.ts';
import { commentFields, commentOfNode, issueFields, issueOfNode } from './thread-nodes.ts';
import { type IssueAnswer, issueFacts } from './translate.ts';

export interface FollowUpsAsked {
  readonly label: string;
  readonly me: string;
  /** GraphQL answered before in this run. */
  readonly reader: 'graphql' | 'rest';
}

/** What anybody said of late, and what we asked before. */
const newestComments = 20;

const fields = `${issueFields}
  milestone { dueOn }
  parent { number createdAt closedAt repository { nameWithOwner } labels(first: 50) { nodes { name } } }
  newest: comments(last: ${newestComments}) { totalCount nodes { ${commentFields} } }`;

/** All that are open and carry our label. A GitHub without sub-issues knows no parent: then REST tells, and our mark. */
export async function readOpenFollowUps(
  github: GitHub,
  asked: FollowUpsAsked,
): Promise<readonly FollowUpIssue[]> {
  const told = asked.reader === 'graphql' ? await byGraphql(github, asked) : undefined;
  return told ?? byRest(github, asked);
}

export interface NamedFollowUps {
  readonly found: readonly FollowUpIssue[];
  /** Deleted, or transferred to another repository. */
  readonly gone: readonly number[];
}

/** These, whatever they carry. What GitHub does not tell of is neither found nor gone. */
export async function readFollowUps(
  github: GitHub,
  numbers: readonly number[],
  asked: FollowUpsAsked,
): Promise<NamedFollowUps> {
  const found: FollowUpIssue[] = [];
  const gone: number[] = [];
  for (let from = 0; from < numbers.length; from += perPage) {
    const some = numbers.slice(from, from + perPage);
    const parts = some.map((number) => `i${number}: issue(number: ${number}) { ${fields} }`);
    const question = `query named { repository(${repositoryArguments(github)}) { ${parts.join(' ')} } }`;
    const answer = await shortQuery(github.query(question));
    const repository = at(answer, 'data', 'repository');
    found.push(...some.flatMap((number) => followUpOf(at(repository, `i${number}`), github, asked) ?? []));
    gone.push(...some.filter((number) => isGone(answer, `i${number}`)));
  }
  return { found, gone };
}

function isGone(answer: unknown, name: string): boolean {
  if (at(answer, 'data', 'repository', name) !== null) return false;
  return listAt(answer, 'errors').some(
    (error) => textAt(error, 'type') === 'NOT_FOUND' && listAt(error, 'path').includes(name),
  );
}

async function byGraphql(
  github: GitHub,
  asked: FollowUpsAsked,
): Promise<readonly FollowUpIssue[] | undefined> {
  const found: FollowUpIssue[] = [];
  for (let after = ''; ; ) {
    const from = after === '' ? '' : `, after: ${JSON.stringify(after)}`;
    const answer = await shortQuery(
      github.query(`query followUps { repository(${repositoryArguments(github)}) {
        issues(first: ${perPage}${from}, states: OPEN, labels: [${JSON.stringify(followUpLabel)}], orderBy: { field: CREATED_AT, direction: ASC }) {
          pageInfo { hasNextPage endCursor }
          nodes { ${fields} }
        }
      } }`),
    );
    const list = at(answer, 'data', 'repository', 'issues');
    const nodes = listAt(list, 'nodes');
    const page = nodes.flatMap((node) => followUpOf(node, github, asked) ?? []);
    if (!Array.isArray(at(list, 'nodes')) || page.length < nodes.length) return undefined;
    found.push(...page);
    const end = textAt(list, 'pageInfo', 'endCursor');
    if (at(list, 'pageInfo', 'hasNextPage') !== true || end === undefined) return found;
    after = end;
  }
}

function followUpOf(
  node: unknown,
  { owner, repo }: GitHub,
  { label, me }: FollowUpsAsked,
): FollowUpIssue | undefined {
  const issue = issueOfNode(node);
  const nodes = listAt(node, 'newest', 'nodes');
  const comments = nodes.flatMap((one) => commentOfNode(one) ?? []);
  if (issue === undefined || comments.length < nodes.length) return undefined;
  const milestoneDue = dueDay(textAt(node, 'milestone', 'dueOn'));
  const parent = at(node, 'parent');
  const isIncident =
    textAt(parent, 'repository', 'nameWithOwner')?.toLowerCase() === `${owner}/${repo}`.toLowerCase() &&
    listAt(parent, 'labels', 'nodes').some((one) => sameLabel(textAt(one, 'name') ?? '', label));
  const incident = isIncident ? parentOf(parent) : markedIn(issue, me);
  const isWhole = numberAt(node, 'newest', 'totalCount') === comments.length;
  return asFollowUp({ issue, comments, isWhole, milestoneDue, incident });
}

type Told = { readonly [Key in keyof FollowUpIssue]-?: FollowUpIssue[Key] | undefined } & Pick<
  FollowUpIssue,
  'issue' | 'comments' | 'isWhole'
>;

function asFollowUp({ milestoneDue, incident, ...known }: Told): FollowUpIssue {
  return {
    ...known,
    ...(milestoneDue === undefined ? {} : { milestoneDue }),
    ...(incident === undefined ? {} : { incident }),
  };
}

function parentOf(parent: unknown): FollowedIncident | undefined {
  const [number, declaredAt] = [numberAt(parent, 'number'), textAt(parent, 'createdAt')];
  if (number === undefined || declaredAt === undefined) return undefined;
  const closedAt = textAt(parent, 'closedAt');
  return { number, declaredAt, ...(closedAt === undefined ? {} : { closedAt }) };
}

/** Anybody can copy a mark; only what we opened ourselves is ours. */
function markedIn({ body, author }: FollowUpIssue['issue'], me: string): FollowedIncident | undefined {
  const number = author.login === me ? incidentMarked(body) : undefined;
  return number === undefined ? undefined : { number };
}

async function byRest(github: GitHub, asked: FollowUpsAsked): Promise<readonly FollowUpIssue[]> {
  const { rest, owner, repo, paginate } = github;
  const wanted = { owner, repo, labels: followUpLabel, state: 'open', per_page: perPage } as const;
  const answers: readonly IssueAnswer[] = await paginate(rest.issues.listForRepo, wanted);
  return answers.flatMap((answer) => followUpOfAnswer(answer, asked));
}

/** One of them, with all that was said; nothing where there is no such issue here. */
export async function readFollowUp(
  github: GitHub,
  number: number,
  asked: FollowUpsAsked,
): Promise<FollowUpIssue | undefined> {
  const [told] = asked.reader === 'graphql' ? (await readFollowUps(github, [number], asked)).found : [];
  if (told !== undefined) return told;
  try {
    const issue = await readIssue(github, number);
    const incident = markedIn(issue, asked.me);
    const known = asFollowUp({ issue, comments: [], isWhole: false, milestoneDue: undefined, incident });
    return await withWholeThread(github, known);
  } catch (error) {
    // Deleted or transferred since the event.
    const { status } = errorAnswer(error);
    if (error instanceof Elsewhere || status === 404 || status === 410) return undefined;
    throw error;
  }
}

function followUpOfAnswer(answer: IssueAnswer, { me }: FollowUpsAsked): readonly FollowUpIssue[] {
  if ((answer.pull_request ?? undefined) !== undefined) return [];
  const issue = issueFacts(answer);
  const milestoneDue = dueDay(answer.milestone?.due_on ?? undefined);
  const incident = markedIn(issue, me);
  return [asFollowUp({ issue, comments: [], isWhole: answer.comments === 0, milestoneDue, incident })];
}

/** With all comments: ours may lie further up. */
export async function withWholeThread(github: GitHub, followUp: FollowUpIssue): Promise<FollowUpIssue> {
  if (followUp.isWhole) return followUp;
  const comments = await withOurReactions(github, await readComments(github, followUp.issue.number));
  return { ...followUp, comments, isWhole: true };
}
