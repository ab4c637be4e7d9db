/** What people wrote between our reading and our writing, where the run that wrote over it is not there to look. */

import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { boxesShown, expectRest, ticksKept } from './record.ts';
import { runHere } from './run-here.ts';

const theIssue = '/repos/acme/shop/issues/1';

async function declared(text = 'Nobody can pay.'): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private' });
  github.as('alice').opensIssue({ title: 'Down', body: text, labels: ['incident'] });
  github.clock.advance(5000);
  return github;
}

async function opened(text?: string): Promise<LocalGitHub> {
  const github = await declared(text);
  await runHere(github, lastDelivery(github));
  github.clock.advance(60_000);
  return github;
}

/** How a run that wrote over somebody does not notice: it is killed, or nobody tells it. */
const ways = {
  'is killed right after': (github: LocalGitHub) =>
    github.faults.queue({ path: /./, times: 999, fault: { kind: 'reset' } }),
  'is not told what stood there': (github: LocalGitHub) =>
    github.faults.queue({
      path: '/graphql',
      operation: 'check',
      times: 99,
      fault: { kind: 'graphql-error', type: 'NOT_FOUND', message: 'not now' },
    }),
} as const;

type Way = keyof typeof ways;
const allWays = Object.keys(ways) as Way[];

/** The last event is handled; right before the description is written, somebody else writes it. */
async function overwriting(github: LocalGitHub, way: Way, act: () => void): Promise<void> {
  const run = () => {
    github.clock.advance(2000);
    act();
    github.clock.advance(2000);
    ways[way](github);
  };
  const delivery = lastDelivery(github);
  github.faults.queue({ method: 'PATCH', path: theIssue, fault: { kind: 'before', run } });
  await runHere(github, delivery);
  github.faults.clear();
  github.clock.advance(60_000);
}

/** The event of their own edit wakes the next run, or no event comes and only the schedule does. */
const nexts = ['their event', 'a sweep'] as const;

async function next(github: LocalGitHub, which: (typeof nexts)[number]): Promise<void> {
  await runHere(github, which === 'a sweep' ? scheduled(github) : lastDelivery(github));
}

async function atRest(github: LocalGitHub): Promise<void> {
  await runHere(github, scheduled(github));
  await expectRest(github);
}

function body(github: LocalGitHub): string {
  return github.issue(1).body ?? '';
}

function edits(github: LocalGitHub, who: string, from: string | RegExp, to: string): void {
  github.as(who).editsBody(1, body(github).replace(from, to));
}

describe.each(allWays)('a run that writes over somebody and %s', (way) => {
  it.each(nexts)('has their words put back by the next one: %s', async (which) => {
    await using github = await declared();
    await overwriting(github, way, () => edits(github, 'carol', 'pay.', 'pay.\r\n\r\nMails are late.'));
    expect(body(github)).not.toContain('Mails are late.');
    await next(github, which);
    expect(body(github)).toMatch(
      /^Nobody can pay\.\r\n\r\nMails are late\.\s+<!-- incident-protocol:begin 1/,
    );
    expect(boxesShown(github)).toBe('........');
    await atRest(github);
    expect(body(github)).toContain('Mails are late.');
  });

  it.each(nexts)('has their words and their tick put back, beside what it did: %s', async (which) => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident done 3 It was us.');
    await overwriting(github, way, () => {
      github.as('carol').ticks(1, 'Alert');
      github.clock.advance(1000);
      edits(github, 'carol', 'Nobody', 'Since noon nobody');
    });
    expect(boxesShown(github)).toBe('..x.....');
    await next(github, which);
    expect(body(github)).toMatch(/^Since noon nobody can pay\./);
    expect(boxesShown(github)).toBe('.xx.....');
    await atRest(github);
    expect(boxesShown(github)).toBe('.xx.....');
    expect(ticksKept(github).toSorted()).toEqual(['alert carol', 'own bob']);
  });

  it('takes nothing from whoever wrote in the meantime', async () => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident done 3 It was us.');
    await overwriting(github, way, () =>
      edits(github, 'carol', 'pay.', 'pay.\n\nMails are late.\n- since noon'),
    );
    edits(github, 'alice', 'Nobody', 'To be clear:\n\nNobody');
    edits(github, 'bob', /$/, '\n\nSee the board.');
    await runHere(github, lastDelivery(github));
    expect(body(github)).toMatch(
      /^To be clear:\n\nNobody can pay\.\n\nMails are late\.\n- since noon\s+<!-- incident[\s\S]*See the board\.$/,
    );
    await atRest(github);
  });

  it('leaves what they took out again out', async () => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident done 3 It was us.');
    await overwriting(github, way, () => edits(github, 'carol', 'pay.', 'pay.\n\nMails are late.'));
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    edits(github, 'carol', '\n\nMails are late.', '');
    github.as('alice').ticks(1, 'Apologize');
    await runHere(github, lastDelivery(github));
    await atRest(github);
    expect(body(github)).not.toContain('Mails are late.');
    expect(boxesShown(github)).toBe('..xx....');
  });
});

describe.each(allWays)('what was taken out while a run that %s wrote it back', (way) => {
  const secret = 'Nobody can pay.\n\nThe key is hunter2.\n\nAsk bob.';

  it.each([
    ['and nobody wrote since', () => undefined],
    [
      'and somebody else wrote since',
      (github: LocalGitHub) => edits(github, 'alice', 'Ask bob.', 'Ask bob.\n\nSee the board.'),
    ],
    ['and a box was ticked since', (github: LocalGitHub) => github.as('alice').ticks(1, 'Alert')],
  ])('is taken out again, %s', async (_, act) => {
    await using github = await opened(secret);
    github.as('bob').comments(1, '/incident done 3');
    await overwriting(github, way, () => edits(github, 'carol', 'The key is hunter2.\n\n', ''));
    act(github);
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    await atRest(github);
    expect(body(github)).not.toContain('hunter2');
    expect(body(github)).toMatch(/^Nobody can pay\.\n\nAsk bob\./);
  });

  it('is not doubled, where a line was changed and somebody wrote since', async () => {
    await using github = await opened();
    github.as('bob').comments(1, '/incident done 3');
    await overwriting(github, way, () => edits(github, 'carol', 'Nobody can pay.', 'Only cards fail.'));
    edits(github, 'alice', /$/, '\n\nSee the board.');
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    await atRest(github);
    expect(body(github)).toMatch(/^Only cards fail\.\n\n<!--[\s\S]*See the board\.$/);
    expect(body(github)).not.toContain('Nobody can pay.');
  });

  it('stays where somebody wrote it again', async () => {
    await using github = await opened(secret);
    github.as('bob').comments(1, '/incident done 3');
    await overwriting(github, way, () => edits(github, 'carol', 'The key is hunter2.\n\n', ''));
    await runHere(github, scheduled(github));
    github.clock.advance(60_000);
    edits(github, 'alice', 'Ask bob.', 'The key is hunter2.\n\nAsk bob.');
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    await atRest(github);
    expect(body(github)).toContain('hunter2');
  });
});

/** Who puts words back may write over the next one; and who puts hers back, over the one after her. */
describe.each(allWays)(
  'somebody whose words are overwritten by a run that puts back others and %s',
  (way) => {
    const saves = [
      ['carol', 'pay.', 'pay.\n\nMails are late.'],
      ['alice', 'Nobody', 'To be clear:\n\nNobody'],
      ['bob', 'pay.', 'pay.\n\nSee the board.'],
    ] as const;

    it.each([2, 3])('has them put back, the last of %d', async (count) => {
      await using github = await opened();
      github.as('bob').comments(1, '/incident done 3 It was us.');
      for (const [who, from, to] of saves.slice(0, count)) {
        await overwriting(github, way, () => edits(github, who, from, to));
      }
      await runHere(github, scheduled(github));
      github.clock.advance(60_000);
      await atRest(github);
      const people = body(github).slice(0, body(github).indexOf('<!--'));
      expect(people).toContain('Mails are late.');
      expect(people).toContain('To be clear:\n\nNobody can pay.');
      expect(people.includes('See the board.')).toBe(count === 3);
      expect(people.match(/\S+.*/g)?.length).toBe(count + 1);
      expect(boxesShown(github)).toBe('..x.....');
    });
  },
);

describe('a tick in our comment, which holds the list of a full description', () => {
  it.each(nexts)('that our write went over, is put back with its name: %s', async (which) => {
    const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
    await using github = await startLocalGitHub({ people, visibility: 'private' });
    github.as('alice').opensIssue({ title: 'Down', body: 'x'.repeat(65_500), labels: ['incident'] });
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    github.as('bob').comments(1, '/incident done 3 It was us.');
    const delivery = lastDelivery(github);
    const [ours] = github.comments(1);
    if (ours === undefined) throw new Error('our comment is missing');
    const run = () => {
      github.clock.advance(2000);
      github.as('carol').editsComment(ours.id, ours.body.replace(/\[ \](?= \*\*2)/, '[x]'));
      github.clock.advance(2000);
      ways['is killed right after'](github);
    };
    const place = { method: 'PATCH', path: `/repos/acme/shop/issues/comments/${ours.id}` };
    github.faults.queue({ ...place, fault: { kind: 'before', run } });
    await runHere(github, delivery);
    github.faults.clear();
    github.clock.advance(60_000);
    expect(ticksKept(github)).toEqual(['own bob']);
    await next(github, which);
    await atRest(github);
    expect(ticksKept(github).toSorted()).toEqual(['alert carol', 'own bob']);
    expect(github.comments(1)[0]?.body).toMatch(/\[x\] \*\*2/);
  });
});

describe('what was not lost', () => {
  it('is left as another workflow left it, which writes by the same name', async () => {
    await using github = await opened();
    edits(github, 'carol', 'pay.', 'pay.\n\nPlease assign me.');
    await runHere(github, lastDelivery(github));
    edits(github, 'github-actions[bot]', '\n\nPlease assign me.', '');
    await runHere(github, scheduled(github));
    await atRest(github);
    expect(body(github)).not.toContain('Please assign me.');
  });

  it('is a tick that a command took back', async () => {
    await using github = await opened();
    github.as('carol').ticks(1, 'Alert');
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    github.as('bob').comments(1, '/incident undo 2');
    await runHere(github, lastDelivery(github));
    expect(boxesShown(github)).toBe('........');
    edits(github, 'alice', 'Nobody', 'Almost nobody');
    await runHere(github, lastDelivery(github));
    await atRest(github);
    expect(boxesShown(github)).toBe('........');
  });
});

describe('words that were overwritten', () => {
  const lose = async (github: LocalGitHub): Promise<void> => {
    github.as('bob').comments(1, '/incident done 3');
    await overwriting(github, 'is killed right after', () =>
      edits(github, 'carol', 'pay.', 'pay.\n\nMails are late.'),
    );
  };

  it('are put back by a sweep, though somebody else edited since and no event came', async () => {
    await using github = await opened();
    await lose(github);
    github.as('bob').ticks(1, 'Alert');
    github.clock.advance(60_000);
    await runHere(github, scheduled(github));
    expect(body(github)).toContain('Mails are late.');
    expect(boxesShown(github)).toBe('.xx.....');
  });

  it('are put back by the first sweep after a weekend', async () => {
    await using github = await opened();
    await lose(github);
    github.clock.advance(64 * 3_600_000);
    await runHere(github, scheduled(github));
    expect(body(github)).toContain('Mails are late.');
  });

  it('are put back though people edited more often since than one answer tells', async () => {
    await using github = await opened();
    await lose(github);
    for (const box of ['Double', 'Alert', 'Apolo', 'Soften', 'Prevent', 'Gather', 'Say']) {
      github.as('bob').ticks(1, box);
      github.clock.advance(2000);
    }
    github.as('bob').unticks(1, 'Say');
    github.as('bob').ticks(1, 'Say');
    await runHere(github, lastDelivery(github));
    github.clock.advance(60_000);
    await atRest(github);
    expect(body(github)).toContain('Mails are late.');
    expect(boxesShown(github)).toBe('xxxxxxxx');
  });
});
