import { type Instant, isBefore } from '../../incident/instant.ts';
import { deadline } from '../../incident/working-time.ts';
import type { NagSettings } from '../../settings/settings.ts';

/**
 * GitHub's schedule is hours late on bad days, and switched off in a public repository after 60 quiet ones; a
 * reminder that came this much later than it was due was not brought by a schedule that works.
 */
export function cameLate(
  { due, at }: { readonly due: Instant; readonly at: Instant },
  { sweepInterval, workingTime }: Pick<NagSettings, 'sweepInterval' | 'workingTime'>,
): boolean {
  return isBefore(deadline(due, 3 * sweepInterval, workingTime), at);
}
