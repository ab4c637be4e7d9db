/**
 * The text of a reminder: who is asked for what, below a first line that says which reminder it is. That line is the reminder's
 * identity; a run that finds it in the thread does not say it again, whatever became of the run that said it.
 */

import { isStepId } from '../checklist/protocol.ts';
import type { ReminderIdentity } from './tracking.ts';

export interface ReminderText {
  readonly identity: ReminderIdentity;
  readonly prose: string;
}

const firstLine =
  /^<!-- incident-protocol:nag ([a-z]+) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/;

export function writeReminderComment({ identity, prose }: ReminderText): string {
  const { step, level, escalated, due } = identity;
  const kind = escalated ? 'escalated' : 'spoken';
  return `<!-- incident-protocol:nag ${step} ${level} ${kind} ${due} -->\n${prose}`;
}

export function parseReminderComment(body: string): ReminderText | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n');
  if (end === -1 || end > 200) return undefined;
  const [, step, level, kind, due] = firstLine.exec(text.slice(0, end)) ?? [];
  if (!isStepId(step ?? '') || due === undefined || Number.isNaN(Date.parse(due))) return undefined;
  return readReminder({ step, level, kind, due }, text.slice(end + 1));
}

function readReminder(
  { step, level, kind, due }: Readonly<Record<'step' | 'level' | 'kind' | 'due', string | undefined>>,
  prose: string,
): ReminderText | undefined {
  if (step === undefined || !isStepId(step) || due === undefined) return undefined;
  return { identity: { step, level: Number(level), escalated: kind === 'escalated', due }, prose };
}

/** Two reminders are the same when they ask for the same step for the same time. */
export function sameReminder(a: ReminderIdentity, b: ReminderIdentity): boolean {
  return a.step === b.step && a.level === b.level;
}
