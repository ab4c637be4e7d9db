import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { settingsIn, settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { parseSettingsFile } from '../../src/settings/parse.ts';
import { formatProblems } from '../../src/settings/problem.ts';
import { cpuTime } from '../cpu-time.ts';

const words = [
  ...new Set(settingsIn(settingsJsonSchema()).flatMap(({ path }) => path)),
  '__proto__',
  'constructor',
];

const scraps = fc.constantFrom(
  ...words.map((word) => `${word}:`),
  ...[
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '\t',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '&a ',
    '*a',
    '!!binary ',
    '---\n',
    '...\n',
  ],
  ...[
    '%YAML 1.1\n',
    '"',
    "'",
    '|\n',
    '>\n',
    '#',
    '0',
    '1d',
    'no',
    '~',
    '<<: ',
    '.inf',
    '\r',
    '\uFEFF',
    '\u2028',
    '\0',
  ],
);

const almostYaml = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(''));

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('1d', 'mon', 'alice', '09:00-18:00', '2026-12-25', 'remind', 'en'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...words), tie('any'), { maxKeys: 5 }),
  ),
})).any;

function check(text: string): void {
  const reading = parseSettingsFile(text, 'settings.yml');
  if (reading.kind === 'settings') {
    expect(reading.settings.steps.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(reading.settings))).toEqual(reading.settings);
    return;
  }
  const lines = text.split('\n').length;
  expect(reading.problems.length).toBeGreaterThan(0);
  for (const { line, column, found, allowed } of reading.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(found).not.toBe('');
    expect(allowed).not.toMatch(/^$|Invalid|expected/);
  }
  expect(formatProblems(reading.problems).split('\n')).toHaveLength(Math.min(51, reading.problems.length));
}

describe('parseSettingsFile never throws, and every problem has a line', () => {
  it('for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300 });
  });

  it('for scraps of YAML', () => {
    fc.assert(fc.property(almostYaml, check), { numRuns: 1000 });
  });

  it('for well-formed YAML with anything in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...words), value), (file) => check(stringify(file))),
      {
        numRuns: 500,
      },
    );
  });
});

describe('parseSettingsFile answers in linear time', () => {
  const size = 64 * 1024 - 1;

  it.each([
    ['newlines', '\n'],
    ['spaces', ' '],
    ['open lists', '['],
    ['open maps', '{a: '],
    ['closing braces', '}'],
    ['dashes', '- '],
    ['question marks', '? '],
    ['colons', ': '],
    ['quotes', '"'],
    ['commas', ','],
    ['anchors', '&a '],
    ['aliases', '*a '],
    ['tags', '! '],
    ['documents', '---\n'],
    ['directives', '%\n'],
    ['comments', '#\n'],
    ['the same key', 'label: x\n'],
    ['hyphens of a handle', 'a-'],
  ])('for 64 KiB of %s', (_, unit) => {
    const half = quickest(() => unit.repeat(size / 2 / unit.length));
    const whole = quickest(() => unit.repeat(size / unit.length));
    expect(whole).toBeLessThan(3 * half + 100);
  });

  it.each([
    ['unknown keys', (index: number) => `k${index}: 1\n`, ''],
    ['severities', (index: number) => `  s${index}: {factor: 0}\n`, 'severities:\n'],
    ['handles', (index: number) => `  - a-${index}-\n`, 'people:\n default:\n'],
    ['holidays', () => '  - 2026-02-30\n', 'working-hours:\n holidays:\n'],
    ['empty entries', () => '  -\n', 'working-hours:\n days:\n'],
    ['keys under one long key', (index: number) => `  ${index}: 1\n`, `${'k'.repeat(1000)}:\n`],
  ])('for 64 KiB of %s', (_, line, opening) => {
    const text = (length: number) => {
      const lines = [opening];
      for (let index = 0, used = opening.length; used < length - 40; index++) {
        lines.push(line(index));
        used += line(index).length;
      }
      return lines.join('');
    };
    expect(quickest(() => text(size))).toBeLessThan(3 * quickest(() => text(size / 2)) + 100);
  });

  function quickest(make: () => string): number {
    const text = make();
    return cpuTime(() => parseSettingsFile(text, 'settings.yml'));
  }
});
