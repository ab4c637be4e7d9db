import { describe, expect, it } from 'vitest';
import type { StepId } from '../../src/checklist/protocol.ts';
import type { Incident } from '../../src/incident/incident.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { dueSteps } from '../../src/reminders/due-steps.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { weekdays } from '../../src/time/working-time.ts';
import { anIncident, aTick, someFacts } from '../builders.ts';

const declared = '2026-11-22T14:00:00Z';
const open = someFacts({ issue: { state: { kind: 'open' }, createdAt: declared } });

function at(time: string): string {
  return `2026-11-22T${time}:00Z`;
}

function having(entries: readonly Entry[], changes: Partial<Incident> = {}): Incident {
  const texts = { url: 'u', body: '', updatedAt: declared, createdAt: at('14:01') };
  const tracking = { kind: 'present', id: 5, ...texts, duplicates: [], readable: true } as const;
  return anIncident({ facts: open, entries, tracking, ...changes });
}

function due(incident: Incident, changes: Partial<Settings> = {}): Readonly<Partial<Record<StepId, string>>> {
  const steps = dueSteps(incident, { ...defaultSettings, ...changes });
  return Object.fromEntries(
    steps.map(({ tracked, due: when }) => [tracked.step.id, when.slice(5, 16).replace('T', ' ')]),
  );
}

function told(name: 'mitigated' | 'resolved', when: string): Entry {
  return { what: 'milestone', name, at: when, attribution: { kind: 'actor', by: 'bob', at: at('20:00') } };
}

const resolved = { kind: 'resolved', at: '2026-11-24T09:00:00Z', vouched: true } as const;

describe('the clock of a step', () => {
  it('runs for each since the incident was declared, in any order', () => {
    expect(due(having([aTick('alert', 'a', at('14:30'))]))).toMatchObject({
      check: '11-22 15:00',
      own: '11-22 18:00',
      apologize: '11-23 14:00',
      ameliorate: '11-23 14:00',
    });
  });

  it('begins after the fix for what belongs there: when it was due, until somebody tells', () => {
    const afterFix = (incident: Incident) => {
      const { prevent, feedback, thank } = due(incident);
      return [prevent, feedback, thank];
    };
    expect(afterFix(having([]))).toEqual(['11-26 14:00', '11-28 14:00', '11-30 14:00']);
    expect(afterFix(having([aTick('ameliorate', 'a', at('16:00'))]))).toEqual([
      '11-25 16:00',
      '11-27 16:00',
      '11-29 16:00',
    ]);
    expect(afterFix(having([aTick('ameliorate', 'a', at('16:00')), told('mitigated', at('15:00'))]))).toEqual(
      ['11-25 15:00', '11-27 15:00', '11-29 15:00'],
    );
    expect(afterFix(having([told('resolved', at('17:00'))]))[0]).toBe('11-25 17:00');
    expect(afterFix(having([told('mitigated', at('15:00'))], { phase: resolved }))).toEqual([
      '11-27 09:00',
      '11-29 09:00',
      '12-01 09:00',
    ]);
  });

  it('does not run before anybody could see what is asked', () => {
    const late = having([]).tracking;
    const tracking = late.kind === 'present' ? { ...late, createdAt: '2026-11-25T10:00:00Z' } : late;
    const found = due(having([told('mitigated', at('15:00'))], { tracking }));
    expect([found.check, found.prevent]).toEqual(['11-25 11:00', '11-28 10:00']);
  });

  it('begins anew for a box that was unticked', () => {
    const unticked: Entry = {
      what: 'unticked',
      step: 'check',
      attribution: { kind: 'seen', at: at('18:00') },
    };
    expect(due(having([aTick('check', 'a', at('14:30')), unticked])).check).toBe('11-22 19:00');
  });

  it('is as fast as the severity, in hours of work', () => {
    expect(due(having([], { severity: 'SEV1' }))).toMatchObject({
      check: '11-22 14:15',
      apologize: '11-22 20:00',
      prevent: '11-23 14:00',
    });
    const hours = { from: 540, to: 1080, timeZone: 'UTC', holidays: [] };
    const workingTime = { kind: 'calendar', ...hours, days: weekdays.slice(0, 5) } as const;
    // A Sunday.
    expect(due(having([]), { workingTime })).toMatchObject({
      check: '11-23 10:00',
      own: '11-23 13:00',
      apologize: '11-23 18:00',
      prevent: '11-26 18:00',
    });
  });

  it('stands while somebody asked for silence, for one step or for all', () => {
    const snoozed = (until: string, step?: StepId): Entry => ({
      what: 'snoozed',
      until,
      ...(step === undefined ? {} : { step }),
      attribution: { kind: 'actor', by: 'bob', at: at('14:10') },
    });
    expect(due(having([snoozed('2026-11-23T09:00:00Z', 'check')]))).toMatchObject({
      check: '11-23 09:00',
      alert: '11-22 15:00',
    });
    expect(due(having([snoozed('2026-11-23T09:00:00Z')]))).toMatchObject({
      check: '11-23 09:00',
      apologize: '11-23 14:00',
    });
  });

  it('is none for what is done, and the most urgent comes first', () => {
    const order = dueSteps(
      having([aTick('check', 'a', at('14:30')), told('mitigated', '2026-11-01T10:00:00Z')]),
      defaultSettings,
    ).map(({ tracked }) => tracked.step.id);
    expect(order).toEqual(['alert', 'own', 'apologize', 'ameliorate', 'prevent', 'feedback', 'thank']);
  });
});
