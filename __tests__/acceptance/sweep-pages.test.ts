import { describe, expect, it } from 'vitest';
import { manyIncidents } from '../../scripts/bench/many-incidents.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { type Ended, runHere } from './run-here.ts';

const { maxPerRun: most, sweepInterval } = defaultSettings.reminders;

async function sweeps(github: LocalGitHub): Promise<Ended & { readonly asked: readonly string[] }> {
  const before = github.requests.length;
  const ended = await runHere(github, scheduled(github));
  expect(github.violations).toEqual([]);
  const asked = github.requests
    .slice(before)
    .map(({ operation, method, path }) => operation ?? `${method} ${path}`);
  return { ...ended, asked };
}

function world(visibility: 'public' | 'private' = 'private'): Promise<LocalGitHub> {
  return startLocalGitHub({ visibility, people: { alice: 'write', bob: 'write' } });
}

describe('a sweep of more incidents than one page holds', () => {
  it('asks one question for a hundred, reads none that nobody touched, and looks at those that are due', async () => {
    await using github = await world();
    await manyIncidents(github, 250, (delivery) => runHere(github, delivery));
    const quiet = await sweeps(github);
    expect(quiet.asked).toEqual(['opening', 'incidents', 'incidents', 'incidents']);
    expect([quiet.color, quiet.reports]).toEqual(['green', []]);

    github.clock.advance(60_000);
    github.as('bob').ticks(240, 'Double-check');
    github.as('bob').comments(120, 'Looking.');
    const touched = await sweeps(github);
    expect(touched.reports.map(({ number, outcome }) => [number, outcome])).toEqual([
      [120, 'unchanged'],
      [240, 'updated'],
    ]);
    expect(touched.asked.filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
  });

  it('reminds all that are due, as many as it may, and again when it is time', async () => {
    await using github = await world();
    await manyIncidents(github, 130, (delivery) => runHere(github, delivery));
    github.clock.advance(26 * 3_600_000);
    const first = await sweeps(github);
    expect(first.reports.filter(({ outcome }) => outcome === 'reminded').map(({ number }) => number)).toEqual(
      Array.from({ length: most }, (_, index) => index + 1),
    );
    const second = await sweeps(github);
    const reminded = second.reports
      .filter(({ outcome }) => outcome === 'reminded')
      .map(({ number }) => number);
    expect(reminded).toEqual(Array.from({ length: most }, (_, index) => index + most + 1));
    // What was reminded of is not due again, and not even read.
    expect(second.reports.every(({ number }) => number > most)).toBe(true);
  });

  it('sees a tick whose event never came, and whatever came in the second of our own write', async () => {
    await using github = await world();
    await manyIncidents(github, 110, (delivery) => runHere(github, delivery));
    // The clock stands still.
    github.as('bob').ticks(7, 'Double-check');
    github.as('bob').closes(9);
    const { reports } = await sweeps(github);
    expect(reports.map(({ number, outcome }) => [number, outcome])).toEqual([
      [7, 'updated'],
      [9, 'published'],
    ]);
  });

  it('looks again where our comment was edited by people, or the settings are others', async () => {
    await using github = await world();
    await manyIncidents(github, 105, (delivery) => runHere(github, delivery));
    const [comment] = github.comments(3);
    github.as('bob').editsComment(comment?.id ?? 0, `${comment?.body}\n\nOurs.`);
    expect((await sweeps(github)).reports.map(({ number }) => number)).toEqual([3]);
    github.as('alice').pushes({ '.github/incident-protocol.yml': 'reserve: 100\n' }, 'settings');
    expect((await sweeps(github)).reports).toHaveLength(105);
    const own = { '.github/incident-protocol.yml': 'templates:\n  tracking-comment: ours.hbs\n' };
    github.as('alice').pushes({ ...own, 'ours.hbs': 'Now: {{current.title}}' }, 'template');
    await sweeps(github);
    expect((await sweeps(github)).reports).toEqual([]);
    github.as('alice').pushes({ 'ours.hbs': 'At: {{current.title}}' }, 'template');
    expect((await sweeps(github)).reports).toHaveLength(105);
  });

  it('goes on by REST where GraphQL fails half way', async () => {
    await using github = await world();
    await manyIncidents(github, 210, (delivery) => runHere(github, delivery));
    github.clock.advance(60_000);
    github.as('bob').ticks(205, 'Double-check');
    const fault = { kind: 'graphql-error', type: 'INTERNAL', message: 'no' } as const;
    github.faults.queue({ path: '/graphql', operation: 'incidents', skip: 1, times: 99, fault });
    const { color, reports } = await sweeps(github);
    expect(color).toBe('green');
    expect(reports.find(({ number }) => number === 205)).toMatchObject({ outcome: 'updated' });
    expect(new Set(reports.map(({ number }) => number)).size).toBe(reports.length);
  });
});

describe('a sweep that may not ask for all', () => {
  it('leaves a reserve to others also of the questions in GraphQL, and says what it did not look at', async () => {
    await using github = await world();
    await manyIncidents(github, 130, (delivery) => runHere(github, delivery));
    github.as('alice').pushes({ '.github/incident-protocol.yml': 'reserve: 1000\n' }, 'settings');
    const { color, reports, lines } = await sweeps(github);
    expect([color, reports]).toEqual(['green', []]);
    expect(lines).toEqual([
      expect.stringMatching(/^130 incidents were not looked at: GitHub allows this token \d+ more/),
    ]);
  });
});

describe('a flood of strangers', () => {
  it('keeps no incident of the team waiting, wherever in the list it is', async () => {
    await using github = await world('public');
    for (let number = 1; number <= 240; number += 1) {
      const who = number % 80 === 0 ? 'bob' : `s${number % 13}`;
      github.as(who).opensIssue({ title: `Outage ${number}`, labels: ['incident'], viaForm: true });
    }
    const { reports, lines, asked } = await sweeps(github);
    expect(reports.filter(({ outcome }) => outcome === 'opened').map(({ number }) => number)).toEqual([
      80, 160, 240,
    ]);
    expect(reports.slice(0, 3).map(({ number }) => number)).toEqual([80, 160, 240]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^\d+ more incidents that nobody who may has confirmed/),
    );
    expect(asked.length).toBeLessThan(120);
  });

  it('that speaks again and again keeps none of the others waiting for ever', async () => {
    await using github = await world('public');
    for (let number = 1; number <= 60; number += 1) {
      github.as(`s${number}`).opensIssue({ title: `Outage ${number}`, labels: ['incident'], viaForm: true });
    }
    for (let run = 0; run < 8; run += 1) await sweeps(github);
    const noise = () => {
      for (let number = 1; number <= 59; number += 1) github.as('eve').comments(number, 'Still down.');
    };
    const seen = new Set<number>();
    for (let run = 0; run < 6; run += 1) {
      github.clock.advance(sweepInterval);
      noise();
      for (const { number } of (await sweeps(github)).reports) seen.add(number);
    }
    expect([...seen].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 59 }, (_, index) => index + 1));
  });
});

describe('a sweep of a thousand closed incidents with three hundred open follow-ups', () => {
  it('asks at most twenty questions, and says no more than a run may', async () => {
    await using github = await startLocalGitHub({
      now: '2026-08-03T09:00:00Z',
      visibility: 'private',
      people: { alice: 'write', bob: 'write' },
      labels: ['incident', 'follow-up'],
    });
    const alice = github.as('alice');
    for (let number = 1; number <= 1000; number += 1) {
      alice.opensIssue({ title: `Outage ${number}`, labels: ['incident'] });
      alice.closes(number);
    }
    for (let number = 1; number <= 300; number += 1) {
      const assignees = number % 3 === 0 ? [] : ['bob'];
      alice.opensIssue({
        title: `Mend ${number}`,
        labels: ['follow-up'],
        body: 'Due: 2026-09-01',
        assignees,
      });
      alice.addsSubIssue(number, 1000 + number);
    }
    github.clock.set('2026-11-02T09:00:00Z');
    const { asked, color } = await sweeps(github);
    const reads = asked.filter((line) => !/^(?:POST|PATCH|PUT|DELETE) /.test(line));
    expect(color).toBe('green');
    expect(reads.length).toBeLessThanOrEqual(20);
    expect(asked.filter((line) => line.startsWith('POST') && line.endsWith('/comments'))).toHaveLength(most);
  });
});
