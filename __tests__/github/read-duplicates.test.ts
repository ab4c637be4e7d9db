import { describe, expect, it } from 'vitest';
import { connect, type GitHub } from '../../src/github/client.ts';
import { readDuplicates } from '../../src/github/read-duplicates.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';

function clientOf(github: LocalGitHub): Promise<GitHub> {
  const { apiUrl, graphqlUrl, workflowToken: token } = github;
  const pause = async () => undefined;
  return connect({ token, apiUrl, graphqlUrl, repository: { owner: 'acme', repo: 'shop' }, pause });
}

async function withIssues(...titles: readonly string[]): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { tom: 'triage' } });
  for (const title of titles) github.as('tom').opensIssue({ title });
  return github;
}

describe('reading duplicates', () => {
  it('asks the history of each and takes those of one issue, once each', async () => {
    await using github = await withIssues('One', 'Two', 'Three', 'Four');
    github.as('tom').comments(4, 'Duplicate of #1');
    github.as('tom').comments(2, 'Duplicate of #1');
    github.as('tom').comments(2, 'Duplicate of #1');
    github.as('tom').comments(3, 'Duplicate of #4');
    const client = await clientOf(github);
    const { html_url: url } = (await client.rest.issues.get({ owner: 'acme', repo: 'shop', issue_number: 1 }))
      .data;
    const read = await readDuplicates(client, url, [2, 3, 4, 1, 99]);
    expect(read).toMatchObject({ kind: 'read', issues: [{ number: 2 }, { number: 4 }] });
  });

  it('is not available where GraphQL is not', async () => {
    await using github = await withIssues('One');
    github.faults.queue({ path: /graphql/, fault: { kind: 'status', status: 404 } });
    expect(await readDuplicates(await clientOf(github), 'x', [1])).toEqual({ kind: 'unavailable' });
  });
});
