/** Our comment is gone when the incident is closed, or in a thread that is longer than one page: nothing is done twice. */

import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { boxesShown, theLogbook } from './record.ts';
import { runHere } from './run-here.ts';

const people = { alice: 'write', bob: 'write', carol: 'write' } as const;

/** Ticked by hand, taken back by a command, ticked again. */
async function undoneOnce(words = 0): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people, visibility: 'private' });
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  await runLast(github);
  for (let nth = 0; nth < words; nth += 1) github.as('bob').comments(1, `Looked at shelf ${nth}.`);
  github.as('bob').ticks(1, 'Double-check');
  await runLast(github);
  github.as('carol').comments(1, '/incident undo 1');
  await runLast(github);
  github.as('bob').ticks(1, 'Double-check');
  await runLast(github);
  expect(boxesShown(github)).toBe('x.......');
  return github;
}

async function runLast(github: LocalGitHub): Promise<void> {
  await runHere(github, lastDelivery(github));
  github.clock.advance(60_000);
}

async function sweeps(github: LocalGitHub): Promise<void> {
  await runHere(github, scheduled(github));
  github.clock.advance(60_000);
}

function ours(github: LocalGitHub) {
  const found = github.comments(1).find(({ body }) => body.includes('incident-protocol:tracking'));
  if (found === undefined) throw new Error('our comment is missing');
  return found;
}

const losses = {
  deleted: (github: LocalGitHub) => github.as('carol').deletesComment(ours(github).id),
  cut: (github: LocalGitHub) =>
    github.as('carol').editsComment(ours(github).id, ours(github).body.slice(0, -200)),
} as const;

function lastOfCheck(github: LocalGitHub) {
  return theLogbook(github).entries.findLast((entry) => 'step' in entry && entry.step === 'check');
}

describe.each(Object.entries(losses))('our comment is %s', (_, lose) => {
  it('before the close: no command of before is carried out again', async () => {
    await using github = await undoneOnce();
    lose(github);
    github.as('alice').closes(1);
    await runLast(github);
    await sweeps(github);
    expect(boxesShown(github)).toBe('x.......');
    expect(lastOfCheck(github)).toMatchObject({ what: 'ticked', attribution: { by: 'bob' } });
  });

  it('after the close', async () => {
    await using github = await undoneOnce();
    github.as('alice').closes(1);
    await runLast(github);
    lose(github);
    await sweeps(github);
    await sweeps(github);
    expect(boxesShown(github)).toBe('x.......');
    expect(lastOfCheck(github)).toMatchObject({ what: 'ticked', attribution: { by: 'bob' } });
  });

  it('in a thread of more than a page', async () => {
    await using github = await undoneOnce(105);
    lose(github);
    await sweeps(github);
    await sweeps(github);
    expect(boxesShown(github)).toBe('x.......');
    expect(lastOfCheck(github)).toMatchObject({ what: 'ticked', attribution: { by: 'bob' } });
  });
});

describe('a command of somebody without access behind the first page', () => {
  it('is refused once', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'public' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runLast(github);
    for (let nth = 0; nth < 105; nth += 1) github.as('bob').comments(1, `Looked at shelf ${nth}.`);
    github.as('mallory').comments(1, '/incident done 3');
    await runLast(github);
    await sweeps(github);
    const before = github.requests.length;
    await sweeps(github);
    const writes = github.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    expect(writes).toEqual([]);
    expect(boxesShown(github)).toBe('........');
  });
});

function lines(github: LocalGitHub): readonly string[] {
  return theLogbook(github).entries.map((entry) => {
    const { attribution } = entry;
    const about = 'step' in entry ? `${entry.step ?? ''} ` : '';
    return `${entry.what} ${about}${attribution.kind === 'actor' ? attribution.by : 'seen'}`;
  });
}

describe('a record that is begun anew', () => {
  it('keeps what somebody did who has left since', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'public' });
    github.as('mallory').opensIssue({ title: 'Down', labels: ['incident'], viaForm: true });
    await runLast(github);
    github.as('bob').comments(1, '/incident confirm');
    await runLast(github);
    github.as('bob').comments(1, '/incident done 3\n/incident note impact 40 shops');
    await runLast(github);
    const before = lines(github);
    github.permit('bob', 'read');
    losses.deleted(github);
    await sweeps(github);
    await sweeps(github);
    expect(lines(github)).toEqual(before);
    expect(boxesShown(github)).toBe('..x.....');
  });

  it('tells no step twice, however many commands there were', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runLast(github);
    for (let nth = 0; nth < 26; nth += 1) {
      github.as('bob').comments(1, `/incident note impact ${nth} shops`);
      await runLast(github);
    }
    github.as('carol').comments(1, '/incident done 3');
    await runLast(github);
    const before = lines(github);
    losses.deleted(github);
    await sweeps(github);
    await sweeps(github);
    expect(lines(github)).toEqual(before);
  });

  it('knows a tick by hand from the command before it', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runLast(github);
    github.as('bob').comments(1, '/incident done 3');
    await runLast(github);
    github.as('carol').comments(1, '/incident undo 3');
    await runLast(github);
    github.as('alice').ticks(1, 'Take resp');
    await runLast(github);
    const before = lines(github);
    losses.deleted(github);
    await sweeps(github);
    await sweeps(github);
    expect(lines(github)).toEqual(before);
  });

  it('asks nobody whose command carries our answer', async () => {
    await using github = await startLocalGitHub({ people, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runLast(github);
    github.as('bob').comments(1, '/incident done 3');
    await runLast(github);
    github.as('carol').comments(1, '/incident done 4');
    await runLast(github);
    losses.deleted(github);
    github.faults.queue({
      path: /collaborators.bob.permission/,
      times: 99,
      fault: { kind: 'status', status: 500 },
    });
    await sweeps(github);
    expect(lines(github)).toEqual(['declared alice', 'ticked own bob', 'ticked apologize carol']);
  });
});
