/** What a result or a refusal means for the way of the postmortem to its team. */

import { deliveryRefusal } from '../github/delivery-refusal.ts';
import type { EffectResult, Outdated } from '../github/effect-result.ts';
import { explain } from '../github/explain.ts';
import { redact } from '../markdown/redact.ts';
import type { Decision } from '../plan/decision.ts';
import { type Delivery, type Effect, refusedIn } from '../plan/effect.ts';
import type { Settings } from '../settings/settings.ts';
import { isTouched } from '../trust/touched.ts';

export function afterResult(before: Delivery, effect: Effect, result: EffectResult): Delivery {
  const refused = refusedIn(before);
  if (result.kind === 'committed' && effect.kind === 'commit-files') {
    const { path, commit, revision } = result;
    const text = effect.files.find((file) => file.path === path)?.content;
    return { kind: 'committed', path, commit, revision, refused, ...(text === undefined ? {} : { text }) };
  }
  if (effect.kind === 'show-in-summary') {
    return { kind: 'shown', path: effect.path, revision: effect.revision, refused };
  }
  return before;
}

/** Where GitHub says that the default branch takes no commit of this token, or nobody who may write is behind it, none is tried. */
export function withKnownRefusal(
  before: Delivery,
  { facts, incident }: Pick<Decision, 'facts' | 'incident'>,
  { postmortem: { deliver } }: Settings,
): Delivery {
  if (deliver === 'commit' || before.kind !== 'pending') return before;
  if (before.refused.some(({ target }) => target === 'commit')) return before;
  const isRefused = facts.repository.pushes === 'refused';
  // What GitHub did not say of somebody is not a no.
  if (!isRefused && isTouched(facts, incident.logbook) !== false) return before;
  const blocker = isRefused ? 'protected' : 'untouched';
  return { kind: 'pending', refused: [...before.refused, { target: 'commit', blocker }] };
}

/** Undefined when the failure is none of the delivery's. */
export function afterRefusal(
  before: Delivery,
  effect: Effect,
  error: unknown,
  { postmortem: { deliver } }: Settings,
): Delivery | undefined {
  if (effect.kind !== 'commit-files' && effect.kind !== 'open-pull-request') return undefined;
  const refusal = deliveryRefusal(effect, error);
  if (refusal.kind === 'secret' && effect.kind === 'commit-files') {
    return { kind: 'held-back', ...placeOfSecret(effect) };
  }
  if (refusal.kind === 'target-closed' && deliver !== 'commit') {
    return { kind: 'pending', refused: [...refusedIn(before), refusal.target] };
  }
  return { kind: 'refused', reason: explain(error) };
}

/** A default branch that others are always faster on is none that takes our commits; undefined where it must. */
export function afterMoves(
  before: Delivery,
  { moved }: Outdated,
  { postmortem: { deliver } }: Settings,
): Delivery | undefined {
  if (moved !== 'default-branch' || deliver !== 'auto') return undefined;
  return { kind: 'pending', refused: [...refusedIn(before), { target: 'commit', blocker: 'busy' }] };
}

/** Only where, never what: GitHub does not tell, so our own patterns look for it. */
function placeOfSecret({ files, path }: Extract<Effect, { kind: 'commit-files' }>) {
  const found = files
    .map((file) => ({ path: file.path, lines: suspectLines(file.content) }))
    .find(({ lines }) => lines.length > 0);
  return found ?? { path, lines: [] };
}

function suspectLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (redact(line).redacted > 0 ? [index + 1] : []));
}
