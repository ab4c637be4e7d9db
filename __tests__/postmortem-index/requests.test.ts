import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt } from '../story/reminder-runs.ts';
import { aPostmortem, type Folder, recordOf } from './folder.ts';

const page = 'postmortems/README.md';
const index = 'postmortems/index.json';

/** Years of incidents, each with its postmortem. */
function pastPostmortems(count: number): Folder {
  const files = Array.from({ length: count }, (_one, at) => {
    const opened = new Date(Date.UTC(2019, 0, 1) + at * 86_400_000).toISOString().replace('.000Z', 'Z');
    const name = `postmortems/${opened.slice(0, 10)}-${100_000 + at}.md`;
    return [name, aPostmortem({ number: 100_000 + at, opened, title: `Outage ${at}` })] as const;
  });
  return Object.fromEntries(files);
}

/** What the run of a closing asks of GitHub, one line a request. */
async function closing(github: LocalGitHub): Promise<readonly string[]> {
  const alice = github.as('alice');
  const { number } = alice.opensIssue({ title: 'Checkout fails', labels: ['incident'] });
  await looksAt(github, number);
  alice.closes(number);
  const before = github.requests.length;
  const report = await looksAt(github, number);
  expect(report.outcome).toBe('published');
  return github.requests
    .slice(before)
    .map(({ method, path, operation = '' }) =>
      `${method} ${path.replace(/[0-9a-f]{40}/, 'sha')} ${operation}`.trim(),
    );
}

function ofFiles(requests: readonly string[]): readonly string[] {
  return requests.filter((request) => /\/git\/|folder|createCommit/.test(request));
}

/** The same for each local GitHub, so that the past is recorded once. */
const serverUrl = 'https://github.example';
const recorded = recordOf(pastPostmortems(2000), { url: `${serverUrl}/acme/shop` }).after;

async function withPast(edit: (folder: Folder) => Folder): Promise<LocalGitHub> {
  const github = await aRepository();
  github.as('alice').pushes(edit(recorded), 'docs: the past');
  return { ...github, serverUrl };
}

describe('closing an incident in a repository with 2,000 postmortems', () => {
  it('asks five things about files: two listings, two texts, and one to write', async () => {
    await using github = await withPast((folder) => folder);
    const requests = await closing(github);
    expect(ofFiles(requests)).toEqual([
      'POST /graphql folder',
      // GraphQL does not say whether so many are all of them.
      'GET /repos/acme/shop/git/trees/sha?recursive=true',
      // A list too long for GraphQL.
      'GET /repos/acme/shop/git/blobs/sha',
      'POST /graphql/createCommitOnBranch createCommitOnBranch',
    ]);
    expect(requests.length).toBeLessThanOrEqual(12);
    const [commit] = github.git.log();
    expect(commit?.message).toBe('docs(incident): postmortem for #1');
    expect(github.git.readFile(index)?.match(/"incident":/g)).toHaveLength(2001);
    expect(github.git.readFile(page)).toContain('[Checkout fails]');
    expect(github.git.fsck()).toBe('');
  });

  it('asks for what people changed since, and for no other file', async () => {
    const changed = 'postmortems/2019-01-02-100001.md';
    await using github = await withPast((folder) => ({
      ...folder,
      [changed]: `${folder[changed]}More.\n`,
    }));
    const requests = await closing(github);
    expect(requests.filter((request) => request.includes('/git/blobs/'))).toHaveLength(2);
  });

  it('asks for all of them where there is no index yet, fifty at a time', async () => {
    await using github = await withPast(({ [index]: _, ...folder }) => folder);
    const requests = await closing(github);
    expect(requests.filter((request) => request.includes('blobs')).length).toBeLessThanOrEqual(41);
    expect(requests.length).toBeLessThanOrEqual(65);
    expect(github.git.readFile(index)?.match(/"incident":/g)).toHaveLength(2001);
  });
});
