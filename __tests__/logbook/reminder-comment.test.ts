import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepIds } from '../../src/checklist/protocol.ts';
import {
  parseReminderComment,
  sameReminder,
  writeReminderComment,
} from '../../src/logbook/reminder-comment.ts';
import type { ReminderIdentity } from '../../src/logbook/tracking.ts';
import { instantOf } from '../../src/time/instant.ts';

const identity: ReminderIdentity = {
  steps: ['own'],
  level: 2,
  escalated: false,
  due: '2026-11-23T09:00:00Z',
};
const body = '<!-- incident-protocol:nag own 2 spoken 2026-11-23T09:00:00Z -->\n@alice please';

describe('the text of a reminder', () => {
  it('says in its first line which reminder it is', () => {
    expect(writeReminderComment({ identity, prose: '@alice please' })).toBe(body);
  });

  it('is read back as it was written', () => {
    const anyIdentity = fc.record({
      steps: fc.uniqueArray(fc.constantFrom(...stepIds), { minLength: 1 }),
      level: fc.integer({ min: 1, max: 99 }),
      escalated: fc.boolean(),
      due: fc.integer({ min: 0, max: 4e9 }).map((seconds) => instantOf(seconds * 1000)),
    });
    fc.assert(
      fc.property(anyIdentity, fc.string({ unit: 'grapheme' }), (given, text) => {
        const prose = text.replaceAll('\r', '');
        expect(parseReminderComment(writeReminderComment({ identity: given, prose }))).toEqual({
          identity: given,
          prose,
        });
      }),
    );
  });

  it('is read when a browser saved it', () => {
    expect(parseReminderComment(body.replaceAll('\n', '\r\n'))).toEqual({ identity, prose: '@alice please' });
  });

  it.each([
    ['below another line', `> quoted\n${body}`],
    ['after a blank', ` ${body}`],
    ['without anything below', body.split('\n')[0] ?? ''],
    ['of another step', body.replace('own', 'blame')],
    ['of another step beside', body.replace('own', 'own,blame')],
    ['of no step beside', body.replace('own', 'own,')],
    ['of no rung', body.replace(' 2 ', ' 0 ')],
    ['of a rung without end', body.replace(' 2 ', ' 123 ')],
    ['of another kind', body.replace('spoken', 'shouted')],
    ['of no time', body.replace('11-23T09', '13-43T09')],
    ['of no time at all', body.replace('2026-11-23T09:00:00Z', 'now')],
    ['with more in the line', body.replace(' -->', ' x -->')],
  ])('is not taken for one %s', (_, text) => {
    expect(parseReminderComment(text)).toBeUndefined();
  });

  it('names all steps that it is about', () => {
    const of = { ...identity, steps: ['check', 'alert'] as const };
    const text = writeReminderComment({ identity: of, prose: '@alice please' });
    expect(text).toBe(body.replace('own', 'check,alert'));
    expect(parseReminderComment(text)?.identity).toEqual(of);
  });

  it('is the same reminder when the level is the same, and one of its steps', () => {
    expect(sameReminder(identity, { ...identity, due: '2026-11-24T09:00:00Z' })).toBe(true);
    expect(sameReminder(identity, { ...identity, steps: ['check', 'own'] })).toBe(true);
    expect(sameReminder(identity, { ...identity, level: 3 })).toBe(false);
    expect(sameReminder(identity, { ...identity, steps: ['check'] })).toBe(false);
  });
});
