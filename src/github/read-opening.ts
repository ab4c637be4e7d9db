/** The first question of a run: who we are, the repository, its settings and the thread of the issue, in one answer. */

import type { Facts } from '../facts/facts.ts';
import { followUpLabel } from '../facts/follow-up.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { type IncidentPage, incidentPage, incidentsAsked } from './ask-incidents.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { type DigestIssue, digestAsked, digestIn } from './digest-issue.ts';
import { editFields, editOf } from './edit-page.ts';
import { shortQuery } from './errors.ts';
import { historyFields, historyOfNode } from './history-nodes.ts';
import { withOurReactions } from './our-reactions.ts';
import { type RepositoryContext, readEach } from './read-context.ts';
import { readFurtherComments } from './read-thread.ts';
import { repositoryOfNode } from './repository-node.ts';
import { commentFields, commentOfNode, issueFields, issueOfNode } from './thread-nodes.ts';

/** What was said about an incident and what happened to it. */
export type Thread = Pick<Facts, 'issue' | 'comments' | 'history' | 'pins' | 'versions'>;

/** Ours are among them for as long as a few people write. */
export const newestVersions = 8;

/** In most repositories; where the settings name another folder, it is asked for by itself. */
export const usualIndex = 'postmortems/index.json';

export interface Opening {
  readonly context: RepositoryContext;
  /** Left out where no issue was asked for, or this way of asking does not show it. */
  readonly thread?: Thread;
  /** The first page of open incidents, where a label was given. */
  readonly open?: IncidentPage;
  /** How many open issues carry the label of follow-ups. */
  readonly followUps?: number;
  readonly digest?: DigestIssue | 'none';
  /** Of the list of all postmortems, where it was asked for; empty where there is none. */
  readonly index?: string;
  /** There is no list of all postmortems in the usual place. */
  readonly hasNoIndex?: true;
}

export interface OpeningQuestion {
  readonly settingsPath: string;
  /** The file of the workflow that sweeps, without its folder. */
  readonly sweepFile: string;
  /** Of the event. */
  readonly issue?: number;
  /** Of the incidents, where it matters whether there is such a label. */
  readonly label?: string;
  /** The path of the list of all postmortems, where it is sure to be wanted. */
  readonly index?: string;
  /** Whether all of them are to be looked at. */
  readonly all?: boolean;
}

/** Where GitHub does not answer all of it, each thing is asked by itself, so that what is wrong gets its name. */
export async function readOpening(github: GitHub, asked: OpeningQuestion): Promise<Opening> {
  const { issue, label, all, settingsPath } = asked;
  const answer = await shortQuery(github.query(openingQuestion(github, asked)));
  const context = contextIn(answer);
  if (context === undefined) return { context: await readEach(github, settingsPath) };
  const thread = issue === undefined ? undefined : await threadIn(github, answer, issue);
  const open =
    label === undefined || all !== true || !isWhole(answer)
      ? undefined
      : incidentPage(at(answer, 'data', 'repository', 'issues'), label);
  const followUps = all === true && isWhole(answer) ? openFollowUpsIn(answer) : undefined;
  const index = asked.index === undefined ? undefined : indexIn(at(answer, 'data', 'repository'));
  // Null where there is none; left out where it was not asked.
  const isUnlabelled = label !== undefined && at(answer, 'data', 'repository', 'label') === null;
  return {
    context: isUnlabelled ? { ...context, missingLabel: label } : context,
    ...(thread === undefined ? {} : { thread }),
    ...(open === undefined ? {} : { open }),
    ...(index === undefined ? {} : { index }),
    ...(all === true && at(answer, 'data', 'repository', 'list') === null ? { hasNoIndex: true } : {}),
    ...(followUps === undefined
      ? {}
      : { followUps, ...digestIn(at(answer, 'data', 'repository'), context.me) }),
  };
}

/** Undefined for one that GraphQL cuts short: it is read whole where it is wanted. */
function indexIn(repository: unknown): string | undefined {
  const index = at(repository, 'index');
  if (index === null) return '';
  return at(index, 'isTruncated') === false ? textAt(index, 'text') : undefined;
}

function openFollowUpsIn(answer: unknown): number | undefined {
  const label = at(answer, 'data', 'repository', 'followUps');
  return label === null ? 0 : numberAt(label, 'issues', 'totalCount');
}

/** Undefined where GraphQL does not show the issue: REST tells why. */
export async function readThreadByGraphql(github: GitHub, issue: number): Promise<Thread | undefined> {
  const question = `query thread { repository(${repositoryArguments(github)}) { ${threadAsked(issue)} } }`;
  return threadIn(github, await shortQuery(github.query(question)), issue);
}

/** `HEAD` is the default branch: a fork must not bring its own settings. */
function openingQuestion(github: GitHub, asked: OpeningQuestion): string {
  const { settingsPath, sweepFile, issue, label, all, index } = asked;
  return `query opening {
    viewer { login }
    repository(${repositoryArguments(github)}) {
      name url isArchived hasIssuesEnabled visibility owner { login }
      defaultBranchRef { name refUpdateRule { viewerCanPush } rules(first: 50) { totalCount nodes { type repositoryRuleset { databaseId } } } target { ... on Commit { committedDate } } }
      settings: object(expression: ${JSON.stringify(`HEAD:${settingsPath}`)}) {
        __typename
        ... on Blob { text isBinary isTruncated }
      }
      sweeps: object(expression: ${JSON.stringify(`HEAD:.github/workflows/${sweepFile}`)}) { ... on Blob { text } }
      ${index === undefined ? '' : `index: object(expression: ${JSON.stringify(`HEAD:${index}`)}) { ... on Blob { text isTruncated } }`}
      ${issue === undefined ? '' : threadAsked(issue)}
      ${label === undefined ? '' : `label(name: ${JSON.stringify(label)}) { name }`}
      ${label === undefined || all !== true ? '' : `${incidentsAsked({ label })} followUps: label(name: ${JSON.stringify(followUpLabel)}) { issues(first: 1, states: OPEN) { totalCount } } ${digestAsked} list: object(expression: ${JSON.stringify(`HEAD:${usualIndex}`)}) { __typename }`}
    }
  }`;
}

function threadAsked(issue: number): string {
  return `issue(number: ${issue}) {
    ${issueFields}
    versions: userContentEdits(first: ${newestVersions}) { nodes { ${editFields} } }
    comments(first: 100) { totalCount nodes { ${commentFields} } }
    ${historyFields}
  }`;
}

/** Undefined as long as anything is missing: what was not told is neither nothing nor a no. */
function contextIn(answer: unknown): RepositoryContext | undefined {
  const [me, repository] = [textAt(answer, 'data', 'viewer', 'login'), at(answer, 'data', 'repository')];
  const settings = at(repository, 'settings');
  const isReadable = at(settings, 'isTruncated') !== true && at(settings, 'isBinary') !== true;
  const facts = repositoryOfNode(repository);
  // Without issues GraphQL shows an empty list, where REST says why.
  if (at(repository, 'hasIssuesEnabled') !== true) return undefined;
  if (hasErrors(answer) || me === undefined || settings === undefined) return undefined;
  if (facts === undefined || !isReadable) return undefined;
  const text = textAt(settings, 'text');
  const lastCommit = textAt(repository, 'defaultBranchRef', 'target', 'committedDate');
  return {
    ...(lastCommit === undefined ? {} : { lastCommit }),
    repository: facts,
    me,
    settingsFile: text === undefined ? { kind: 'absent' } : { kind: 'present', text },
    reader: 'graphql',
  };
}

/** What is wrong with the issue says nothing of the rest; and of rules that may not be read a try tells. */
function hasErrors(answer: unknown): boolean {
  const errors = listAt(answer, 'errors');
  return errors.some((error) => !isApart(listAt(error, 'path'))) || (errors.length > 0 && !hasData(answer));
}

function isApart(path: readonly unknown[]): boolean {
  return isOfRules(path) || path[1] === 'issue' || path[1] === 'issues';
}

function isOfRules([, field, part]: readonly unknown[]): boolean {
  return field === 'defaultBranchRef' && (part === 'rules' || part === 'refUpdateRule');
}

/** A part that GitHub had no time for is null, and not nothing. */
function isWhole(answer: unknown): boolean {
  return listAt(answer, 'errors').every((error) => isOfRules(listAt(error, 'path')));
}

function hasData(answer: unknown): boolean {
  return (at(answer, 'data') ?? undefined) !== undefined;
}

/** Undefined where a part is missing, or the issue is none: REST tells what is wrong with it. */
async function threadIn(github: GitHub, answer: unknown, number: number): Promise<Thread | undefined> {
  const node = at(answer, 'data', 'repository', 'issue');
  const issue = isWhole(answer) ? issueOfNode(node) : undefined;
  const nodes = listAt(node, 'comments', 'nodes');
  const comments = nodes.flatMap((one) => commentOfNode(one) ?? []);
  const total = at(node, 'comments', 'totalCount');
  if (issue === undefined || typeof total !== 'number' || comments.length < nodes.length) return undefined;
  const further = await withOurReactions(github, await readFurtherComments(github, number, total));
  const events = historyOfNode(node);
  return {
    issue,
    comments: [...comments, ...further],
    history: events === undefined ? { kind: 'unread' } : { kind: 'read', events },
    pins: 'unread',
    versions: listAt(node, 'versions', 'nodes').map(editOf),
  };
}
