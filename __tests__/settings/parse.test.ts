import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/incident/duration.ts';
import { defaultProtocol } from '../../src/incident/protocol.ts';
import { parseSettingsFile } from '../../src/settings/parse.ts';
import { defaultSettings } from '../../src/settings/resolve.ts';
import type { Settings } from '../../src/settings/settings.ts';

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
      'label:\npeople:\n  default: ~\nsteps:\n  own:\n    title:\nseverities: null\nnag:\n',
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
      acceptFrom: 'triage',
      people: { default: [], escalateTo: [] },
      steps: defaultProtocol,
      severities: [
        { label: 'sev1', patience: 0.25 },
        { label: 'sev2', patience: 0.5 },
        { label: 'sev3', patience: 1 },
        { label: 'sev4', patience: 2 },
      ],
      serviceLabel: 'service:',
      nag: {
        repeat: { kind: 'step-patience', atLeast: 12 * hour },
        cap: 3,
        maxPerRun: 20,
        sweepInterval: 4 * hour,
        workingTime: { kind: 'always' },
      },
      close: { early: 'remind' },
      postmortem: {
        directory: 'postmortems',
        deliver: 'auto',
        language: 'en',
        messages: {},
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
  apologize: { title: " Say sorry ", hint: "…", patience: 2d }
  feedback: { enabled: false }
severities: { Critical: { patience: 0.1 }, minor: }
nag:
  repeat: 1d
  hours: 09:00-18:00
  time-zone: Europe/Berlin
  holidays: [2026-12-25, 2024-02-29, 2026-12-25]
close: { early: accept }
postmortem: { directory: docs/postmortems/, deliver: commit, template: .github/p.md.hbs, language: de, messages: { and: ' & ' } }
templates: { summary: sum.hbs, nag: ask/nag.md.hbs }
`);
    expect(settings.people).toEqual({ default: ['alice', 'bob_acme'], escalateTo: ['carol'] });
    expect(settings.steps).toHaveLength(7);
    expect(settings.steps.find(({ id }) => id === 'apologize')).toEqual({
      id: 'apologize',
      title: 'Say sorry',
      hint: '…',
      patience: 2 * day,
    });
    expect(settings.severities).toEqual([
      { label: 'Critical', patience: 0.1 },
      { label: 'minor', patience: 1 },
    ]);
    expect(settings.nag.repeat).toEqual({ kind: 'every', duration: day });
    expect(settings.nag.workingTime).toEqual({
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
      language: 'de',
      messages: { and: ' & ' },
    });
    expect(settings.templates).toEqual([
      { name: 'nag', path: 'ask/nag.md.hbs' },
      { name: 'postmortem', path: '.github/p.md.hbs' },
      { name: 'summary', path: 'sum.hbs' },
    ]);
  });

  it('keeps what YAML 1.1 would turn into numbers, dates and booleans, even when asked for 1.1', () => {
    const text = 'label: no\nnag:\n  hours: 00:00-24:00\n  holidays: [2026-12-25]\n';
    for (const file of [text, `%YAML 1.1\n---\n${text}`]) {
      const settings = settingsOf(file);
      expect(settings.label).toBe('no');
      expect(settings.nag.workingTime).toMatchObject({ from: 0, to: 1440, holidays: ['2026-12-25'] });
    }
  });

  it.each([
    ['days: [sun, mon]', { from: 0, to: 1440, days: ['mon', 'sun'] }],
    ['holidays: [2026-01-01]', { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }],
    ['{hours: "22:00-24:00", days: [sat]}', { from: 1320, to: 1440, days: ['sat'] }],
  ])('takes nag: %s as a calendar', (nag, calendar) => {
    const text = nag.startsWith('{') ? `nag: ${nag}` : `nag:\n  ${nag}`;
    expect(settingsOf(text).nag.workingTime).toMatchObject({
      kind: 'calendar',
      timeZone: 'UTC',
      ...calendar,
    });
  });

  it('can do without severities', () => {
    expect(settingsOf('severities: {}').severities).toEqual([]);
  });

  it('reads CRLF, a byte order mark and anchors that nobody uses', () => {
    expect(settingsOf('\uFEFFlabel: &name outage\r\nnag:\r\n  cap: 5\r\n')).toMatchObject({
      label: 'outage',
      nag: { cap: 5 },
    });
  });

  it('knows labels and keys that mean something to JavaScript', () => {
    const { severities } = settingsOf('severities: {constructor: {patience: 2}, toString: {patience: 3}}');
    expect(severities).toEqual([
      { label: 'constructor', patience: 2 },
      { label: 'toString', patience: 3 },
    ]);
  });

  it('remembers what the file itself said', () => {
    const reading = parseSettingsFile('label: outage\nnag: {cap: 2, repeat: }\nclose:\n', 'settings.yml');
    expect(reading).toMatchObject({ fileName: 'settings.yml', chosen: ['label', 'nag', 'nag.cap'] });
  });
});
