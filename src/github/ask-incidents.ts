/** Incidents a hundred at a time, each with the beginning of its thread, in one question of GraphQL. */

import type { CommentFacts, IssueFacts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import { isTeamMember } from '../facts/people.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { Instant } from '../time/instant.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { optionalQuery } from './errors.ts';
import type { LastChange } from './read-last-change.ts';
import { commentFields, commentId, commentOfNode, issueFields, issueOfNode } from './thread-nodes.ts';
import { actorAccount } from './translate-background.ts';

export interface ListedIncident {
  readonly issue: IssueFacts;
  /** The first of them, our own among them unless it was declared late. */
  readonly comments: readonly CommentFacts[];
  readonly isWhole: boolean;
  /** Those that were touched last, ours among them. */
  readonly touched: readonly Pick<CommentFacts, 'id' | 'author' | 'updatedAt'>[];
  /** The newest edits of the description, newest first, and how many there are; its creation is one of them. */
  readonly edits: readonly { readonly by: string; readonly at: Instant }[];
  readonly editCount: number;
  /** GitHub shows whoever opened it as one of the team. */
  readonly isByTeam: boolean;
  /** Somebody else than its author labelled or assigned it. */
  readonly isVouched: boolean;
}

export interface IncidentPage {
  readonly incidents: readonly ListedIncident[];
  /** Of all pages. */
  readonly total: number;
  /** Where the next one begins; left out on the last. */
  readonly after?: string;
}

/** Most of what is said of an incident before our comment, and a little after it. */
const firstComments = 12;

/** As many as tell whether one of ours may have gone over one of somebody else. */
const newestEdits = 6;

/** More than we write at once, so that one of somebody else is among them. */
const lastTouched = 5;

export interface Listing {
  readonly label: string;
  readonly after?: string | undefined;
  /** Of closed ones: when they were touched last; open ones where it is left out. */
  readonly touchedSince?: Instant;
}

/** Part of a question about a repository. Oldest first, so that a page does not move while others are opened. */
export function incidentsAsked({ label, after, touchedSince }: Listing): string {
  const quoted = (text: string) => JSON.stringify(text);
  const which =
    touchedSince === undefined
      ? `states: OPEN, labels: [${quoted(label)}]`
      : `states: CLOSED, labels: [${quoted(label)}], filterBy: { since: ${quoted(touchedSince)} }`;
  const from = after === undefined ? '' : `, after: ${quoted(after)}`;
  return `issues(first: 100${from}, ${which}, orderBy: { field: CREATED_AT, direction: ASC }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ${issueFields}
      authorAssociation
      versions: userContentEdits(first: ${newestEdits}) { totalCount nodes { editedAt editor { __typename login } } }
      comments(first: ${firstComments}) { totalCount nodes { ${commentFields} } }
      touched: comments(first: ${lastTouched}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes {
        fullDatabaseId updatedAt author { __typename login }
      } }
      vouching: timelineItems(last: 5, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT]) { nodes {
        ... on LabeledEvent { actor { __typename login } }
        ... on AssignedEvent { actor { __typename login } }
      } }
    }
  }`;
}

/** Undefined where anything is missing that a list has to have: what was not told is not nothing. */
export function incidentPage(list: unknown, label: string): IncidentPage | undefined {
  const [total, nodes] = [numberAt(list, 'totalCount'), at(list, 'nodes')];
  if (total === undefined || !Array.isArray(nodes)) return undefined;
  const incidents = nodes.flatMap((node) => listedIncident(node) ?? []);
  if (incidents.length < nodes.length) return undefined;
  const end = textAt(list, 'pageInfo', 'endCursor');
  const hasMore = at(list, 'pageInfo', 'hasNextPage') === true && end !== undefined;
  return {
    incidents: incidents.filter(({ issue }) => issue.labels.some((one) => sameLabel(one, label))),
    total,
    ...(hasMore ? { after: end } : {}),
  };
}

function listedIncident(node: unknown): ListedIncident | undefined {
  const issue = issueOfNode(node);
  const nodes = listAt(node, 'comments', 'nodes');
  const comments = nodes.flatMap((one) => commentOfNode(one) ?? []);
  if (issue === undefined || comments.length < nodes.length) return undefined;
  return {
    issue,
    comments,
    isWhole: numberAt(node, 'comments', 'totalCount') === comments.length,
    touched: listAt(node, 'touched', 'nodes').flatMap((one) => touchedComment(one) ?? []),
    edits: listAt(node, 'versions', 'nodes').flatMap(editOfNode),
    editCount: numberAt(node, 'versions', 'totalCount') ?? 0,
    isByTeam: isTeamMember(textAt(node, 'authorAssociation')),
    isVouched: listAt(node, 'vouching', 'nodes').some(
      (event) => actorAccount(at(event, 'actor')).login !== issue.author.login,
    ),
  };
}

function editOfNode(node: unknown): ListedIncident['edits'] {
  const when = textAt(node, 'editedAt');
  return when === undefined ? [] : [{ by: actorAccount(at(node, 'editor')).login, at: when }];
}

function touchedComment(node: unknown): ListedIncident['touched'][number] | undefined {
  const [id, updatedAt] = [commentId(node), textAt(node, 'updatedAt')];
  if (id === undefined || updatedAt === undefined) return undefined;
  return { id, updatedAt, author: actorAccount(at(node, 'author')) };
}

export interface ClosedPage extends IncidentPage {
  /** On the default branch, to the folder; left out where nobody ever did, or where it was not asked. */
  readonly lastChange?: LastChange;
}

/** `directory`: of the postmortems, whose last change is asked beside. Undefined where GitHub does not tell all of it. */
export async function askForIncidents(
  github: GitHub,
  listing: Listing,
  directory?: string,
): Promise<ClosedPage | undefined> {
  const history =
    directory === undefined
      ? ''
      : `defaultBranchRef { target { ... on Commit { history(first: 1, path: ${JSON.stringify(directory)}) { nodes { oid message committedDate } } } } }`;
  const question = `query incidents { repository(${repositoryArguments(github)}) { ${incidentsAsked(listing)} ${history} } }`;
  const answer = await optionalQuery(github.query(question));
  const repository = at(answer, 'data', 'repository');
  const page = incidentPage(at(repository, 'issues'), listing.label);
  if (at(answer, 'errors') !== undefined || page === undefined) return undefined;
  const lastChange = lastChangeIn(repository);
  return { ...page, ...(lastChange === undefined ? {} : { lastChange }) };
}

function lastChangeIn(repository: unknown): LastChange | undefined {
  const [node] = listAt(repository, 'defaultBranchRef', 'target', 'history', 'nodes');
  const [commit, when] = [textAt(node, 'oid'), textAt(node, 'committedDate')];
  if (commit === undefined || when === undefined) return undefined;
  return { commit, at: when, message: textAt(node, 'message') ?? '' };
}
