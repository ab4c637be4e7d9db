/** Which incident comes first, where not all of them can be looked at. */

import type { GitHub } from '../github/client.ts';
import { startingAt, turnAt } from '../time/turns.ts';
import type { Session } from './session.ts';

/** How far apart the runs begin that cannot look at all. */
const page = 100;

type Turn = Pick<Session, 'settings' | 'now'> & { readonly github: Pick<GitHub, 'requestsLeft'> };

/**
 * Oldest first. Where GitHub does not allow enough requests for all of them, each run begins where another one would
 * have ended: nothing remembers that for a repository, so it follows from the time alone.
 */
export function inTurn<T>(found: readonly T[], turn: Turn): readonly T[] {
  return startingAt(found, firstInTurn(found.length, turn));
}

/** The place of the one to begin with; zero where there is room for all of them. */
export function firstInTurn(count: number, { github, settings, now }: Turn): number {
  const room = Math.max(1, (github.requestsLeft() ?? Number.POSITIVE_INFINITY) - settings.reserve);
  if (count <= room) return 0;
  const turn = turnAt(now, settings.reminders.sweepInterval);
  const pages = Math.ceil(count / page);
  // One further each time that all pages were first, so that none is last for ever where there is little room.
  return ((turn % pages) * page + Math.floor(turn / pages)) % count;
}
