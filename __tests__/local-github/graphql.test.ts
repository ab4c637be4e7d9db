import { describe, expect, it } from 'vitest';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { octokitOf } from './octokit.ts';

const EDITS = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { userContentEdits(first: 10) { totalCount nodes { editedAt editor { login } diff } } }
  }
}`;
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const variables = { owner: 'acme', name: 'shop', number: 1 };

describe('GraphQL', () => {
  it('tells the workflow its own login', async () => {
    await using github = await startLocalGitHub();
    const answer = await octokitOf(github).graphql('{ viewer { login } }');
    expect(answer).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });

  it('tells who edited a body and when, the first version included', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write', bob: 'write' } });
    github.as('alice').opensIssue({ title: 'Down', body: '- [ ] one' });
    github.clock.advance(60_000);
    github.as('bob').ticks(1, 'one');
    const answer = await octokitOf(github).graphql(EDITS, variables);
    const nodes = [
      { editedAt: '2026-11-22T14:06:00Z', editor: { login: 'bob' }, diff: '- [x] one' },
      { editedAt: '2026-11-22T14:05:00Z', editor: { login: 'alice' }, diff: '- [ ] one' },
    ];
    expect(answer).toEqual({ repository: { issue: { userContentEdits: { totalCount: 2, nodes } } } });
    expect(github.violations).toEqual([]);
  });

  it('keeps the line about an edit whose text or whose editor is gone', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write', bob: 'write', carol: 'write' } });
    github.as('alice').opensIssue({ title: 'Down', body: '- [ ] one' });
    github.as('bob').ticks(1, 'one');
    github.as('carol').unticks(1, 'one');
    github.as('bob').forgetsEdit(1, 1);
    github.forget('carol');
    const answer = await octokitOf(github).graphql(EDITS, variables);
    const editedAt = '2026-11-22T14:05:00Z';
    const nodes = [
      { editedAt, editor: null, diff: '- [ ] one' },
      { editedAt, editor: { login: 'bob' }, diff: null },
      { editedAt, editor: { login: 'alice' }, diff: '- [ ] one' },
    ];
    expect(answer).toEqual({ repository: { issue: { userContentEdits: { totalCount: 3, nodes } } } });
  });

  it('tells the edits of a comment, page by page', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write', bob: 'write' } });
    github.as('alice').opensIssue({ title: 'Down' });
    const { id } = github.as('alice').comments(1, 'one');
    github.as('bob').editsComment(id, 'two');
    const octokit = octokitOf(github);
    const { data } = await octokit.issues.getComment({ owner: 'acme', repo: 'shop', comment_id: id });
    const pages = `query ($id: ID!, $after: String) {
      node(id: $id) { ... on IssueComment {
        userContentEdits(first: 1, after: $after) { nodes { editor { login } diff } pageInfo { hasNextPage endCursor } }
      } }
    }`;
    const page = (after?: string) =>
      octokit.graphql<{ node: { userContentEdits: { nodes: unknown; pageInfo: { endCursor: string } } } }>(
        pages,
        { id: data.node_id, ...(after === undefined ? {} : { after }) },
      );
    const first = (await page()).node.userContentEdits;
    expect(first).toMatchObject({
      nodes: [{ editor: { login: 'bob' }, diff: 'two' }],
      pageInfo: { hasNextPage: true },
    });
    expect((await page(first.pageInfo.endCursor)).node.userContentEdits).toMatchObject({
      nodes: [{ editor: { login: 'alice' }, diff: 'one' }],
      pageInfo: { hasNextPage: false },
    });
    await expect(octokit.graphql(pages, { id: 'IC_x' })).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
    expect(github.violations).toEqual([]);
  });

  it('minimizes a comment', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    github.as('alice').opensIssue({ title: 'Down' });
    github.as('alice').comments(1, 'old news');
    const octokit = octokitOf(github);
    const [comment] = (await octokit.issues.listComments({ owner: 'acme', repo: 'shop', issue_number: 1 }))
      .data;
    const mutation =
      'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }';
    const answer = await octokit.graphql(mutation, { id: comment?.node_id });
    const minimizedComment = { isMinimized: true, minimizedReason: 'outdated' };
    expect(answer).toEqual({ minimizeComment: { minimizedComment } });
  });

  it('commits several files only where the branch is expected to be', async () => {
    await using github = await startLocalGitHub();
    const head = github.git.head();
    const input = {
      branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'main' },
      message: { headline: 'docs: two files' },
      expectedHeadOid: head,
      fileChanges: { additions: [{ path: 'a/b.md', contents: Buffer.from('b').toString('base64') }] },
    };
    await octokitOf(github).graphql(COMMIT, { input });
    expect(github.git.readFile('a/b.md')).toBe('b');
    await expect(octokitOf(github).graphql(COMMIT, { input })).rejects.toThrow(/Expected branch to point to/);
    expect(github.git.fsck()).toBe('');
  });

  it('writes down an invalid query, an unbounded list and a field that is not built', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    github.as('alice').opensIssue({ title: 'Down' });
    const octokit = octokitOf(github);
    await expect(octokit.graphql('{ viewer { nickname } }')).rejects.toThrow(/nickname/);
    await expect(octokit.graphql(EDITS.replace('(first: 10)', ''), variables)).rejects.toThrow(/first/);
    await expect(octokit.graphql('{ viewer { bio } }')).rejects.toThrow(/has no User.bio/);
    expect(github.violations).toHaveLength(3);
  });

  it('says which issue could not be found', async () => {
    await using github = await startLocalGitHub();
    const asked = octokitOf(github).graphql(EDITS, { ...variables, number: 9 });
    await expect(asked).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
    expect(github.violations).toEqual([]);
  });
});
