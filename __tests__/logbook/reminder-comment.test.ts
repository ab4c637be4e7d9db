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

const identity: ReminderIdentity = { step: 'own', level: 2, escalated: false, due: '2026-11-23T09:00:00Z' };
const body = '<!-- incident-protocol:nag own 2 spoken 2026-11-23T09:00:00Z -->\n@alice please';

describe('the text of a reminder', () => {
  it('says in its first line which reminder it is', () => {
    expect(writeReminderComment({ identity, prose: '@alice please' })).toBe(body);
  });

  it('is read back as it was written', () => {
    const anyIdentity = fc.record({
      step: fc.constantFrom(...stepIds),
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
    ['of no rung', body.replace(' 2 ', ' 0 ')],
    ['of a rung without end', body.replace(' 2 ', ' 123 ')],
    ['of another kind', body.replace('spoken', 'shouted')],
    ['of no time', body.replace('11-23T09', '13-43T09')],
    ['of no time at all', body.replace('2026-11-23T09:00:00Z', 'now')],
    ['with more in the line', body.replace(' -->', ' x -->')],
  ])('is not taken for one %s', (_, text) => {
    expect(parseReminderComment(text)).toBeUndefined();
  });

  it('is the same reminder when step and level are the same', () => {
    expect(sameReminder(identity, { ...identity, due: '2026-11-24T09:00:00Z' })).toBe(true);
    expect(sameReminder(identity, { ...identity, level: 3 })).toBe(false);
    expect(sameReminder(identity, { ...identity, step: 'check' })).toBe(false);
  });
});
