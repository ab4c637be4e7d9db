/** A team may choose that closing too early is answered once: the incident is opened again, with the reason. */

import { stepNumber } from '../checklist/protocol.ts';
import type { CommentFacts } from '../facts/facts.ts';
import { type ThreadTexts, threadTexts } from '../i18n/texts.ts';
import { currentStep, type Incident, type Phase } from '../incident/incident.ts';
import { isReopenComment, writeReopenComment } from '../logbook/own-comments.ts';
import { parseTrackingComment } from '../logbook/tracking-comment.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import { isBefore } from '../time/instant.ts';

export type EarlyClose =
  /** Until it is open again nothing else is to be done; above all no postmortem. */
  | { readonly kind: 'reopen'; readonly effects: readonly Effect[] }
  | { readonly kind: 'leave'; readonly effects: readonly Effect[] };

type Resolved = Extract<Phase, { kind: 'resolved' }>;

export function reopenEarly(decision: Decision): EarlyClose {
  const { incident, writer } = decision;
  const { number: issue, phase } = incident;
  const [posted, ...doubled] = ownReasons(decision);
  const tidied = doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id }) as const);
  if (phase.kind !== 'resolved' || !isToReopen(decision, phase, posted)) {
    return { kind: 'leave', effects: tidied };
  }
  if (posted === undefined) {
    const body = writeReopenComment(
      writer.write('reopened', reopenedView(incident, threadTexts(decision.settings.language))).trimEnd(),
    );
    return { kind: 'reopen', effects: [{ kind: 'post-comment', purpose: 'reopen', issue, body }] };
  }
  return { kind: 'reopen', effects: [...tidied, { kind: 'reopen-issue', issue, closedAt: phase.at }] };
}

/** Oldest first: of two that overlapping runs posted, the older stays. */
function ownReasons({ facts }: Decision): readonly CommentFacts[] {
  return facts.comments
    .filter(({ author, body }) => author.login === facts.me && isReopenComment(body))
    .toSorted((a, b) => a.id - b.id);
}

function isToReopen(decision: Decision, phase: Resolved, posted: CommentFacts | undefined): boolean {
  const { incident, facts, settings } = decision;
  if (settings.close.early !== 'reopen' || currentStep(incident) === undefined) return false;
  if (wasReopenedBy(incident, facts.me)) return false;
  // Said after this closing, and yet closed: the run was stopped in between.
  if (posted !== undefined) return !isBefore(posted.createdAt, phase.at);
  return !isWrittenDown(incident, phase) && !facts.issue.locked && decision.isSilenced !== true;
}

function wasReopenedBy({ logbook }: Incident, me: string): boolean {
  return logbook.entries.some(
    ({ what, attribution }) => what === 'reopened' && attribution.kind === 'actor' && attribution.by === me,
  );
}

/** An earlier run saw this closing and left it: the team chose to reopen only afterwards. */
function isWrittenDown({ tracking }: Incident, { at }: Resolved): boolean {
  const read = tracking.kind === 'present' ? parseTrackingComment(tracking.body) : undefined;
  if (read?.kind !== 'tracking') return false;
  return read.logbook.entries.some(({ what, attribution }) => what === 'closed' && attribution.at === at);
}

export interface ReopenedView {
  readonly open: readonly string[];
  readonly count: number;
}

function reopenedView({ steps }: Incident, texts: ThreadTexts): ReopenedView {
  const open = steps
    .filter(({ state }) => state.kind === 'open')
    .map(({ step }) => texts.format('stepNamed', { number: stepNumber(step.id), title: step.title }));
  return { open, count: open.length };
}
