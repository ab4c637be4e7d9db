import { expect, it } from 'vitest';
import type { Entry } from '../../src/logbook/logbook.ts';
import { openIncident } from '../../src/site/open-incident.ts';
import { aLogbook } from '../builders.ts';

const at = (time: string) => ({ kind: 'actor', by: 'alice', at: `2026-11-22T${time}:00Z` }) as const;
const over: Entry = {
  what: 'update',
  comment: 7,
  text: 'Works again.',
  status: 'resolved',
  attribution: at('15:00'),
};
const resolved: Entry = { what: 'milestone', name: 'resolved', at: at('15:00').at, attribution: at('15:00') };
const reopened: Entry = { what: 'reopened', attribution: at('16:00') };
const news: Entry = { what: 'update', comment: 8, text: 'Down again.', attribution: at('16:10') };

function shown(entries: readonly Entry[]) {
  const issue = { number: 42, title: 'Down', labels: ['incident'], createdAt: at('14:00').at };
  const logbook = aLogbook({ entries });
  return openIncident({ issue, logbook, now: at('17:00').at, severities: [], serviceLabel: 'service:' });
}

it.each([
  ['is not over, and says when', [over, resolved, reopened], at('16:00').at],
  ['has news of its own once there are some', [over, resolved, reopened, news], undefined],
] as const)('what was opened again %s', (_, entries, when) => {
  expect(shown(entries)).toMatchObject({ isOver: false });
  expect(shown(entries).openedAgain).toBe(when);
});

it('what was not opened again is over', () => {
  expect(shown([over, resolved])).toMatchObject({ isOver: true });
});
