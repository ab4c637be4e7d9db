import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { workflowHere } from './run-here.ts';

const path = 'postmortems/2026-11-22-1-shop-is-down.md';

/** An incident that others opened issues about: #2 was marked as its duplicate, #3 as one of #2, #4 only mentions it. */
async function reportedAgain(github: LocalGitHub): Promise<() => Promise<string>> {
  const { runAll } = workflowHere(github);
  github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
  await runAll();
  github.as('eve').opensIssue({ title: 'Cannot pay' });
  github.as('tom').comments(2, 'Duplicate of #1');
  github.as('eve').opensIssue({ title: 'No mail', body: 'See #1 and #2.' });
  github.as('tom').comments(3, 'duplicate of #2');
  for (const number of [2, 3]) github.as('tom').closes(number, 'duplicate');
  github.as('tom').opensIssue({ title: 'Watch the pool', body: 'Because of #1.' });
  return async () => {
    github.as('tom').closes(1);
    await runAll();
    return github.git.readFile(path) ?? '';
  };
}

function questions(github: LocalGitHub): readonly string[] {
  return github.requests.flatMap(({ operation = '' }) => operation || []);
}

describe('an incident that was reported again', () => {
  it('says so as a hint under Impact, for one more request', async () => {
    await using github = await startLocalGitHub({ people: { tom: 'triage' } });
    const closed = await reportedAgain(github);
    for (const mark of ['+1', 'confused'] as const) github.as('eve').reacts(1, mark);
    github.as('ann').reacts(1, '+1');
    const before = questions(github).length;
    const file = await closed();
    expect(questions(github).slice(before).toSorted()).toEqual([
      'background',
      'check',
      'createCommitOnBranch',
      'duplicates',
      'folder',
      'opening',
    ]);
    const impact = file.split('## Impact')[1]?.split('\n## ')[0] ?? '';
    expect(impact).toMatch(
      /^\n\nReactions to the issue: 👍 2 · 😕 1\n\nReported again in \[#2\]\(\S+\/issues\/2\)\.\n\n<!--/,
    );
    const followUps = file.split('## Follow-ups')[1]?.split('incident-protocol:end')[0];
    expect(followUps).toContain('Watch the pool');
    expect(followUps).not.toMatch(/Cannot pay|No mail/);
    expect(file).toMatch(/^sections_written: 1$/m);
    expect(github.violations).toEqual([]);
  });

  it('says what it knows where GitHub does not tell which issue is a duplicate of which', async () => {
    await using github = await startLocalGitHub({ people: { tom: 'triage' } });
    const closed = await reportedAgain(github);
    github.faults.queue({ path: /graphql/, times: 20, fault: { kind: 'status', status: 404 } });
    const file = await closed();
    expect(file).toMatch(
      /\nClosed as duplicates and linked to this issue: \[#2\]\(\S+\/issues\/2\) and \[#3\]\(\S+\/issues\/3\)\.\n/,
    );
  });
});
