/**
 * What GitHub did not answer, and is asked again by the next runs: unknown is not "no". Some of it is written down
 * beside what was made without it, for two days; then it is taken for what this GitHub does not have.
 */

import type { Facts } from '../facts/facts.ts';
import type { BlockedBy } from '../logbook/delivered.ts';
import { type Askable, isToggle, type Logbook, type Owed } from '../logbook/logbook.ts';
import { day, hour } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import type { Incident } from './incident.ts';

const owedFor = 2 * day;

/** What a run may still ask: what it asked in vain is left to the next one. */
export function askable(facts: Facts, logbook: Logbook): readonly Askable[] {
  return [...(logbook.owed ?? []), ...way(logbook, facts)].filter(
    (owed) => answered(owed, facts) !== 'no' && isTimely(owed, facts, logbook),
  );
}

/** What the next run has to ask, after this one that needed some of it. */
export function stillOwed(facts: Facts, logbook: Logbook, needed: readonly Owed[]): readonly Owed[] {
  const known = logbook.owed ?? [];
  return kinds.filter((owed) => {
    if (!isTimely(owed, facts, logbook)) return false;
    const answer = answered(owed, facts);
    return known.includes(owed) ? answer !== 'yes' : answer === 'no' && needed.includes(owed);
  });
}

const kinds: readonly Owed[] = ['hands', 'history', 'background'];

/** GitHub refuses what it should take, at times: once is no reason to leave a postmortem halfway for good. */
function way({ postmortem }: Logbook, { issue: { state }, now }: Facts): readonly Askable[] {
  if (postmortem?.kind === 'comment') return refusedAtTimes.has(postmortem.blocker) ? ['way'] : [];
  // People can open it themselves, and most who are told so have to change a permission first.
  const isNew = state.kind === 'closed' && elapsed(state.at, now) < opensWithin;
  return isNew && postmortem?.kind === 'branch' && refusedAtTimes.has(postmortem.blocker) ? ['way'] : [];
}

const opensWithin = 6 * hour;

const refusedAtTimes: ReadonlySet<BlockedBy['blocker']> = new Set(['contents', 'pull-requests', 'unknown']);

function answered(owed: Askable, { edits, history, background }: Facts): 'yes' | 'no' | 'not-asked' {
  switch (owed) {
    case 'hands':
      if (edits === undefined) return 'not-asked';
      return edits.kind === 'read' ? 'yes' : 'no';
    case 'history':
      if (history.kind === 'unread') return 'not-asked';
      return history.kind === 'read' && history.isPartial !== true ? 'yes' : 'no';
    case 'background':
      if (background.kind === 'unread') return 'not-asked';
      return background.kind === 'read' && !isHalf(background) ? 'yes' : 'no';
    case 'way':
      return 'not-asked';
  }
}

function isHalf({ closing, commits, deployments }: Extract<Facts['background'], { kind: 'read' }>): boolean {
  return [closing, commits, deployments].some(
    (part) => part.kind === 'not-known' && part.why === 'unanswered',
  );
}

/** A GitHub that cannot tell at all is not asked for ever. */
function isTimely(owed: Askable, { issue, now, reader }: Facts, { entries }: Logbook): boolean {
  if (owed === 'hands') {
    const seen = entries.filter((entry) => isToggle(entry) && entry.attribution.kind === 'seen').at(-1);
    return reader === 'graphql' && seen !== undefined && elapsed(seen.attribution.at, now) < owedFor;
  }
  return issue.state.kind === 'closed' && elapsed(issue.state.at, now) < owedFor;
}

/** A list without a logbook had one, most likely, which its versions tell of. */
export function wantsHands({ unattributed, owed, tracking, checklist }: Incident): boolean {
  const isRead = tracking.kind === 'present' && tracking.readable;
  const isLost = !isRead && checklist.kind === 'present';
  return unattributed.length > 0 || owed.includes('hands') || isLost;
}
