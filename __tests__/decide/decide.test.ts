import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tickedSteps } from '../../src/checklist/boxes.ts';
import { checklistBlock, editChecklist, readChecklist } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { stepIds } from '../../src/checklist/protocol.ts';
import type { Facts, IssueFacts } from '../../src/facts/facts.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { aComment, aPerson, someFacts } from '../builders.ts';
import { markdownDocument } from '../markdown/markdown-documents.ts';
import { applied, finished, look } from '../world.ts';

const anHour = { opened: '2026-11-22T14:02:00Z', now: '2026-11-22T14:05:00Z' };

function open(issue: Partial<IssueFacts> = {}, changes: Partial<Facts> = {}): Facts {
  return someFacts({ now: anHour.now, issue: { state: { kind: 'open' }, ...issue }, ...changes });
}

function withIssue(facts: Facts, issue: Partial<IssueFacts>): Facts {
  return { ...facts, issue: { ...facts.issue, ...issue } };
}

function ticking(facts: Facts, ...steps: readonly (typeof stepIds)[number][]): Facts {
  return withIssue(facts, { body: editChecklist(facts.issue.body, 42, { kind: 'tick', steps }) });
}

function kinds(effects: readonly Effect[]): readonly string[] {
  return effects.map(({ kind }) => kind);
}

function tracking(facts: Facts): string {
  const found = facts.comments.filter(({ body }) => parseTrackingComment(body).kind !== 'foreign');
  expect(found).toHaveLength(1);
  return found[0]?.body ?? '';
}

function logbookOf(facts: Facts) {
  const read = parseTrackingComment(tracking(facts));
  if (read.kind !== 'tracking') throw new Error('the comment is damaged');
  return read.logbook;
}

describe('an incident that is declared', () => {
  it('gets its list first and then our comment', () => {
    const { effects } = look({ facts: open() });
    expect(kinds(effects)).toEqual(['edit-checklist', 'post-comment']);
  });

  it('is left alone once both are there', () => {
    const facts = finished({ facts: open() });
    expect(facts.issue.body.startsWith('Nobody can pay since 14:00.\n')).toBe(true);
    expect(tracking(facts)).toContain('**0 of 8** done or skipped');
    expect(logbookOf(facts)).toMatchObject({ comment: facts.comments[0]?.id, list: 'body', revision: 1 });
    expect(look({ facts: { ...facts, now: '2026-11-22T14:06:00Z' } }).effects).toEqual([]);
  });

  it('goes on from where a run was stopped', () => {
    const [first, second] = look({ facts: open() }).effects;
    if (first === undefined || second === undefined) throw new Error('two effects were expected');
    const expected = finished({ facts: open() });
    for (const effect of [first, second]) {
      const stopped = applied(open(), effect);
      expect(finished({ facts: stopped })).toEqual(expected);
    }
  });

  it('keeps a tick that comes while the list is written', () => {
    const listed = applied(open(), look({ facts: open() }).effects[0] ?? fail());
    const facts = finished({ facts: ticking(listed, 'own') });
    expect(tracking(facts)).toContain('**1 of 8** done or skipped');
  });
});

describe('what is none, or rests', () => {
  it.each([['bug'], ['incidents'], ['incident,prod'], ['']])('is an issue labelled %j', (label) => {
    expect(look({ facts: open({ labels: [label] }) }).effects).toEqual([]);
  });

  it('is one whose label was taken off, whatever happens to it', () => {
    const off = ticking(withIssue(finished({ facts: open() }), { labels: [] }), 'own', 'thank');
    expect(look({ facts: off }).incident.phase).toEqual({ kind: 'paused' });
    expect(look({ facts: off }).effects.map(({ kind }) => kind)).toEqual(['edit-comment']);
    const facts = finished({ facts: off });
    expect(tracking(facts)).toContain('### Paused');
    const { quiet: _, ...kept } = logbookOf(finished({ facts: open() }));
    expect(logbookOf(facts)).toEqual(kept);
    expect(look({ facts }).effects).toEqual([]);
    expect(look({ facts: { ...facts, now: '2027-11-22T14:06:00Z' } }).effects).toEqual([]);
    const closed = withIssue(facts, { state: { kind: 'closed', at: anHour.now, reason: 'completed' } });
    expect(look({ facts: closed }).effects).toEqual([]);
  });

  it('goes on with the same record when the label is back', () => {
    const before = finished({ facts: open() });
    const paused = ticking(withIssue(before, { labels: [] }), 'own');
    const facts = finished({
      facts: { ...withIssue(paused, { labels: ['Incident'] }), now: '2026-11-22T14:30:00Z' },
    });
    expect(logbookOf(facts).entries).toEqual([
      ...logbookOf(before).entries,
      { what: 'ticked', step: 'own', attribution: { kind: 'seen', at: '2026-11-22T14:30:00Z' } },
    ]);
  });

  it('was closed as not planned before we ever spoke', () => {
    const state = { kind: 'closed', at: anHour.now, reason: 'not_planned' } as const;
    expect(look({ facts: open({ state }) }).effects).toEqual([]);
  });
});

describe('a list that people take out', () => {
  const start = ticking(finished({ facts: open() }), 'own', 'thank');
  const body = 'Nobody can pay since 14:00.\n';
  const tracked = finished({ facts: start });
  const back = finished({ facts: withIssue(tracked, { body }) });

  it('is put back once, with its ticks, and our comment says so', () => {
    expect([...tickedSteps(readChecklist(back.issue.body, 42))]).toEqual(['own', 'thank']);
    expect(logbookOf(back).list).toBe('body-restored');
    expect(tracking(back)).toContain('has been put back');
    expect(tracking(back)).not.toContain('twice');
  });

  it('is not missed in a description that is older than our comment', () => {
    const facts = withIssue(tracked, { body, updatedAt: '2026-11-22T14:04:59Z' });
    expect(look({ facts }).effects).toEqual([]);
  });

  it('stays out when it is taken out again, and the record stays', () => {
    const facts = finished({ facts: withIssue(back, { body }) });
    expect(facts.issue.body).toBe(body);
    expect(tracking(facts)).toContain('twice');
    expect(tracking(facts)).toContain('**2 of 8** done or skipped');
  });

  it('is not put back line by line', () => {
    const lines = tracked.issue.body.split('\n').filter((line) => !line.includes('protocol:prevent'));
    const facts = finished({ facts: withIssue(tracked, { body: lines.join('\n') }) });
    expect(facts.issue.body).toBe(lines.join('\n'));
    expect(tracking(facts)).toContain('Taken out of the list, and still open: 6. Prevent a repeat.');
  });
});

describe('a description without room', () => {
  const body = 'x'.repeat(65_536);
  const placed = finished({ facts: open({ body }) });

  it('is not touched: the list goes into our comment', () => {
    expect(kinds(look({ facts: open({ body }) }).effects)).toEqual(['post-comment']);
    expect(placed.issue.body).toBe(body);
    expect(readChecklist(tracking(placed), 42).kind).toBe('present');
    expect(logbookOf(placed).list).toBe('comment');
  });

  it('leaves the ticks in our comment to people', () => {
    const comment = placed.comments[0];
    if (comment === undefined) throw new Error('a comment was expected');
    const done = editChecklist(comment.body, 42, { kind: 'tick', steps: ['check'] });
    const editEvent = { by: 'bob', at: anHour.now, before: comment.body, after: done, comment: comment.id };
    const facts = finished({ facts: { ...placed, comments: [{ ...comment, body: done }] }, editEvent });
    expect(tracking(facts)).toContain('1. Double-check | bob');
    expect([...tickedSteps(readChecklist(tracking(facts), 42))]).toEqual(['check']);
  });

  it('keeps those ticks when the run that posted the comment was stopped', () => {
    const [post] = look({ facts: open({ body }) }).effects;
    const stopped = applied(open({ body }), post ?? fail());
    const [comment] = stopped.comments;
    if (comment === undefined) throw new Error('a comment was expected');
    const done = editChecklist(comment.body, 42, { kind: 'tick', steps: ['check'] });
    const facts = finished({ facts: { ...stopped, comments: [{ ...comment, body: done }] } });
    expect([...tickedSteps(readChecklist(tracking(facts), 42))]).toEqual(['check']);
    expect(logbookOf(facts).list).toBe('comment');
  });

  it('has room for a list that fits exactly', () => {
    const room =
      65_536 - editChecklist('x', 42, { kind: 'append', steps: defaultProtocol, ticked: [] }).length + 1;
    expect(kinds(look({ facts: open({ body: 'x'.repeat(room) }) }).effects)[0]).toBe('edit-checklist');
    expect(kinds(look({ facts: open({ body: 'x'.repeat(room + 1) }) }).effects)).toEqual(['post-comment']);
  });
});

describe('our comment', () => {
  const start = finished({ facts: open() });
  const [mine] = start.comments;

  it('stays one: of two that parallel runs posted, the older is kept', () => {
    const [, post] = look({ facts: open() }).effects;
    const doubled = [post, post].reduce((facts, effect) => applied(facts, effect ?? fail()), open());
    const facts = finished({ facts: doubled });
    expect(facts.comments.map(({ id }) => id)).toEqual([doubled.comments[0]?.id]);
  });

  it('is begun anew when its logbook is damaged, from what the list says', () => {
    const done = ticking(start, 'own');
    const broken = (mine?.body ?? '').replace('"version":1', '"version":?');
    const facts = finished({ facts: { ...done, comments: [{ ...(mine ?? fail()), body: broken }] } });
    expect(facts.comments).toHaveLength(1);
    expect(tracking(facts)).toContain('**1 of 8** done or skipped');
  });

  it('is not what somebody without access, another issue or a copy says', () => {
    const body = (mine?.body ?? '').replace('"entries":[', '"entries":[],"x":[');
    const others = [
      aComment({ id: 400, author: aPerson('mallory'), body: mine?.body ?? '' }),
      aComment({ id: 401, author: { login: 'github-actions[bot]', kind: 'bot' }, body }),
      aComment({ id: 402, author: { login: 'github-actions[bot]', kind: 'bot' }, body: `> ${body}` }),
    ];
    const facts = { ...start, comments: [...others, ...start.comments] };
    expect(look({ facts }).effects).toEqual([]);
    expect(look({ facts }).incident.tracking).toMatchObject({ id: mine?.id, duplicates: [] });
  });

  it('keeps what people wrote below its logbook, and is not rewritten for line ends', () => {
    const body = `${mine?.body ?? ''}\n\nTold the shops.`;
    const facts = { ...start, comments: [{ ...(mine ?? fail()), body: body.replaceAll('\n', '\r\n') }] };
    expect(look({ facts }).effects).toEqual([]);
    expect(tracking(finished({ facts: ticking(facts, 'own') }))).toMatch(/\n\nTold the shops\.$/);
  });
});

function fail(): never {
  throw new Error('one more was expected');
}

describe('any incident', () => {
  const body = fc.oneof(
    markdownDocument,
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constant('x'.repeat(65_000)),
    fc.subarray([...stepIds]).map((done) => `words\r\n${checklistBlock(42, defaultProtocol, done)}`),
  );
  const state: fc.Arbitrary<IssueFacts['state']> = fc.oneof(
    fc.constant({ kind: 'open' as const }),
    fc.record({
      kind: fc.constant('closed' as const),
      at: fc.constantFrom('2026-11-22T14:04:00Z', '2026-11-22T14:04:30Z'),
      reason: fc.constantFrom('completed' as const, 'not_planned' as const, 'duplicate' as const),
    }),
  );
  const labels = fc.subarray(['incident', 'sev1', 'SEV2', 'bug', 'protocol: overdue']);
  const milestone = fc.constantFrom(
    anHour.now,
    '2026-11-22T16:00:00Z',
    '2026-11-29T16:00:00Z',
    '2027-03-01T00:00:00Z',
  );
  const turn = fc.record({
    body: fc.option(body, { nil: undefined }),
    state,
    labels,
    now: milestone,
    ticks: fc.subarray([...stepIds]),
  });

  it('comes to rest, however its issue is changed in between', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 5 }), (turns) => {
        let facts = open();
        for (const { body: written, ticks, now, ...issue } of turns) {
          const changed = withIssue(facts, { ...issue, ...(written === undefined ? {} : { body: written }) });
          const later = now > facts.now ? now : facts.now;
          facts = finished({ facts: { ...ticking(changed, ...ticks), now: later } });
          const { effects, incident } = look({ facts });
          expect(effects).toEqual([]);
          expect(incident.tracking.kind === 'present' ? incident.tracking.duplicates : []).toEqual([]);
        }
      }),
      { numRuns: 400, seed: 42 },
    );
  });

  it('is decided on as plain data', () => {
    fc.assert(
      fc.property(turn, ({ body: written, ticks: _, ...issue }) => {
        const { effects, incident } = look({ facts: open({ ...issue, body: written ?? '' }) });
        expect(JSON.parse(JSON.stringify(effects))).toEqual(effects);
        expect(JSON.parse(JSON.stringify(incident))).toEqual(incident);
      }),
      { numRuns: 200, seed: 43 },
    );
  });
});
