import { describe, expect, it } from 'vitest';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import type { QueuedFault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { runHere, writesSince } from './run-here.ts';

const theIssue = '/repos/acme/shop/issues/1';
const theBody: Place = { method: 'PATCH', path: theIssue };
const theComment: Place = { method: 'PATCH', path: /\/issues\/comments\/\d+$/ };

type Place = Pick<QueuedFault, 'method' | 'path'>;

async function anIncident(): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private' });
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  await runHere(github, lastDelivery(github));
  github.clock.advance(5000);
  return github;
}

/** Somebody acts right before the next request to that place, two seconds of GitHub's later. */
function meanwhile(github: LocalGitHub, place: Place, act: () => unknown): void {
  const run = async () => {
    github.clock.advance(2000);
    await act();
    github.clock.advance(2000);
  };
  github.faults.queue({ ...place, fault: { kind: 'before', run } });
}

async function runLast(github: LocalGitHub): Promise<string> {
  return (await runHere(github, lastDelivery(github))).color;
}

function told(github: LocalGitHub): readonly string[] {
  const read = parseTrackingComment(github.comments(1)[0]?.body ?? '');
  if (read.kind !== 'tracking') throw new Error('our comment cannot be read');
  return read.logbook.entries.map((entry) => {
    const who = entry.attribution.kind === 'actor' ? entry.attribution.by : 'seen';
    return [entry.what, 'step' in entry ? entry.step : '', who].join(' ').replace('  ', ' ');
  });
}

async function atRest(github: LocalGitHub): Promise<void> {
  github.faults.clear();
  for (const _ of [1, 2]) await runHere(github, scheduled(github));
  const count = github.requests.length;
  expect((await runHere(github, scheduled(github))).color).toBe('green');
  expect([writesSince(github, count), github.violations]).toEqual([[], []]);
}

const words = 'Mails are late, too.';

function adds(github: LocalGitHub, who = 'carol', what = words): void {
  github.as(who).editsBody(1, `${what}\n${github.issue(1).body}`);
}

describe('whoever writes while a run does', () => {
  it('closes it in a run of their own: nothing is told to have been reopened', async () => {
    await using github = await anIncident();
    github.as('bob').ticks(1, 'Double-check');
    const tick = lastDelivery(github);
    meanwhile(github, theComment, async () => {
      github.as('carol').closes(1);
      await runLast(github);
    });
    expect((await runHere(github, tick)).color).toBe('green');
    expect(told(github)).toEqual(['declared alice', 'ticked check bob', 'closed carol']);
    await atRest(github);
    expect(told(github)).toEqual(['declared alice', 'ticked check bob', 'closed carol']);
    expect(github.git.log()).toHaveLength(2);
  });

  it('ticks in a run of their own: both ticks stay, each with its name', async () => {
    await using github = await anIncident();
    github.as('bob').ticks(1, 'Double-check');
    meanwhile(github, theComment, async () => {
      github.as('carol').ticks(1, 'Apologize');
      await runLast(github);
    });
    expect((await runHere(github, scheduled(github))).color).toBe('green');
    await atRest(github);
    expect(told(github)).toEqual(['declared alice', 'ticked check bob', 'ticked apologize carol']);
  });

  it('edits an answer of ours: it is ours, and the run comes to rest', async () => {
    await using github = await anIncident();
    github.as('bob').comments(1, '/incident foo');
    await runLast(github);
    github.clock.advance(5000);
    github.as('bob').comments(1, '/incident bar');
    const answer = github.comments(1).find(({ body }) => body.includes('incident-protocol:answer'));
    meanwhile(github, { method: 'PATCH', path: new RegExp(`comments/${answer?.id}$`) }, () => {
      github.as('carol').editsComment(answer?.id ?? 0, 'Mine.');
    });
    expect(await runLast(github)).toBe('green');
    await atRest(github);
  });

  it('writes below our logbook: their words stay', async () => {
    await using github = await anIncident();
    github.as('bob').ticks(1, 'Double-check');
    const tick = lastDelivery(github);
    const { id, body } = github.comments(1)[0] ?? { id: 0, body: '' };
    meanwhile(github, theComment, () => github.as('carol').editsComment(id, `${body}\n${words}`));
    expect((await runHere(github, tick)).color).toBe('green');
    expect(github.comments(1)[0]?.body).toContain(words);
    expect(told(github)).toEqual(['declared alice', 'ticked check bob']);
    await atRest(github);
  });
});

describe('words that we wrote over', () => {
  async function declared(): Promise<LocalGitHub> {
    const github = await startLocalGitHub({
      people: { alice: 'write', carol: 'write' },
      visibility: 'private',
    });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    github.clock.advance(5000);
    meanwhile(github, theBody, () => adds(github));
    return github;
  }

  it('are there again, with our list behind them', async () => {
    await using github = await declared();
    expect(await runLast(github)).toBe('green');
    expect(github.issue(1).body).toMatch(
      /^Mails are late, too\.\nNobody can pay\.\n\n<!-- incident-protocol:begin 1/,
    );
    await atRest(github);
  });

  it('are there again where something else ends the run', async () => {
    await using github = await declared();
    const headers = { 'retry-after': '120' };
    const fault = {
      kind: 'status',
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      headers,
    } as const;
    github.faults.queue({ method: 'POST', path: `${theIssue}/comments`, fault });
    expect(await runLast(github)).toBe('red');
    expect(github.issue(1).body?.startsWith(words)).toBe(true);
    await atRest(github);
    expect(github.issue(1).body?.match(/- \[ \]/g)).toHaveLength(8);
  });

  it('are there again where GitHub stumbles over putting them back', async () => {
    await using github = await declared();
    github.faults.queue({ ...theBody, skip: 1, fault: { kind: 'status', status: 502 } });
    expect(await runLast(github)).toBe('green');
    expect(github.issue(1).body?.startsWith(words)).toBe(true);
    await atRest(github);
  });

  it('are not called restored where GitHub does not tell: the run is red', async () => {
    await using github = await declared();
    github.faults.queue({
      path: '/graphql',
      operation: 'check',
      times: 9,
      fault: { kind: 'status', status: 502 },
    });
    expect(await runLast(github)).toBe('red');
  });
});

describe('what GitHub answers in part', () => {
  const partial = (field: string) => ({ field, type: 'RESOURCE_LIMITS_EXCEEDED' });

  it.each(['labels', 'assignees', 'timelineItems', 'comments'].map(partial))(
    'is not read as nothing: $field',
    async ({ field, type }) => {
      await using github = await anIncident();
      github.as('bob').ticks(1, 'Double-check');
      github.faults.queue({
        path: '/graphql',
        operation: 'opening',
        fault: { kind: 'partial', field, type },
      });
      expect(await runLast(github)).toBe('green');
      expect(told(github)).toEqual(['declared alice', 'ticked check bob']);
      await atRest(github);
    },
  );

  it('costs nothing else where it is the rules of the branch, which not every token may read', async () => {
    await using github = await anIncident();
    github.as('alice').closes(1);
    const fault = { kind: 'partial', of: 'defaultBranchRef', field: 'rules', type: 'FORBIDDEN' } as const;
    github.faults.queue({ path: '/graphql', operation: 'opening', fault });
    const count = github.requests.length;
    expect(await runLast(github)).toBe('green');
    const asked = github.requests.slice(count).map(({ operation }) => operation);
    expect(asked).toContain('createCommitOnBranch');
    expect(asked).not.toContain('thread');
    expect(github.git.log()).toHaveLength(2);
  });

  it('is no refusal where it is a limit: no pull request is opened for it', async () => {
    await using github = await anIncident();
    github.as('alice').closes(1);
    const fault = {
      kind: 'graphql-error',
      type: 'RATE_LIMITED',
      message: 'API rate limit already exceeded',
    } as const;
    github.faults.queue({ path: /createCommitOnBranch/, times: 9, fault });
    const { color, lines } = await runHere(github, lastDelivery(github));
    expect([color, github.git.branches()]).toEqual(['red', ['main']]);
    expect(lines[0]).toContain('A request limit is used up');
    await atRest(github);
    expect(github.git.log()).toHaveLength(2);
  });
});

describe('two runs that open the same incident', () => {
  it.each([1, 2, 3, 4, 5])('leave one comment, whoever is faster (%i)', async (turn) => {
    await using github = await startLocalGitHub({ people: { alice: 'write' }, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', labels: ['incident'], viaForm: true });
    const [first, second] = github.deliveries;
    if (first === undefined || second === undefined) throw new Error('two events were expected');
    const places = [
      { method: 'POST', path: `${theIssue}/comments` },
      theComment,
      { method: 'DELETE', path: /./ },
    ];
    const place = places[turn % places.length] ?? theComment;
    github.faults.queue({ ...place, times: 2, fault: { kind: 'slow', milliseconds: 20 * turn } });
    await Promise.all([runHere(github, first), runHere(github, second)]);
    expect(github.comments(1).length).toBeLessThanOrEqual(2);
    github.clock.advance(180_000);
    await atRest(github);
    expect(github.comments(1)).toHaveLength(1);
  });
});
