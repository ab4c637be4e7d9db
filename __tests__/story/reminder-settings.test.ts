import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/github/inputs.ts';
import { runAction } from '../../tools/local-github/runner.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { aRepository, aSession, looksAt, oneStep, remindersOn, sweeps } from './reminder-runs.ts';

const root = path.join(import.meta.dirname, '..', '..');
const bundle = path.join(root, 'dist', 'index.js');
const actionFile = path.join(root, 'action.yml');

const bad = `people:
  default: [alice, acme/oncall]
steps:
  check: { remind-after: 0 }
  alert: { remind-after: -1 }
  own: { remind-after: abc }
time-zone: Mars/Olympus
working-hours:
  hours: "25:00"
  days: []
  holidays: [2026-02-30]
reminders:
  repeat: 0
  per-incident: 0
  sweep-interval: 1m
severities:
  sev1: { factor: 0 }
`;

const problems = [
  '2:20 people.default[1]: found the team "acme/oncall"',
  '4:26 steps.check.remind-after: found 0 (a number)',
  '5:26 steps.alert.remind-after: found -1 (a number)',
  '6:24 steps.own.remind-after: found "abc"',
  '7:12 time-zone: found "Mars/Olympus"',
  '9:10 working-hours.hours: found "25:00"',
  '10:9 working-hours.days: found a list',
  '11:14 working-hours.holidays[0]: found "2026-02-30"',
  '13:11 reminders.repeat: found 0 (a number)',
  '14:17 reminders.per-incident: found 0 (a number)',
  '15:19 reminders.sweep-interval: found "1m"',
  '17:19 severities.sev1.factor: found 0 (a number)',
];

describe('settings that make no sense', () => {
  it('are told all at once, each with its place, what was found and what is allowed, before anything is written', async () => {
    await using github = await aRepository({ settings: bad });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const message = await aSession(github).then(
      () => '',
      (error: unknown) => String(error),
    );
    const lines = message.replace(/^.*?(?=\.github)/, '').split('\n');
    expect(
      lines.map((line) => /^\.github\/incident-protocol\.yml:(.*?), allowed: ./.exec(line)?.[1]),
    ).toEqual(problems);
    const writes = github.requests.filter(({ method, path: at }) => method !== 'GET' && at !== '/graphql');
    expect(writes).toEqual([]);
  });

  it.each(['09:00-09:00', '18:00-09:00', '09:00-25:00', '', '9-18'])(
    'an empty or impossible window: "%s"',
    async (hours) => {
      await using github = await aRepository({ settings: `working-hours: {hours: "${hours}"}\n` });
      await expect(aSession(github)).rejects.toThrow('working-hours.hours');
    },
  );

  it('fail the run of the bundle', async () => {
    await using github = await aRepository({ settings: bad });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const result = await runAction({ github, bundle, actionFile, delivery: scheduled(github) });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['outcome']).toBe('failed');
    for (const place of ['4:26', '5:26', '6:24', '7:12', '9:10', '10:9']) {
      expect(result.stdout).toContain(`incident-protocol.yml:${place} `);
    }
    expect(github.comments(1)).toEqual([]);
    expect(github.issue(1).body ?? '').not.toContain('- [ ]');
  });
});

describe('the input max-reminders', () => {
  const read = (text: string) => readInputs({ INPUT_TOKEN: 'x', 'INPUT_MAX-REMINDERS': text }).maxReminders;

  it.each([
    ['', undefined],
    ['1', 1],
    [' 20 ', 20],
    ['100', 100],
  ])('"%s" is read as %s', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each(['0', '101', '-1', '1.5', '1e1', 'many', '0x5', '٣'])('"%s" is an error', (text) => {
    expect(() => read(text)).toThrow(
      `Input \`max-reminders\`: found ${JSON.stringify(text)}, allowed: a whole number from 1 to 100.`,
    );
  });

  it('is refused under its former name, with the new one', () => {
    expect(() => readInputs({ INPUT_TOKEN: 'x', 'INPUT_MAX-NAGS': '3' })).toThrow(
      'its name is `max-reminders` now',
    );
  });

  it('wins over the file, and the file over the default', async () => {
    await using github = await aRepository({ settings: 'reminders: {max-per-run: 7}\n' });
    expect((await aSession(github, { maxReminders: 3 })).settings.reminders.maxPerRun).toBe(3);
    expect((await aSession(github)).settings.reminders.maxPerRun).toBe(7);
    await using plain = await aRepository();
    expect((await aSession(plain)).settings.reminders.maxPerRun).toBe(20);
  });
});

describe('a team', () => {
  const settings = `people: {escalate-to: [acme/oncall]}\nreminders: {per-incident: 1}\n${oneStep}`;

  it("is refused with the reason where the token is the workflow's own", async () => {
    await using github = await aRepository({ settings });
    await expect(aSession(github)).rejects.toThrow(
      /^\.github\/incident-protocol\.yml:1:24 people\.escalate-to\[0\]: found the team "acme\/oncall", allowed: the handles of people: a team cannot be called, because the workflow's own token cannot notify one/,
    );
  });

  it('is called with the token of somebody else', async () => {
    await using github = await aRepository({ settings, now: '2026-11-23T09:00:00Z' });
    const token = github.tokenOf('carol');
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await looksAt(github, 1, { token });
    github.clock.set('2026-11-23T10:17:00Z');
    await sweeps(github, { token });
    github.clock.set('2026-11-24T10:17:00Z');
    await sweeps(github, { token });
    expect(remindersOn(github, 1)).toMatchObject([
      { identity: { escalated: true }, called: ['@acme/oncall'] },
    ]);
    expect(github.requests.some(({ path: at }) => at.includes('oncall'))).toBe(false);
  });
});
