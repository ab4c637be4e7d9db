/** Private and internal repositories, where everybody who may read can open and close an incident. */

import { describe, expect, it } from 'vitest';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { lastDelivery } from './bundle.ts';
import { board } from './delivery-runs.ts';
import { runHere } from './run-here.ts';

const settings = (text: string) => ({ '.github/incident-protocol.yml': text });

async function opened(by: string, options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const people = { wendy: 'write', tom: 'triage', rita: 'read', ron: 'read' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private', ...options });
  github.as(by).opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'], viaForm: true });
  await runLast(github);
  return github;
}

async function runLast(github: LocalGitHub, said: string[] = []) {
  const { reports, lines } = await runHere(github, lastDelivery(github));
  github.clock.advance(60_000);
  said.push(...lines);
  return reports[0]?.outcome;
}

const files = (github: LocalGitHub) =>
  github.git.listFiles().filter((path) => path.startsWith('postmortems/'));
const boxes = (github: LocalGitHub) => (github.issue(1).body ?? '').match(/^- \[/gm)?.length ?? 0;

describe.each(['private', 'internal'] as const)('in a repository that is %s', (visibility) => {
  it('an incident that only readers touched is proposed, and said to be', async () => {
    await using github = await opened('rita', { visibility });
    github.as('ron').comments(1, 'I see it, too.');
    github.as('rita').closes(1);
    const said: string[] = [];
    expect(await runLast(github, said)).toBe('proposed');
    expect(files(github)).toEqual([]);
    expect(said.join('\n')).toContain('because nobody with write access took part in this incident');
  });

  it.each([
    ['closed it', (github: LocalGitHub) => github.as('wendy').closes(1)],
    [
      'said something',
      (github: LocalGitHub) => {
        github.as('wendy').comments(1, 'On it.');
        github.as('rita').closes(1);
      },
    ],
    [
      'was heard by a command',
      (github: LocalGitHub) => {
        github.as('rita').closes(1);
        github.as('wendy').comments(1, '/incident postmortem');
      },
    ],
  ])('it is committed where somebody who may write %s', async (_, act) => {
    await using github = await opened('rita', { visibility });
    act(github);
    expect(await runLast(github)).toBe('published');
    expect(files(github)).toContain('postmortems/README.md');
  });

  it('it is committed once somebody who may write asks for it', async () => {
    await using github = await opened('rita', { visibility });
    github.as('rita').closes(1);
    expect(await runLast(github)).toBe('proposed');
    github.as('wendy').comments(1, '/incident postmortem');
    await runLast(github);
    github.as('wendy').mergesPullRequest(2);
    expect(files(github).some((path) => path.endsWith('down.md'))).toBe(true);
  });

  it('`deliver: commit` is the word of the team', async () => {
    await using github = await opened('rita', {
      visibility,
      files: settings('postmortem:\n  deliver: commit\n'),
    });
    github.as('rita').closes(1);
    expect(await runLast(github)).toBe('published');
  });

  it('what GitHub does not say of somebody is no "no"', async () => {
    await using github = await opened('rita', { visibility });
    const fault = { kind: 'status', status: 500 } as const;
    github.as('rita').closes(1);
    github.faults.queue({ path: /collaborators\/rita/, times: 20, fault });
    expect(await runLast(github)).toBe('published');
  });

  it('`accept-from` counts: an incident of a reader waits, and their ticks and closings count for nothing', async () => {
    await using github = await opened('rita', { visibility, files: settings('accept-from: write\n') });
    expect([boxes(github), github.comments(1)[0]?.body]).toEqual([
      0,
      expect.stringContaining('/incident confirm'),
    ]);
    github.as('tom').comments(1, '/incident confirm');
    await runLast(github);
    expect(boxes(github)).toBe(0);
    github.as('wendy').comments(1, '/incident confirm');
    await runLast(github);
    expect(boxes(github)).toBe(8);
    github.as('rita').ticks(1, 'Apologize');
    await runLast(github);
    expect(
      github
        .comments(1)
        .map(({ body }) => body)
        .join('\n'),
    ).toContain('**0 of 8**');
    github.as('rita').closes(1);
    await runLast(github);
    expect(files(github)).toEqual([]);
  });

  it('without a setting a reader may declare, as before', async () => {
    await using github = await opened('rita', { visibility });
    expect(boxes(github)).toBe(8);
  });
});

describe('in a public repository', () => {
  it('`accept-from` is triage without a setting', async () => {
    await using github = await opened('rita', { visibility: 'public' });
    expect(boxes(github)).toBe(0);
    github.as('tom').comments(1, '/incident confirm');
    await runLast(github);
    expect(boxes(github)).toBe(8);
    github.as('tom').closes(1);
    expect(await runLast(github)).toBe('published');
  });

  describe('whoever opened it and has no say closes nothing', () => {
    const people = { wendy: 'write', eve: 'read' } as const;
    const confirmed = async () => {
      const github = await opened('eve', { visibility: 'public', people });
      github.as('wendy').comments(1, '/incident confirm');
      await runLast(github);
      github.clock.advance(600_000);
      return github;
    };

    it.each(['completed', 'not_planned'] as const)('as %s', async (reason) => {
      await using github = await confirmed();
      github.as('eve').closes(1, reason);
      const { reports } = await runHere(github, lastDelivery(github));
      expect(reports.flatMap(({ news = [] }) => news)).toEqual([]);
      expect(board(github)).toContain('whoever closed this may not ask for one');
      expect(board(github)).toContain('### Next: 1. Double-check');
      expect(files(github)).toEqual([]);
    });

    it('and a member who closes it as not planned ends it', async () => {
      await using github = await confirmed();
      github.as('wendy').closes(1, 'not_planned');
      await runLast(github);
      expect(board(github)).toContain('Closed as not planned');
    });
  });
});
