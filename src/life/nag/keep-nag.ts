import type { StandingNag } from '../../incident/incident.ts';
import { sameLabel } from '../../incident/label.ts';
import { type NagIdentity, writeNagComment } from '../../incident/nag-comment.ts';
import { isWorkingTime } from '../../incident/working-time.ts';
import type { Decision } from '../decision.ts';
import type { Effect } from '../effect.ts';
import { addressees, escalationAddressees } from './addressees.ts';
import { answeredView, nagView } from './nag-view.ts';
import { type WaitingStep, waitingStep } from './waiting.ts';

export const overdueLabel = 'protocol: overdue';

/** Says what is due, or tidies up what was said. */
export type KeptNag =
  | { readonly kind: 'speak'; readonly effects: readonly Effect[] }
  /** Due, and yet not said now. */
  | { readonly kind: 'held-back'; readonly because: HeldBack; readonly effects: readonly Effect[] }
  | { readonly kind: 'quiet'; readonly effects: readonly Effect[] };

export type HeldBack = 'outside working hours' | 'the issue is locked' | 'the run has spoken its fill';

export function keepNag(decision: Decision): KeptNag {
  const waiting = waitingStep(decision.incident, decision.settings);
  const effects = tidied(decision, waiting);
  if (waiting?.stands.kind !== 'due') return { kind: 'quiet', effects };
  const because = heldBack(decision);
  if (because !== undefined) return { kind: 'held-back', because, effects };
  return { kind: 'speak', effects: spoken(decision, waiting, waiting.stands) };
}

function heldBack({ incident, facts, settings, mayNag }: Decision): HeldBack | undefined {
  if (!isWorkingTime(incident.now, settings.nag.workingTime)) return 'outside working hours';
  if (facts.issue.locked) return 'the issue is locked';
  return mayNag ? undefined : 'the run has spoken its fill';
}

function spoken(
  { incident, facts, settings, writer }: Decision,
  waiting: WaitingStep,
  due: Extract<WaitingStep['stands'], { kind: 'due' }>,
): readonly Effect[] {
  const { number: issue } = incident;
  const step = waiting.tracked.step.id;
  const identity: NagIdentity = { step, rung: due.rung, escalated: due.escalates, due: due.due };
  const people = due.escalates ? escalationAddressees(facts, settings) : addressees(facts, settings);
  const prose = writer.write(
    'nag',
    nagView({ waiting, due, people, now: incident.now, createdAt: incident.createdAt }),
  );
  const body = writeNagComment({ identity, prose });
  const post: Effect = { kind: 'post-comment', purpose: 'nag', issue, body };
  return due.escalates ? [{ kind: 'add-label', issue, label: overdueLabel }, post] : [post];
}

/** At most one nag stands in a thread; the newest takes the place of all before, and is marked once it is answered. */
function tidied(decision: Decision, waiting: WaitingStep | undefined): readonly Effect[] {
  const { incident } = decision;
  const last = lastStanding(incident.nags);
  if (last === undefined) return [];
  const old = incident.nags.filter((nag) => nag !== last);
  const answered = waiting?.tracked.step.id === last.identity.step ? [] : answerEffects(decision, last);
  return [
    ...old.map(({ comment }) => ({ kind: 'delete-comment', issue: incident.number, comment }) as const),
    ...answered,
  ];
}

/** Of two that say the same, which happens when two runs overlap, the older stays. */
function lastStanding(nags: readonly StandingNag[]): StandingNag | undefined {
  const last = nags.at(-1);
  return nags.find(
    ({ identity }) => identity.step === last?.identity.step && identity.rung === last.identity.rung,
  );
}

function answerEffects({ incident, facts, writer }: Decision, nag: StandingNag): readonly Effect[] {
  const { number: issue } = incident;
  const view = answeredView(incident, nag.identity);
  const body = writeNagComment({ identity: nag.identity, prose: writer.write('nag-answered', view) });
  if (body === nag.body.replaceAll('\r\n', '\n')) return [];
  const edit: Effect = { kind: 'edit-comment', issue, comment: nag.comment, body };
  const label = facts.issue.labels.find((one) => sameLabel(one, overdueLabel));
  return nag.identity.escalated && label !== undefined
    ? [edit, { kind: 'remove-label', issue, label }]
    : [edit];
}
