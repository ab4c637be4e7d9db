import type { Facts } from '../../incident/facts.ts';
import type { StandingNag } from '../../incident/incident.ts';
import { sameLabel } from '../../incident/label.ts';
import { type NagIdentity, writeNagComment } from '../../incident/nag-comment.ts';
import { overdueLabel } from '../../incident/overdue-label.ts';
import type { Decision } from '../decision.ts';
import type { Effect } from '../effect.ts';
import { calling, whoIsCalled } from './calls.ts';
import { type HeldBack, heldBack } from './held-back.ts';
import { answeredView, nagView } from './nag-view.ts';
import { type WaitingStep, waitingStep } from './waiting.ts';

/** Says what is due, or tidies up what was said. */
export type KeptNag =
  | { readonly kind: 'speak'; readonly effects: readonly Effect[] }
  /** Due, and yet not said now. */
  | { readonly kind: 'held-back'; readonly because: HeldBack; readonly effects: readonly Effect[] }
  | { readonly kind: 'quiet'; readonly effects: readonly Effect[] };

/** `asking`: the headings of the postmortem under which nobody has written yet. */
export function keepNag(decision: Decision, asking: readonly string[] = []): KeptNag {
  const waiting = waitingStep(decision.incident, decision.settings);
  const effects = tidied(decision, waiting);
  if (waiting?.stands.kind !== 'due') return { kind: 'quiet', effects };
  const because = heldBack(decision);
  if (because !== undefined) return { kind: 'held-back', because, effects };
  return { kind: 'speak', effects: spoken({ decision, asking, waiting, due: waiting.stands }) };
}

interface DueWord {
  readonly decision: Decision;
  readonly asking: readonly string[];
  readonly waiting: WaitingStep;
  readonly due: Extract<WaitingStep['stands'], { kind: 'due' }>;
}

function spoken({ decision, asking, waiting, due }: DueWord): readonly Effect[] {
  const { incident, facts, writer } = decision;
  const { number: issue } = incident;
  const step = waiting.tracked.step.id;
  const identity: NagIdentity = { step, rung: due.rung, escalated: due.escalates, due: due.due };
  const people = whoIsCalled(decision, { step, escalates: due.escalates });
  const { now, createdAt, logbook } = incident;
  const view = nagView({ waiting, due, now, createdAt, asking, postmortem: logbook.postmortem });
  // Without a newline at the end, because what a forge trims would look changed.
  const prose = calling(people, writer.write('nag', view).trimEnd());
  const body = writeNagComment({ identity, prose });
  const post: Effect = { kind: 'post-comment', purpose: 'nag', issue, body };
  const isLabelled = labelOn(facts) !== undefined;
  return due.escalates && !isLabelled ? [{ kind: 'add-label', issue, label: overdueLabel }, post] : [post];
}

/** At most one nag stands in a thread; the newest takes the place of all before, and is marked once it is answered. */
function tidied(decision: Decision, waiting: WaitingStep | undefined): readonly Effect[] {
  const { incident } = decision;
  const last = lastStanding(incident.nags);
  const old = incident.nags.filter((nag) => nag !== last);
  const isAnswered = last !== undefined && waiting?.tracked.step.id !== last.identity.step;
  return [
    ...old.map(({ comment }) => ({ kind: 'delete-comment', issue: incident.number, comment }) as const),
    ...withoutLabel(decision, waiting),
    ...(isAnswered ? answerEffects(decision, last) : []),
  ];
}

/** Of two that say the same, which happens when two runs overlap, the older stays. */
function lastStanding(nags: readonly StandingNag[]): StandingNag | undefined {
  const last = nags.at(-1);
  return nags.find(
    ({ identity }) => identity.step === last?.identity.step && identity.rung === last.identity.rung,
  );
}

function answerEffects({ incident, writer }: Decision, nag: StandingNag): readonly Effect[] {
  const view = answeredView(incident, nag.identity);
  const body = writeNagComment({
    identity: nag.identity,
    prose: writer.write('nag-answered', view).trimEnd(),
  });
  if (body === nag.body.replaceAll('\r\n', '\n')) return [];
  return [{ kind: 'edit-comment', issue: incident.number, comment: nag.comment, body }];
}

/** The label says that the current step was escalated, and goes when it is settled. Where we never spoke, it is not ours. */
function withoutLabel({ incident, facts }: Decision, waiting: WaitingStep | undefined): readonly Effect[] {
  const label = labelOn(facts);
  if (label === undefined || incident.logbook.nags.length === 0) return [];
  const stands = waiting?.stands;
  const isOverdue = stands?.kind === 'escalated' || (stands?.kind === 'due' && stands.escalates);
  return isOverdue ? [] : [{ kind: 'remove-label', issue: incident.number, label }];
}

function labelOn({ issue }: Facts): string | undefined {
  return issue.labels.find((one) => sameLabel(one, overdueLabel));
}
