import { expect, it } from 'vitest';
import { plansNow } from '../../src/incident/follow-ups.ts';
import { aLogbook, aPerson, someFacts } from '../builders.ts';

const part = (number: number) =>
  ({
    kind: 'linked',
    at: '2026-11-22T15:10:00Z',
    by: aPerson('bob'),
    number,
    title: 'Compare the keys',
    url: `https://github.com/acme/shop/issues/${number}`,
    state: 'open',
    what: 'issue',
    isPart: true,
  }) as const;

const blobSha = (text: string) => text;

it('does not count the issue that reminders are posted in, at whatever moment it is asked', () => {
  const facts = someFacts({ history: [part(17), part(18)] });
  const without = someFacts({ history: [part(18)] });
  const logbook = aLogbook({ protocolIssue: { number: 17 } });
  const now = plansNow(logbook, facts, blobSha);
  expect(now?.numbers).toEqual([18]);
  expect(now).toEqual(plansNow(logbook, without, blobSha));
});
