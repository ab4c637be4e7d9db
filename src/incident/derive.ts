import { observeAcceptance } from './acceptance.ts';
import { type Checklist, listedSteps, readChecklist } from './checklist.ts';
import { type Heard, hear, noOrders } from './command/hear.ts';
import { latestList, strokesIn, type Written } from './edits.ts';
import { withEntries, withToggles } from './entries.ts';
import type { Facts, IssueFacts } from './facts.ts';
import { findTracking } from './find-tracking.ts';
import type { Incident, Phase, StepState, TrackedStep, Tracking } from './incident.ts';
import { sameLabel } from './label.ts';
import { listHolder } from './list-holder.ts';
import { type Logbook, lastToggle } from './logbook.ts';
import { marksOf } from './marks.ts';
import { spokenNags, standingNags } from './nag-thread.ts';
import { observeDeclaration, observeLife } from './observe.ts';
import { nameWitnesses, observeBoxes } from './observe-boxes.ts';
import { phaseOf } from './phase.ts';
import type { Step, StepId } from './protocol.ts';
import type { Sighting } from './sighting.ts';
import { type AcceptFrom, isAccepted } from './trust.ts';

/** What the team chose, as far as it decides what an incident is. */
export interface Ground {
  readonly label: string;
  /** The protocol for an incident that has none of its own yet. */
  readonly protocol: readonly Step[];
  readonly severities: readonly string[];
  readonly acceptFrom: AcceptFrom;
  /** An IANA name: what people mean when they tell a time. */
  readonly timeZone: string;
}

export interface Derivation {
  readonly facts: Facts;
  readonly ground: Ground;
  readonly sighting?: Sighting;
}

/** The incident as it stands now, with a logbook that already holds what this run saw. Says nothing about what to do. */
export function derive(derivation: Derivation): Incident {
  const { facts, ground } = derivation;
  const { tracking, logbook: known } = findTracking(facts);
  const before = known ?? newLogbook(facts, tracking, ground.protocol);
  const written = listHolder(facts, tracking, before.list);
  const checklist = written === undefined ? absent : latestList(written, facts.edits);
  const isLabelled = facts.issue.labels.some((label) => sameLabel(label, ground.label));
  const heard = isLabelled
    ? learned(derivation, before, { checklist, written })
    : { logbook: before, orders: noOrders, untold: [] };
  const standing = standingNags(facts);
  const logbook = { ...heard.logbook, nags: spokenNags(heard.logbook.nags, standing) };
  const { number, title, url, author, createdAt, labels } = facts.issue;
  const severity = severityOf(labels, ground.severities);
  return {
    number,
    title,
    url,
    author,
    now: facts.now,
    createdAt,
    phase: isLabelled ? phaseOf(facts, logbook, ground.acceptFrom) : unlabelled(tracking),
    ...(severity === undefined ? {} : { severity }),
    steps: trackedSteps(logbook, checklist),
    logbook,
    checklist,
    tracking,
    nags: standing.map(({ comment, body, identity }) => ({ comment, body, identity })),
    marks: marksOf(facts, ground.acceptFrom),
    orders: heard.orders,
    untold: heard.untold,
  };
}

const absent: Checklist = { kind: 'absent' };

interface Learned extends Heard {
  readonly untold: readonly StepId[];
}

interface Listed {
  readonly checklist: Checklist;
  readonly written: Written | undefined;
}

/** What was said is heard before what is seen: a command that ticks a box leaves a tick to be seen. */
function learned(
  { facts, ground, sighting }: Derivation,
  before: Logbook,
  { checklist, written }: Listed,
): Learned {
  const declared = withEntries(before, observeDeclaration(facts, before, ground.label));
  const accepted = withEntries(declared, observeAcceptance(facts, declared, ground));
  const heard = hear(facts, accepted, ground);
  if (!isAccepted(facts, heard.logbook)) return { ...heard, untold: [] };
  const weighed = { facts, acceptFrom: ground.acceptFrom, ...(sighting === undefined ? {} : { sighting }) };
  const named = nameWitnesses(heard.logbook, weighed);
  const ordered = [...heard.orders.tick, ...heard.orders.untick];
  const lived = withEntries(named, observeLife(facts, named));
  const strokes = written === undefined ? [] : strokesIn(written, facts.edits, facts.now);
  const { toggles, untold } = observeBoxes({ ...weighed, logbook: lived, checklist, strokes, ordered });
  return { logbook: withToggles(lived, toggles), orders: heard.orders, untold };
}

function unlabelled(tracking: Tracking): Phase {
  return { kind: tracking.kind === 'present' ? 'paused' : 'not-an-incident' };
}

function newLogbook({ issue }: Facts, tracking: Tracking, protocol: readonly Step[]): Logbook {
  return {
    version: 1,
    issue: issue.number,
    comment: 0,
    protocol,
    entries: [],
    revision: 0,
    list: isListInComment(issue, tracking) ? 'comment' : 'none',
    nags: [],
    heard: 0,
    refusals: [],
    helped: false,
  };
}

/** A list that we put into our comment stays there when its logbook is lost, and with it the ticks of people. */
function isListInComment({ body, number }: IssueFacts, tracking: Tracking): boolean {
  if (tracking.kind === 'absent' || readChecklist(body, number).kind === 'present') return false;
  return readChecklist(tracking.body, number).kind === 'present';
}

function trackedSteps(logbook: Logbook, checklist: Checklist): readonly TrackedStep[] {
  const listed = listedSteps(checklist);
  return logbook.protocol.map((step) => ({
    step,
    state: stateOf(logbook, step),
    listed: checklist.kind === 'absent' || listed.has(step.id),
  }));
}

function stateOf(logbook: Logbook, step: Step): StepState {
  const last = lastToggle(logbook.entries, step.id);
  if (last?.what === 'skipped') return { kind: 'skipped', witness: last.witness, reason: last.reason };
  if (last?.what !== 'ticked') return { kind: 'open' };
  return { kind: 'done', witness: last.witness, ...(last.note === undefined ? {} : { note: last.note }) };
}

function severityOf(labels: readonly string[], severities: readonly string[]): string | undefined {
  // The settings list the gravest first; with two labels on the issue the graver one counts.
  for (const severity of severities) {
    const found = labels.find((label) => sameLabel(label, severity));
    if (found !== undefined) return found;
  }
  return undefined;
}
