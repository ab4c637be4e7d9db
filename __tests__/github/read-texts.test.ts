import { describe, expect, it } from 'vitest';
import { blobSha } from '../../src/github/blob-sha.ts';
import { connect, type GitHub } from '../../src/github/client.ts';
import { readTexts } from '../../src/github/read-texts.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';

function clientOf(github: LocalGitHub): Promise<GitHub> {
  const { apiUrl, graphqlUrl, workflowToken: token } = github;
  const pause = async () => undefined;
  return connect({ token, apiUrl, graphqlUrl, repository: { owner: 'acme', repo: 'shop' }, pause });
}

const texts = [
  'one\n',
  'zwei\r\n✓',
  '',
  'x'.repeat(600 * 1024),
  'NUL \u0000 inside',
  '---\na: "{{b}}"\n---\n',
];

async function withTexts(): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write' } });
  const files = Object.fromEntries(texts.map((text, at) => [`postmortems/${at}.md`, text]));
  github.as('alice').pushes(files, 'docs: all');
  return github;
}

function asked(github: LocalGitHub): readonly string[] {
  return github.requests.map(({ method, path }) => `${method} ${path.split('/').slice(0, 6).join('/')}`);
}

describe('reading many texts', () => {
  it('gives each as it is, asked for at once, except what only REST gives whole', async () => {
    await using github = await withTexts();
    const read = await readTexts(await clientOf(github), texts.map(blobSha));
    expect([...read.keys()].toSorted()).toEqual(texts.map(blobSha).toSorted());
    for (const text of texts) expect(read.get(blobSha(text))).toBe(text);
    expect(asked(github)).toEqual([
      'POST /graphql',
      'GET /repos/acme/shop/git/blobs',
      'GET /repos/acme/shop/git/blobs',
    ]);
  });

  it('asks a forge without GraphQL for one after the other', async () => {
    await using github = await withTexts();
    github.faults.queue({ path: '/graphql', fault: { kind: 'status', status: 404 } });
    const read = await readTexts(await clientOf(github), texts.map(blobSha));
    for (const text of texts) expect(read.get(blobSha(text))).toBe(text);
    expect(asked(github)).toHaveLength(1 + texts.length);
  });

  it('asks for the same text once, and for few by themselves', async () => {
    await using github = await withTexts();
    const sha = blobSha('one\n');
    expect([...(await readTexts(await clientOf(github), [sha, sha]))]).toEqual([[sha, 'one\n']]);
    expect(asked(github)).toEqual(['GET /repos/acme/shop/git/blobs']);
  });

  it('never takes a failure for an empty text', async () => {
    await using github = await withTexts();
    const client = await clientOf(github);
    await expect(readTexts(client, ['a'.repeat(40)])).rejects.toThrow();
    await expect(readTexts(client, [...texts.map(blobSha), 'a'.repeat(40)])).rejects.toThrow();
  });
});
