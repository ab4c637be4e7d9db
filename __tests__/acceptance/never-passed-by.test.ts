import { describe, expect, it } from 'vitest';
import { manyIncidents } from '../../scripts/bench/many-incidents.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { Person } from '../../tools/local-github/as-person.ts';
import type { Fault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { type Ended, runHere } from './run-here.ts';

const me = 'github-actions[bot]';
const people = { alice: 'write', bob: 'write', dora: 'write' } as const;
const { sweepInterval } = defaultSettings.reminders;
const ourComment = { method: 'PATCH', path: /\/issues\/comments\/\d+$/ };
const day = 24 * 3_600_000;

async function manyOf(visibility: 'public' | 'private' = 'private', count = 105): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people, visibility, labels: ['incident', 'sev1', 'sev2'] });
  await manyIncidents(github, count, (delivery) => runHere(github, delivery));
  github.clock.advance(60_000);
  return github;
}

async function sweeps(github: LocalGitHub): Promise<Ended> {
  const ended = await runHere(github, scheduled(github));
  expect(github.violations.join('')).toBe('');
  return ended;
}

function ours(github: LocalGitHub, number: number): string {
  return github.comments(number).find(({ author }) => author.login === me)?.body ?? '';
}

describe('what people do while a run writes, and no event tells of', () => {
  it.each<[string, (bob: Person) => void, RegExp]>([
    ['a command', (bob) => bob.comments(7, '/incident done 3'), /✅ 3\. /],
    ['a label', (bob) => bob.labels(7, 'sev1'), /sev1/],
    ['a tick', (bob) => bob.ticks(7, 'Alert'), /✅ 2\. /],
    [
      'a tick in the place of another',
      (bob) => {
        bob.unticks(7, 'Double-check');
        bob.ticks(7, 'Alert');
      },
      /✅ 2\. /,
    ],
  ])('is seen by the next sweep: %s', async (what, act, shows) => {
    for (const later of [0, 2000]) {
      await using github = await manyOf();
      github.as('alice').ticks(7, 'Double-check');
      const run = () => {
        github.clock.advance(later);
        act(github.as('bob'));
        github.clock.advance(later);
      };
      github.faults.queue({ ...ourComment, fault: { kind: 'before', run } });
      await sweeps(github);
      expect(github.faults.waiting()).toBe(0);
      await sweeps(github);
      expect(ours(github, 7)).toMatch(shows);
      const { reports } = await sweeps(github);
      // Our box beside a tick of theirs may have gone over their words: that is looked at for some hours.
      expect(reports.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual(
        what === 'a command' ? ['7 unchanged'] : [],
      );
    }
  });

  it('is seen in a long thread, too', async () => {
    await using github = await manyOf();
    for (let index = 0; index < 15; index += 1) github.as('bob').comments(7, `Line ${index}`);
    github.as('alice').ticks(7, 'Double-check');
    const act = () => void github.as('bob').comments(7, '/incident done 3');
    github.faults.queue({ ...ourComment, fault: { kind: 'before', run: act } });
    for (let run = 0; run < 2; run += 1) await sweeps(github);
    expect(ours(github, 7)).toMatch(/✅ 3\. /);
    // Our box beside their tick may have gone over words of theirs, so it is looked at for some hours.
    expect((await sweeps(github)).reports).toMatchObject([{ number: 7, outcome: 'unchanged' }]);
  });
});

describe('more commands than one run listens to', () => {
  it('are heard by the next ones, without a word of anybody', async () => {
    await using github = await manyOf();
    for (let index = 1; index <= 45; index += 1)
      github.as('bob').comments(7, `/incident at 14:00 Line ${index}`);
    for (let run = 0; run < 3; run += 1) {
      github.clock.advance(60_000);
      await sweeps(github);
    }
    const lines = ours(github, 7).match(/"what":"line"/g) ?? [];
    expect(lines).toHaveLength(45);
  });
});

describe('a command of a member whom GitHub does not show as one', () => {
  it.each<[string, Fault]>([
    ['somebody edits our comment', { kind: 'before', run: () => undefined }],
    ['GitHub says 502', { kind: 'status', status: 502 }],
    ['GitHub says 502 and did it', { kind: 'stored-but-failed' }],
    ['the connection ends', { kind: 'reset' }],
    ['the connection ends for good', { kind: 'reset' }],
  ])('is carried out, whatever comes in between: %s', async (title, fault) => {
    await using github = await startLocalGitHub({ people, concealed: ['dora'] });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    github.as('dora').comments(1, '/incident note impact Everybody.');
    const [own] = github.comments(1);
    const edits = () => github.as('bob').editsComment(own?.id ?? 0, `${own?.body}\n\nOurs.`);
    const met = fault.kind === 'before' ? ({ kind: 'before', run: edits } as const) : fault;
    github.faults.queue({ ...ourComment, times: title.includes('for good') ? 9 : 1, fault: met });
    await runHere(github, lastDelivery(github));
    github.faults.clear();
    await sweeps(github);
    expect(ours(github, 1)).toMatch(/"section":"impact","text":"Everybody\."/);
  });
});

describe('an incident in a public repository', () => {
  it('that was confirmed below a long talk is looked at, whatever strangers open', async () => {
    await using github = await startLocalGitHub({ people, concealed: ['dora'] });
    const talk = (number: number) => {
      github.as('eve').opensIssue({ title: `Outage ${number}`, labels: ['incident'], viaForm: true });
      for (let index = 0; index < 13; index += 1) github.as('eve').comments(number, `Line ${index}`);
    };
    for (let number = 1; number <= 60; number += 1) talk(number);
    for (let number = 61; number <= 90; number += 1) {
      github.as(`s${number}`).opensIssue({ title: `Outage ${number}`, labels: ['incident'], viaForm: true });
    }
    github.as('dora').comments(33, '/incident confirm');
    await runHere(github, lastDelivery(github));
    expect(ours(github, 33)).toContain('"what":"accepted"');
    const seen = new Set<number>();
    for (let run = 0; run < 4; run += 1) {
      github.clock.advance(sweepInterval);
      for (const { number } of (await sweeps(github)).reports) seen.add(number);
    }
    expect(seen).toContain(33);
  });

  it('that waits is taken on once its author may declare', async () => {
    await using github = await manyOf('public');
    github.as('eve').opensIssue({ title: 'Outage', labels: ['incident'], viaForm: true });
    const number = 106;
    await runHere(github, lastDelivery(github));
    expect(ours(github, number)).not.toContain('"what":"accepted"');
    github.permit('eve', 'write');
    github.clock.advance(60_000);
    await sweeps(github);
    expect(ours(github, number)).toContain('"what":"accepted"');
  });
});

describe('with many closed incidents', () => {
  it('a postmortem that only a commit may bring is tried again when it was refused', async () => {
    await using github = await manyOf();
    const settings = { '.github/incident-protocol.yml': 'postmortem:\n  deliver: commit\n' };
    github.as('alice').pushes(settings, 'settings');
    await sweeps(github);
    for (let number = 1; number <= 105; number += 1) {
      github.as('alice').closes(number, number === 7 ? 'completed' : 'not_planned');
    }
    await sweeps(github);
    // GitHub counts the requests of an hour.
    github.clock.advance(61 * 60_000);
    expect((await sweeps(github)).reports.map(({ number }) => number)).toEqual([7]);
    github.protect('main');
    github.as('bob').ticks(7, 'Say thank');
    expect((await sweeps(github)).color).toBe('red');
    github.clock.advance(60_000);
    expect((await sweeps(github)).color).toBe('red');
    github.unprotect('main');
    const { color, reports } = await sweeps(github);
    expect([color, reports.find(({ number }) => number === 7)?.outcome]).toEqual(['green', 'published']);
  });

  it('nobody is reminded of what was ticked while the run looked at the open ones', async () => {
    await using github = await manyOf('private', 3);
    const alice = github.as('alice');
    for (const number of [1, 2]) alice.closes(number);
    for (let run = 0; run < 2; run += 1) await sweeps(github);
    github.clock.advance(2 * day);
    const boxes = ['Double-check', 'Alert', 'Take', 'Apologize', 'Soften', 'Prevent', 'Gather', 'Say thank'];
    const finishes = () => {
      for (const box of boxes) alice.ticks(2, box);
    };
    // The third is open, and reminded of first.
    github.faults.queue({
      method: 'POST',
      path: '/repos/acme/shop/issues/3/comments',
      fault: { kind: 'before', run: finishes },
    });
    await sweeps(github);
    expect(github.faults.waiting()).toBe(0);
    const reminders = (number: number) =>
      github.comments(number).filter(({ body }) => body.includes('incident-protocol:nag ')).length;
    expect([1, 2, 3].map(reminders)).toEqual([1, 0, 1]);
  });
});
