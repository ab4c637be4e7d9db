/** An incident that moves to another repository, where it has another number. */

import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { findRepository } from '../../tools/local-github/state/world.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { expectRest, theLogbook, ticksKept } from './record.ts';
import { runHere } from './run-here.ts';

const people = { alice: 'write', bob: 'write', carol: 'write' } as const;

interface Pair {
  /** Where it was: `acme/shop`. */
  readonly shop: LocalGitHub;
  /** Where it goes: `acme/depot`. */
  readonly depot: LocalGitHub;
}

async function declared(body = 'Nobody can pay.', former = false): Promise<Pair> {
  const depot = await startLocalGitHub({
    people,
    labels: ['incident'],
    name: 'depot',
    others: ['acme/shop'],
    former,
  });
  const repository = findRepository(depot.world, 'acme', 'shop');
  if (repository === undefined) throw new Error('there is no shop');
  for (const login of Object.keys(people)) {
    const actor = depot.actor(login);
    repository.permissions.set(actor.login, 'write');
  }
  const shop: LocalGitHub = { ...depot, repository };
  depot.as('alice').opensIssue({ title: 'Something else' });
  depot.as('alice', 'acme/shop').opensIssue({ title: 'Down', body, labels: ['incident'] });
  await runHere(shop, lastDelivery(depot));
  depot.clock.advance(60_000);
  return { shop, depot };
}

async function ticked({ shop, depot }: Pair, isFull: boolean): Promise<void> {
  const acts = [
    () => depot.as('bob', 'acme/shop').comments(1, '/incident done 1'),
    () =>
      isFull
        ? depot.as('carol', 'acme/shop').comments(1, '/incident done 2')
        : depot.as('carol', 'acme/shop').ticks(1, 'Alert'),
    () => depot.as('bob', 'acme/shop').comments(1, '/incident done 3 It was us.\n/incident lead @carol'),
  ];
  for (const act of acts) {
    act();
    await runHere(shop, lastDelivery(depot));
    depot.clock.advance(60_000);
  }
}

async function atRest(github: LocalGitHub): Promise<void> {
  await runHere(github, scheduled(github));
  await expectRest(github);
}

describe.each(['by its event', 'by a sweep'] as const)('an incident that was transferred, seen %s', (how) => {
  it.each([
    ['its description', 'Nobody can pay.'],
    ['our comment', 'x'.repeat(65_500)],
  ])('keeps list, ticks, record and one comment, with the list in %s', async (_, body) => {
    const pair = await declared(body);
    const { depot } = pair;
    await using _world = depot;
    await ticked(pair, body.length > 1000);
    const before = theLogbook(pair.shop, 1).entries;
    depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
    await runHere(depot, how === 'by a sweep' ? scheduled(depot) : lastDelivery(depot));
    const text = [depot.issue(2).body ?? '', ...depot.comments(2).map((one) => one.body)].join('\n');
    expect(text.match(/^- \[[ x]\]/gm)).toHaveLength(8);
    expect(text).toContain('<!-- incident-protocol:begin 2 -->');
    expect(text).not.toContain('<!-- incident-protocol:begin 1 -->');
    expect(theLogbook(depot, 2)).toMatchObject({ issue: 2, entries: before });
    await atRest(depot);
    depot.as('alice').comments(2, '/incident done 4');
    await runHere(depot, lastDelivery(depot));
    depot.clock.advance(60_000);
    depot.as('alice').closes(2);
    await runHere(depot, lastDelivery(depot));
    expect(ticksKept(depot, 2).toSorted()).toEqual([
      'alert carol',
      'apologize alice',
      'check bob',
      'own bob',
    ]);
    const path = depot.git.listFiles().find((one) => one.endsWith('-2-down.md')) ?? '';
    expect(depot.git.readFile(path)).toMatch(/incident: 2\n[\s\S]*\*\*carol\*\* · lead/);
  });

  it('keeps the link to the postmortem that it had, until it has another one', async () => {
    const pair = await declared();
    const { shop, depot } = pair;
    await using _world = depot;
    depot.as('alice', 'acme/shop').closes(1);
    await runHere(shop, lastDelivery(depot));
    depot.clock.advance(60_000);
    depot.as('alice', 'acme/shop').reopens(1);
    await runHere(shop, lastDelivery(depot));
    depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
    await runHere(depot, how === 'by a sweep' ? scheduled(depot) : lastDelivery(depot));
    const ours = depot.comments(2).find((one) => one.body.includes('incident-protocol:tracking'));
    expect(ours?.body).toMatch(/\/acme\/shop\/blob\/\S+-1-down\.md/);
    depot.clock.advance(60_000);
    depot.as('alice').closes(2);
    await runHere(depot, lastDelivery(depot));
    expect(depot.git.listFiles().some((one) => one.endsWith('-2-down.md'))).toBe(true);
  });
});

function boxesIn(github: LocalGitHub): string {
  const found = (github.issue(2).body ?? '').matchAll(/^- \[([ x])\]/gm);
  return [...found].map(([, box]) => (box === 'x' ? 'x' : '.')).join('');
}

describe.each([
  ['a tick', (depot: LocalGitHub) => depot.as('bob', 'acme/shop').ticks(1, 'Alert'), '.x......'],
  [
    'a word',
    ({ as, repository: _, ...depot }: LocalGitHub) => {
      const shop = findRepository(depot.world, 'acme', 'shop');
      as('alice', 'acme/shop').editsBody(1, `Almost n${(shop?.issues.get(1)?.body ?? '').slice(1)}`);
    },
    '........',
  ],
] as const)('an incident of which %s was the last edit before it was transferred', (_, act, boxes) => {
  it.each([
    ['by GraphQL', false],
    ['by REST', true],
  ])('keeps one list, asked %s', async (_reader, former) => {
    const pair = await declared('Nobody can pay.', former);
    const { shop, depot } = pair;
    await using _world = depot;
    act(depot);
    await runHere(shop, lastDelivery(depot));
    depot.clock.advance(60_000);
    depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
    await runHere(depot, lastDelivery(depot));
    depot.clock.advance(60_000);
    await atRest(depot);
    await atRest(depot);
    expect(boxesIn(depot)).toBe(boxes);
    expect(depot.issue(2).body).not.toContain('incident-protocol:begin 1 ');
    depot.as('carol').ticks(2, 'Double-check');
    await runHere(depot, lastDelivery(depot));
    depot.clock.advance(60_000);
    await atRest(depot);
    expect(boxesIn(depot)).toBe(`x${boxes.slice(1)}`);
    expect(ticksKept(depot, 2)).toContain('check carol');
  });
});

describe('what was not seen before the move', () => {
  it('is named: a tick of which no event told', async () => {
    const { depot } = await declared();
    await using _world = depot;
    depot.as('bob', 'acme/shop').ticks(1, 'Alert');
    depot.clock.advance(60_000);
    depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
    await runHere(depot, lastDelivery(depot));
    depot.clock.advance(60_000);
    await atRest(depot);
    expect(ticksKept(depot, 2)).toEqual(['alert bob']);
  });

  it('is put back: words that a run went over which was killed', async () => {
    const { shop, depot } = await declared();
    await using _world = depot;
    depot.as('bob', 'acme/shop').comments(1, '/incident done 3');
    depot.faults.queue({
      method: 'PATCH',
      path: '/repos/acme/shop/issues/1',
      fault: {
        kind: 'before',
        run: () => {
          depot.clock.advance(2000);
          const body = shop.repository.issues.get(1)?.body ?? '';
          depot.as('carol', 'acme/shop').editsBody(1, body.replace('pay.', 'pay.\n\nMails are late.'));
          depot.clock.advance(2000);
          depot.faults.queue({ path: /./, times: 999, fault: { kind: 'reset' } });
        },
      },
    });
    await runHere(shop, lastDelivery(depot));
    depot.faults.clear();
    depot.clock.advance(60_000);
    depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
    await runHere(depot, lastDelivery(depot));
    depot.clock.advance(60_000);
    await atRest(depot);
    expect(depot.issue(2).body).toContain('Mails are late.');
    expect(boxesIn(depot)).toBe('..x.....');
  });

  it.each(['deleted', 'cut'])(
    'is no second list, where our comment was %s and the event tells',
    async (how) => {
      const { shop, depot } = await declared();
      await using _world = depot;
      depot.as('bob', 'acme/shop').ticks(1, 'Alert');
      await runHere(shop, lastDelivery(depot));
      depot.clock.advance(60_000);
      const ours = shop.repository.issues
        .get(1)
        ?.comments.find(({ body }) => body.includes('incident-protocol:tracking'));
      const carol = depot.as('carol', 'acme/shop');
      if (how === 'deleted') carol.deletesComment(ours?.id ?? 0);
      else carol.editsComment(ours?.id ?? 0, ours?.body.slice(0, -200) ?? '');
      depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
      await runHere(depot, lastDelivery(depot));
      depot.clock.advance(60_000);
      await atRest(depot);
      await atRest(depot);
      expect(boxesIn(depot)).toBe('.x......');
      expect(ticksKept(depot, 2)).toEqual(['alert bob']);
    },
  );
});

describe('where it was', () => {
  it('an event that comes late is nobody’s mistake', async () => {
    const pair = await declared();
    const { shop, depot } = pair;
    await using _world = depot;
    depot.as('bob', 'acme/shop').ticks(1, 'Double-check');
    const late = lastDelivery(depot);
    depot.as('alice', 'acme/shop').transfers(1, 'acme/depot');
    const { color, reports } = await runHere(shop, late);
    expect([color, reports[0]?.notes.join()]).toEqual(['green', expect.stringContaining('transferred')]);
  });
});

describe('an imitation', () => {
  it('of a moved incident gains nothing: neither a copied list nor a copied comment of ours', async () => {
    await using github = await startLocalGitHub({ people: { ...people, eve: 'read' }, visibility: 'public' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    const list = (github.issue(1).body ?? '').replace('- [ ] **4', '- [x] **4');
    const ours = github.comments(1)[0]?.body ?? '';
    github.as('eve').opensIssue({ title: 'Mine', body: list, labels: ['incident'], viaForm: true });
    github.as('eve').comments(2, ours);
    await runHere(github, scheduled(github));
    expect(github.issue(2).body).toContain('begin 1 -->');
    expect(github.comments(2).filter(({ body }) => body.includes('"what":"ticked"'))).toEqual([]);
    github.as('alice').comments(2, '/incident confirm');
    await runHere(github, lastDelivery(github));
    expect(ticksKept(github, 2)).toEqual([]);
    expect(github.issue(2).body).toContain('begin 2 -->');
  });
});
