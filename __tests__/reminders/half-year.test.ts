/** A hundred incidents over half a year, with people of all kinds and a schedule as GitHub keeps it. */

import { describe, expect, it } from 'vitest';
import { type StepId, stepIds } from '../../src/checklist/protocol.ts';
import type { Incident } from '../../src/incident/incident.ts';
import type { Entry, SentReminder } from '../../src/logbook/logbook.ts';
import { areAtWork } from '../../src/reminders/at-work.ts';
import { pendingIn, stepsDue } from '../../src/reminders/pending.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { day, hour } from '../../src/time/duration.ts';
import { type Instant, instantOf, milliseconds } from '../../src/time/instant.ts';
import { anIncident, aTick, someFacts } from '../builders.ts';

const begin = milliseconds('2026-01-05T00:00:00Z');
const settings = { ...defaultSettings, people: { default: [], escalateTo: ['carol'] } };

/** How long somebody takes for a step by themselves, and whether they do it when a reminder asks; in hours. */
const teams = [
  { name: 'does all at once', alone: [0.2, 0.4, 1, 4, 5, 30, 60, 90], whenAsked: 1 },
  { name: 'does what it is asked for', alone: [0.5], whenAsked: 1 },
  { name: 'does it when asked again', alone: [0.5, 2], whenAsked: 2 },
  { name: 'forgets the end', alone: [0.2, 0.4, 1, 4, 5], whenAsked: 9 },
  { name: 'does nothing', alone: [], whenAsked: 9 },
] as const;

interface Life {
  readonly team: (typeof teams)[number];
  readonly opens: number;
  readonly closes: number;
  readonly severity: string | undefined;
}

interface Outcome {
  readonly team: string;
  readonly sent: readonly SentReminder[];
  readonly open: readonly StepId[];
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const severities = ['sev1', 'sev2', 'sev3', 'sev4', undefined];

function lives(random: () => number): readonly Life[] {
  return Array.from({ length: 100 }, (_, nth): Life => {
    const opens = begin + random() * 150 * day;
    const lasts = nth % 10 === 0 ? 400 * day : (1 + random() * 40) * hour;
    const team = teams[nth % teams.length] ?? teams[0];
    return { team, opens, closes: opens + lasts, severity: severities[Math.floor(random() * 5)] };
  });
}

/** Every four hours, often late, and every tenth not at all. */
function sweepsFrom(opens: number, random: () => number): readonly number[] {
  const first = Math.ceil(opens / (4 * hour)) * 4 * hour;
  return Array.from({ length: 40 * 6 }, (_, nth) => first + nth * 4 * hour + random() * 2 * hour).filter(
    () => random() > 0.1,
  );
}

interface State {
  readonly entries: readonly Entry[];
  readonly sent: readonly SentReminder[];
}

function incidentAt(now: Instant, life: Life, { entries, sent }: State): Incident {
  const at = instantOf(life.opens);
  const isClosed = milliseconds(now) >= life.closes;
  const facts = someFacts({ now, issue: { createdAt: at, state: { kind: 'open' } } });
  const found = anIncident({ facts, entries });
  const texts = { url: 'u', body: '', createdAt: at, updatedAt: at };
  return {
    ...found,
    now,
    ...(life.severity === undefined ? {} : { severity: life.severity }),
    phase: isClosed ? { kind: 'resolved', at: instantOf(life.closes), vouched: true } : { kind: 'open' },
    tracking: { kind: 'present', id: 5, ...texts, duplicates: [], readable: true },
    logbook: { ...found.logbook, reminders: sent },
  };
}

function tickedBy(life: Life, now: number): readonly Entry[] {
  return life.team.alone.flatMap((hours, index) => {
    const at = life.opens + hours * hour;
    const step = stepIds[index];
    return step === undefined || at > now ? [] : [aTick(step, 'alice', instantOf(at))];
  });
}

function lived(life: Life, random: () => number): Outcome {
  let sent: readonly SentReminder[] = [];
  let asked: readonly Entry[] = [];
  for (const ms of sweepsFrom(life.opens, random)) {
    const now = instantOf(ms);
    const entries = [...tickedBy(life, ms), ...asked.filter(({ attribution }) => attribution.at <= now)];
    const incident = incidentAt(now, life, { entries, sent });
    const pending = pendingIn(incident, settings);
    if (pending?.stage.kind !== 'due') continue;
    const { stage } = pending;
    if (areAtWork({ incident, facts: someFacts({ now }), settings }, stage.due)) continue;
    const steps = stepsDue(pending, incident).map(({ tracked }) => tracked.step.id);
    sent = [...sent, { steps, level: stage.level, escalated: stage.escalates, due: stage.due, at: now }];
    const soon = instantOf(ms + 20 * 60_000);
    const done = stage.level >= life.team.whenAsked ? steps : [];
    asked = [...asked, ...done.map((step) => aTick(step, 'alice', soon))];
  }
  const end = instantOf(life.opens + 41 * day);
  const entries = [...tickedBy(life, milliseconds(end)), ...asked];
  const last = incidentAt(end, life, { entries, sent });
  const open = last.steps.filter(({ state }) => state.kind === 'open').map(({ step }) => step.id);
  return { team: life.team.name, sent, open };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

describe('half a year of a hundred incidents', () => {
  const random = randomFrom(7);
  const outcomes = lives(random).map((life) => lived(life, random));
  const counts = outcomes.map(({ sent }) => sent.length);

  it('gets few comments for each incident, though most teams here wait to be asked: in the median four, at most five', () => {
    expect({ median: median(counts), most: Math.max(...counts) }).toEqual({ median: 4, most: 5 });
  });

  it('gets as many as a team needs, and not one where all is done', () => {
    const byTeam = Map.groupBy(outcomes, ({ team }) => team);
    const table = [...byTeam].map(([team, all]) => [team, median(all.map(({ sent }) => sent.length))]);
    expect(table).toEqual([
      ['does all at once', 0],
      ['does what it is asked for', 4],
      ['does it when asked again', 4],
      ['forgets the end', 5],
      ['does nothing', 5],
    ]);
  });

  it('asks for every step that stayed open', () => {
    const never = outcomes.flatMap(({ sent, open }) => {
      const asked = new Set(sent.flatMap(({ steps }) => steps));
      return open.filter((step) => !asked.has(step));
    });
    expect(never).toEqual([]);
  });

  it('sends never more than the budget and one escalation', () => {
    for (const { sent } of outcomes) {
      expect(sent.filter(({ escalated }) => !escalated).length).toBeLessThanOrEqual(4);
      expect(sent.filter(({ escalated }) => escalated).length).toBeLessThanOrEqual(1);
    }
  });
});
