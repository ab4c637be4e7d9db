import { describe, expect, it } from 'vitest';
import type { ChecklistEdit } from '../../src/checklist/boxes.ts';
import type { CheckboxEdit } from '../../src/checklist/checkbox-edits.ts';
import { editChecklist, readChecklist } from '../../src/checklist/checklist.ts';
import type { StepId } from '../../src/checklist/protocol.ts';
import type { EditEvent } from '../../src/facts/edit-event.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { attributeLate, observeBoxes } from '../../src/incident/observe-boxes.ts';
import type { Entry, Logbook } from '../../src/logbook/logbook.ts';
import { aLogbook, aTick, someFacts, withList } from '../builders.ts';

const now = '2026-11-22T15:30:00Z';
const declared: Entry = {
  what: 'declared',
  attribution: { kind: 'actor', by: 'alice', at: '2026-11-22T14:02:00Z' },
};

function ticked(...steps: readonly StepId[]): string {
  return withList('words', 42, steps);
}

function unlisted(step: StepId, text: string): string {
  const lines = text.split('\n');
  return lines.filter((line) => !line.includes(`incident-protocol:${step} `)).join('\n');
}

function seen(what: 'ticked' | 'unticked', step: StepId, at = now): Entry {
  return { what, step, attribution: { kind: 'seen', at } };
}

interface Scene {
  readonly body: string;
  readonly entries?: readonly Entry[];
  readonly editEvent?: EditEvent;
  readonly checkboxEdits?: readonly CheckboxEdit[];
  readonly facts?: Partial<Facts>;
}

function boxes({ body, entries = [], editEvent, checkboxEdits = [], facts = {} }: Scene) {
  return observeBoxes({
    facts: { ...someFacts({ now, issue: { body, state: { kind: 'open' } } }), ...facts },
    acceptFrom: 'usual',
    logbook: aLogbook({ entries: [declared, ...entries] }),
    checklist: readChecklist(body, 42),
    checkboxEdits,
    requestedSteps: [],
    ...(editEvent === undefined ? {} : { editEvent }),
  });
}

function observing(scene: Scene) {
  return boxes(scene).toggles;
}

function naming(logbook: Logbook, editEvent: EditEvent | undefined): Logbook {
  const told = editEvent === undefined ? {} : { editEvent };
  return attributeLate(logbook, { facts: someFacts({ now }), acceptFrom: 'usual', ...told });
}

function edit(before: string | undefined, after: string, at = '2026-11-22T15:20:00Z'): EditEvent {
  return { by: 'bob', at, after, ...(before === undefined ? {} : { before }) };
}

describe('who ticked', () => {
  it('is the one whose edit ticked, at the time of the edit', () => {
    const editEvent = edit(ticked(), ticked('own'));
    expect(observing({ body: ticked('own'), editEvent })).toEqual([
      aTick('own', 'bob', '2026-11-22T15:20:00Z'),
    ]);
  });

  it('is the one whose edit has it ticked when the forge does not tell what was before', () => {
    const editEvent = edit(undefined, ticked('own'));
    expect(observing({ body: ticked('own'), editEvent })).toEqual([
      aTick('own', 'bob', '2026-11-22T15:20:00Z'),
    ]);
  });

  it('is not told by an edit that found it ticked already', () => {
    const editEvent = edit(ticked('own'), `${ticked('own')} words`);
    expect(observing({ body: ticked('own'), editEvent })).toEqual([seen('ticked', 'own')]);
  });

  it('is not told when no event was seen', () => {
    expect(observing({ body: ticked('own') })).toEqual([seen('ticked', 'own')]);
  });

  it('is told for each of several boxes in one edit, and for no other', () => {
    const editEvent = edit(ticked('thank'), ticked('own', 'thank', 'check'));
    expect(observing({ body: ticked('own', 'thank', 'check', 'alert'), editEvent })).toEqual([
      aTick('check', 'bob', editEvent.at),
      seen('ticked', 'alert'),
      aTick('own', 'bob', editEvent.at),
      seen('ticked', 'thank'),
    ]);
  });

  it('is told for an untick too', () => {
    const editEvent = edit(ticked('own'), ticked());
    const entries = [aTick('own', 'alice', '2026-11-22T15:00:00Z')];
    expect(observing({ body: ticked(), entries, editEvent })).toEqual([
      { what: 'unticked', step: 'own', attribution: { kind: 'actor', by: 'bob', at: editEvent.at } },
    ]);
  });

  it('is not told by an event from before what the logbook knows already', () => {
    const editEvent = edit(ticked(), ticked('own'), '2026-11-22T14:10:00Z');
    const entries = [
      aTick('own', 'alice', '2026-11-22T14:10:00Z'),
      seen('unticked', 'own', '2026-11-22T14:20:00Z'),
    ];
    expect(observing({ body: ticked('own'), entries, editEvent })).toEqual([seen('ticked', 'own')]);
  });

  it('does not bring back what was undone since the event', () => {
    expect(observing({ body: ticked(), editEvent: edit(ticked(), ticked('own')) })).toEqual([]);
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
  ])('is %s', (_, body) => {
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
        acceptFrom: 'usual',
        logbook,
        checklist: readChecklist(body, 42),
        checkboxEdits: [],
        requestedSteps: [],
      }),
    ).toEqual({ toggles: [], unattributed: [] });
  });
});

describe('an event that comes late', () => {
  const entries = [declared, seen('ticked', 'own', '2026-11-22T15:25:00Z')];
  const name = (editEvent: EditEvent | undefined, lines: readonly Entry[] = entries) =>
    naming(aLogbook({ entries: lines }), editEvent);

  it('names a tick that was only seen, with its real time', () => {
    const named = name(edit(ticked(), ticked('own')));
    expect(named.entries).toEqual([declared, aTick('own', 'bob', '2026-11-22T15:20:00Z')]);
    expect(named.revision).toBe(3);
  });

  it('names an untick', () => {
    const lines = [aTick('own', 'alice', '2026-11-22T15:00:00Z'), seen('unticked', 'own')];
    expect(name(edit(ticked('own'), ticked()), lines).entries[1]).toMatchObject({
      what: 'unticked',
      attribution: { by: 'bob' },
    });
  });

  it.each([
    ['from after it was seen', edit(ticked(), ticked('own'), '2026-11-22T15:26:00Z')],
    ['about another box', edit(ticked(), ticked('check'))],
    ['that unticked', edit(ticked('own'), ticked())],
    ['that changed words only', edit(ticked('own'), ticked('own'))],
    ['about another list', edit(withList('', 7), withList('', 7, ['own']))],
    ['that does not exist', undefined],
  ])('names nothing when it is one %s', (_, editEvent) => {
    const logbook = aLogbook({ entries });
    expect(naming(logbook, editEvent)).toBe(logbook);
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
  const checkboxEdit = (by: string | undefined, changes: Partial<CheckboxEdit> = {}): CheckboxEdit => {
    return { step: 'own', ticked: true, at, ...(by === undefined ? {} : { by }), ...changes };
  };

  it('has the hand that the record of edits names, at its time', () => {
    expect(boxes({ body: ticked('own'), checkboxEdits: [checkboxEdit('bob')] })).toEqual({
      toggles: [aTick('own', 'bob', at)],
      unattributed: [],
    });
    const entries = [aTick('own', 'alice', '2026-11-22T15:00:00Z')];
    const checkboxEdits = [
      checkboxEdit('alice', { at: '2026-11-22T15:00:00Z' }),
      checkboxEdit('bob', { ticked: false }),
    ];
    expect(observing({ body: ticked(), entries, checkboxEdits })).toEqual([
      { what: 'unticked', step: 'own', attribution: { kind: 'actor', by: 'bob', at } },
    ]);
  });

  it('is asked about while nobody knows its hand, and dated as far as the record tells', () => {
    expect(boxes({ body: ticked('own') })).toEqual({
      toggles: [seen('ticked', 'own')],
      unattributed: ['own'],
    });
    expect(boxes({ body: ticked('own'), checkboxEdits: [checkboxEdit(undefined)] })).toEqual({
      toggles: [seen('ticked', 'own', at)],
      unattributed: ['own'],
    });
  });

  it('is not ours because we wrote it', () => {
    const checkboxEdits = [checkboxEdit('github-actions[bot]')];
    expect(observing({ body: ticked('own'), checkboxEdits })).toEqual([seen('ticked', 'own', at)]);
  });

  it('is not from the future, when somebody ticks while we look', () => {
    const checkboxEdits = [checkboxEdit('bob', { at: '2026-11-22T15:30:20Z' })];
    expect(observing({ body: ticked('own'), checkboxEdits })).toEqual([aTick('own', 'bob', now)]);
  });

  it('needs no record when an event of this run tells of it', () => {
    const editEvent = edit(ticked(), ticked('own'));
    expect(boxes({ body: ticked('own', 'check'), editEvent }).unattributed).toEqual(['check']);
  });

  describe("in somebody without access's issue", () => {
    const facts: Partial<Facts> = {
      repository: { ...someFacts().repository, visibility: 'public' },
      permissions: { alice: 'none', bob: 'write', dave: 'unknown' },
    };
    const accepted: Entry = { what: 'accepted', attribution: { kind: 'actor', by: 'bob', at } };
    const inTheirs = (checkboxEdits: readonly CheckboxEdit[], editEvent?: EditEvent) =>
      boxes({
        body: ticked('own'),
        entries: [accepted],
        checkboxEdits,
        facts,
        ...(editEvent === undefined ? {} : { editEvent }),
      });

    it('counts when a member ticked it', () => {
      expect(inTheirs([checkboxEdit('bob')]).toggles).toEqual([aTick('own', 'bob', at)]);
      expect(
        inTheirs([checkboxEdit('bob'), checkboxEdit('alice', { ticked: false }), checkboxEdit('alice')])
          .toggles,
      ).toEqual([aTick('own', 'bob', at)]);
    });

    it.each([
      ['the stranger', 'alice'],
      ['somebody of whom GitHub did not say what they may', 'dave'],
      ['somebody who was not asked about', 'erin'],
      ['nobody known', undefined],
    ])('counts for nothing when it was %s', (_, by) => {
      expect(inTheirs([checkboxEdit(by)])).toEqual({ toggles: [], unattributed: ['own'] });
      expect(inTheirs([])).toEqual({ toggles: [], unattributed: ['own'] });
    });

    it('is not asked about when an event shows it to be theirs', () => {
      const editEvent = { ...edit(ticked(), ticked('own')), by: 'alice' };
      expect(inTheirs([], editEvent)).toEqual({ toggles: [], unattributed: [] });
    });
  });
});

describe('a list that is edited', () => {
  it('is compared step by step, whatever else the edit did', () => {
    const tick: ChecklistEdit = { kind: 'tick', steps: ['feedback'] };
    const after = editChecklist(`New words.\r\n\r\n${ticked('check')}`, 42, tick);
    const editEvent = edit(ticked('check'), after);
    const entries = [aTick('check', 'alice', '2026-11-22T15:00:00Z')];
    expect(observing({ body: after, entries, editEvent })).toEqual([aTick('feedback', 'bob', editEvent.at)]);
  });
});
