import { describe, expect, it } from 'vitest';
import { type ChecklistEdit, editChecklist, readChecklist } from '../../src/incident/checklist.ts';
import type { Stroke } from '../../src/incident/edits.ts';
import type { Facts } from '../../src/incident/facts.ts';
import type { Entry, Logbook } from '../../src/incident/logbook.ts';
import { nameWitnesses, observeBoxes } from '../../src/incident/observe-boxes.ts';
import type { StepId } from '../../src/incident/protocol.ts';
import type { Sighting } from '../../src/incident/sighting.ts';
import { aLogbook, aTick, someFacts, withList } from '../builders.ts';

const now = '2026-11-22T15:30:00Z';
const declared: Entry = {
  what: 'declared',
  witness: { kind: 'actor', by: 'alice', at: '2026-11-22T14:02:00Z' },
};

function ticked(...steps: readonly StepId[]): string {
  return withList('words', 42, steps);
}

function unlisted(step: StepId, text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !line.includes(`incident-protocol:${step} `)).join('\n');
}

function seen(what: 'ticked' | 'unticked', step: StepId, at = now): Entry {
  return { what, step, witness: { kind: 'seen', at } };
}

interface Scene {
  readonly body: string;
  readonly entries?: readonly Entry[];
  readonly sighting?: Sighting;
  readonly strokes?: readonly Stroke[];
  readonly facts?: Partial<Facts>;
}

function boxes({ body, entries = [], sighting, strokes = [], facts = {} }: Scene) {
  return observeBoxes({
    facts: { ...someFacts({ now, issue: { body, state: { kind: 'open' } } }), ...facts },
    acceptFrom: 'triage',
    logbook: aLogbook({ entries: [declared, ...entries] }),
    checklist: readChecklist(body, 42),
    strokes,
    ordered: [],
    ...(sighting === undefined ? {} : { sighting }),
  });
}

function observing(scene: Scene) {
  return boxes(scene).toggles;
}

function naming(logbook: Logbook, sighting: Sighting | undefined): Logbook {
  const told = sighting === undefined ? {} : { sighting };
  return nameWitnesses(logbook, { facts: someFacts({ now }), acceptFrom: 'triage', ...told });
}

function edit(before: string | undefined, after: string, at = '2026-11-22T15:20:00Z'): Sighting {
  return { by: 'bob', at, after, ...(before === undefined ? {} : { before }) };
}

describe('who ticked', () => {
  it('is the one whose edit ticked, at the time of the edit', () => {
    const sighting = edit(ticked(), ticked('own'));
    expect(observing({ body: ticked('own'), sighting })).toEqual([
      aTick('own', 'bob', '2026-11-22T15:20:00Z'),
    ]);
  });

  it('is the one whose edit has it ticked when the forge does not tell what was before', () => {
    const sighting = edit(undefined, ticked('own'));
    expect(observing({ body: ticked('own'), sighting })).toEqual([
      aTick('own', 'bob', '2026-11-22T15:20:00Z'),
    ]);
  });

  it('is not told by an edit that found it ticked already', () => {
    const sighting = edit(ticked('own'), `${ticked('own')} words`);
    expect(observing({ body: ticked('own'), sighting })).toEqual([seen('ticked', 'own')]);
  });

  it('is not told when no event was seen', () => {
    expect(observing({ body: ticked('own') })).toEqual([seen('ticked', 'own')]);
  });

  it('is told for each of several boxes in one edit, and for no other', () => {
    const sighting = edit(ticked('thank'), ticked('own', 'thank', 'check'));
    expect(observing({ body: ticked('own', 'thank', 'check', 'alert'), sighting })).toEqual([
      aTick('check', 'bob', sighting.at),
      seen('ticked', 'alert'),
      aTick('own', 'bob', sighting.at),
      seen('ticked', 'thank'),
    ]);
  });

  it('is told for an untick too', () => {
    const sighting = edit(ticked('own'), ticked());
    const entries = [aTick('own', 'alice', '2026-11-22T15:00:00Z')];
    expect(observing({ body: ticked(), entries, sighting })).toEqual([
      { what: 'unticked', step: 'own', witness: { kind: 'actor', by: 'bob', at: sighting.at } },
    ]);
  });

  it('is not told by an event from before what the logbook knows already', () => {
    const sighting = edit(ticked(), ticked('own'), '2026-11-22T14:10:00Z');
    const entries = [
      aTick('own', 'alice', '2026-11-22T14:10:00Z'),
      seen('unticked', 'own', '2026-11-22T14:20:00Z'),
    ];
    expect(observing({ body: ticked('own'), entries, sighting })).toEqual([seen('ticked', 'own')]);
  });

  it('does not bring back what was undone since the event', () => {
    expect(observing({ body: ticked(), sighting: edit(ticked(), ticked('own')) })).toEqual([]);
  });
});

describe('what is no tick', () => {
  const own =
    ticked('own')
      .split('\n')
      .find((line) => line.includes('protocol:own')) ?? '';

  it.each([
    ['outside our list', `${own}\n\n${ticked()}`],
    ['in a fence', `\`\`\`\n${ticked('own')}\n\`\`\`\n\n${ticked()}`],
    ['in the list of another incident', `${withList('', 7, ['own'])}\n${ticked()}`],
  ])('stands %s', (_, body) => {
    expect(observing({ body })).toEqual([]);
  });

  it('is the same as before', () => {
    expect(observing({ body: ticked('own'), entries: [aTick('own', 'alice', now)] })).toEqual([]);
  });

  it('is a line or a whole list that people took out: what was done stays done', () => {
    const entries = [aTick('own', 'alice', now)];
    expect(observing({ body: unlisted('own', ticked('own')), entries })).toEqual([]);
    expect(observing({ body: 'words', entries })).toEqual([]);
  });

  it('is a step that this incident does not have', () => {
    const protocol = aLogbook().protocol.filter(({ id }) => id !== 'own');
    const body = ticked('own');
    const logbook: Logbook = aLogbook({ entries: [declared], protocol });
    expect(
      observeBoxes({
        facts: someFacts({ now, issue: { body, state: { kind: 'open' } } }),
        acceptFrom: 'triage',
        logbook,
        checklist: readChecklist(body, 42),
        strokes: [],
        ordered: [],
      }),
    ).toEqual({ toggles: [], untold: [] });
  });
});

describe('an event that comes late', () => {
  const entries = [declared, seen('ticked', 'own', '2026-11-22T15:25:00Z')];
  const name = (sighting: Sighting | undefined, lines: readonly Entry[] = entries) =>
    naming(aLogbook({ entries: lines }), sighting);

  it('names a tick that was only seen, with its real time', () => {
    const named = name(edit(ticked(), ticked('own')));
    expect(named.entries).toEqual([declared, aTick('own', 'bob', '2026-11-22T15:20:00Z')]);
    expect(named.revision).toBe(3);
  });

  it('names an untick', () => {
    const lines = [aTick('own', 'alice', '2026-11-22T15:00:00Z'), seen('unticked', 'own')];
    expect(name(edit(ticked('own'), ticked()), lines).entries[1]).toMatchObject({
      what: 'unticked',
      witness: { by: 'bob' },
    });
  });

  it.each([
    ['from after it was seen', edit(ticked(), ticked('own'), '2026-11-22T15:26:00Z')],
    ['about another box', edit(ticked(), ticked('check'))],
    ['that unticked', edit(ticked('own'), ticked())],
    ['that changed words only', edit(ticked('own'), ticked('own'))],
    ['about another list', edit(withList('', 7), withList('', 7, ['own']))],
    ['that does not exist', undefined],
  ])('names nothing when it is one %s', (_, sighting) => {
    const logbook = aLogbook({ entries });
    expect(naming(logbook, sighting)).toBe(logbook);
  });

  it('renames nobody, and only the last line about a box', () => {
    const known = [aTick('own', 'alice', '2026-11-22T15:25:00Z')];
    expect(name(edit(ticked(), ticked('own')), known).entries).toEqual(known);
    const twice = [seen('ticked', 'own'), seen('unticked', 'own')];
    expect(name(edit(ticked(), ticked('own')), twice).entries).toEqual(twice);
  });

  it('is not told twice', () => {
    const named = name(edit(ticked(), ticked('own')));
    expect(naming(named, edit(ticked(), ticked('own')))).toBe(named);
  });
});

describe('a box that no event told of', () => {
  const at = '2026-11-22T15:10:00Z';
  const stroke = (by: string | undefined, changes: Partial<Stroke> = {}): Stroke => {
    return { step: 'own', ticked: true, at, ...(by === undefined ? {} : { by }), ...changes };
  };

  it('has the hand that the record of edits names, at its time', () => {
    expect(boxes({ body: ticked('own'), strokes: [stroke('bob')] })).toEqual({
      toggles: [aTick('own', 'bob', at)],
      untold: [],
    });
    const entries = [aTick('own', 'alice', '2026-11-22T15:00:00Z')];
    const strokes = [stroke('alice', { at: '2026-11-22T15:00:00Z' }), stroke('bob', { ticked: false })];
    expect(observing({ body: ticked(), entries, strokes })).toEqual([
      { what: 'unticked', step: 'own', witness: { kind: 'actor', by: 'bob', at } },
    ]);
  });

  it('is asked about while nobody knows its hand, and dated as far as the record tells', () => {
    expect(boxes({ body: ticked('own') })).toEqual({ toggles: [seen('ticked', 'own')], untold: ['own'] });
    expect(boxes({ body: ticked('own'), strokes: [stroke(undefined)] })).toEqual({
      toggles: [seen('ticked', 'own', at)],
      untold: ['own'],
    });
  });

  it('is not ours because we wrote it', () => {
    const strokes = [stroke('github-actions[bot]')];
    expect(observing({ body: ticked('own'), strokes })).toEqual([seen('ticked', 'own', at)]);
  });

  it('is not from the future, when somebody ticks while we look', () => {
    const strokes = [stroke('bob', { at: '2026-11-22T15:30:20Z' })];
    expect(observing({ body: ticked('own'), strokes })).toEqual([aTick('own', 'bob', now)]);
  });

  it('needs no record when an event of this run tells of it', () => {
    const sighting = edit(ticked(), ticked('own'));
    expect(boxes({ body: ticked('own', 'check'), sighting }).untold).toEqual(['check']);
  });

  describe("in a stranger's issue", () => {
    const facts: Partial<Facts> = {
      repository: { ...someFacts().repository, visibility: 'public' },
      permissions: { alice: 'none', bob: 'write', dave: 'unknown' },
    };
    const accepted: Entry = { what: 'accepted', witness: { kind: 'actor', by: 'bob', at } };
    const inTheirs = (strokes: readonly Stroke[], sighting?: Sighting) =>
      boxes({
        body: ticked('own'),
        entries: [accepted],
        strokes,
        facts,
        ...(sighting === undefined ? {} : { sighting }),
      });

    it('counts when a member ticked it', () => {
      expect(inTheirs([stroke('bob')]).toggles).toEqual([aTick('own', 'bob', at)]);
      expect(inTheirs([stroke('bob'), stroke('alice', { ticked: false }), stroke('alice')]).toggles).toEqual([
        aTick('own', 'bob', at),
      ]);
    });

    it.each([
      ['the stranger', 'alice'],
      ['somebody of whom GitHub did not say what they may', 'dave'],
      ['somebody who was not asked about', 'erin'],
      ['nobody known', undefined],
    ])('counts for nothing when it was %s', (_, by) => {
      expect(inTheirs([stroke(by)])).toEqual({ toggles: [], untold: ['own'] });
      expect(inTheirs([])).toEqual({ toggles: [], untold: ['own'] });
    });

    it('is not asked about when an event shows it to be theirs', () => {
      const sighting = { ...edit(ticked(), ticked('own')), by: 'alice' };
      expect(inTheirs([], sighting)).toEqual({ toggles: [], untold: [] });
    });
  });
});

describe('a list that is edited', () => {
  it('is compared step by step, whatever else the edit did', () => {
    const tick: ChecklistEdit = { kind: 'tick', steps: ['feedback'] };
    const after = editChecklist(`New words.\r\n\r\n${ticked('check')}`, 42, tick);
    const sighting = edit(ticked('check'), after);
    const entries = [aTick('check', 'alice', '2026-11-22T15:00:00Z')];
    expect(observing({ body: after, entries, sighting })).toEqual([aTick('feedback', 'bob', sighting.at)]);
  });
});
