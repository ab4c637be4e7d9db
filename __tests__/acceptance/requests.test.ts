import { describe, expect, it } from 'vitest';
import { depthOf } from '../../tools/local-github/depth.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { runHere } from './run-here.ts';

function world(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  return startLocalGitHub({ visibility: 'private', people: { alice: 'write', bob: 'write' }, ...options });
}

interface Asked {
  /** In the order in which they were answered. */
  readonly lines: readonly string[];
  /** The longest row of requests of which each was sent after the answer to the one before. */
  readonly depth: number;
}

/** What the run for the last event asks of GitHub. */
async function asked(
  github: LocalGitHub,
  delivery = github.deliveries.at(-1),
  dryRun = false,
): Promise<Asked> {
  if (delivery === undefined) throw new Error('nothing was delivered');
  const before = github.requests.length;
  const slow = { kind: 'slow', milliseconds: 15 } as const;
  // Without a way that takes its time, what is asked side by side would look like one after the other.
  github.faults.queue({ path: /./, times: Number.POSITIVE_INFINITY, fault: slow });
  const { color } = await runHere(github, delivery, { dryRun });
  github.faults.clear();
  expect([color, github.violations]).toEqual(['green', []]);
  const requests = github.requests.slice(before);
  return { lines: requests.map(lineOf), depth: depthOf(requests) };
}

function lineOf({ method, path, operation }: LocalGitHub['requests'][number]): string {
  const name = operation ?? `${method} ${path.replace('/repos/acme/shop/', '')}`;
  return name.replace(/comments\/\d+/, 'comments/ID').replace(/[0-9a-f]{40}/, 'SHA');
}

async function opened(github: LocalGitHub): Promise<void> {
  github.as('alice').opensIssue({ title: 'Shop is down', body: 'Nobody can pay.', labels: ['incident'] });
  await asked(github);
}

async function closed(github: LocalGitHub): Promise<void> {
  await opened(github);
  github.as('alice').closes(1);
}

function openingOf(github: LocalGitHub) {
  return github.deliveries.find(({ action }) => action === 'opened');
}

/** Asked beside the first question. */
const sweepsState = 'GET actions/workflows/incident-protocol-sweep.yml';

const patch = 'PATCH issues/comments/ID';

describe('a run asks for no more than it needs', () => {
  it('to open an incident', async () => {
    await using github = await world();
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const { lines: all, depth } = await asked(github, openingOf(github));
    const lines = all.filter((line) => line !== sweepsState);
    expect(all).toHaveLength(lines.length + 1);
    expect([lines[0], ...lines.slice(1, 3).toSorted(), ...lines.slice(3)]).toEqual([
      'opening',
      'PATCH issues/1',
      'POST issues/1/comments',
      // With its id, which tells it from a copy.
      patch,
      // Whether somebody wrote in between, or a parallel run posted one as well.
      'check',
    ]);
    expect(depth).toBe(4);
  });

  it('to open one in public, where the author is weighed beside the first question', async () => {
    await using github = await world({ visibility: 'public' });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const { lines, depth } = await asked(github, openingOf(github));
    expect(lines.filter((line) => line.includes('collaborators'))).toEqual([
      'GET collaborators/alice/permission',
    ]);
    expect([lines.filter((line) => line !== sweepsState).length, depth]).toEqual([6, 4]);
  });

  it('beside the opening, for a label of the same breath: once more where nobody was faster', async () => {
    await using github = await world();
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const { lines } = await asked(github);
    expect(lines.slice(0, 2)).toEqual(['opening', 'thread']);
    expect(lines).toHaveLength(6);
  });

  it('to find that all is as it should be', async () => {
    await using github = await world();
    await opened(github);
    expect(await asked(github)).toEqual({ lines: ['opening'], depth: 1 });
  });

  it('to record a tick', async () => {
    await using github = await world();
    await opened(github);
    github.as('bob').ticks(1, 'Double-check');
    expect(await asked(github)).toEqual({ lines: ['opening', patch, 'check'], depth: 3 });
  });

  it('to record a tick in an issue that somebody without access opened, in public', async () => {
    await using github = await world({ visibility: 'public' });
    github.as('eve').opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true });
    github.as('alice').assigns(1, 'alice');
    await asked(github);
    github.as('bob').ticks(1, 'Double-check');
    const { lines, depth } = await asked(github);
    expect([lines.toSorted(), depth]).toEqual([
      ['GET collaborators/bob/permission', 'PATCH issues/comments/ID', 'check', 'opening'],
      3,
    ]);
  });

  it.each([
    ['done 2', ['PATCH issues/1', 'POST issues/comments/ID/reactions']],
    ['severity sev2', ['POST issues/1/labels', 'POST issues/comments/ID/reactions']],
    ['help', ['POST issues/1/comments', 'POST issues/comments/ID/reactions']],
    ['resolved', ['POST issues/comments/ID/reactions']],
  ])('to carry out "/incident %s"', async (words, writes) => {
    await using github = await world();
    await opened(github);
    github.as('bob').comments(1, `/incident ${words}`);
    const { lines, depth } = await asked(github);
    expect(lines.slice(0, 2).toSorted()).toEqual(['GET collaborators/bob/permission', 'opening']);
    expect([lines.slice(2, -2).toSorted(), lines.slice(-2)]).toEqual([writes, [patch, 'check']]);
    expect([lines.length <= 6, depth]).toEqual([true, 4]);
  });

  it('to refuse a command of somebody without access: one reaction', async () => {
    await using github = await world({ visibility: 'public' });
    await opened(github);
    github.as('eve').comments(1, '/incident done 2');
    const { lines } = await asked(github);
    expect([lines.slice(0, 2).toSorted(), lines.slice(2)]).toEqual([
      ['GET collaborators/eve/permission', 'opening'],
      ['POST issues/comments/ID/reactions'],
    ]);
    // Nobody asks about her again.
    github.as('bob').ticks(1, 'Double-check');
    expect((await asked(github)).lines).toEqual(['opening', patch, 'check']);
  });

  it('to close one, beside earlier postmortems', async () => {
    await using github = await world();
    await closed(github);
    await asked(github);
    github.as('alice').opensIssue({ title: 'Again', labels: ['incident'] });
    await asked(github);
    github.as('alice').closes(2);
    const { lines, depth } = await asked(github);
    // Whether whoever closed it may write to the repository is asked beside the rest.
    expect([lines[0], lines.slice(1, 4).toSorted(), lines.slice(4)]).toEqual([
      'opening',
      ['GET collaborators/alice/permission', 'background', 'folder'],
      ['createCommitOnBranch', patch, 'check'],
    ]);
    expect(depth).toBe(5);
  });

  it('to close one in public: once more for each who wrote first and is not known, and for what members pinned', async () => {
    await using github = await world({ visibility: 'public' });
    await opened(github);
    github.as('eve').comments(1, 'Me too!');
    github.as('bob').comments(1, 'On it.');
    github.as('alice').closes(1);
    const { lines, depth } = await asked(github);
    expect(lines.toSorted()).toEqual([
      'GET collaborators/alice/permission',
      'GET collaborators/bob/permission',
      'GET collaborators/eve/permission',
      'GET issues/1/comments?per_page=100',
      'PATCH issues/comments/ID',
      'background',
      'check',
      'createCommitOnBranch',
      'folder',
      'opening',
    ]);
    expect(depth).toBeLessThanOrEqual(6);
    const file = github.git.readFile('postmortems/2026-11-22-1-shop-is-down.md');
    expect(file).toMatch(/\| Acknowledged \| [^|]+ \| [^|]+ \| bob \|/);
  });

  it.each([
    ['GitHub says that it may not push', { isClassic: true }, 11, 8],
    ['a rule says that it exempts nobody', {}, 12, 8],
    // Only then is it asked whether somebody who may write had a hand in it.
    ['only a try tells', { bypass: 'always' }, 14, 10],
  ] as const)(
    'to close one where the default branch is protected, and %s',
    async (_, protection, most, deep) => {
      await using github = await world();
      await closed(github);
      github.protect('main', protection);
      const { lines, depth } = await asked(github);
      expect(lines.filter((line) => line === 'createCommitOnBranch')).toHaveLength(
        'bypass' in protection ? 1 : 0,
      );
      expect([lines.length <= most, depth <= deep], lines.join('\n')).toEqual([true, true]);
      expect(lines).toContain('POST pulls');
    },
  );

  it('to close one where a rule is only tried out: the commit is made', async () => {
    await using github = await world();
    await closed(github);
    github.protect('main', { isEvaluated: true });
    expect((await asked(github)).lines).toContain('createCommitOnBranch');
    expect([github.git.log().length, github.git.branches()]).toEqual([2, ['main']]);
  });

  it('for a dry run', async () => {
    await using github = await world();
    await opened(github);
    github.as('bob').ticks(1, 'Double-check');
    expect(await asked(github, undefined, true)).toEqual({ lines: ['opening'], depth: 1 });
  });

  it('to name who ticked when no event told: one question more, once', async () => {
    await using github = await world();
    await opened(github);
    const opening = github.deliveries.at(-1);
    github.as('bob').ticks(1, 'Double-check');
    expect((await asked(github, opening)).lines).toEqual(['opening', 'edits', patch, 'check']);
    expect((await asked(github, opening)).lines).toEqual(['opening']);
  });

  it('to see that what somebody without access ticked in their own issue does not count: who ticked, and whether they may', async () => {
    await using github = await world({ visibility: 'public' });
    github.as('eve').opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true });
    github.as('alice').assigns(1, 'alice');
    const assigned = github.deliveries.at(-1);
    await asked(github, assigned);
    github.as('eve').ticks(1, 'Double-check');
    await asked(github, assigned);
    expect((await asked(github, assigned)).lines).toEqual([
      'opening',
      'edits',
      'GET collaborators/eve/permission',
    ]);
  });
});

describe('where GraphQL does not know all that we ask, REST tells the same', () => {
  const context = [
    'GET /repos/acme/shop',
    'opening',
    'viewer',
    'GET contents/.github%2Fincident-protocol.yml',
  ];
  const thread = ['GET issues/1', 'GET issues/1/comments?per_page=100'];

  it('to record a tick', async () => {
    await using github = await world({ former: true });
    await opened(github);
    github.as('bob').ticks(1, 'Double-check');
    const { lines } = await asked(github);
    expect(lines.slice(0, -2).toSorted()).toEqual([...context, ...thread].toSorted());
    // Nothing tells afterwards what was overwritten, so it is read right before.
    expect(lines.slice(-2)).toEqual(['GET issues/comments/ID', patch]);
  });

  it('to close one', async () => {
    await using github = await world({ former: true });
    await closed(github);
    const { lines } = await asked(github);
    expect(lines.slice(0, 6).toSorted()).toEqual([...context, ...thread].toSorted());
    expect(lines.slice(6, 11).toSorted()).toEqual([
      'GET branches/main',
      'GET collaborators/alice/permission',
      'GET git/trees/SHA',
      'GET issues/1/timeline?per_page=100',
      'background',
    ]);
    expect(lines.slice(11)).toEqual([
      'POST git/trees',
      'POST git/commits',
      'PATCH git/refs/heads%2Fmain',
      'GET issues/comments/ID',
      patch,
    ]);
  });
});

describe('a sweep asks for no more than it needs', () => {
  it('for all open ones, and for those closed of late with what changed the postmortems', async () => {
    await using github = await world();
    for (let count = 0; count < 12; count += 1) await opened(github);
    expect(await asked(github, scheduled(github))).toEqual({ lines: ['opening', 'incidents'], depth: 2 });
  });

  it('to remind', async () => {
    await using github = await world();
    await opened(github);
    github.clock.advance(26 * 3_600_000);
    const { lines, depth } = await asked(github, scheduled(github));
    expect([lines.toSorted(), depth]).toEqual([
      ['POST issues/1/comments', 'PATCH issues/comments/ID', 'check', 'incidents', 'opening'].toSorted(),
      4,
    ]);
  });

  it('for a dry run', async () => {
    await using github = await world();
    await opened(github);
    github.clock.advance(26 * 3_600_000);
    expect((await asked(github, scheduled(github), true)).lines).toEqual(['opening', 'incidents']);
  });
});
