/** What every run needs to know before it looks at any issue. */

import type { RepositoryFacts } from '../facts/facts.ts';
import { at, textAt } from '../json.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { errorAnswer, optionalQuery } from './errors.ts';
import { repositoryFacts } from './translate.ts';

export interface RepositoryContext {
  readonly repository: RepositoryFacts;
  /** The login that the token writes as. */
  readonly me: string;
  readonly settingsFile: TextFile;
}

/** Whom the workflow's own token writes as. */
export const workflowLogin = 'github-actions[bot]';

export type TextFile = { readonly kind: 'absent' } | { readonly kind: 'present'; readonly text: string };

/** In one question; where GitHub does not answer all of it, each thing by itself, so that what is wrong gets its name. */
export async function readContext(github: GitHub, settingsPath: string): Promise<RepositoryContext> {
  const answer = await optionalQuery(github.query(questionAbout(github, settingsPath)));
  return contextIn(answer) ?? (await readEach(github, settingsPath));
}

/** `HEAD` is the default branch: a fork must not bring its own settings. */
function questionAbout(github: GitHub, settingsPath: string): string {
  return `query {
    viewer { login }
    repository(${repositoryArguments(github)}) {
      name url isArchived visibility owner { login } defaultBranchRef { name }
      settings: object(expression: ${JSON.stringify(`HEAD:${settingsPath}`)}) {
        __typename
        ... on Blob { text isBinary isTruncated }
      }
    }
  }`;
}

/** Undefined as long as anything is missing: what was not told is neither nothing nor a no. */
function contextIn(answer: unknown): RepositoryContext | undefined {
  const [me, repository] = [textAt(answer, 'data', 'viewer', 'login'), at(answer, 'data', 'repository')];
  const settings = at(repository, 'settings');
  const isWhole = at(settings, 'isTruncated') !== true && at(settings, 'isBinary') !== true;
  const facts = repositoryIn(repository);
  if (at(answer, 'errors') !== undefined || me === undefined || settings === undefined) return undefined;
  if (facts === undefined || !isWhole) return undefined;
  const text = textAt(settings, 'text');
  return {
    repository: facts,
    me,
    settingsFile: text === undefined ? { kind: 'absent' } : { kind: 'present', text },
  };
}

/** Without a first commit there is no default branch that GraphQL could name. */
function repositoryIn(repository: unknown): RepositoryFacts | undefined {
  const [owner, name] = [textAt(repository, 'owner', 'login'), textAt(repository, 'name')];
  const [url, defaultBranch] = [textAt(repository, 'url'), textAt(repository, 'defaultBranchRef', 'name')];
  const visibility = textAt(repository, 'visibility')?.toLowerCase();
  const archived = at(repository, 'isArchived');
  if (owner === undefined || name === undefined || url === undefined || defaultBranch === undefined)
    return undefined;
  if (visibility !== 'public' && visibility !== 'private' && visibility !== 'internal') return undefined;
  if (typeof archived !== 'boolean') return undefined;
  return { owner, name, url, defaultBranch, visibility, archived };
}

async function readEach(github: GitHub, settingsPath: string): Promise<RepositoryContext> {
  const [repository, me, settingsFile] = await Promise.all([
    readRepository(github),
    readOwnLogin(github),
    readTextFile(github, settingsPath),
  ]);
  return { repository, me, settingsFile };
}

async function readRepository({ rest, owner, repo }: GitHub): Promise<RepositoryFacts> {
  const { data } = await rest.repos.get({ owner, repo });
  return repositoryFacts(data);
}

/**
 * REST has no answer for the workflow's token ("Resource not accessible by integration"), GraphQL does; a forge
 * without GraphQL has REST. When both refuse, the token is an integration's, and the workflow's own is the one left.
 */
async function readOwnLogin(github: GitHub): Promise<string> {
  const viewer = await optionalQuery(github.query('query { viewer { login } }'));
  const login = textAt(viewer, 'data', 'viewer', 'login');
  if (login !== undefined) return login;
  if (github.isApp) return workflowLogin;
  const user = await optionalQuery(github.rest.users.getAuthenticated().then(({ data }) => data));
  return textAt(user, 'login') ?? workflowLogin;
}

/** From the default branch, whatever the event's ref is: a fork must not bring its own settings. */
export async function readTextFile(
  { rest, owner, repo }: GitHub,
  path: string,
  /** A branch or a commit instead. */
  ref?: string,
): Promise<TextFile> {
  try {
    const at = ref === undefined ? {} : { ref };
    const { data } = await rest.repos.getContent({ owner, repo, path, ...at });
    const content = textAt(data, 'content');
    if (content === undefined) return { kind: 'absent' };
    return { kind: 'present', text: Buffer.from(content, 'base64').toString('utf8') };
  } catch (error) {
    if (errorAnswer(error).status === 404) return { kind: 'absent' };
    throw error;
  }
}
