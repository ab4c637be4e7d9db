/** What only GraphQL tells of a thread: which comments maintainers hid, and what the issues are that people name. */

import type { Hidden, Named, NamedIssue } from '../facts/background.ts';
import { droppedIn, dueIn } from '../facts/follow-up-lines.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { repositoryArguments } from './client.ts';
import { dueDay } from './due-day.ts';
import { optionalQuery } from './errors.ts';
import { actorAccount } from './translate-background.ts';

/** Of 2,500 comments, which is all that GitHub takes. */
const mostPages = 25;
const mostNamed = 40;

/** Part of a question about an issue. */
export function hiddenAsked(after?: string): string {
  const page = after === undefined ? '' : `, after: ${JSON.stringify(after)}`;
  return `comments(first: 100${page}) { nodes { url isMinimized } pageInfo { hasNextPage endCursor } }`;
}

/** Part of a question about a repository. */
export function namedAsked(numbers: readonly number[]): string {
  const people = 'assignees(first: 10) { nodes { login } } labels(first: 20) { nodes { name } }';
  const shared = `number title url ${people} milestone { dueOn }`;
  return numbers
    .slice(0, mostNamed)
    .map(
      (number) =>
        `n${number}: issueOrPullRequest(number: ${number}) { __typename ... on Issue { ${shared} state stateReason body author { __typename login } } ... on PullRequest { ${shared} mergedAt pullState: state } }`,
    )
    .join(' ');
}

/** `repository`: the answer to a question with `hiddenAsked` about the issue. */
export async function hiddenIn(github: GitHub, issue: number, repository: unknown): Promise<Hidden> {
  const comments: number[] = [];
  let answered = repository;
  for (let page = 1; page <= mostPages; page += 1) {
    const found = at(answered, 'issue', 'comments');
    if (!Array.isArray(at(found, 'nodes'))) return { kind: 'not-known' };
    for (const node of listAt(found, 'nodes')) {
      const id = /#issuecomment-(\d+)$/.exec(textAt(node, 'url') ?? '')?.[1];
      if (at(node, 'isMinimized') === true && id !== undefined) comments.push(Number(id));
    }
    const end = textAt(found, 'pageInfo', 'endCursor');
    if (at(found, 'pageInfo', 'hasNextPage') !== true || end === undefined) break;
    const where = repositoryArguments(github);
    const question = `query hidden { repository(${where}) { issue(number: ${issue}) { ${hiddenAsked(end)} } } }`;
    answered = at(await optionalQuery(github.query(question)), 'data', 'repository');
  }
  return { kind: 'known', comments };
}

/** `repository`: the answer to a question with `namedAsked`. */
export function namedIn(numbers: readonly number[], repository: unknown): Named {
  return numbers.slice(0, mostNamed).flatMap((number) => namedIssue(at(repository, `n${number}`)));
}

function namedIssue(node: unknown): readonly NamedIssue[] {
  const [number, state] = [numberAt(node, 'number'), textAt(node, 'state') ?? textAt(node, 'pullState')];
  if (number === undefined || state === undefined) return [];
  const mergedAt = textAt(node, 'mergedAt');
  const body = textAt(node, 'body') ?? '';
  const author = at(node, 'author');
  const due = dueIn(body) ?? dueDay(textAt(node, 'milestone', 'dueOn'));
  const isDropped = textAt(node, 'stateReason') === 'NOT_PLANNED';
  return [
    {
      number,
      title: textAt(node, 'title') ?? '',
      url: textAt(node, 'url') ?? '',
      what: textAt(node, '__typename') === 'PullRequest' ? 'pull-request' : 'issue',
      state: state === 'OPEN' ? 'open' : 'closed',
      ...(textAt(author, 'login') === undefined ? {} : { author: actorAccount(author).login }),
      assignees: listAt(node, 'assignees', 'nodes').flatMap((one) => textAt(one, 'login') ?? []),
      labels: listAt(node, 'labels', 'nodes').flatMap((one) => textAt(one, 'name') ?? []),
      ...(due === undefined ? {} : { due }),
      ...(isDropped ? { dropped: droppedIn(body) ?? '' } : {}),
      ...(mergedAt === undefined ? {} : { mergedAt }),
    },
  ];
}
