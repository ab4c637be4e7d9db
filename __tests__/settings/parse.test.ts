import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { parseSettingsFile } from '../../src/settings/parse.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { day, hour, minute } from '../../src/time/duration.ts';

function settingsOf(text: string): Settings {
  const reading = parseSettingsFile(text, 'settings.yml');
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

describe('a file that says nothing', () => {
  it.each([
    ['an empty file', ''],
    ['only comments', '# nothing yet\n\n# really\n'],
    ['an empty document', '---\n'],
    ['null', 'null'],
    ['a byte order mark', '\uFEFF'],
    ['blank lines and tabs', '\n\t\n\r\n'],
    ['an empty map', '{}'],
    [
      'keys without a value',
      'label:\npeople:\n  default: ~\nsteps:\n  own:\n    title:\nseverities: null\nreminders:\nworking-hours:\n',
    ],
    ['a version directive', '%YAML 1.2\n---\nlabel: incident\n'],
  ])('means the defaults: %s', (_, text) => {
    expect(settingsOf(text)).toEqual(defaultSettings);
  });
});

describe('the defaults', () => {
  it('are those of the design', () => {
    expect(defaultSettings).toEqual({
      label: 'incident',
      acceptFrom: 'usual',
      people: { default: [], escalateTo: [] },
      steps: defaultProtocol,
      severities: [
        { label: 'sev1', factor: 0.25, updateEvery: 30 * 60_000 },
        { label: 'sev2', factor: 0.5, updateEvery: 2 * 3_600_000 },
        { label: 'sev3', factor: 1, updateEvery: 0 },
        { label: 'sev4', factor: 2, updateEvery: 0 },
      ],
      serviceLabel: 'service:',
      privateLabels: ['security'],
      reminders: {
        repeat: day,
        perIncident: 4,
        quietTime: 30 * minute,
        where: 'issue',
        maxPerRun: 20,
        sweepInterval: 4 * hour,
      },
      workingTime: { kind: 'always' },
      language: 'en',
      reserve: 200,
      followUps: { chaseFor: 180 * 24 * 60 * 60 * 1000, digest: 'weekly' },
      close: { early: 'remind' },
      services: [],
      site: { mayBePublic: false },
      postmortem: {
        directory: 'postmortems',
        deliver: 'auto',
        index: 'auto',
        language: 'en',
        messages: {},
        headings: {},
      },
      templates: [],
      timeZone: 'UTC',
    });
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(defaultSettings))).toEqual(defaultSettings);
  });
});

describe('what the team chose', () => {
  it('reads the example of the design', () => {
    const settings = settingsOf(`label: outage
accept-from: write
people: { default: ["@alice", Alice, bob_acme], escalate-to: [carol] }
steps:
  apologize: { title: " Say sorry ", hint: "…", remind-after: 2d }
  feedback: { enabled: false }
severities: { Critical: { factor: 0.1 }, minor: }
language: de
time-zone: Europe/Berlin
working-hours:
  hours: 09:00-18:00
  holidays: [2026-12-25, 2024-02-29, 2026-12-25]
reminders:
  repeat: 1d
close: { early: accept }
postmortem: { directory: docs/postmortems/, deliver: commit, index: off, template: .github/p.md.hbs, messages: { comma: ' & ' } }
templates: { summary: sum.hbs, reminder: ask/reminder.md.hbs }
`);
    expect(settings.people).toEqual({ default: ['alice', 'bob_acme'], escalateTo: ['carol'] });
    expect(settings.steps).toHaveLength(7);
    expect(settings.steps.find(({ id }) => id === 'apologize')).toEqual({
      id: 'apologize',
      title: 'Say sorry',
      hint: '…',
      timeLimit: 2 * day,
    });
    expect(settings.severities).toEqual([
      { label: 'Critical', factor: 0.1, updateEvery: 0 },
      { label: 'minor', factor: 1, updateEvery: 0 },
    ]);
    expect(settings.reminders.repeat).toBe(day);
    expect(settings.workingTime).toEqual({
      kind: 'calendar',
      from: 540,
      to: 1080,
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      timeZone: 'Europe/Berlin',
      holidays: ['2024-02-29', '2026-12-25'],
    });
    expect(settings.postmortem).toEqual({
      directory: 'docs/postmortems',
      deliver: 'commit',
      index: 'off',
      language: 'de',
      messages: { comma: ' & ' },
      headings: {},
    });
    expect(settings.templates).toEqual([
      { name: 'reminder', path: 'ask/reminder.md.hbs' },
      { name: 'postmortem', path: '.github/p.md.hbs' },
      { name: 'summary', path: 'sum.hbs' },
    ]);
  });

  it('keeps what YAML 1.1 would turn into numbers, dates and booleans, even when asked for 1.1', () => {
    const text = 'label: no\nworking-hours:\n  hours: 00:00-24:00\n  holidays: [2026-12-25]\n';
    for (const file of [text, `%YAML 1.1\n---\n${text}`]) {
      const settings = settingsOf(file);
      expect(settings.label).toBe('no');
      expect(settings.workingTime).toMatchObject({ from: 0, to: 1440, holidays: ['2026-12-25'] });
    }
  });

  it.each([
    ['days: [sun, mon]', { from: 0, to: 1440, days: ['mon', 'sun'] }],
    ['holidays: [2026-01-01]', { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }],
    ['{hours: "22:00-24:00", days: [sat]}', { from: 1320, to: 1440, days: ['sat'] }],
  ])('takes working hours: %s as a calendar', (hours, calendar) => {
    const text = hours.startsWith('{') ? `working-hours: ${hours}` : `working-hours:\n  ${hours}`;
    expect(settingsOf(text).workingTime).toMatchObject({
      kind: 'calendar',
      timeZone: 'UTC',
      ...calendar,
    });
  });

  it('takes names, groups and places of services, and what the site is called', () => {
    const text =
      'services: [{id: mail, name: Mail, description: All of it, group: G, order: 2}, {id: wiki}]\nsite: {public: true, title: Us, address: "https://x.example"}\n';
    expect(settingsOf(text)).toMatchObject({
      services: [
        { id: 'mail', name: 'Mail', description: 'All of it', group: 'G', order: 2 },
        { id: 'wiki' },
      ],
      site: { mayBePublic: true, title: 'Us', address: 'https://x.example' },
    });
  });

  it.each([
    ['services: false', 'a list of at most 200 services'],
    ['services: [mail]', 'a map with id, name'],
    ['services: [{id: a}, {id: A}]', 'every service once'],
    ['services: [null, {name: x}]', 'a map with id, name'],
    ['services: [{id: a}, {id: b, label: x}]', 'id, name, description, group, order'],
    ['services: [{name: x}]', '"path":"services[0].id","found":"nothing"'],
    ['services: [{id: a, nmae: x}]', '"didYouMean":"name"'],
    ['site: {address: "http://x.example"}', 'an address that begins with https://'],
    ['site: {public: maybe}', 'true or false'],
  ])('says what is wrong with %s', (text, words) => {
    const reading = parseSettingsFile(`${text}\n`, 'settings.yml');
    expect(JSON.stringify(reading)).toContain(words);
    expect(reading.kind).toBe('problems');
  });

  it('can do without severities', () => {
    expect(settingsOf('severities: {}').severities).toEqual([]);
  });

  it('reads CRLF, a byte order mark and anchors that nobody uses', () => {
    expect(settingsOf('\uFEFFlabel: &name outage\r\nreminders:\r\n  per-incident: 5\r\n')).toMatchObject({
      label: 'outage',
      reminders: { perIncident: 5 },
    });
  });

  it('knows labels and keys that mean something to JavaScript', () => {
    const { severities } = settingsOf('severities: {constructor: {factor: 2}, toString: {factor: 3}}');
    expect(severities).toEqual([
      { label: 'constructor', factor: 2, updateEvery: 0 },
      { label: 'toString', factor: 3, updateEvery: 0 },
    ]);
  });

  it('remembers what the file itself said', () => {
    const reading = parseSettingsFile(
      'label: outage\nreminders: {per-incident: 2, repeat: }\nclose:\n',
      'settings.yml',
    );
    expect(reading).toMatchObject({
      fileName: 'settings.yml',
      chosen: ['label', 'reminders', 'reminders.per-incident'],
    });
  });
});
