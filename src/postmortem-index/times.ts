/** How long after it was declared people heard of an incident, were told that the team is sorry, and it was over. */

import { at, listAt, textAt } from '../json.ts';
import { minute } from '../time/duration.ts';
import { elapsed, type Instant, isBefore } from '../time/instant.ts';
import type { Times } from './entry.ts';
import { count, timestampOf } from './to-entry.ts';

/** `data`: front matter and what is stored at the end of the file. */
export function timesIn(data: unknown): Times {
  const opened = timestampOf(at(data, 'opened'));
  if (opened === undefined) return {};
  const over = timestampOf(at(data, 'resolved')) ?? firstClosed(data);
  return {
    ...named('alert', minutesTo(opened, whenDone(data, 'alert'))),
    ...named('apology', minutesTo(opened, whenDone(data, 'apologize'))),
    ...named('resolved', minutesTo(opened, over)),
  };
}

/** As `index.json` has them; undefined in an entry of before. */
export function knownTimes(value: unknown): Times | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return {
    ...named('alert', count(at(value, 'alert'))),
    ...named('apology', count(at(value, 'apology'))),
    ...named('resolved', count(at(value, 'resolved'))),
  };
}

function named<Key extends string>(key: Key, minutes: number | undefined) {
  return minutes === undefined ? {} : { [key]: minutes };
}

/** A box that was seen to be ticked was ticked then at the latest, which is no time to count with. */
function whenDone(data: unknown, id: string): Instant | undefined {
  const step = listAt(data, 'steps').find((one) => at(one, 'id') === id);
  if (at(step, 'state') !== 'done' || at(step, 'seen') === true) return undefined;
  return timestampOf(at(step, 'when'));
}

/** Whoever opens it again does so for what is left to do, as a rule. */
function firstClosed(data: unknown): Instant | undefined {
  const ends = listAt(data, 'episodes').flatMap((one) => timestampOf(textAt(one, 'to')) ?? []);
  return ends[0] ?? timestampOf(at(data, 'closed'));
}

function minutesTo(from: Instant, to: Instant | undefined): number | undefined {
  if (to === undefined || isBefore(to, from)) return undefined;
  return Math.floor(elapsed(from, to) / minute);
}
