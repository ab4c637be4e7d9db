/**
 * Threads that an earlier version kept, recorded before its words were changed: what it wrote is carried on, and what
 * we write it can read, so that a workflow that is pinned to it may run in between.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { applied, look } from '../world.ts';

function recorded(name: string): Facts {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded', `${name}.json`), 'utf8'));
}

function hiddenIn({ comments }: Facts): readonly string[] {
  return comments.flatMap(({ body }) => body.match(/<!-- incident-protocol:[a-z]+ .*-->/g) ?? []);
}

describe.each(['reminded', 'published'])('the thread of an earlier version, %s', (name) => {
  const facts = recorded(name);

  it('is read whole: what people did, told and were reminded of', () => {
    const { incident } = look({ facts });
    expect(incident.tracking).toMatchObject({ kind: 'present', readable: true });
    const { entries, reminders, refusals } = incident.logbook;
    expect([...new Set(entries.map(({ what }) => what))]).toEqual(
      expect.arrayContaining(['declared', 'lead', 'milestone', 'ticked', 'owner', 'skipped', 'line', 'note']),
    );
    expect(entries.every(({ attribution }) => attribution.at.startsWith('2026-11-22T'))).toBe(true);
    expect(reminders).toMatchObject([{ steps: ['alert'], level: 1, escalated: false }]);
    expect(refusals).toMatchObject([{ by: 'bob', line: 'nonsense' }]);
    expect(incident.logbook.protocol.every(({ timeLimit }) => timeLimit > 0)).toBe(true);
  });

  it('is answered, reminded and published no second time', () => {
    const { effects } = look({ facts });
    expect(effects.filter(({ kind }) => kind !== 'edit-comment')).toEqual([]);
  });

  it('keeps its hidden record to the byte', () => {
    const { effects } = look({ facts });
    expect(hiddenIn(facts).length).toBeGreaterThan(1);
    // Until when nothing is due is new, and stands behind all that was there.
    const after = hiddenIn(effects.reduce(applied, facts)).map((text) =>
      text.replace(/,"quiet":\{[^}]*\}/, ''),
    );
    expect(after).toEqual(hiddenIn(facts));
  });
});

it('knows where the earlier version put the postmortem, and that it speaks of all that is known', () => {
  const { incident, questions } = look({ facts: recorded('published') });
  const { postmortem, revision } = incident.logbook;
  expect(postmortem).toMatchObject({ kind: 'commit', path: 'postmortems/2026-11-22-1-payments-fail.md' });
  expect(postmortem?.revision).toBe(revision);
  expect(questions.filter(({ kind }) => kind === 'directory')).toEqual([]);
});
