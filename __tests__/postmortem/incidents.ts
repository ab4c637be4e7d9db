import { writtenOver } from '../../src/delivery/postmortem-commit.ts';
import type { CommitFact } from '../../src/facts/background.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { blobSha } from '../../src/github/blob-sha.ts';
import type { Language } from '../../src/i18n/catalogs.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { Writer } from '../../src/templates/writer.ts';
import { aBot, aComment, anIncident, aPerson, aTick, someFacts, withList } from '../builders.ts';
import { ourWriter } from '../our-writer.ts';

export interface Case {
  readonly facts: Facts;
  readonly entries: readonly Entry[];
  /** In the language and the zone of the team. */
  readonly language?: Language;
  readonly timeZone?: string;
}

export function written(
  { facts, entries, language = 'en', timeZone = 'UTC' }: Case,
  existing?: string,
  writer: Writer = ourWriter,
): string {
  const decision = {
    incident: anIncident({ facts, entries }),
    facts,
    settings: {
      ...defaultSettings,
      timeZone,
      postmortem: { ...defaultSettings.postmortem, language },
    },
    writer,
    blobSha,
  };
  return writtenOver(decision, existing);
}

const day = '2026-11-22';
const alice = aPerson('alice');
const bob = aPerson('bob');
const carol = aPerson('carol');

const form = `### What happened

Since about 14:00 nobody can pay: the checkout page answers \`502 Bad Gateway\` after the last step.
Carts are kept, no money was taken.

### Who is affected

Everybody in the shop; the back office works.

### Anything else?

_No response_`;

const rollback = {
  kind: 'linked',
  by: bob,
  number: 43,
  title: 'Roll back the payment gateway to 4.1',
  url: 'https://github.com/acme/shop/pull/43',
  what: 'pull-request',
  mergedAt: `${day}T14:48:30Z`,
} as const;

const upgrade = {
  number: 41,
  title: 'Raise the payment gateway to 4.2',
  url: 'https://github.com/acme/shop/pull/41',
  author: carol,
  mergedAt: `${day}T13:40:10Z`,
  base: 'main',
} as const;

function commitAt(
  sha: string,
  changes: Partial<CommitFact> & Pick<CommitFact, 'at' | 'headline'>,
): CommitFact {
  return {
    sha: sha.padEnd(40, '0'),
    url: `https://github.com/acme/shop/commit/${sha}`,
    authorName: 'Bob',
    ...changes,
  };
}

const production = { environment: 'production', by: carol, state: 'succeeded' } as const;

/** Two commits of one pull request, one that went without, one of ours, and one that was merged too late to matter. */
const changes: Facts['background'] = {
  kind: 'read',
  closing: {
    kind: 'known',
    left: 0,
    items: [
      {
        ...rollback,
        state: 'merged',
        commit: 'c0ffee3'.padEnd(40, '0'),
        author: bob,
        reviewers: [carol, bob, aBot('lint[bot]')],
      },
    ],
  },
  commits: {
    kind: 'known',
    left: 0,
    items: [
      commitAt('c0ffee2', {
        at: `${day}T13:58:00Z`,
        headline: 'Try',
        pull: { ...upgrade, mergedAt: `${day}T15:00:00Z` },
      }),
      commitAt('c0ffee1', {
        at: `${day}T13:40:10Z`,
        headline: 'Merge pull request #41',
        by: carol,
        pull: upgrade,
      }),
      commitAt('c0ffee0', {
        at: `${day}T12:01:00Z`,
        headline: 'feat: gateway 4.2',
        by: carol,
        pull: upgrade,
      }),
      commitAt('bead000', {
        at: `${day}T09:00:00Z`,
        headline: 'chore: bump the till',
        authorName: 'Renovate',
      }),
      commitAt('bead001', { at: `${day}T08:00:00Z`, headline: 'docs(incident): postmortem for #38' }),
    ],
  },
  deployments: {
    kind: 'known',
    left: 0,
    items: [
      {
        ...production,
        at: `${day}T18:00:00Z`,
        sha: 'c0ffee4'.padEnd(40, '0'),
        environment: 'deploy-preview-44',
      },
      { ...production, at: `${day}T14:50:30Z`, by: bob, sha: 'c0ffee3'.padEnd(40, '0') },
      { ...production, at: `${day}T14:46:00Z`, by: bob, sha: 'c0ffee3'.padEnd(40, '0'), state: 'failed' },
      { ...production, at: `${day}T13:52:00Z`, sha: 'c0ffee1'.padEnd(40, '0') },
    ],
  },
};

export const pleasant: Case = {
  facts: someFacts({
    background: changes,
    issue: {
      title: 'Checkout fails for everybody',
      body: withList(form),
      labels: ['incident', 'sev2'],
      assignees: ['bob'],
      reactions: { '+1': 9, confused: 3 },
      state: { kind: 'closed', at: '2026-11-23T10:05:00Z', by: 'alice', reason: 'completed' },
    },
    comments: [
      aComment({
        id: 1001,
        author: bob,
        createdAt: `${day}T14:09:40Z`,
        body: 'The gateway times out since the deploy of 13:52. Search and the back office are fine.\n\n![timeouts per minute](https://github.com/user-attachments/assets/5f1c-77) [gateway.log](https://github.com/user-attachments/files/812/gateway.log)\nhttps://grafana.example/d/pay?from=13:50&to=14:10',
      }),
      aComment({
        id: 1002,
        author: aBot('deploy-bot[bot]'),
        createdAt: `${day}T14:10:00Z`,
        body: 'Deployed.',
      }),
      aComment({
        id: 1003,
        author: carol,
        createdAt: `${day}T14:21:00Z`,
        body: 'Status page is up, and the twelve shops on our list have a mail from me.\n\nNext update at 15:00.',
      }),
      aComment({
        id: 1004,
        author: bob,
        createdAt: `${day}T14:52:10Z`,
        body: 'Rolled back. Payments go through again, I watched twenty of them.',
        reactions: { '+1': 2, hooray: 1 },
      }),
      aComment({
        id: 1005,
        author: alice,
        createdAt: `${day}T15:30:00Z`,
        body: 'This happened on our watch. Sorry to everyone who stood at the till with a queue behind them.',
      }),
      aComment({
        id: 1006,
        author: carol,
        createdAt: '2026-11-23T08:30:00Z',
        body: 'What should we have done differently?\n\nThumbs up if the mail was enough for you.',
        reactions: { '+1': 4, hooray: 1 },
      }),
      aComment({
        id: 1007,
        author: aPerson('dora'),
        createdAt: '2026-11-23T08:52:00Z',
        body: '> What should we have done differently?\n\nTell us which payments **do** work.\n\n- cash\n- vouchers',
      }),
      aComment({
        id: 1008,
        author: aPerson('emil'),
        createdAt: '2026-11-23T09:58:00Z',
        body: 'The mail came before my first customer asked. Thank you!',
      }),
    ],
    reactions: { 1004: [{ by: 'carol', kind: 'hooray' }] },
    duplicates: {
      kind: 'read',
      issues: [
        { number: 45, url: 'https://github.com/acme/shop/issues/45', at: `${day}T14:20:00Z` },
        { number: 46, url: 'https://github.com/acme/shop/issues/46', at: `${day}T14:25:00Z` },
      ],
    },
    history: [
      { kind: 'labeled', at: `${day}T14:02:01Z`, by: alice, label: 'incident' },
      { kind: 'labeled', at: `${day}T14:06:00Z`, by: bob, label: 'sev2' },
      { kind: 'assigned', at: `${day}T14:06:00Z`, by: bob, assignee: 'bob' },
      { ...rollback, at: `${day}T14:31:00Z` },
      { kind: 'closed', at: '2026-11-23T10:05:00Z', by: alice, reason: 'completed' },
    ],
  }),
  entries: [
    aTick('check', 'bob', `${day}T14:12:00Z`),
    aTick('alert', 'carol', `${day}T14:22:00Z`),
    aTick('ameliorate', 'bob', `${day}T14:53:00Z`),
    aTick('own', 'alice', `${day}T15:31:00Z`),
    aTick('apologize', 'alice', `${day}T15:31:00Z`),
    aTick('prevent', undefined, '2026-11-23T08:17:00Z'),
    aTick('feedback', 'carol', '2026-11-23T09:40:00Z'),
    aTick('thank', 'alice', '2026-11-23T10:04:00Z'),
  ],
};

export const bare: Case = {
  facts: someFacts({
    issue: { title: 'Down', body: '' },
    history: { kind: 'unavailable', reason: 'the server answered 404' },
    background: { kind: 'unavailable', reason: 'the server answered 404' },
  }),
  entries: [],
};

export const japanese: Case = {
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  facts: someFacts({
    background: {
      kind: 'read',
      closing: { kind: 'not-known', why: 'unanswered' },
      commits: {
        kind: 'known',
        left: 30,
        items: [
          commitAt('c0ffee1', {
            at: `${day}T13:40:10Z`,
            headline: 'Merge pull request #41',
            pull: { ...upgrade, title: '決済ゲートウェイを4.2に更新', author: aPerson('suzuki') },
          }),
        ],
      },
      deployments: { kind: 'not-known', why: 'forbidden' },
    },
    issue: {
      title: '🔥 決済が失敗する 👩‍💻',
      body: withList(
        '14時から、すべてのお客様が決済できません。\n\n- カートは残っています\n- 返金は不要です',
      ),
      author: aPerson('tanaka'),
      state: { kind: 'closed', at: `${day}T16:40:00Z`, by: 'tanaka', reason: 'completed' },
    },
    comments: [aComment({ id: 1001, author: aPerson('suzuki'), body: '原因は13時52分のデプロイでした。' })],
    history: [
      { kind: 'labeled', at: `${day}T14:02:00Z`, by: aPerson('tanaka'), label: 'incident' },
      { kind: 'labeled', at: `${day}T14:02:00Z`, by: aPerson('tanaka'), label: '重大' },
    ],
  }),
  entries: [aTick('check', 'suzuki', `${day}T14:30:00Z`), aTick('alert', 'tanaka', `${day}T14:30:00Z`)],
};
