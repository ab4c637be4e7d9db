import { describe, expect, it } from 'vitest';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import type { WorkflowState } from '../../tools/local-github/state/world.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { type Here, runHere } from './run-here.ts';

const file = 'incident-protocol-sweep.yml';
const workflow = `actions/workflows/${file}`;
const day = 24 * 3_600_000;

async function aWorld(
  state: WorkflowState | undefined,
  actions: 'none' | 'read' | 'write',
  options: LocalGitHubOptions = {},
): Promise<LocalGitHub> {
  const github = await startLocalGitHub({
    visibility: 'private',
    people: { alice: 'write' },
    scopes: { actions },
    ...options,
  });
  if (state !== undefined) github.repository.workflows.set(file, state);
  return github;
}

async function opens(github: LocalGitHub, here: Here = {}): Promise<readonly string[]> {
  const before = github.requests.length;
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  const opened = github.deliveries.find(({ action }) => action === 'opened');
  if (opened === undefined) throw new Error('nothing was opened');
  const { color, lines } = await runHere(github, opened, here);
  expect([color, lines, github.violations]).toEqual(['green', [], []]);
  return github.requests
    .slice(before)
    .map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop/', '')}`)
    .filter((line) => line.includes('actions/'));
}

function ours(github: LocalGitHub): string {
  return github.comments(1)[0]?.body ?? '';
}

const off = /Reminders are off/;

describe('whoever opens an incident', () => {
  it('is told that nobody will be reminded, with the place to change that, until a sweep comes', async () => {
    await using github = await aWorld('disabled_inactivity', 'read');
    expect(await opens(github)).toEqual([`GET ${workflow}`, `PUT ${workflow}/enable`]);
    expect(ours(github)).toContain(
      `Reminders are off: GitHub switched the schedule off after 60 quiet days. [Turn it on](${github.serverUrl}/acme/shop/${workflow}).`,
    );
    github.clock.advance(60_000);
    github.as('alice').ticks(1, 'Double-check');
    await runHere(github, lastDelivery(github));
    expect(ours(github)).toMatch(off);
    github.clock.advance(60_000);
    await runHere(github, scheduled(github));
    expect(ours(github)).not.toMatch(off);
  });

  it('has the schedule switched on again where the token may', async () => {
    await using github = await aWorld('disabled_inactivity', 'write');
    expect(await opens(github)).toEqual([`GET ${workflow}`, `PUT ${workflow}/enable`]);
    expect(github.repository.workflows.get(file)).toBe('active');
    expect(ours(github)).not.toMatch(off);
  });

  it('is told that it is off where somebody switched it off, and it stays so', async () => {
    await using github = await aWorld('disabled_manually', 'write');
    expect(await opens(github)).toEqual([`GET ${workflow}`]);
    expect(github.repository.workflows.get(file)).toBe('disabled_manually');
    expect(ours(github)).toMatch(/Reminders are off: the workflow that sends them is switched off\./);
    expect(ours(github)).not.toContain('GitHub switched');
  });

  it.each<[string, WorkflowState | undefined, 'none' | 'read']>([
    ['all is well', 'active', 'read'],
    ['the token may not look', 'disabled_inactivity', 'none'],
    ['there is no such file', undefined, 'read'],
  ])('is told nothing where %s', async (_, state, actions) => {
    await using github = await aWorld(state, actions);
    expect(await opens(github)).toEqual([`GET ${workflow}`]);
    expect(ours(github)).not.toMatch(off);
  });

  it('is told nothing where GitHub fails, and the incident opens', async () => {
    await using github = await aWorld('disabled_inactivity', 'read');
    const fault = { kind: 'status', status: 500 } as const;
    github.faults.queue({ path: /actions\/workflows/, times: 99, fault });
    await opens(github);
    expect(ours(github)).toMatch(/### Now: 1\. Double-check/);
    expect(ours(github)).not.toMatch(off);
  });

  it('changes nothing in a dry run', async () => {
    await using github = await aWorld('disabled_inactivity', 'write');
    expect(await opens(github, { dryRun: true })).toEqual([]);
  });
});

describe('a sweep in a repository that is quiet', () => {
  async function enables(github: LocalGitHub, after: number): Promise<number> {
    github.clock.advance(after);
    const before = github.requests.length;
    const { color } = await runHere(github, scheduled(github));
    expect([color, github.violations]).toEqual(['green', []]);
    return github.requests.slice(before).filter(({ method }) => method === 'PUT').length;
  }

  it('keeps it awake where it looks in working hours only, and where a sweep fails', async () => {
    await using github = await aWorld('active', 'write');
    expect(await enables(github, 46 * day + 5 * 3_600_000)).toBe(1);
    expect(await enables(github, 4 * 3_600_000)).toBe(0);
    github.clock.advance(day);
    const before = github.requests.length;
    const fault = { kind: 'status', status: 403, message: 'Resource not accessible' } as const;
    github.faults.queue({ path: /issues|graphql/, skip: 1, times: 50, fault });
    await runHere(github, scheduled(github));
    expect(github.requests.slice(before).filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it.each([false, true])('keeps its own schedule awake, once a day (REST: %s)', async (former) => {
    // Five minutes after two.
    await using github = await aWorld('active', 'write', { former });
    expect(await enables(github, 44 * day - 13 * 3_600_000)).toBe(0);
    expect(await enables(github, 2 * day)).toBe(1);
    const later = [];
    for (let sweep = 0; sweep < 12; sweep += 1) later.push(await enables(github, 4 * 3_600_000));
    expect(later).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
    github.as('alice').pushes({ 'a.md': 'x' }, 'news');
    expect(await enables(github, day)).toBe(0);
  });

  it('is none the worse where the token may not', async () => {
    await using github = await aWorld('active', 'none');
    expect(await enables(github, 46 * day - 13 * 3_600_000)).toBe(0);
  });
});
