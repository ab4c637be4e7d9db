import { type Checklist, listedSteps } from '../checklist/boxes.ts';
import { checkboxEditsIn, latestList, type Written } from '../checklist/checkbox-edits.ts';
import type { Step, StepId } from '../checklist/protocol.ts';
import { processCommands } from '../commands/process.ts';
import type { Processed } from '../commands/process-line.ts';
import { nothingRequested } from '../commands/requested-changes.ts';
import type { EditEvent } from '../facts/edit-event.ts';
import type { Facts } from '../facts/facts.ts';
import { overdueLabel, sameLabel } from '../facts/label.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Language } from '../i18n/catalogs.ts';
import { withEntries, withToggles } from '../logbook/entries.ts';
import { findTracking, listHolder } from '../logbook/find-tracking.ts';
import { type Logbook, lastToggle } from '../logbook/logbook.ts';
import { postedReminders, protocolIssueIn, sentReminders } from '../logbook/reminder-thread.ts';
import type { Tracking } from '../logbook/tracking.ts';
import { observeAcceptance } from '../trust/acceptance.ts';
import { isAccepted, isAuthorTrusted } from '../trust/trust.ts';
import { withFollowUps } from './follow-ups.ts';
import type { FormAnswers, FormReader, Incident, Phase, StepState, TrackedStep } from './incident.ts';
import { languageOf } from './language.ts';
import { withLateWords } from './late-words.ts';
import { marksOf } from './marks.ts';
import { observeDeclaration, observeForm, observeLife, withDeclarer } from './observe.ts';
import { attributeLate, attributeOwed, observeBoxes } from './observe-boxes.ts';
import { askable } from './owed.ts';
import { phaseOf } from './phase.ts';
import { inTime, newLogbook, withHands } from './rebuild.ts';
import { withSecrecy } from './secrecy.ts';

/** What the team chose, as far as it decides what an incident is. */
export interface DerivePolicy {
  readonly label: string;
  /** The protocol for an incident that has none of its own yet. */
  readonly protocol: readonly Step[];
  readonly severities: readonly string[];
  /** Labels of incidents that are not told outside of their issue. */
  readonly privateLabels: readonly string[];
  readonly acceptFrom: AcceptFrom;
  /** An IANA name: what people mean when they tell a time. */
  readonly timeZone: string;
  /** Of what is said to commands that are refused. */
  readonly language: Language;
  /** Left out where no answers to a form can be. */
  readonly readForm?: FormReader;
}

export interface Derivation {
  readonly facts: Facts;
  readonly policy: DerivePolicy;
  readonly editEvent?: EditEvent;
  readonly blobSha: (text: string) => string;
}

/** The incident as it is now, with a logbook that already holds what this run saw. Says nothing about what to do. */
export function derive(derivation: Derivation): Incident {
  const { facts, policy } = derivation;
  const { tracking, logbook: known } = findTracking(facts);
  const before = known ?? newLogbook(facts, tracking, policy);
  const isBegun = known === undefined;
  const answers = policy.readForm?.(facts.issue, policy) ?? {};
  const written = listHolder(facts, tracking, before.list);
  const checklist = written === undefined ? absent : latestList(written, facts.edits);
  const isLabelled = hasLabel(facts, policy.label);
  const processed = isLabelled
    ? learned(derivation, before, { checklist, written, answers, isBegun })
    : { logbook: before, requested: nothingRequested, unattributed: [] };
  const posted = postedReminders(facts);
  const reminders = sentReminders(processed.logbook.reminders, posted, hasLabel(facts, overdueLabel));
  const logbook = { ...processed.logbook, reminders, ...protocolIssueIn(facts, processed.logbook) };
  const { number, title, url, author, createdAt } = facts.issue;
  // A command is heard at once; its label comes with this run.
  const severity = processed.requested.severity ?? severityIn(derivation, logbook, answers);
  return {
    number,
    title,
    url,
    author,
    now: facts.now,
    createdAt,
    phase: isLabelled ? phaseOf(facts, logbook, policy.acceptFrom) : unlabelled(tracking),
    ...(severity === undefined ? {} : { severity }),
    answers,
    steps: trackedSteps(logbook, checklist),
    logbook,
    checklist,
    tracking,
    reminders: posted.map(({ at: _, ...reminder }) => reminder),
    marks: marksOf(facts, policy.acceptFrom),
    requested: processed.requested,
    unattributed: processed.unattributed,
    owed: askable(facts, logbook),
  };
}

function hasLabel({ issue }: Facts, label: string): boolean {
  return issue.labels.some((one) => sameLabel(one, label));
}

const absent: Checklist = { kind: 'absent' };

interface Learned extends Processed {
  readonly unattributed: readonly StepId[];
}

interface Listed {
  readonly checklist: Checklist;
  readonly written: Written | undefined;
  readonly answers: FormAnswers;
  /** There is no logbook yet, or none any more. */
  readonly isBegun: boolean;
}

/** What was said is processed before what is seen: a command that ticks a box leaves a tick to be seen. */
function learned(
  { facts, policy, editEvent, blobSha }: Derivation,
  before: Logbook,
  { checklist, written, answers, isBegun }: Listed,
): Learned {
  const known = withDeclarer(facts, before, policy.label);
  const declared = withEntries(known, observeDeclaration(facts, known, policy.label));
  const accepted = withEntries(declared, observeAcceptance(facts, declared, policy));
  const answered = withEntries(
    accepted,
    observeForm(facts, accepted, { ...answers, acceptFrom: policy.acceptFrom }),
  );
  // Somebody else's comment may hold a copy of the list, and so may the description where ours is in our comment.
  const place = before.list === 'comment' ? before.comment : undefined;
  const isOfList = editEvent !== undefined && editEvent.comment === place;
  const weighed = { facts, acceptFrom: policy.acceptFrom, ...(isOfList ? { editEvent } : {}) };
  const checkboxEdits = written === undefined ? [] : checkboxEditsIn(written, facts.edits, facts.now);
  const begun = isBegun ? withHands(answered, { ...weighed, checkboxEdits }) : answered;
  const heard = processCommands(facts, withSecrecy(facts, begun, policy.privateLabels), {
    ...policy,
    language: languageOf(begun),
  });
  const processed = isBegun ? { ...heard, logbook: inTime(heard.logbook, answered) } : heard;
  if (!isAccepted(facts, processed.logbook, policy.acceptFrom)) return { ...processed, unattributed: [] };
  const named = attributeOwed(attributeLate(processed.logbook, weighed), { ...weighed, checkboxEdits });
  const requestedSteps = [...processed.requested.tick, ...processed.requested.untick];
  const lived = withEntries(named, observeLife(facts, named));
  const { toggles, unattributed } = observeBoxes({
    ...weighed,
    logbook: lived,
    checklist,
    checkboxEdits,
    requestedSteps,
  });
  const told = withLateWords(facts, withToggles(lived, toggles), { ...weighed, blobSha });
  const logbook = withFollowUps(facts, told, blobSha);
  return { logbook, requested: processed.requested, unattributed };
}

function unlabelled(tracking: Tracking): Phase {
  return { kind: tracking.kind === 'present' ? 'paused' : 'not-an-incident' };
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
  if (last?.what === 'skipped')
    return { kind: 'skipped', attribution: last.attribution, reason: last.reason };
  if (last?.what !== 'ticked') return { kind: 'open' };
  return {
    kind: 'done',
    attribution: last.attribution,
    ...(last.note === undefined ? {} : { note: last.note }),
  };
}

/** What somebody without access chose counts for nothing, also once a member confirmed the incident. */
function severityIn(
  { facts, policy }: Derivation,
  logbook: Logbook,
  answers: FormAnswers,
): string | undefined {
  const labelled = severityOf(facts.issue.labels, policy.severities);
  return labelled ?? (isAuthorTrusted(facts, logbook, policy.acceptFrom) ? answers.severity : undefined);
}

function severityOf(labels: readonly string[], severities: readonly string[]): string | undefined {
  // The settings list the gravest first; with two labels on the issue the graver one counts.
  for (const severity of severities) {
    const found = labels.find((label) => sameLabel(label, severity));
    if (found !== undefined) return found;
  }
  return undefined;
}
