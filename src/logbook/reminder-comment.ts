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
  /^<!-- incident-protocol:nag ([a-z]+(?:,[a-z]+){0,7}) ([1-9]\d?) (spoken|escalated) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) -->$/;

export function writeReminderComment({ identity, prose }: ReminderText): string {
  const { steps, level, escalated, due } = identity;
  const kind = escalated ? 'escalated' : 'spoken';
  return `<!-- incident-protocol:nag ${steps.join(',')} ${level} ${kind} ${due} -->\n${prose}`;
}

export function parseReminderComment(body: string): ReminderText | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n');
  if (end === -1 || end > 300) return undefined;
  const [, named = '', level, kind, due] = firstLine.exec(text.slice(0, end)) ?? [];
  const steps = named.split(',').filter(isStepId);
  if (steps.length !== named.split(',').length || due === undefined || Number.isNaN(Date.parse(due))) {
    return undefined;
  }
  const identity = { steps, level: Number(level), escalated: kind === 'escalated', due };
  return { identity, prose: text.slice(end + 1) };
}

/** Two runs that were about to say the same may have seen another tick each. */
export function sameReminder(a: ReminderIdentity, b: ReminderIdentity): boolean {
  return a.level === b.level && a.steps.some((step) => b.steps.includes(step));
}
