/** Whoever is at it needs no reminder: what members said or did last. */

import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Attribution, Entry } from '../logbook/logbook.ts';
import type { Settings } from '../settings/settings.ts';
import { day } from '../time/duration.ts';
import { elapsed, type Instant, inOrder } from '../time/instant.ts';
import { isMember, mustAsk } from '../trust/trust.ts';
import { severityFactor } from './due-steps.ts';

interface Watched {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Pick<Settings, 'reminders' | 'severities'>;
}

/** All that quiet time may put off one reminder by. */
const longestWait = day;

/** Each costs a request, and anybody may write in a public repository. */
const mostAuthors = 5;

/** Whether a reminder that was due at that moment waits, because somebody was there a moment ago. */
export function areAtWork(watched: Watched, due: Instant): boolean {
  const { incident, facts } = watched;
  if (elapsed(due, incident.now) >= longestWait) return false;
  return (
    deeds(watched).some((at) => isLately(at, watched)) ||
    lateComments(watched).some(({ author }) => isMember(author.login, facts))
  );
}

/** Whose permission tells whether their word counts, where nothing else says that somebody is there. */
export function peopleAtWork(watched: Watched): readonly string[] {
  const { incident, facts } = watched;
  if (deeds(watched).some((at) => isLately(at, watched))) return [];
  const doers = incident.logbook.entries.flatMap((entry) =>
    isAnybodys(entry) && entry.attribution.kind === 'actor' && isLately(entry.attribution.at, watched)
      ? [entry.attribution.by]
      : [],
  );
  const authors = lateComments(watched).map(({ author }) => author.login);
  return [...new Set([...doers, ...authors])]
    .slice(0, mostAuthors)
    .filter((login) => mustAsk(login, facts, 'usual'));
}

/** Ticks and commands, which count for themselves; what anybody may do to their own issue counts by who did it. */
function deeds({ incident, facts }: Watched): readonly Instant[] {
  return incident.logbook.entries.flatMap((entry) => {
    const { attribution } = entry;
    const counts = isAnybodys(entry) ? byMember(attribution, facts) : isPersons(attribution);
    return counts ? [attribution.at] : [];
  });
}

function isAnybodys({ what }: Entry): boolean {
  return what === 'declared' || what === 'closed' || what === 'reopened';
}

function isPersons(attribution: Attribution): boolean {
  return attribution.kind === 'seen' || !attribution.by.endsWith('[bot]');
}

function byMember(attribution: Attribution, facts: Facts): boolean {
  return attribution.kind === 'actor' && isMember(attribution.by, facts);
}

/** Newest first. */
function lateComments(watched: Watched): readonly CommentFacts[] {
  const { comments, me } = watched.facts;
  return comments
    .filter(({ author, updatedAt }) => {
      return author.kind === 'person' && author.login !== me && isLately(updatedAt, watched);
    })
    .toSorted((a, b) => inOrder(b.updatedAt, a.updatedAt));
}

function isLately(at: Instant, { incident, settings }: Watched): boolean {
  return elapsed(at, incident.now) < settings.reminders.quietTime * severityFactor(incident, settings);
}
