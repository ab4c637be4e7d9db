/**
 * What GitHub does not remember for us, kept hidden in our tracking comment: who ticked which box when, and the protocol
 * as it was when the incident was declared (a later change of settings leaves it alone). The shape is the type: people
 * with write access can edit the comment, so nothing about its text is assumed.
 */

import { draftedSteps, isStepId, type StepId } from '../checklist/protocol.ts';
import { followUpKinds } from '../facts/follow-up.ts';
import { isDelivered, isMembers, isReview } from './delivered.ts';
import { isFollowUps } from './follow-ups.ts';
import {
  either,
  type Guard,
  isCount,
  isFlag,
  isInstant,
  isText,
  list,
  type Of,
  object,
  oneOf,
  optional,
  variant,
} from './guards.ts';
import { milestoneNames, sectionNames, updateStatuses } from './names.ts';
import { isRecalled } from './recalled.ts';

const isStep: Guard<StepId> = (value): value is StepId => isText(value) && isStepId(value);

/** Nobody is reminded as often; what `reminder-comment.ts` cannot read back would be posted again in every run. */
const isLevel: Guard<number> = (value): value is number => isCount(value) && value >= 1 && value <= 98;

const isAttribution = variant('kind', {
  actor: { by: isText, at: isInstant },
  /** No event told whose edit it was; only when it was seen to be so. */
  seen: { at: isInstant },
});

/** Who did it and when. */
export type Attribution = Of<typeof isAttribution>;

const known = { attribution: isAttribution };

const isEntry = variant('what', {
  declared: known,
  accepted: known,
  reopened: known,
  'postmortem-asked': known,
  closed: { ...known, reason: isText },
  ticked: { ...known, step: isStep, note: optional(isText) },
  unticked: { ...known, step: isStep },
  skipped: { ...known, step: isStep, reason: isText },
  lead: { ...known, login: isText },
  owner: { ...known, step: isStep, login: isText },
  milestone: { ...known, name: oneOf(milestoneNames), at: isInstant },
  /** A line for the timeline, reported later than it happened. */
  line: { ...known, at: isInstant, text: isText },
  /** A comment holds what was said to people in a step. */
  said: { ...known, step: isStep, comment: isCount },
  /** `number`: of its issue; left out where GitHub took none. */
  /** Words to everybody outside; `next`: when the next ones come, in the team's own words. */
  update: {
    ...known,
    comment: isCount,
    text: isText,
    status: optional(oneOf(updateStatuses)),
    next: optional(either(oneOf(['none']), isInstant)),
  },
  'follow-up': {
    ...known,
    title: isText,
    number: optional(isCount),
    owner: optional(isText),
    due: optional(isText),
    type: optional(oneOf(followUpKinds)),
    priority: optional(isText),
  },
  /** Whether an earlier incident was the same. */
  similar: { ...known, incident: isCount, isSame: isFlag },
  note: { ...known, section: oneOf(sectionNames), text: isText },
  snoozed: { ...known, until: either(oneOf(['off']), isInstant), step: optional(isStep) },
});

/** One line of the logbook. */
export type Entry = Of<typeof isEntry>;

const isRefusal = object({ comment: isCount, by: isText, line: isText, problem: isText });

/** A command that was not carried out, and why. */
export type Refusal = Of<typeof isRefusal>;

const isSentReminder = object({
  /** Those that it asked for. */
  steps: list(isStep),
  /** 1 for the first of the incident, one more each time; the one after the last is the escalation. */
  level: isLevel,
  escalated: isFlag,
  /** When it should have been sent; much earlier than `at` when no run looked. */
  due: isInstant,
  at: isInstant,
  /** The label of the escalation was on the issue: who took it off since then meant to. */
  labelled: optional(isFlag),
});

export type SentReminder = Of<typeof isSentReminder>;

const isListPlace = oneOf(['none', 'body', 'body-restored', 'comment']);

/** Where the task list is. A list that people removed is put back once; a second removal is their decision. */
export type ListPlace = Of<typeof isListPlace>;

const isOwed = oneOf(['hands', 'history', 'background']);

/** `hands`: who ticked. */
export type Owed = Of<typeof isOwed>;

/** `way`: whether a postmortem may be committed after all. */
export type Askable = Owed | 'way';

export const isLogbook = object({
  version: oneOf([1]),
  issue: isCount,
  /** Id of the comment that holds this logbook; a copy of the text elsewhere gives itself away. 0: not yet known. */
  comment: isCount,
  protocol: list(object({ id: isStep, title: isText, hint: isText, timeLimit: isCount })),
  entries: list(isEntry),
  /**
   * Counts every entry ever written, and words that came after the close; old ticks may be dropped from `entries`, the
   * count stays.
   */
  revision: isCount,
  list: isListPlace,
  reminders: list(isSentReminder),
  /** Id of the last comment whose commands were processed; 0 for none. */
  processed: isCount,
  refusals: list(isRefusal),
  /** The sub-issue that holds the reminders; `closed`: by us, with the protocol. */
  protocolIssue: optional(object({ number: isCount, closed: optional(isFlag) })),
  /** In which it was declared; left out for English. */
  language: optional(isText),
  /** Whether somebody asked for the list of commands. */
  helped: isFlag,
  /** Whether somebody asked where it stands. */
  summed: optional(isFlag),
  /** Steps whose texts to copy somebody asked for. */
  drafts: optional(list(oneOf(draftedSteps))),
  postmortem: optional(isDelivered),
  /** When it came by a pull request that was merged. */
  review: optional(isReview),
  /** What the thread tells without a command, when the file was written last. */
  moments: optional(list(object({ name: oneOf(milestoneNames), at: isInstant }))),
  /** How many of the sections that only people can write were written when a run last looked. */
  sections: optional(object({ written: isCount, total: isCount })),
  /** What is to be done after it, when a run last looked. */
  followUps: optional(isFollowUps),
  /** The digest of what a sweep last found otherwise than the list of all postmortems says. */
  followUpsSeen: optional(isText),
  /** What is to be done, as people said, without an issue. */
  todos: optional(list(isText)),
  /** Earlier incidents that may have been the same; `of`: the digest of what it was compared by. */
  memory: optional(object({ of: isText, found: list(isRecalled) })),
  /** The severity, when a run last looked; empty for none. */
  graded: optional(isText),
  /** No sweep reminds anybody, as far as was known last. */
  sweeps: optional(oneOf(['inactive', 'off'])),
  /** A label once said that it must not be told; `published`: a maintainer took that back. */
  secrecy: optional(oneOf(['kept', 'published'])),
  /** The number that the issue had before it was transferred: what GitHub keeps of its text names that. */
  former: optional(isCount),
  /** Of the last comment that was answered before this logbook was begun anew: what it said was carried out. */
  rebuilt: optional(isCount),
  /** Once it is over: the comment of people that was touched last, and a digest of title and description. */
  told: optional(object({ last: isText, text: isText })),
  /** Left out where everybody counts who can write. */
  members: optional(isMembers),
  /** What GitHub did not answer when it was needed. */
  owed: optional(list(isOwed)),
  /** Until when a sweep may pass it by; the last thing in the text. */
  quiet: optional(object({ until: optional(isInstant), as: isText, by: isText })),
});

export type Logbook = Of<typeof isLogbook>;

export type Toggle = Extract<Entry, { readonly what: 'ticked' | 'unticked' | 'skipped' }>;

/** The last line about a step, if there is one. */
export function lastToggle(entries: readonly Entry[], step: StepId): Toggle | undefined {
  return entries.filter(isToggle).findLast((entry) => entry.step === step);
}

export function isToggle(entry: Entry): entry is Toggle {
  return entry.what === 'ticked' || entry.what === 'unticked' || entry.what === 'skipped';
}
