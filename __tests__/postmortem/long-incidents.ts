import type { HistoryEvent } from '../../src/facts/facts.ts';
import type { Attribution } from '../../src/logbook/logbook.ts';
import { aComment, aPerson, aTick, someFacts, withList } from '../builders.ts';
import { aPostmortem, directoryOf, type Folder } from '../postmortem-index/folder.ts';
import type { Case } from './incidents.ts';

const day = '2026-11-22';

function by(login: string, at: string): Attribution {
  return { kind: 'actor', by: login, at };
}

const anna = aPerson('anna');
const bernd = aPerson('bernd');
const ceren = aPerson('ceren');

const link = { kind: 'linked', by: bernd } as const;

const past: Folder = {
  'postmortems/2026-03-04-12-kasse.md': aPostmortem({
    number: 12,
    opened: '2026-03-04T07:12:00Z',
    title: 'Die Kasse | druckt @bernd keine Belege',
    severity: 'sev3',
    minutes: 48,
    more: { services: ['kasse'], lasted_minutes: 20 },
  }),
  'postmortems/2026-07-01-21-gateway.md': aPostmortem({
    number: 21,
    opened: '2026-07-01T10:00:00Z',
    title: 'Zahlungen kommen doppelt an',
    minutes: 1500,
    more: { labels: ['gateway'] },
  }),
  'postmortems/2026-08-01-25-suche.md': aPostmortem({
    number: 25,
    opened: '2026-08-01T10:00:00Z',
    title: 'Die Suche ist langsam',
  }),
  'postmortems/2026-12-01-50-kasse.md': aPostmortem({
    number: 50,
    opened: '2026-12-01T10:00:00Z',
    title: 'Bezahlen geht nicht: „502“',
    more: { services: ['kasse'] },
  }),
};

/** All that people can tell: moments, notes, roles, words with the ticks; in German, from Berlin, over midnight. */
export const german: Case = {
  language: 'de',
  timeZone: 'Europe/Berlin',
  facts: someFacts({
    background: {
      kind: 'read',
      closing: {
        kind: 'known',
        left: 0,
        items: [
          {
            number: 43,
            title: 'Gateway auf 4.1 zurück (#41)',
            url: 'https://github.com/acme/shop/pull/43',
            state: 'merged',
            mergedAt: `${day}T14:48:30Z`,
            author: bernd,
            reviewers: [ceren, aPerson('dilek')],
          },
        ],
      },
      commits: {
        kind: 'known',
        left: 0,
        items: Array.from({ length: 14 }, (_, index) => ({
          sha: `c0ffee${index}`.padEnd(40, '0'),
          url: `https://github.com/acme/shop/commit/c0ffee${index}`,
          headline: `Kasse aufräumen, Teil ${14 - index}`,
          at: `${day}T${String(13 - Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '40' : '10'}:00Z`,
          authorName: 'Ceren',
          by: ceren,
        })),
      },
      deployments: {
        kind: 'known',
        left: 0,
        items: [
          {
            at: `${day}T14:48:50Z`,
            by: bernd,
            environment: 'production',
            sha: 'c0ffeef'.padEnd(40, '0'),
            state: 'succeeded',
          },
          {
            at: `${day}T13:45:00Z`,
            by: ceren,
            environment: 'production',
            sha: 'c0ffee0'.padEnd(40, '0'),
            state: 'succeeded',
          },
        ],
      },
    },
    issue: {
      title: 'Bezahlen geht nicht: „502“',
      body: withList(
        '### What happened\n\nSeit etwa 14:50 Uhr kann niemand bezahlen, wie in #38.\n\n### Since when\n\n14:50 Uhr\n\n### Who is affected\n\nAlle Kundinnen und Kunden im Shop.\n\n### Affected services\n\nkasse, Händlerportal',
      ),
      author: anna,
      labels: ['incident', 'sev2', 'service:Kasse', 'Gateway'],
      state: { kind: 'closed', at: '2026-11-23T10:05:00Z', by: 'anna', reason: 'completed' },
    },
    comments: [
      aComment({
        id: 2001,
        author: ceren,
        createdAt: `${day}T14:20:00Z`,
        body: 'Das ging eben an alle Händler:\n\n> Bezahlen ist gestört. Wir melden uns um 16 Uhr wieder.',
      }),
      aComment({
        id: 2002,
        author: anna,
        createdAt: `${day}T15:30:00Z`,
        body: 'Das ist bei uns passiert. Es tut uns leid für alle, die an der Kasse standen und warteten.',
      }),
      aComment({
        id: 2003,
        author: bernd,
        createdAt: `${day}T23:40:00Z`,
        body: '/incident note well Der Rückbau ging in vier Minuten.',
      }),
    ],
    postmortems: directoryOf(past),
    history: [
      { kind: 'labeled', at: `${day}T14:02:01Z`, by: anna, label: 'incident' },
      { kind: 'labeled', at: `${day}T14:02:01Z`, by: anna, label: 'sev1' },
      { kind: 'unlabeled', at: `${day}T15:10:00Z`, by: bernd, label: 'sev1' },
      { kind: 'labeled', at: `${day}T15:10:00Z`, by: bernd, label: 'sev2' },
      {
        ...link,
        at: `${day}T14:31:00Z`,
        number: 43,
        title: 'Gateway auf 4.1 zurück (#41)',
        url: 'https://github.com/acme/shop/pull/43',
        what: 'pull-request',
        state: 'closed',
        mergedAt: `${day}T14:48:30Z`,
      },
      {
        ...link,
        at: '2026-11-23T08:00:00Z',
        number: 44,
        title: 'Alarm auf fehlgeschlagene Zahlungen',
        url: 'https://github.com/acme/shop/issues/44',
        what: 'issue',
        state: 'open',
        labels: ['Type: Detect', 'P1', 'payments'],
        assignees: ['ceren', 'bernd'],
        due: '2026-12-04',
      },
      {
        ...link,
        at: '2026-11-01T08:00:00Z',
        number: 12,
        title: 'Gateway-Vertrag testen',
        url: 'https://github.com/acme/shop/issues/12',
        what: 'issue',
        state: 'closed',
        isPart: true,
      },
      { kind: 'closed', at: '2026-11-23T10:05:00Z', by: anna, reason: 'completed' },
    ],
  }),
  entries: [
    { what: 'lead', login: 'bernd', attribution: by('anna', `${day}T14:05:00Z`) },
    aTick('check', 'bernd', `${day}T14:12:00Z`),
    aTick('alert', 'ceren', `${day}T14:22:00Z`),
    {
      what: 'milestone',
      name: 'started',
      at: `${day}T13:52:00Z`,
      attribution: by('bernd', `${day}T14:40:00Z`),
    },
    {
      what: 'milestone',
      name: 'detected',
      at: `${day}T13:58:00Z`,
      attribution: by('bernd', `${day}T14:41:00Z`),
    },
    {
      what: 'milestone',
      name: 'mitigated',
      at: `${day}T14:49:00Z`,
      attribution: by('bernd', `${day}T14:50:00Z`),
    },
    {
      what: 'milestone',
      name: 'resolved',
      at: `${day}T23:20:00Z`,
      attribution: by('bernd', `${day}T23:25:00Z`),
    },
    {
      what: 'line',
      at: `${day}T14:44:00Z`,
      text: 'Rückbau begonnen',
      attribution: by('bernd', `${day}T23:30:00Z`),
    },
    aTick('own', 'anna', `${day}T15:31:00Z`),
    { what: 'owner', step: 'prevent', login: 'ceren', attribution: by('anna', `${day}T15:32:00Z`) },
    aTick('apologize', 'anna', `${day}T15:31:00Z`),
    aTick('ameliorate', 'bernd', `${day}T15:40:00Z`),
    {
      what: 'note',
      section: 'well',
      text: 'Der Rückbau ging in vier Minuten.',
      attribution: by('bernd', `${day}T23:40:00Z`),
    },
    {
      what: 'note',
      section: 'factors',
      text: 'Der Test kannte nur den alten Vertrag.\n\nUnd der Alarm hing an der Seite, nicht an Zahlungen.',
      attribution: by('ceren', `${day}T23:45:00Z`),
    },
    { what: 'ticked', step: 'prevent', note: 'Siehe #44.', attribution: by('ceren', '2026-11-23T08:17:00Z') },
    {
      what: 'skipped',
      step: 'feedback',
      reason: 'kommt im Rückblick am Freitag',
      attribution: by('anna', '2026-11-23T09:40:00Z'),
    },
    aTick('thank', 'anna', '2026-11-23T10:04:00Z'),
  ],
};

function minutesAfter(start: string, minutes: number): string {
  return `${new Date(Date.parse(start) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

const crowd = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi'] as const;
const opening = '2026-11-20T08:00:00Z';

/** Three days, 300 comments and twenty pages of events, most of them noise. */
function noise(): readonly HistoryEvent[] {
  return Array.from({ length: 1970 }, (_, index): HistoryEvent => {
    const at = minutesAfter(opening, 3 + index * 2);
    const by = aPerson(crowd[index % crowd.length] ?? 'alice');
    switch (index % 5) {
      case 0:
        return { kind: 'labeled', at, by, label: `area-${index % 7}` };
      case 1:
        return { kind: 'unlabeled', at, by, label: `area-${index % 7}` };
      case 2:
        return index % 400 === 2
          ? {
              ...link,
              at,
              by,
              number: 900 + index,
              title: `Try ${index}`,
              url: `https://github.com/acme/shop/pull/${900 + index}`,
              what: 'pull-request',
              state: 'open',
            }
          : { kind: 'assigned', at, by, assignee: crowd[(index + 3) % crowd.length] ?? 'alice' };
      case 3:
        return { kind: 'unassigned', at, by, assignee: crowd[(index + 3) % crowd.length] ?? 'alice' };
      default:
        return { kind: 'locked', at, by };
    }
  });
}

export const big: Case = {
  facts: someFacts({
    issue: {
      title: 'Search answers with the results of somebody else',
      body: withList('Since this morning people see the search results of other accounts.'),
      labels: ['incident', 'sev1'],
      createdAt: opening,
      state: { kind: 'closed', at: '2026-11-23T10:05:00Z', by: 'alice', reason: 'completed' },
    },
    comments: Array.from({ length: 300 }, (_, index) =>
      aComment({
        id: 3000 + index,
        author: aPerson(crowd[index % crowd.length] ?? 'alice'),
        createdAt: minutesAfter(opening, 5 + index * 14),
        body:
          index === 299
            ? 'It is over. Thank you all.'
            : `Observation ${index}: shard ${index % 12} is stale.`,
      }),
    ),
    history: [
      { kind: 'labeled', at: opening, by: aPerson('alice'), label: 'incident' },
      { kind: 'labeled', at: opening, by: aPerson('alice'), label: 'sev1' },
      ...noise(),
      { kind: 'closed', at: '2026-11-23T10:05:00Z', by: aPerson('alice'), reason: 'completed' },
    ],
  }),
  entries: [
    {
      what: 'milestone',
      name: 'started',
      at: '2026-11-20T06:30:00Z',
      attribution: by('bob', '2026-11-20T09:00:00Z'),
    },
    aTick('check', 'bob', '2026-11-20T09:10:00Z'),
    aTick('alert', 'carol', '2026-11-20T10:00:00Z'),
    {
      what: 'milestone',
      name: 'mitigated',
      at: '2026-11-21T11:00:00Z',
      attribution: by('bob', '2026-11-21T11:05:00Z'),
    },
    aTick('own', 'alice', '2026-11-21T12:00:00Z'),
    aTick('apologize', 'alice', '2026-11-21T12:10:00Z'),
    aTick('ameliorate', 'dave', '2026-11-21T15:00:00Z'),
    {
      what: 'milestone',
      name: 'resolved',
      at: '2026-11-22T18:00:00Z',
      attribution: by('bob', '2026-11-22T18:01:00Z'),
    },
    aTick('prevent', 'erin', '2026-11-23T08:00:00Z'),
    aTick('feedback', 'alice', '2026-11-23T09:00:00Z'),
    aTick('thank', 'alice', '2026-11-23T10:00:00Z'),
  ],
};
