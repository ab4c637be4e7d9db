import { describe, expect, it } from 'vitest';
import type { HistoryEvent, IssueState } from '../../src/facts/facts.ts';
import { observeDeclaration, observeLife } from '../../src/incident/observe.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { aLogbook, aPerson, someFacts } from '../builders.ts';

const now = '2026-11-22T15:30:00Z';
const declared: Entry = {
  what: 'declared',
  attribution: { kind: 'actor', by: 'alice', at: '2026-11-22T14:02:00Z' },
};

interface Scene {
  readonly entries?: readonly Entry[];
  readonly state?: IssueState;
  readonly history?: readonly HistoryEvent[];
}

function observing({ entries = [], state = { kind: 'open' }, history = [] }: Scene) {
  return observeLife(
    someFacts({ now, issue: { state }, history }),
    aLogbook({ entries: [declared, ...entries] }),
  );
}

describe('closed and reopened', () => {
  const at = '2026-11-22T15:10:00Z';
  const closedState: IssueState = { kind: 'closed', at, by: 'carol', reason: 'completed' };
  const closed: Entry = {
    what: 'closed',
    reason: 'completed',
    attribution: { kind: 'actor', by: 'carol', at },
  };
  const before: Entry = {
    ...closed,
    attribution: { kind: 'actor', by: 'alice', at: '2026-11-22T14:40:00Z' },
  };
  const reopening: HistoryEvent = { kind: 'reopened', by: aPerson('dave'), at: '2026-11-22T14:50:00Z' };
  const reopened: Entry = { what: 'reopened', attribution: { kind: 'actor', by: 'dave', at: reopening.at } };

  it('are written down once', () => {
    expect(observing({ state: closedState })).toEqual([closed]);
    expect(observing({ state: closedState, entries: [closed] })).toEqual([]);
    expect(observing({ entries: [closed, reopened] })).toEqual([]);
    expect(observing({})).toEqual([]);
  });

  it('are told without a name where GitHub tells none', () => {
    const state: IssueState = { kind: 'closed', at, reason: 'completed' };
    expect(observing({ state })).toEqual([{ ...closed, attribution: { kind: 'seen', at } }]);
  });

  it('name who reopened when the history tells', () => {
    expect(observing({ entries: [before], history: [reopening] })).toEqual([reopened]);
    expect(observing({ entries: [before] })).toEqual([
      { what: 'reopened', attribution: { kind: 'seen', at: now } },
    ]);
    const old = { ...reopening, at: '2026-11-22T14:10:00Z' };
    expect(observing({ entries: [before], history: [old] })).toEqual([
      { what: 'reopened', attribution: { kind: 'seen', at: now } },
    ]);
  });

  it('notice a reopening that no event told of when it is closed again', () => {
    const scene = { state: closedState, entries: [before] };
    expect(observing({ ...scene, history: [reopening] })).toEqual([reopened, closed]);
  });
});

describe('who declared', () => {
  const label = (name: string, at = '2026-11-22T14:05:00Z'): HistoryEvent => ({
    kind: 'labeled',
    label: name,
    by: aPerson('erin'),
    at,
  });
  const declaring = (history: readonly HistoryEvent[], entries: readonly Entry[] = []) =>
    observeDeclaration(
      someFacts({ now, issue: { state: { kind: 'open' } }, history }),
      aLogbook({ entries }),
      'incident',
    );

  it('is who put the label on first', () => {
    expect(declaring([label('bug'), label('Incident'), label('incident', now)])).toEqual([
      { what: 'declared', attribution: { kind: 'actor', by: 'erin', at: '2026-11-22T14:05:00Z' } },
    ]);
  });

  it('is who opened the issue when the form brought the label', () => {
    expect(declaring([])).toEqual([declared]);
  });

  it('is written down once', () => {
    expect(declaring([label('incident')], [declared])).toEqual([]);
  });
});
