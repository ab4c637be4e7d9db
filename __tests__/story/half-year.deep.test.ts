/** Sixty incidents and a hundred and twenty follow-ups from January to June: who is asked how often, and what stands in the lists. */

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, hearsIn, looksAt, sweepsAll } from './reminder-runs.ts';

const settings = `
working-hours: {hours: "07:00-17:00"}
people: {escalate-to: [dana]}
`;

const steps = defaultSettings.steps.map(({ title }) => title);

const owners = ['bob', 'carol', 'erin'];
const services = ['checkout', 'mail', 'search', 'sign-in'];
const days = 180;

const dayAt = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);

/** What becomes of the follow-ups, one after the other. */
type Fate = 'in-time' | 'after-a-reminder' | 'never' | 'nobodys' | 'moved' | 'dropped';
const fates: readonly Fate[] = [
  'in-time',
  'after-a-reminder',
  'in-time',
  'never',
  'nobodys',
  'moved',
  'in-time',
  'dropped',
];

interface Planned {
  readonly number: number;
  readonly fate: Fate;
  readonly due: number;
  readonly owner: string;
}

async function anIncident(github: LocalGitHub, index: number, day: number): Promise<readonly Planned[]> {
  const service = services[index % services.length] ?? '';
  const title = `${service} is down (${index + 1})`;
  const { number } = github.as('alice').opensIssue({ title, labels: ['incident', `service:${service}`] });
  await looksAt(github, number);
  const plans = [2 * index, 2 * index + 1].map((which) => {
    const fate = fates[which % fates.length] ?? 'never';
    return { fate, due: day + 10 + (which % 3) * 7, owner: owners[which % owners.length] ?? 'bob', which };
  });
  const lines = plans.map(({ fate, due, owner, which }) => {
    const plan = fate === 'nobodys' ? '' : `@${owner} due:${dayAt(due)} `;
    return `/incident follow-up ${plan}Mend ${service} for good (${which + 1})`;
  });
  github.as('bob').comments(number, lines.join('\n'));
  await looksAt(github, number);
  for (const step of steps) github.as('bob').ticks(number, step);
  github.as('alice').closes(number);
  await looksAt(github, number);
  return plans.map((plan, at) => ({ ...plan, number: number + 1 + at }));
}

async function doneOn(github: LocalGitHub, day: number, planned: readonly Planned[]): Promise<void> {
  for (const { number, fate, due, owner } of planned) {
    if (fate === 'in-time' && day === due - 2) github.as(owner).closes(number);
    if (fate === 'after-a-reminder' && day === due + 3) github.as(owner).closes(number);
    const says = fate === 'moved' && day === due + 2 ? `/incident due ${dayAt(due + 30)}` : undefined;
    const line = fate === 'dropped' && day === due + 9 ? '/incident drop we moved to another vendor' : says;
    if (line === undefined) continue;
    github.as(owner).comments(number, line);
    await hearsIn(github, number);
  }
}

const clean = (text: string) => text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example');

const digestIn = (github: LocalGitHub) =>
  [...github.repository.issues.values()].find(({ labels }) =>
    labels.some(({ name }) => name === 'incident-digest'),
  );

/** Whom our comments in follow-ups called how often, and the most that one follow-up got. */
function calls(github: LocalGitHub, planned: readonly Planned[], log: readonly string[]): string {
  const byPerson = new Map<string, number>();
  for (const line of log) {
    const name = /: @(\w+) /.exec(line)?.[1] ?? 'nobody';
    byPerson.set(name, (byPerson.get(name) ?? 0) + 1);
  }
  const perFollowUp = planned.map(
    ({ number }) => log.filter((line) => line.startsWith(`#${number}: `)).length,
  );
  const states = planned.map(({ number }) => github.issue(number).state);
  return [
    `follow-ups: ${planned.length}, open: ${states.filter((state) => state === 'open').length}`,
    `comments of ours in follow-ups: ${log.length}, at most ${Math.max(...perFollowUp)} in one`,
    ...[...byPerson].toSorted().map(([name, count]) => `called: ${name} ${count}`),
  ].join('\n');
}

describe('half a year', () => {
  it('ends with lists that tell what is open, and few words to anybody', { timeout: 900_000 }, async () => {
    await using github = await aRepository({
      now: '2026-01-01T09:00:00Z',
      people: { alice: 'write', bob: 'write', carol: 'write', dana: 'write', erin: 'write' },
      labels: ['incident', ...services.map((service) => `service:${service}`)],
      settings,
    });
    const planned: Planned[] = [];
    const log: string[] = [];
    const digests: string[] = [];
    for (let day = 0; day < days; day += 1) {
      github.clock.set(`${dayAt(day)}T08:17:00Z`);
      if (day % 3 === 0) planned.push(...(await anIncident(github, day / 3, day)));
      await doneOn(github, day, planned);
      const before = new Set(planned.flatMap(({ number }) => github.comments(number).map(({ id }) => id)));
      await sweepsAll(github);
      for (const { number } of planned) {
        for (const { id, body, author } of github.comments(number)) {
          if (before.has(id) || author.login !== 'github-actions[bot]') continue;
          log.push(`#${number}: ${body.replace(/^<!--.*-->\n/, '')}`);
        }
      }
      if (day % 60 === 45) digests.push(`${dayAt(day)}\n\n${clean(digestIn(github)?.body ?? '')}`);
    }
    const folder = path.join(import.meta.dirname, 'half-year');
    const said = github
      .comments(digestIn(github)?.number ?? 0)
      .map(({ createdAt, body }) => `${createdAt.slice(0, 10)} ${clean(body)}`);
    await expect(`${digests.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(path.join(folder, 'digests.md'));
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(path.join(folder, 'digest-comments.md'));
    await expect(`${calls(github, planned, log)}\n`).toMatchFileSnapshot(path.join(folder, 'calls.txt'));
    await expect(clean(github.git.readFile('postmortems/README.md') ?? '')).toMatchFileSnapshot(
      path.join(folder, 'README.md'),
    );
    expect(github.violations).toEqual([]);
    const weeks = Math.ceil(days / 7);
    expect(said.length).toBeLessThanOrEqual(weeks);
  });
});
