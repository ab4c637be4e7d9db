import { describe, expect, it } from 'vitest';
import { moments, reading } from './read.ts';

describe('a moment', () => {
  it.each([
    ['Resolved at 15:00 UTC.', 'resolved 15:00'],
    ['It was fixed at 15:00, all instances are healthy.', 'resolved 15:00'],
    ['Resolved at 5 pm.', 'resolved 17:00'],
    ['### Resolved\n**15:00**', 'resolved 15:00'],
    ['### Since when\n14:00 UTC, right after the deploy of #812.', 'started 14:00'],
    ['### Seit wann\n14:00 (gleich nach dem Deploy)', 'started 14:00'],
    ['- 15:00 Resolved. Will write it up tomorrow.', 'resolved 15:00'],
    ['- 15:00 end of the outage', 'resolved 15:00'],
    ['- 15:00 Störungsende', 'resolved 15:00'],
    ['- 15:00 復旧しました', 'resolved 15:00'],
    ['- 14:00 outage started in Europe', 'started 14:00'],
    ['- 14:10 alert fired for the queue', 'detected 14:10'],
    ['- 14:20 mitigated by a restart', 'mitigated 14:20'],
    ['Mitigated at 14:20 UTC by moving traffic to B.', 'mitigated 14:20'],
    ['Resolved at 15:00 after a restart.', 'resolved 15:00'],
    ['### Timeline\n14:05 **OUTAGE BEGINS**', 'started 14:05'],
    ['- Detected: 14:10\n- Mitigated: 14:20\n- Resolved: 15:00', 'resolved 15:00'],
    ['- Detected: 14:10\n- Mitigated: 14:20\n- Resolved: 15:00', 'detected 14:10'],
    ['**Started:** 14:00 UTC\n**Mitigated:** 14:20 UTC\n**Resolved:** 15:00 UTC', 'mitigated 14:20'],
    ['Started: 14:00\nDetected: 14:10\nResolved: 15:00', 'started 14:00'],
    ['Resolved: 2026-11-22 15:00', 'resolved 15:00'],
    ['Mitigated at 14:20 UTC\nResolved at 15:00 UTC', 'mitigated 14:20'],
    ['Mitigated at 14:20 UTC\nResolved at 15:00 UTC', 'resolved 15:00'],
  ])('is told by %j', (body, moment) => {
    expect(moments(body)).toContain(moment);
  });

  it.each([
    'Resolved at 15:00 if the deploy goes through.',
    'Resolved at 15:00 was wrong, it is still down.',
    'resolved at 15:00?',
    'Resolved at 15:00 (planned).',
    'Resolved at 15:00 for EU only.',
    'Fixed at 15:00 in staging, production still broken.',
    'Fixed at 15:00 the typo in the banner.',
    'It is fixed at 15:00 tomorrow.',
    'Resolved at 15:00 last Friday',
    '- 14:00 back to normal? no',
    '- 14:00 back to normal is not expected before 18:00',
    '- 14:00 resolved: no, came back',
    '- 14:00 ~~fixed~~',
    '- 14:00 service restored partially',
    '- 14:00 over: handing to the night shift',
    '- 14:00 over to Bob',
    '- 14:00 end of shift',
    '- 14:00 end of the call with the vendor',
    '- 14:00 Ende der Schicht',
    '- 14:00 fin de semana',
    '- 14:00 läuft wieder nicht',
    '- 14:00 復旧: 未定',
    '- 14:00 復旧まで一時停止します',
    '- 14:00 we fail over to db-2',
    '- 14:00 started the rollback',
    '- 14:00 begin of the deploy',
    '- 14:00 paged Bob',
    '- 14:00 noticed nothing unusual',
    '- 14:00 workaround: none',
    '## Expected timeline\n- 14:00 fixed',
    'Maintenance plan for tonight:\n10:00 outage begins\n11:00 outage ends',
    'Last incident, for comparison:\n- 09:00 outage began\n- 09:30 outage ended',
    'The vendor says:\n- 12:00 Resolved',
    '> 15:00 Resolved',
    'The vendor says that it will be\nresolved at 15:00\nas they told us',
    'Resolved: 15:00?',
    'Resolved: by 15:00',
    'Resolved: 15:00 is what they hope for',
    'Mitigated: 14:20 in staging',
    '```\n15:00 Resolved\n```',
    '### Since when\n3 h',
    '### Since when\n14:00, maybe earlier',
    '### Since when\n14:00 or 15:00',
    '### Since when\n14:00, at the latest',
    '### Seit wann\n14:00, vielleicht früher',
    '### Since when\n14:00?',
    '### Since when\n10:00-05:00',
  ])('is not told by %j', (body) => {
    expect(moments(body)).toEqual([]);
  });

  it('is never told by somebody without access', () => {
    const repository = {
      owner: 'acme',
      name: 'shop',
      url: 'https://github.com/acme/shop',
      defaultBranch: 'main',
      visibility: 'public',
      archived: false,
    } as const;
    const told = reading('Resolved at 15:00 UTC.', { repository, permissions: {} });
    expect(told.moments).toEqual({ told: [], candidates: [] });
  });

  it('is asked for where the end lies before the beginning', () => {
    expect(moments('Started at 17:00.\n\nResolved at 10:00.')).toEqual([]);
  });

  it('is offered without a time where the words name none to the minute', () => {
    const [resolved] = reading('Caught up some time during the night.').moments.candidates.filter(
      ({ name }) => name === 'resolved',
    );
    expect(resolved).toMatchObject({ at: undefined, text: 'Caught up some time during the night.' });
  });

  it('is offered with the time that stands with it, not with that of the comment', () => {
    const { candidates } = reading('All logins succeed. Done at 12:35 UTC.').moments;
    expect(candidates.find(({ name }) => name === 'resolved')?.at).toBe('2026-11-22T12:35:00Z');
  });

  it.each([
    ['At 14:15 we switched the old gateway on, resolved at 14:20.', '14:20'],
    ['14:15 rollback, resolved 14:20', '14:20'],
    ['14:15 rollback, resolved 14:20 or 14:25', undefined],
    ['14:15 the fix is live', '14:15'],
    ['À 14h15 nous avons rebasculé, résolu à 14h20.', '14:20'],
  ])('is offered with the time that stands with it in %j', (body, time) => {
    const { candidates } = reading(body).moments;
    expect(candidates.find(({ name }) => name === 'resolved')?.at?.slice(11, 16)).toBe(time);
  });

  it.each([
    'It is back: nobody can pay.',
    'The problem is back, we are down again.',
    'Der Fehler ist wieder da, die Kasse ist wieder kaputt.',
    'El problema volvió: nadie puede pagar.',
    'La panne est de retour.',
    'O erro voltou, ninguém consegue pagar.',
    '再発しました。復旧作業中です。',
    'We rolled back the rollback at 10:00, it is broken again.',
    'The fix works on staging since 10:00.',
    '~~Resolved at 10:10~~',
    'The last incident was resolved at 10:05.',
  ])('is not offered by %j', (body) => {
    const { told, candidates } = reading(body).moments;
    expect([...told, ...candidates].filter(({ source }) => source.comment !== undefined)).toEqual([]);
  });
});
