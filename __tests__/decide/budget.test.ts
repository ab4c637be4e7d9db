import { describe, expect, it } from 'vitest';
import { type Budget, leftForLater, spend } from '../../src/decide/budget.ts';
import type { Incident } from '../../src/incident/incident.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { anIncident } from '../builders.ts';

function decision(incident: Incident) {
  return { incident, settings: defaultSettings };
}

const full: Budget = { reminders: 1, adoptions: 1, postmortems: 1 };
const post = (purpose: 'tracking' | 'reminder'): Effect => ({
  kind: 'post-comment',
  purpose,
  issue: 1,
  body: '',
});
const commit: Effect = {
  kind: 'commit-files',
  issue: 1,
  base: { commit: 'a', tree: 'b' },
  onto: { kind: 'default-branch' },
  path: 'a.md',
  files: [],
  message: '',
  revision: 1,
};

describe('a run', () => {
  it('counts what it did', () => {
    const budget = { ...full };
    spend(budget, [post('tracking'), post('reminder'), commit, { kind: 'add-label', issue: 1, label: 'x' }]);
    expect(budget).toEqual({ reminders: 0, adoptions: 0, postmortems: 0 });
  });

  it('leaves a new incident to the next one when it has taken on enough', () => {
    const fresh = anIncident();
    expect(leftForLater(decision(fresh), [post('tracking')], full)).toBeUndefined();
    expect(leftForLater(decision(fresh), [post('tracking')], { ...full, adoptions: 0 })).toMatch(
      /at most 10 new incidents/,
    );
    expect(leftForLater(decision(fresh), [], { ...full, adoptions: 0 })).toBeUndefined();
  });

  it('leaves a postmortem to the next one, and nothing else', () => {
    const tracking = anIncident({
      tracking: {
        kind: 'present',
        id: 1,
        url: '',
        body: '',
        createdAt: '',
        updatedAt: '',
        duplicates: [],
        readable: true,
      },
    });
    const none = { reminders: 0, adoptions: 0, postmortems: 0 };
    expect(leftForLater(decision(tracking), [post('reminder')], none)).toBeUndefined();
    expect(leftForLater(decision(tracking), [commit], none)).toMatch(/commits at most 5/);
    expect(leftForLater(decision(tracking), [commit], full)).toBeUndefined();
  });
});
