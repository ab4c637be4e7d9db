import { describe, expect, it } from 'vitest';
import { stepIds } from '../../src/checklist/protocol.ts';
import { currentStep, episodes, type Incident, timeOpen } from '../../src/incident/incident.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { anIncident, aTick, someFacts } from '../builders.ts';

const open = someFacts({ issue: { state: { kind: 'open' } } });

function having(...entries: readonly Entry[]): Incident {
  return anIncident({ facts: open, entries });
}

function at(time: string): string {
  return `2026-11-22T${time}:00Z`;
}

function off(step: (typeof stepIds)[number], time: string): Entry {
  return { what: 'unticked', step, attribution: { kind: 'seen', at: at(time) } };
}

describe('the current step', () => {
  it.each<[string, readonly Entry[], string | undefined]>([
    ['the first, once it was declared', [], 'check'],
    ['the next, once the one before was ticked', [aTick('check', 'a', at('14:30'))], 'alert'],
    ['the first open one, when steps are done out of order', [aTick('own', 'a', at('14:30'))], 'check'],
    [
      'the first that is left, whoever ticked in which order',
      [aTick('alert', 'a', at('15:00')), aTick('own', 'a', at('14:20')), aTick('check', 'a', at('14:40'))],
      'apologize',
    ],
    [
      'not one behind another that is open',
      [aTick('check', 'a', at('14:30')), aTick('thank', 'a', at('15:30'))],
      'alert',
    ],
    [
      'one that was unticked',
      [aTick('check', 'a', at('14:30')), aTick('alert', 'a', at('14:40')), off('check', '15:10')],
      'check',
    ],
    [
      'the next again, when that is ticked again',
      [aTick('check', 'a', at('14:30')), off('check', '15:10'), aTick('check', 'a', at('15:20'))],
      'alert',
    ],
    ['none, when all are done', stepIds.map((id, index) => aTick(id, 'a', at(`15:1${index}`))), undefined],
  ])('is %s', (_, entries, step) => {
    const incident = having(...entries);
    expect(currentStep(incident)?.step.id).toBe(step);
  });
});

describe('the time in which an incident was open', () => {
  const closed = (time: string): Entry => ({
    what: 'closed',
    reason: 'completed',
    attribution: { kind: 'seen', at: at(time) },
  });
  const reopened = (time: string): Entry => ({
    what: 'reopened',
    attribution: { kind: 'seen', at: at(time) },
  });
  const minutes = (incident: Incident) => timeOpen(incident) / 60_000;

  it('runs until now while it is open', () => {
    expect(episodes(having())).toEqual([{ from: at('14:02') }]);
    expect(minutes(having())).toBe(159);
  });

  it('is the sum of its episodes', () => {
    const incident = having(closed('14:12'), reopened('15:00'), closed('15:05'));
    expect(episodes(incident)).toEqual([
      { from: at('14:02'), to: at('14:12') },
      { from: at('15:00'), to: at('15:05') },
    ]);
    expect(minutes(incident)).toBe(15);
    expect(minutes(having(closed('14:12'), reopened('16:31')))).toBe(20);
  });

  it('does not count what the logbook says twice, and is never negative', () => {
    expect(minutes(having(closed('14:12'), closed('14:30')))).toBe(10);
    expect(minutes(having(reopened('14:05'), closed('14:12')))).toBe(10);
    expect(minutes(having(closed('14:01')))).toBe(0);
  });
});
