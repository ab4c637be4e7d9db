import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { QueuedFault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery, runBundle } from './bundle.ts';
import { worldOf } from './one-fault.ts';
import { runHere, writesSince } from './run-here.ts';

const theIssue = '/repos/acme/shop/issues/1';
const theComment = /\/issues\/comments\/\d+$/;

async function opened(options: { readonly former?: boolean } = {}): Promise<LocalGitHub> {
  const github = await declared(options);
  await runHere(github, lastDelivery(github));
  return github;
}

async function declared(options: { readonly former?: boolean } = {}): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private', ...options });
  github
    .as('alice')
    .opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'], viaForm: true });
  return github;
}

/** Whose names are behind the steps in our one comment, and how many boxes there are. */
function shown(github: LocalGitHub) {
  const [comment, ...more] = github.comments(1);
  const rows = (comment?.body ?? '').match(/^\| ✅ .*$/gm) ?? [];
  const body = github.issue(1).body ?? '';
  return {
    people: rows.map((row) => row.split('|')[2]?.trim()),
    ticked: body.match(/\[x\]/g)?.length ?? 0,
    boxes: body.match(/- \[[ x]\]/g)?.length ?? 0,
    comments: more.length + (comment === undefined ? 0 : 1),
  };
}

function meanwhile({ method, path, operation }: Place, run: () => void | Promise<void>): QueuedFault {
  return {
    method,
    path,
    ...(operation === undefined ? {} : { operation }),
    fault: { kind: 'before', run },
  };
}

interface Place {
  readonly method: string;
  readonly path: QueuedFault['path'];
  readonly operation?: string;
}

const commentPatch = { method: 'PATCH', path: theComment };

async function atRest(github: LocalGitHub): Promise<void> {
  const count = github.requests.length;
  const { color } = await runHere(github, scheduled(github));
  expect([color, writesSince(github, count), github.violations]).toEqual(['green', [], []]);
}

describe('two runs at the same time', () => {
  it('for the opening and its label leave one list and one comment', async () => {
    await using github = await declared();
    const pair = github.deliveries.slice(0, 2);
    const runs = await Promise.all(pair.map((delivery) => runBundle(github, delivery)));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(shown(github)).toEqual({ people: [], ticked: 0, boxes: 8, comments: 1 });
    await atRest(github);
  });

  it.each([
    ['reads the thread', false, { method: 'POST', path: '/graphql', operation: 'opening' }],
    ['writes the list', false, { method: 'PATCH', path: theIssue }],
    ['posts', false, { method: 'POST', path: `${theIssue}/comments` }],
    ['records itself', false, commentPatch],
    ['looks whether somebody wrote', false, { method: 'POST', path: '/graphql', operation: 'check' }],
    ['reads the thread by REST', true, { method: 'GET', path: `${theIssue}/comments` }],
    ['writes the list by REST', true, { method: 'PATCH', path: theIssue }],
    ['posts by REST', true, { method: 'POST', path: `${theIssue}/comments` }],
    ['records itself by REST', true, commentPatch],
  ] as const)(
    'leave one list and one comment when the other comes in as one %s',
    async (_when, former, place) => {
      await using github = await declared({ former });
      const [first, second] = github.deliveries;
      if (first === undefined || second === undefined) throw new Error('two events were expected');
      const other: string[] = [];
      github.faults.queue(
        meanwhile(place, async () => void other.push((await runHere(github, second)).color)),
      );
      const { color } = await runHere(github, first);
      expect([color, other]).toEqual(['green', ['green']]);
      expect(shown(github)).toEqual({ people: [], ticked: 0, boxes: 8, comments: 1 });
      await atRest(github);
    },
  );

  it('for two closings commit both postmortems', async () => {
    await using github = await opened();
    github.as('bob').opensIssue({ title: 'Mail is late', labels: ['incident'] });
    await runHere(github, lastDelivery(github));
    github.as('alice').closes(1);
    const first = lastDelivery(github);
    github.as('bob').closes(2);
    const runs = await Promise.all(
      [first, lastDelivery(github)].map((delivery) => runHere(github, delivery)),
    );
    expect(runs.map(({ color, reports }) => [color, reports[0]?.outcome])).toEqual([
      ['green', 'published'],
      ['green', 'published'],
    ]);
    const files = Object.keys(worldOf(github).files).filter((file) => /-[12](?:-.*)?\.md$/.test(file));
    expect(files).toHaveLength(2);
    expect(github.git.fsck()).toBe('');
  });

  it('for a tick and a sweep record the tick once', async () => {
    await using github = await opened();
    github.as('bob').ticks(1, 'Double-check');
    const tick = lastDelivery(github);
    github.faults.queue(meanwhile(commentPatch, async () => void (await runHere(github, scheduled(github)))));
    expect((await runHere(github, tick)).color).toBe('green');
    expect(shown(github)).toMatchObject({ ticked: 1, comments: 1 });
    await runHere(github, tick);
    expect(shown(github).people).toHaveLength(1);
    await atRest(github);
  });
});

describe('people who act while a run writes', () => {
  it.each([
    { by: 'REST', former: true },
    { by: 'GraphQL', former: false },
  ])('keep their ticks between its last look and its write of the list, by $by', async ({ former }) => {
    await using github = await opened({ former });
    const text = (github.issue(1).body ?? '').replace(/\n*<!-- incident-protocol:begin[\s\S]*$/, '');
    github.as('alice').editsBody(1, `${text}\n`);
    const removed = lastDelivery(github);
    const more = `${text}\nIt is the cache.\n- [x] restarted\n`;
    const place = { method: former ? 'GET' : 'PATCH', path: theIssue };
    if (former) github.faults.queue(meanwhile(place, () => undefined));
    github.faults.queue(meanwhile(place, () => github.as('carol').editsBody(1, more)));
    expect((await runHere(github, removed)).color).toBe('green');
    expect(github.issue(1).body?.startsWith(more)).toBe(true);
    expect(shown(github)).toMatchObject({ boxes: 9, comments: 1 });
  });

  it('have two ticks kept, with both names, while our comment is written', async () => {
    await using github = await opened();
    github.as('bob').ticks(1, 'Double-check');
    const first = lastDelivery(github);
    github.faults.queue(meanwhile(commentPatch, () => github.as('carol').ticks(1, 'Alert')));
    await runHere(github, first);
    await runHere(github, lastDelivery(github));
    expect(shown(github)).toMatchObject({ people: ['bob', 'carol'], ticked: 2, comments: 1 });
    await atRest(github);
  });

  it('reopen an issue before its postmortem is committed, and lose nothing', async () => {
    await using github = await opened();
    github.as('alice').closes(1);
    const closed = lastDelivery(github);
    github.as('alice').reopens(1);
    const { reports } = await runHere(github, closed);
    expect(reports[0]?.outcome).not.toBe('published');
    expect(Object.keys(worldOf(github).files)).toEqual(['README.md']);
  });
});

describe('a description that GitHub shows as it was before our list came', () => {
  it('is not taken for one whose list was removed, so that a real removal is still put right', async () => {
    await using github = await declared({ former: true });
    const opening = lastDelivery(github);
    github.clock.advance(5000);
    await runHere(github, opening);
    const count = github.requests.length;
    github.faults.queue({ method: 'GET', path: theIssue, fault: { kind: 'stale' } });
    expect((await runHere(github, opening)).color).toBe('green');
    expect([github.faults.waiting(), writesSince(github, count)]).toEqual([0, []]);
    github.clock.advance(5000);
    github.as('alice').editsBody(1, 'Nobody can pay.');
    await runHere(github, lastDelivery(github));
    expect(shown(github)).toMatchObject({ boxes: 8, comments: 1 });
    expect(github.comments(1)[0]?.body).toContain('has been put back with its ticks');
    await atRest(github);
  });
});

describe('a whole thread that GitHub shows as it was before we wrote', () => {
  it('is found out by the look after the writes: one list, one comment, and no word lost', async () => {
    await using github = await declared();
    const opening = lastDelivery(github);
    github.clock.advance(5000);
    await runHere(github, opening);
    github.clock.advance(5000);
    const words = `Mails too.\n${github.issue(1).body}`;
    github.as('alice').editsBody(1, words);
    github.clock.advance(5000);
    github.faults.queue({ path: '/graphql', operation: 'opening', fault: { kind: 'stale' } });
    expect((await runHere(github, opening)).color).toBe('green');
    expect(github.issue(1).body).toBe(words);
    expect(shown(github)).toEqual({ people: [], ticked: 0, boxes: 8, comments: 1 });
    await atRest(github);
  });
});

describe('a run that is killed', () => {
  const places = [
    ['PATCH', theIssue],
    ['POST', `${theIssue}/comments`],
    ['PATCH', theComment],
  ] as const;

  it.concurrent.each(places)(
    'at %s %s is finished by the next, whether GitHub did it or not',
    async (method, path) => {
      await using github = await declared();
      // Killed while it waits; GitHub does what was asked afterwards.
      github.faults.queue({ method, path, fault: { kind: 'slow', milliseconds: 1000 } });
      const killed = await runBundle(github, lastDelivery(github), {
        killWhen: () => github.faults.waiting() === 0,
      });
      expect(killed.exitCode).not.toBe(0);
      await pause(2000);
      expect((await runBundle(github, lastDelivery(github))).exitCode).toBe(0);
      expect(shown(github)).toEqual({ people: [], ticked: 0, boxes: 8, comments: 1 });
      await atRest(github);
    },
  );

  it('between the commit and its record leaves one file, named in our comment', async () => {
    await using github = await opened();
    github.as('alice').closes(1);
    github.faults.queue({ method: 'PATCH', path: theComment, fault: { kind: 'timeout' } });
    const killed = await runBundle(github, lastDelivery(github), {
      killWhen: () => github.faults.waiting() === 0,
    });
    expect(killed.exitCode).not.toBe(0);
    const healed = await runBundle(github, lastDelivery(github));
    const file = 'postmortems/2026-11-22-1-down.md';
    expect(healed.exitCode).toBe(0);
    expect(github.comments(1)[0]?.body).toContain(`/blob/main/${file}`);
    expect(github.git.fsck()).toBe('');
    await atRest(github);
  });
});
