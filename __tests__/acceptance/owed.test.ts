/** What GitHub did not answer once is asked again: unknown is neither "nothing" nor "no". */

import { describe, expect, it } from 'vitest';
import type { QueuedFault } from '../../tools/local-github/faults.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { oneStep } from '../story/reminder-runs.ts';
import { lastDelivery } from './bundle.ts';
import { pulls } from './delivery-runs.ts';
import { expectRest, theLogbook, whoIn } from './record.ts';
import { runHere } from './run-here.ts';

const hour = 3_600_000;
const broken = { kind: 'status', status: 500, message: 'boom' } as const;

async function opened(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private', ...options });
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  await runLast(github);
  return github;
}

async function runLast(github: LocalGitHub, ...faults: readonly QueuedFault[]) {
  const delivery = lastDelivery(github);
  for (const fault of faults) github.faults.queue(fault);
  const ended = await runHere(github, delivery);
  github.faults.clear();
  github.clock.advance(60_000);
  return ended;
}

async function sweeps(github: LocalGitHub, ...faults: readonly QueuedFault[]) {
  github.clock.advance(4 * hour);
  for (const fault of faults) github.faults.queue(fault);
  const ended = await runHere(github, scheduled(github));
  github.faults.clear();
  return ended;
}

async function atRest(github: LocalGitHub): Promise<void> {
  await sweeps(github);
  await expectRest(github);
}

function ours(github: LocalGitHub): string {
  return github.comments(1).find(({ body }) => body.includes('incident-protocol:tracking'))?.body ?? '';
}

function ticks(github: LocalGitHub): readonly string[] {
  return theLogbook(github).entries.flatMap(({ what, attribution }) =>
    what === 'ticked' ? [whoIn(attribution)] : [],
  );
}

function file(github: LocalGitHub): string {
  const path = github.git.listFiles().find((one) => one.endsWith('-1-down.md'));
  return path === undefined ? '' : (github.git.readFile(path) ?? '');
}

describe('a command of somebody whose permission GitHub did not tell', () => {
  it.each([
    ['by an error', broken],
    ['by a token that is no good for it', { kind: 'status', status: 403, message: 'no' } as const],
  ])('waits and says so, %s', async (_, fault) => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident done 3 It was us.');
    await runLast(github, { path: /collaborators\/bob/, times: 20, fault });
    const asked = github.comments(1).find(({ body }) => body.startsWith('/incident'));
    expect(asked?.reactions).toEqual([]);
    expect(github.comments(1).filter(({ author }) => author.login !== 'bob')).toHaveLength(1);
    expect(ours(github)).toContain('GitHub did not say what bob may do here.');
    await sweeps(github);
    expect(ticks(github)).toEqual(['bob']);
    expect(ours(github)).not.toContain('GitHub did not say');
    await atRest(github);
  });

  it('is answered after a day, where GitHub never tells', async () => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident done 3');
    const fault = { path: /collaborators\/bob/, times: 20, fault: broken };
    await runLast(github, fault);
    github.clock.advance(24 * hour);
    await sweeps(github, fault);
    expect(github.comments(1).at(-1)?.body).toContain('GitHub did not say what permission you have');
  });

  it('keeps the order: whoever spoke after them waits, too', async () => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident severity sev1');
    github.as('carol').comments(1, '/incident severity sev2');
    await runLast(github, { path: /collaborators\/bob/, times: 20, fault: broken });
    expect(github.issue(1).labels.map(({ name }) => name)).toEqual(['incident']);
    await sweeps(github);
    expect(github.issue(1).labels.map(({ name }) => name)).toEqual(['incident', 'sev2']);
  });
});

describe('the hand on a box', () => {
  it('is asked for again by the next run, and has its name then', async () => {
    await using github = await opened();
    github.as('bob').ticks(1, 'Double-check');
    await sweeps(github, { path: '/graphql', operation: 'edits', times: 20, fault: broken });
    expect(ticks(github)).toEqual(['seen']);
    await sweeps(github);
    expect(ticks(github)).toEqual(['bob']);
    await atRest(github);
  });
});

describe('what a postmortem needs', () => {
  it('is asked for again, and the file brought up to it', async () => {
    await using github = await opened();
    github.as('bob').pushes({ 'a.txt': 'a' }, 'fix: mend it');
    github.clock.advance(hour);
    github.as('alice').closes(1);
    await runLast(github, { path: '/graphql', operation: 'background', times: 20, fault: broken });
    expect(file(github)).toContain('could not be');
    await sweeps(github);
    expect(file(github)).not.toContain('could not be');
    await atRest(github);
  });

  it('is its timeline, where it is read by REST', async () => {
    await using github = await opened({ former: true });
    github.as('bob').comments(1, 'I am on it.');
    github.clock.advance(hour);
    github.as('alice').closes(1);
    const fault = { kind: 'status', status: 404, message: 'Not Found' } as const;
    await runLast(github, { path: /\/timeline/, times: 20, fault });
    const before = file(github);
    await sweeps(github);
    expect(before).not.toContain('| Acknowledged |');
    expect(file(github)).toContain('| Acknowledged |');
  });

  it.each([{ former: true }, {}])('is who labelled it, and when (%j)', async (way) => {
    const people = { alice: 'write', bob: 'write' } as const;
    await using github = await startLocalGitHub({ people, visibility: 'private', ...way });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.' });
    github.clock.advance(hour);
    github.as('bob').labels(1, 'incident');
    const untold = { kind: 'graphql-error', type: 'NOT_FOUND', message: 'not now' } as const;
    await runLast(
      github,
      { path: '/graphql', times: 99, fault: untold },
      { path: /\/timeline/, times: 99, fault: { kind: 'status', status: 404, message: 'Not Found' } },
    );
    expect(ours(github)).toContain('Declared by alice');
    github.clock.advance(hour);
    github.as('alice').closes(1);
    await runLast(github);
    expect(ours(github)).toContain('Declared by bob');
    expect(file(github)).toMatch(/bob\*\* declared/);
    await atRest(github);
  });

  it('does not cost the timeline, where sub-issues are not there', async () => {
    await using github = await opened({ former: true });
    github.as('alice').opensIssue({ title: 'Watch the disk', body: '', labels: [] });
    github.as('alice').addsSubIssue(1, 2);
    github.as('bob').assigns(1, 'carol');
    github.clock.advance(hour);
    github.as('alice').closes(1);
    const fault = { kind: 'status', status: 404, message: 'Not Found' } as const;
    await runLast(github, { path: /\/sub_issues/, times: 20, fault });
    expect(file(github)).toMatch(/assigned .*carol/);
    await sweeps(github);
    expect(file(github)).toContain('Watch the disk');
    await atRest(github);
  });
});

describe('a commit that GitHub refuses', () => {
  const refused = { kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const;
  const commit = { path: '/graphql/createCommitOnBranch', fault: refused };

  it('once is tried again by the next sweep', async () => {
    await using github = await opened();
    github.as('alice').closes(1);
    const { reports } = await runLast(github, { ...commit, times: 2 });
    expect(reports[0]?.outcome).toBe('kept-in-comment');
    await sweeps(github);
    expect(file(github)).toContain('# Down');
    await atRest(github);
  });

  it('always is not tried for ever, and says the same thing once', async () => {
    await using github = await opened({ scopes: { contents: 'read' } });
    github.as('alice').closes(1);
    await runLast(github);
    const count = github.comments(1).length;
    for (let index = 0; index < 13; index += 1) await sweeps(github);
    const tries = github.requests.length;
    await sweeps(github);
    expect(github.requests.slice(tries).filter(({ path }) => path.includes('createCommitOnBranch'))).toEqual(
      [],
    );
    expect(github.comments(1).filter(({ body }) => !body.includes('incident-protocol:nag'))).toHaveLength(
      count,
    );
  });
});

describe('a pull request that GitHub refuses', () => {
  const files = { '.github/incident-protocol.yml': 'postmortem: {deliver: pull-request}\n' };
  const refused = { kind: 'status', status: 403, message: 'Resource not accessible by integration' } as const;
  const pull = { method: 'POST', path: /\/pulls$/, fault: refused };
  const opens = (github: LocalGitHub) => github.requests.filter(({ path }) => /\/pulls$/.test(path)).length;

  it('once is opened by the next sweep', async () => {
    await using github = await opened({ files });
    github.as('alice').closes(1);
    await runLast(github, { ...pull, times: 2 });
    expect(pulls(github)).toHaveLength(0);
    await sweeps(github);
    expect(pulls(github)).toHaveLength(1);
    expect(ours(github)).toMatch(/Merge .*pull request #2/);
    await atRest(github);
  });

  it('always is not tried for ever, and says the same thing once', async () => {
    await using github = await opened({ files });
    github.as('alice').closes(1);
    const always = { ...pull, times: 999 };
    await runLast(github, always);
    const said = ours(github);
    for (let index = 0; index < 13; index += 1) await sweeps(github, always);
    const tries = opens(github);
    await sweeps(github, always);
    expect(opens(github)).toBe(tries);
    expect(ours(github).match(/Open the pull request/g)).toEqual(said.match(/Open the pull request/g));
  });
});

describe('a permission that GitHub did not tell', () => {
  const people = { alice: 'write', bob: 'write' } as const;
  const unanswered = (login: string): QueuedFault => ({
    path: new RegExp(`collaborators.${login}.permission`),
    times: 99,
    fault: broken,
  });

  it('is not called missing, of whoever opened the incident', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'public' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runLast(github, unanswered('alice'));
    expect(ours(github)).toContain('GitHub did not say what alice may do here');
    expect(ours(github)).not.toContain('whoever closed this may not ask for one');
    await sweeps(github);
    expect(ours(github)).toContain('### Now: 1. Double-check');
  });

  it('is not called missing, of whoever ticked a box', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'public' });
    github.as('mallory').opensIssue({ title: 'Down', labels: ['incident'], viaForm: true });
    await runLast(github);
    github.as('alice').comments(1, '/incident confirm');
    await runLast(github);
    github.as('bob').ticks(1, 'Alert');
    await runLast(github, unanswered('bob'));
    expect(ours(github)).toContain('GitHub did not say what somebody may do here: 2. Alert');
    expect(ours(github)).not.toContain('not by somebody who may');
    await sweeps(github);
    expect(ours(github)).toContain('✅ 2. Alert');
  });
});

describe('the label of an escalation', () => {
  const overdue = (github: LocalGitHub) =>
    github.issue(1).labels.some(({ name }) => name === 'protocol: overdue');

  it('comes with the next sweep where it failed, and stays off where somebody took it off', async () => {
    const settings = `people:\n  escalate-to: [carol]\nreminders:\n  per-incident: 1\n${oneStep}`;
    await using github = await opened({ files: { '.github/incident-protocol.yml': settings } });
    const isPosted = () => github.comments(1).some(({ body }) => body.includes('@carol'));
    for (let index = 0; index < 12 && !isPosted(); index += 1) {
      await sweeps(github, { method: 'POST', path: /\/labels$/, times: 20, fault: broken });
    }
    expect([isPosted(), overdue(github)]).toEqual([true, false]);
    await sweeps(github);
    expect(overdue(github)).toBe(true);
    await sweeps(github);
    github.as('alice').unlabels(1, 'protocol: overdue');
    await sweeps(github);
    expect(overdue(github)).toBe(false);
  });
});
