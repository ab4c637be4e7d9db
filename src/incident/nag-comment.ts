/**
 * The text of a nag: who is asked for what, below a first line that says which nag it is. That line is the nag's
 * identity; a run that finds it in the thread does not say it again, whatever became of the run that said it.
 */

import type { SpokenNag } from './logbook.ts';
import { isStepId } from './protocol.ts';

export type NagIdentity = Pick<SpokenNag, 'step' | 'rung' | 'escalated' | 'due'>;

export interface NagText {
  readonly identity: NagIdentity;
  readonly prose: string;
}

const firstLine =
  /^<!-- incident-protocol:nag ([a-z]+) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/;

export function writeNagComment({ identity, prose }: NagText): string {
  const { step, rung, escalated, due } = identity;
  const kind = escalated ? 'escalated' : 'spoken';
  return `<!-- incident-protocol:nag ${step} ${rung} ${kind} ${due} -->\n${prose}`;
}

export function parseNagComment(body: string): NagText | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n');
  if (end === -1 || end > 200) return undefined;
  const [, step, rung, kind, due] = firstLine.exec(text.slice(0, end)) ?? [];
  if (!isStepId(step ?? '') || due === undefined || Number.isNaN(Date.parse(due))) return undefined;
  return readNag({ step, rung, kind, due }, text.slice(end + 1));
}

function readNag(
  { step, rung, kind, due }: Readonly<Record<'step' | 'rung' | 'kind' | 'due', string | undefined>>,
  prose: string,
): NagText | undefined {
  if (step === undefined || !isStepId(step) || due === undefined) return undefined;
  return { identity: { step, rung: Number(rung), escalated: kind === 'escalated', due }, prose };
}

/** Two nags are the same when they ask for the same step for the same time. */
export function sameNag(a: NagIdentity, b: NagIdentity): boolean {
  return a.step === b.step && a.rung === b.rung;
}
