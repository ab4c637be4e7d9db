import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processCommands } from '../../src/commands/process.ts';
import type { CommandPolicy } from '../../src/commands/process-line.ts';
import type { Facts, Permission } from '../../src/facts/facts.ts';
import type { Entry, Logbook } from '../../src/logbook/logbook.ts';
import { isLogbook } from '../../src/logbook/logbook.ts';
import { writeTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { aBot, aComment, aLogbook, aPerson, aTick, someFacts } from '../builders.ts';

const policy: CommandPolicy = {
  severities: ['sev1', 'sev2'],
  timeZone: 'UTC',
  acceptFrom: 'usual',
  language: 'en',
};
const at = '2026-11-22T14:30:00Z';
const accepted: Entry = { what: 'accepted', attribution: { kind: 'actor', by: 'alice', at } };

interface Scene {
  /** Not asked yet where it is undefined. */
  readonly permissions?: Readonly<Record<string, Permission | undefined>>;
  readonly visibility?: Facts['repository']['visibility'];
  readonly logbook?: Logbook;
  readonly facts?: Partial<Facts>;
  readonly acceptFrom?: CommandPolicy['acceptFrom'];
}

function factsWith(said: readonly (readonly [string, string])[], scene: Scene): Facts {
  const { repository } = someFacts();
  return someFacts({
    comments: said.map(([login, body], index) =>
      aComment({ id: 600 + index, author: aPerson(login), body, createdAt: at }),
    ),
    permissions: Object.fromEntries(
      Object.entries({ bob: 'triage' as Permission | undefined, ...scene.permissions }).flatMap(
        ([login, permission]) => (permission === undefined ? [] : [[login, permission] as const]),
      ),
    ),
    repository: { ...repository, visibility: scene.visibility ?? 'private' },
    ...scene.facts,
  });
}

function hearing(said: readonly (readonly [string, string])[], scene: Scene = {}) {
  const logbook = scene.logbook ?? aLogbook({ entries: [accepted] });
  const processed = processCommands(factsWith(said, scene), logbook, {
    ...policy,
    acceptFrom: scene.acceptFrom ?? 'usual',
  });
  return { ...processed, added: processed.logbook.entries.slice(logbook.entries.length) };
}

function told(said: string, scene: Scene = {}) {
  const { requested, added, logbook } = hearing([['bob', said]], scene);
  return {
    reaction: requested.answers[0]?.reaction,
    added,
    problems: logbook.refusals.map(({ problem }) => problem),
  };
}

const by = { kind: 'actor', by: 'bob', at } as const;

describe('a command that was typed with blanks that do not break', () => {
  it.each(['done\u00A03 mine', 'done\u202F3\u00A0mine', 'done\u30003 mine'])('is heard: %j', (line) => {
    const attribution = { kind: 'actor', by: 'bob', at } as const;
    const done = { what: 'ticked', step: 'own', note: 'mine', attribution };
    expect(told(`/incident ${line}`).added).toEqual([done]);
    expect(told(`/incident\u00A0${line}`).added).toEqual([done]);
  });
});

describe('a line to copy', () => {
  it.each([
    ['detected 9:30 pm EST', '/incident detected yesterday 9:30 pm EST'],
    ['detected 23:10 CET', '/incident detected yesterday 23:10 CET'],
    [
      'resolved 05/06/2027 09:15',
      '/incident resolved 2027-05-06 09:15` or `/incident resolved 2027-06-05 09:15',
    ],
    ['resolved yesterday', '/incident resolved 2026-11-21 14:30'],
  ])('says no other time than %s', (line, copy) => {
    expect(told(`/incident ${line}`).problems.join()).toContain(copy);
  });
});

describe('what a command does to the logbook', () => {
  it.each<[string, Entry]>([
    ['done 3 mine', { what: 'ticked', step: 'own', note: 'mine', attribution: by }],
    ['skip 4 nobody hit', { what: 'skipped', step: 'apologize', reason: 'nobody hit', attribution: by }],
    ['lead @carol', { what: 'lead', login: 'carol', attribution: by }],
    ['own 5 @carol', { what: 'owner', step: 'ameliorate', login: 'carol', attribution: by }],
    ['started 13:40', { what: 'milestone', name: 'started', at: '2026-11-22T13:40:00Z', attribution: by }],
    ['at 14:05 x', { what: 'line', at: '2026-11-22T14:05:00Z', text: 'x', attribution: by }],
    ['note impact x', { what: 'note', section: 'impact', text: 'x', attribution: by }],
    ['snooze 2d 3', { what: 'snoozed', until: '2026-11-24T14:30:00Z', step: 'own', attribution: by }],
    ['snooze off', { what: 'snoozed', until: 'off', attribution: by }],
    ['postmortem', { what: 'postmortem-asked', attribution: by }],
  ])('%s', (line, entry) => {
    expect(told(`/incident ${line}`)).toEqual({ reaction: '+1', added: [entry], problems: [] });
  });

  it('undoes what was done', () => {
    const logbook = aLogbook({ entries: [accepted, aTick('own', 'alice', at)] });
    const { added, requested } = hearing([['bob', '/incident undo 3']], { logbook });
    expect(added).toEqual([{ what: 'unticked', step: 'own', attribution: by }]);
    expect(requested).toMatchObject({ untick: ['own'], tick: [] });
  });

  it('sees when there is nothing to do, and still puts the box right', () => {
    const logbook = aLogbook({ entries: [accepted, aTick('own', 'alice', at)] });
    const { added, requested } = hearing([['bob', '/incident done 3']], { logbook });
    expect(added).toEqual([]);
    expect(requested).toMatchObject({ tick: ['own'], answers: [{ reaction: 'eyes' }] });
    expect(told('/incident undo 3')).toMatchObject({ reaction: 'eyes', added: [] });
  });

  it('keeps who did it when somebody adds a note', () => {
    const logbook = aLogbook({ entries: [accepted, aTick('own', 'alice', '2026-11-22T14:10:00Z')] });
    const { added } = hearing([['bob', '/incident done 3 she did']], { logbook });
    expect(added).toEqual([
      {
        what: 'ticked',
        step: 'own',
        note: 'she did',
        attribution: { ...by, by: 'alice', at: '2026-11-22T14:10:00Z' },
      },
    ]);
  });

  it('names whoever says so where nobody was named before', () => {
    const logbook = aLogbook({ entries: [accepted, aTick('own', undefined, '2026-11-22T14:10:00Z')] });
    expect(hearing([['bob', '/incident done 3 it was me']], { logbook }).added).toMatchObject([
      { attribution: by },
    ]);
  });

  it('follows the last word of several', () => {
    const { requested } = hearing([
      ['bob', '/incident done 3\n/incident undo 3\n/incident severity sev1'],
      ['bob', '/incident done 1\n/incident severity sev2\n/incident postmortem\n/incident help'],
    ]);
    expect(requested).toMatchObject({ tick: ['check'], untick: ['own'], severity: 'sev2', postmortem: true });
  });

  it.each([
    ['resolved', 'detected', 'it cannot have started after it was detected (2026-11-22T14:00:00Z)'],
    ['mitigated', 'mitigated', 'it cannot have started after it was mitigated (2026-11-22T14:00:00Z)'],
  ])('lets nothing start after what is known: %s', (_, name, problem) => {
    expect(told(`/incident ${name} 14:00\n/incident started 14:01`).problems).toEqual([problem]);
  });

  it('lets nothing be over before it started, and corrects what was told wrong', () => {
    const problem = 'it cannot have been resolved before it started (2026-11-22T14:00:00Z)';
    expect(told('/incident started 14:00\n/incident resolved 13:59').problems).toEqual([problem]);
    expect(
      told('/incident started 14:00\n/incident started 13:00\n/incident resolved 13:59').problems,
    ).toEqual([]);
  });

  it('writes no postmortem of what was closed as nothing', () => {
    const state = { kind: 'closed', at, by: 'bob', reason: 'not_planned' } as const;
    const { issue } = someFacts();
    expect(told('/incident postmortem', { facts: { issue: { ...issue, state } } })).toMatchObject({
      reaction: 'confused',
      added: [],
    });
  });
});

describe('who is processed', () => {
  const verbs = ['done 1', 'undo 1', 'skip 1 x', 'lead @x', 'own 1 @x', 'severity sev1', 'started 13:00'];
  const all = [...verbs, 'at 13:00 x', 'snooze 1d', 'postmortem', 'note impact x', 'help'];

  function allowed(permission: Permission, scene: Scene = {}, login = 'zoe') {
    return all.filter((line) => {
      const { requested } = hearing([[login, `/incident ${line}`]], {
        ...scene,
        permissions: { [login]: permission },
      });
      return ['+1', 'eyes'].includes(requested.answers[0]?.reaction ?? '');
    });
  }

  it.each<Permission>(['admin', 'maintain', 'write', 'triage'])('%s may do all', (permission) => {
    expect(allowed(permission)).toEqual(all);
    expect(allowed(permission, { visibility: 'public' })).toEqual(all);
  });

  it.each<Permission>(['read', 'none', 'unknown'])(
    '%s may do nothing in a public repository',
    (permission) => {
      expect(allowed(permission, { visibility: 'public' })).toEqual([]);
      expect(allowed(permission, { visibility: 'public' }, 'alice')).toEqual([]);
    },
  );

  it('readers may ask for help in a private one, and note on an incident of their own', () => {
    expect(allowed('read')).toEqual(['help']);
    expect(allowed('read', { visibility: 'internal' }, 'alice')).toEqual(['note impact x', 'help']);
    expect(allowed('none')).toEqual([]);
    expect(allowed('unknown')).toEqual([]);
  });

  it('are people only: bots repeat what others said', () => {
    const body = '/incident done 1';
    const comments = [
      aComment({ author: aBot('zap[bot]'), body }),
      aComment({ author: aPerson('github-actions[bot]'), body }),
    ];
    const facts = someFacts({
      comments,
      permissions: { 'zap[bot]': 'admin', 'github-actions[bot]': 'admin' },
    });
    expect(processCommands(facts, aLogbook(), policy).requested.answers).toEqual([]);
  });

  it('waits for the answer about somebody before it processes whoever spoke after', () => {
    const said = [
      ['zoe', '/incident done 1'],
      ['bob', '/incident undo 1'],
    ] as const;
    const { logbook, requested } = hearing(said);
    expect(logbook.processed).toBe(0);
    expect(requested.permissionsOf).toEqual(['zoe']);
    expect(requested.answers).toEqual([]);
  });

  it('waits a day for what GitHub does not tell; then those are told to try again, and people without access nothing', () => {
    const said = [
      ['zoe', '/incident done 1'],
      ['eve', '/incident done 1'],
    ] as const;
    const scene: Scene = { visibility: 'public', permissions: { zoe: 'unknown', eve: 'read' } };
    const waits = hearing(said, { ...scene, facts: { now: '2026-11-23T14:29:00Z' } });
    expect([waits.requested.answers, waits.logbook.refusals, waits.logbook.processed]).toEqual([[], [], 0]);
    expect(waits.requested).toMatchObject({ isUnheard: true, unanswered: ['zoe'] });
    const { logbook, requested } = hearing(said, { ...scene, facts: { now: '2026-11-23T14:30:00Z' } });
    expect(logbook.refusals).toMatchObject([
      { by: 'zoe', problem: expect.stringContaining('write it again') },
    ]);
    expect(requested.answers.map(({ reaction }) => reaction)).toEqual(['confused', 'confused']);
  });

  it('asks for more where the team asks for more to accept', () => {
    const scene: Scene = { visibility: 'public', logbook: aLogbook(), acceptFrom: 'write' };
    expect(told('/incident confirm', scene)).toMatchObject({
      added: [],
      problems: ['this takes write permission in the repository'],
    });
    expect(told('/incident confirm', { ...scene, permissions: { bob: 'write' } }).added).toEqual([
      { what: 'accepted', attribution: by },
    ]);
  });
});

describe('an incident that waits', () => {
  const scene = { visibility: 'public', logbook: aLogbook(), permissions: { eve: 'read' } } as const;

  it('processes nothing but that it is confirmed', () => {
    const { reaction, added, problems } = told(
      '/incident done 1\n/incident confirm\n/incident done 2',
      scene,
    );
    expect(reaction).toBe('confused');
    expect(added.map(({ what }) => what)).toEqual(['accepted', 'ticked']);
    expect(problems).toEqual(['nobody has confirmed this incident yet; `/incident confirm` comes first']);
  });

  it('answers people without access not at all, and does not keep their words for later', () => {
    const { logbook, requested } = hearing([['eve', '/incident done 1\n/incident confirm']], scene);
    expect(requested.answers).toEqual([]);
    expect(logbook).toMatchObject({ entries: [], refusals: [], processed: 600 });
  });

  it.each(['rest', 'graphql'] as const)(
    'is confirmed in a few runs, however many strangers say so after a member, by %s',
    (reader) => {
      const strangers = Array.from({ length: 12 }, (_, index) => `s${index}`);
      const said = ['bob', ...strangers, ...strangers, 's3'].map(
        (who) => [who, '/incident confirm'] as const,
      );
      let logbook: Logbook = scene.logbook;
      for (let run = 0; run < 12 && logbook.entries.length === 0; run += 1) {
        const now = new Date(Date.parse(at) + run * 4 * 3_600_000).toISOString();
        const { permissionsOf } = hearing(said, {
          ...scene,
          logbook,
          permissions: { bob: undefined },
          facts: { now, reader },
        }).requested;
        expect(permissionsOf.length).toBeGreaterThan(0);
        expect(new Set(permissionsOf).size).toBeLessThanOrEqual(6);
        const permissions = Object.fromEntries(
          permissionsOf.map((login) => [login, login === 'bob' ? 'triage' : 'read'] as const),
        );
        logbook = hearing(said, {
          ...scene,
          logbook,
          permissions: { bob: undefined, ...permissions },
          facts: { now, reader },
        }).logbook;
      }
      expect(logbook.entries).toMatchObject([{ what: 'accepted' }]);
    },
  );

  it('is confirmed at once by whom GitHub shows as a member', () => {
    const strangers = Array.from({ length: 9 }, (_, index) => aComment({ author: aPerson(`s${index}`) }));
    const body = '/incident confirm';
    const comments = [aComment({ mayBeMember: true }), ...strangers].map((one) => ({ ...one, body }));
    const { requested } = hearing([], { ...scene, permissions: { bob: undefined }, facts: { comments } });
    expect(requested.permissionsOf).toContain('bob');
  });

  it('is confirmed once', () => {
    expect(told('/incident confirm')).toMatchObject({ reaction: 'eyes', added: [] });
  });
});

describe('a comment', () => {
  it('is processed once, whatever becomes of it', () => {
    const { logbook } = hearing([['bob', '/incident done 1']]);
    const edited = hearing([['bob', '/incident done 1\n/incident done 2']], { logbook });
    expect(edited.logbook).toBe(logbook);
    expect(hearing([], { logbook }).logbook).toBe(logbook);
  });

  it('is processed in its turn, twenty in one run', () => {
    const said = Array.from({ length: 30 }, (_, index) => ['bob', `/incident at 14:05 ${index}`] as const);
    const { added, logbook } = hearing(said);
    expect(added).toHaveLength(20);
    expect(logbook.processed).toBe(619);
    expect(hearing(said, { logbook }).added).toHaveLength(10);
  });

  it('has at most its five last refusals remembered, cut short', () => {
    const said = Array.from({ length: 8 }, () => ['bob', `/incident fly ${'x'.repeat(9000)}`] as const);
    const { logbook } = hearing(said);
    expect(logbook.refusals.map(({ comment }) => comment)).toEqual([603, 604, 605, 606, 607]);
    expect(Math.max(...logbook.refusals.map(({ line }) => line.length))).toBe(200);
  });
});

describe('a logbook', () => {
  it.each(['<', '"', '\u0001', '漢', 'x'])(
    'never outgrows the comment that holds it, full of %j',
    (character) => {
      const text = character.repeat(3900);
      const lines = [`note impact ${text}`, `at 14:05 ${text}`, `done 3 ${text}`, `skip 4 ${text}`, 'undo 3'];
      const body = lines.map((line) => `/incident ${line}`).join('\n');
      const said = Array.from({ length: 20 }, () => ['bob', body] as const);
      const { logbook } = hearing(said);
      expect(logbook.refusals.at(-1)?.problem).toMatch(/is full/);
      expect(writeTrackingComment({ prose: 'x'.repeat(9000), logbook, below: '' }).length).toBeLessThan(
        65_536,
      );
    },
  );

  it('is whole, whatever is said', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'done',
        'skip',
        'at',
        'note',
        'snooze',
        'started',
        'lead',
        'own',
        'impact',
        '-25m',
        '14:05',
      ),
      fc.constantFrom(
        '3',
        'thank',
        '@bob',
        '2d',
        'off',
        '0001-01-01 00:00',
        '275760-09-13',
        '-1m',
        '```',
        '>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.constantFrom(
        '\uD800',
        '\u202E',
        '\u200B',
        '\u2028',
        '<!-- incident-protocol:tracking -->',
        '::error::',
      ),
    );
    const line = fc.array(word, { maxLength: 6 }).map((words) => `/incident ${words.join(' ')}`);
    const comment = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 3 }), (comments) => {
        const { logbook } = hearing(comments.map((body) => ['bob', body] as const));
        expect(isLogbook(JSON.parse(JSON.stringify(logbook)))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
