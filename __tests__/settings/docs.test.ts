import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { stepIds } from '../../src/checklist/protocol.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { settingsIn, settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { parseSettingsFile } from '../../src/settings/parse.ts';
import { settingsExample } from '../../src/settings/settings-example.ts';
import { settingsTable, withSettingsTable } from '../../src/settings/settings-table.ts';

function inRepository(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

describe('the example file', () => {
  it('is the one in the repository', () => {
    expect(inRepository('examples/incident-protocol.yml')).toBe(settingsExample());
  });

  it('means exactly the defaults', () => {
    expect(parseSettingsFile(settingsExample(), 'example.yml')).toMatchObject({
      kind: 'settings',
      settings: defaultSettings,
    });
  });

  it('still parses with what is commented out', () => {
    const text = settingsExample()
      .replaceAll(/^( *)# (?=(?:hours|days|language): \S+|templates:)/gm, '$1')
      .replaceAll(/^# (?= +(?:reminder|summary): \S+)/gm, '');
    const reading = parseSettingsFile(text, 'example.yml');
    expect(reading).toMatchObject({
      settings: {
        reminders: { perIncident: 4 },
        workingTime: { kind: 'calendar', from: 540 },
        templates: [
          { name: 'reminder', path: '.github/incidents/reminder.md.hbs' },
          { name: 'summary', path: '.github/incidents/summary.md.hbs' },
        ],
      },
    });
  });

  it('names every key', () => {
    const keys = settingsIn(settingsJsonSchema()).map(({ path }) => path.at(-1) ?? '');
    for (const key of keys.filter((one) => one !== '<label>')) {
      expect(settingsExample()).toMatch(new RegExp(`\\b${key}: *`));
    }
  });

  it('has no line that runs out of the window, hints and severities apart', () => {
    const long = settingsExample()
      .split('\n')
      .filter((line) => line.length > 100);
    expect(long.every((line) => /^ *(hint|severities):/.test(line))).toBe(true);
  });
});

describe('schema.json', () => {
  const stored: unknown = JSON.parse(inRepository('schema.json'));
  const editor = z.fromJSONSchema(settingsJsonSchema());

  it('is the one that the schema gives', () => {
    expect(stored).toEqual(JSON.parse(JSON.stringify(settingsJsonSchema())));
  });

  it('accepts the example, the example of the design and an empty file', () => {
    expect(editor.safeParse(parse(settingsExample())).error).toBeUndefined();
    expect(editor.safeParse({}).error).toBeUndefined();
    expect(
      editor.safeParse({
        people: { default: ['@Alice', 'bob_acme'] },
        steps: {
          apologize: { title: 'Say sorry', hint: '…', 'remind-after': '2d' },
          feedback: { enabled: false },
        },
        severities: { Critical: { factor: 0.25 } },
        'time-zone': 'Europe/Berlin',
        'working-hours': { hours: '09:00-18:00', holidays: ['2026-12-25'] },
        reminders: { repeat: '1d' },
        postmortem: { directory: 'docs/postmortems', template: '.github/postmortem.md.hbs' },
        templates: { reminder: 'reminder.hbs' },
      }).error,
    ).toBeUndefined();
  });

  it.each([
    { lable: 'x' },
    { label: 1 },
    { steps: { own: { 'remind-after': '2 days' } } },
    { people: { default: ['org/team/more'] } },
    { 'working-hours': { days: [] } },
    { severities: { sev1: { factor: 0 } } },
    { postmortem: { directory: '../x' } },
    { postmortem: { deliver: 'email' } },
    { postmortem: { messages: { impakt: 'Who paid' } } },
    { templates: { reminder: '../reminder.hbs' } },
  ])('refuses %j', (file) => {
    expect(editor.safeParse(file).success).toBe(false);
  });

  it('describes every key that holds a value', () => {
    for (const { path, schema } of settingsIn(settingsJsonSchema())) {
      if (schema.properties === undefined) expect(schema.description, path.join('.')).toMatch(/\.$/);
    }
  });
});

describe('the table', () => {
  it('has one row per key, with the eight steps as one', () => {
    const keys = [...settingsTable().matchAll(/^\| `([^`]+)`/gm)].map(([, key]) => key);
    expect(keys).toContain('steps.<id>.remind-after');
    expect(keys).toContain('severities.<label>.factor');
    expect(keys).toContain('reminders.max-per-run');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => stepIds.some((id) => key?.startsWith(`steps.${id}`)))).toBe(false);
  });

  it('has three cells in every row', () => {
    for (const line of settingsTable().split('\n')) {
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(5);
    }
  });

  it('goes between its markers, twice the same', () => {
    const readme = '# A\n<!-- settings:begin -->\nold\n<!-- settings:end -->\nrest\n';
    const once = withSettingsTable(readme);
    expect(once).toBe(`# A\n<!-- settings:begin -->\n${settingsTable()}\n<!-- settings:end -->\nrest\n`);
    expect(withSettingsTable(once)).toBe(once);
  });

  it.each(['# A\n', '<!-- settings:begin -->', '<!-- settings:end --> <!-- settings:begin -->'])(
    'leaves a text without markers alone: %s',
    (text) => {
      expect(withSettingsTable(text)).toBe(text);
    },
  );
});
