/** What every run needs to know before it looks at any issue. */

import type { Reader } from '../facts/facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { numberAt, textAt } from '../json.ts';
import type { Instant } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { errorAnswer, optionalQuery } from './errors.ts';
import { repositoryFacts } from './translate.ts';

export interface RepositoryContext {
  readonly repository: RepositoryFacts;
  /** The login that the token writes as. */
  readonly me: string;
  readonly settingsFile: TextFile;
  readonly reader: Reader;
  /** The one that was asked for, where the repository has no such label. */
  readonly missingLabel?: string;
  /** To the default branch; where only REST answers, to any. */
  readonly lastCommit?: Instant;
}

/** Whom the workflow's own token writes as. */
export const workflowLogin = 'github-actions[bot]';

export type TextFile = { readonly kind: 'absent' } | { readonly kind: 'present'; readonly text: string };

/** Each thing by itself. */
export async function readEach(github: GitHub, settingsPath: string): Promise<RepositoryContext> {
  const [repository, me, settingsFile] = await Promise.all([
    readRepository(github),
    readOwnLogin(github),
    readTextFile(github, settingsPath),
  ]);
  return { ...repository, me, settingsFile, reader: 'rest' };
}

async function readRepository({
  rest,
  owner,
  repo,
}: GitHub): Promise<Pick<RepositoryContext, 'repository' | 'lastCommit'>> {
  const { data } = await rest.repos.get({ owner, repo });
  const pushedAt = textAt(data, 'pushed_at');
  return { repository: repositoryFacts(data), ...(pushedAt === undefined ? {} : { lastCommit: pushedAt }) };
}

/**
 * REST has no answer for the workflow's token ("Resource not accessible by integration"), GraphQL does; a forge
 * without GraphQL has REST. When both refuse, the token is an integration's, and the workflow's own is the one left.
 */
async function readOwnLogin(github: GitHub): Promise<string> {
  const viewer = await optionalQuery(github.query('query viewer { viewer { login } }'));
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
    // Of more than a megabyte it tells the name only.
    const sha = content === '' ? textAt(data, 'sha') : undefined;
    if (sha !== undefined && (numberAt(data, 'size') ?? 0) > 0) {
      const blob = await rest.git.getBlob({ owner, repo, file_sha: sha });
      return { kind: 'present', text: Buffer.from(blob.data.content, 'base64').toString('utf8') };
    }
    return { kind: 'present', text: Buffer.from(content, 'base64').toString('utf8') };
  } catch (error) {
    if (errorAnswer(error).status === 404) return { kind: 'absent' };
    throw error;
  }
}
