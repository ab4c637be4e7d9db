import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLogbook } from '../../src/logbook/logbook.ts';
import { aLogbook, aTick } from '../builders.ts';
import { anyLogbook } from './any-logbook.ts';

const at = '2026-11-22T15:00:00Z';

const whole: unknown = aLogbook({
  entries: [
    { what: 'declared', attribution: { kind: 'actor', by: 'alice', at } },
    aTick('own', undefined, at),
    { what: 'closed', reason: 'completed', attribution: { kind: 'seen', at } },
    { what: 'ticked', step: 'check', note: 'only one', attribution: { kind: 'seen', at } },
    { what: 'skipped', step: 'thank', reason: 'nobody', attribution: { kind: 'actor', by: 'bob', at } },
    { what: 'lead', login: 'carol', attribution: { kind: 'actor', by: 'bob', at } },
    { what: 'owner', step: 'own', login: 'dave', attribution: { kind: 'actor', by: 'bob', at } },
    { what: 'milestone', name: 'started', at, attribution: { kind: 'actor', by: 'bob', at } },
    { what: 'line', at, text: 'rolled back', attribution: { kind: 'actor', by: 'bob', at } },
    { what: 'note', section: 'impact', text: 'all shops', attribution: { kind: 'actor', by: 'bob', at } },
    { what: 'snoozed', until: at, step: 'own', attribution: { kind: 'actor', by: 'bob', at } },
  ],
  refusals: [{ comment: 7, by: 'bob', line: 'dnoe', problem: 'no such command' }],

  reminders: [{ steps: ['own'], level: 1, escalated: false, due: at, at }],
  postmortem: { kind: 'commit', path: 'a.md', url: 'https://x', commit: 'abc', revision: 3 },
});

type Json = Readonly<Record<string, unknown>>;

/** The same value with one field, at any depth, changed or taken out. */
function damaged(
  value: unknown,
  damage: (key: string, inner: unknown) => unknown,
  path = '',
): [string, unknown][] {
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, index) =>
      damaged(inner, damage, `${path}[${index}]`).map(([where, bad]): [string, unknown] => [
        where,
        value.with(index, bad),
      ]),
    );
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here: [string, unknown] = [`${path}.${key}`, { ...value, [key]: damage(key, inner) }];
    const deeper = damaged(inner, damage, `${path}.${key}`);
    return [here, ...deeper.map(([where, bad]): [string, unknown] => [where, { ...value, [key]: bad }])];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** What may be left out. */
const optional = new Set(['.postmortem', '.postmortem.commit', '.entries[3].note', '.entries[10].step']);

describe('the shape of a logbook', () => {
  it('holds for every logbook after JSON', () => {
    expect(isLogbook(whole)).toBe(true);
    fc.assert(fc.property(anyLogbook, (book) => isLogbook(JSON.parse(JSON.stringify(book)))));
  });

  it.each(damaged(whole, () => undefined).filter(([where]) => !optional.has(where)))(
    'does not hold without %s',
    (_, value) => {
      expect(isLogbook(value)).toBe(false);
    },
  );

  it.each([null, [], {}, '', -1, 1.5, Number.NaN, '\u0000', true, [null], { kind: 'x' }])(
    'does not hold with %j in any place of another type',
    (wrong) => {
      for (const [where, value] of damaged(whole, () => wrong)) {
        const expected = isFine(where, wrong);
        expect([where, isLogbook(value)]).toEqual([where, expected]);
      }
    },
  );

  it('does not hold for anything else', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isLogbook(value)));
  });
});

const texts = new Set(
  ['title', 'hint', 'by', 'reason', 'path', 'url', 'commit', 'note', 'login', 'text', 'line', 'problem'].map(
    (name) => `.${name}`,
  ),
);

/** Any text is a text, an empty list is a list. */
function isFine(where: string, value: unknown): boolean {
  const name = where.slice(where.lastIndexOf('.'));
  if (typeof value === 'string') {
    return texts.has(name);
  }
  if (Array.isArray(value) && value.length === 0)
    return /^\.(?:protocol|entries|reminders(?:\[0\]\.steps)?|refusals)$/.test(where);
  return /\.(?:escalated|helped)$/.test(where) && value === true;
}
