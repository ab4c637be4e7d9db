import { type Checklist, listedSteps, readChecklist } from './checklist.ts';
import type { CommentFacts, Facts, IssueFacts } from './facts.ts';
import type { Incident, Phase, StepState, TrackedStep, Tracking } from './incident.ts';
import { sameLabel } from './label.ts';
import { type Logbook, lastToggle, withEntries } from './logbook.ts';
import { spokenNags, standingNags } from './nag-thread.ts';
import { nameWitnesses, observe } from './observe.ts';
import type { Step } from './protocol.ts';
import type { Sighting } from './sighting.ts';
import { parseTrackingComment, type TrackingRead } from './tracking-comment.ts';

/** What the team chose, as far as it decides what an incident is. */
export interface Ground {
  readonly label: string;
  /** The protocol for an incident that has none of its own yet. */
  readonly protocol: readonly Step[];
  readonly severities: readonly string[];
}

export interface Derivation {
  readonly facts: Facts;
  readonly ground: Ground;
  readonly sighting?: Sighting;
}

/** The incident as it stands now, with a logbook that already holds what this run saw. Says nothing about what to do. */
export function derive({ facts, ground, sighting }: Derivation): Incident {
  const { issue } = facts;
  const { tracking, logbook: known } = findTracking(facts);
  const phase = phaseOf(facts, ground.label, tracking);
  const blank = known ?? newLogbook(facts, tracking, ground.protocol);
  const checklist = checklistOf(facts, tracking, blank);
  const observed = silent(phase)
    ? blank
    : updated({ facts, label: ground.label, checklist, logbook: blank, ...(sighting ? { sighting } : {}) });
  const standing = standingNags(facts);
  const logbook = { ...observed, nags: spokenNags(observed.nags, standing) };
  const severity = severityOf(issue.labels, ground.severities);
  return {
    number: issue.number,
    title: issue.title,
    url: issue.url,
    author: issue.author,
    now: facts.now,
    createdAt: issue.createdAt,
    phase,
    ...(severity === undefined ? {} : { severity }),
    steps: trackedSteps(logbook, checklist),
    logbook,
    checklist,
    tracking,
    nags: standing.map(({ comment, body, identity }) => ({ comment, body, identity })),
  };
}

function updated(seen: Parameters<typeof observe>[0]): Logbook {
  const logbook = nameWitnesses(seen.logbook, seen.facts.issue.number, seen.sighting);
  return withEntries(logbook, observe({ ...seen, logbook }));
}

function silent(phase: Phase): boolean {
  return phase.kind === 'paused' || phase.kind === 'not-an-incident';
}

function phaseOf(facts: Facts, label: string, tracking: Tracking): Phase {
  const { state, labels } = facts.issue;
  if (!labels.some((one) => sameLabel(one, label))) {
    return { kind: tracking.kind === 'present' ? 'paused' : 'not-an-incident' };
  }
  if (state.kind === 'open') return { kind: 'open' };
  if (state.reason !== 'completed') return { kind: 'dropped', reason: state.reason };
  return { kind: 'resolved', at: state.at, ...(state.by === undefined ? {} : { by: state.by }) };
}

function newLogbook({ issue }: Facts, tracking: Tracking, protocol: readonly Step[]): Logbook {
  const list = isListInComment(issue, tracking) ? 'comment' : 'body';
  return {
    version: 1,
    issue: issue.number,
    comment: 0,
    protocol,
    entries: [],
    revision: 0,
    list,
    nags: [],
  };
}

/** A list that we put into our comment stays there when its logbook is lost, and with it the ticks of people. */
function isListInComment({ body, number }: IssueFacts, tracking: Tracking): boolean {
  if (tracking.kind === 'absent' || readChecklist(body, number).kind === 'present') return false;
  return readChecklist(tracking.body, number).kind === 'present';
}

function findTracking(facts: Facts): { readonly tracking: Tracking; readonly logbook?: Logbook } {
  const ours = facts.comments
    .filter((comment) => comment.author.login === facts.me)
    .map((comment) => ({ comment, read: parseTrackingComment(comment.body) }))
    .filter(({ comment, read }) => isOurs(read, comment, facts.issue.number))
    .toSorted((a, b) => a.comment.id - b.comment.id);
  // A comment with a whole logbook comes before one without, else the oldest: two runs that race choose alike.
  const chosen = ours.find(({ read }) => read.kind === 'tracking' && read.logbook.comment !== 0) ?? ours[0];
  if (chosen === undefined) return { tracking: { kind: 'absent' } };
  const { comment, read } = chosen;
  const tracking: Tracking = {
    kind: 'present',
    id: comment.id,
    url: comment.url,
    body: comment.body,
    createdAt: comment.createdAt,
    duplicates: ours.filter((one) => one !== chosen).map((one) => one.comment.id),
    readable: read.kind === 'tracking',
  };
  return read.kind === 'tracking' && read.logbook.comment === comment.id
    ? { tracking, logbook: read.logbook }
    : { tracking };
}

/**
 * A logbook names the comment it was written into, so a copy that another bot with our login quotes is not taken
 * for it. Zero is the moment between posting the comment and learning its id.
 */
function isOurs(read: TrackingRead, comment: CommentFacts, issue: number): boolean {
  if (read.kind === 'damaged') return comment.body.includes(`"issue":${issue},"comment":${comment.id},`);
  if (read.kind === 'foreign' || read.logbook.issue !== issue) return false;
  return read.logbook.comment === comment.id || read.logbook.comment === 0;
}

function checklistOf(facts: Facts, tracking: Tracking, logbook: Logbook): Checklist {
  if (logbook.list !== 'comment') return readChecklist(facts.issue.body, facts.issue.number);
  return tracking.kind === 'present' ? readChecklist(tracking.body, facts.issue.number) : { kind: 'absent' };
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
  return last?.what === 'ticked' ? { kind: 'done', witness: last.witness } : { kind: 'open' };
}

function severityOf(labels: readonly string[], severities: readonly string[]): string | undefined {
  // The settings list the gravest first; with two labels on the issue the graver one counts.
  for (const severity of severities) {
    const found = labels.find((label) => sameLabel(label, severity));
    if (found !== undefined) return found;
  }
  return undefined;
}
