import { type Duration, day, longestDuration } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import { afterWork, workIn } from '../time/working-time.ts';
import type { Session } from './session.ts';

/** A closed incident of which nobody, we included, said a word for longer is left alone. */
const shortestAfterlife = 30 * day;

/** Longer than the longest silence between two reminders, holidays or not. */
export function afterlife({ now, settings }: Pick<Session, 'now' | 'settings'>): Duration {
  const { reminders, workingTime } = settings;
  const factor = Math.max(1, ...settings.severities.map(({ factor }) => factor));
  const timeLimit = Math.max(...settings.steps.map((step) => workIn(step.timeLimit, workingTime)));
  const longestGap = workIn(reminders.repeat, workingTime) * 2 ** Math.max(0, reminders.perIncident - 2);
  const silence = elapsed(now, afterWork(now, Math.max(timeLimit, longestGap) * factor, workingTime));
  return Math.min(Math.max(shortestAfterlife, 2 * silence), longestDuration);
}
