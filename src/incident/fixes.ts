import type { ClosingPull } from '../facts/background.ts';
import { isDraftTitle } from '../facts/draft.ts';
import type { Facts, HistoryEvent } from '../facts/facts.ts';
import type { Account } from '../facts/people.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import type { Reading } from '../thread/reading.ts';
import { type Instant, isBefore, milliseconds } from '../time/instant.ts';
import { beginning, episodes, type Incident, milestoneReported } from './incident.ts';

/** What brought it to an end, as far as GitHub knows. */
export type Fix = PullFix | { readonly kind: 'commit'; readonly sha: string; readonly url: string };

export interface PullFix {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly mergedAt: Instant;
  /** By which it came to its branch; not known of one that only mentions the incident, nor is its author. */
  readonly commit?: string;
  readonly author?: Account;
  readonly reviewers: readonly Account[];
}

/** GitHub closes an issue a moment after it merged what closes it. */
const inOneGo = 5000;

/**
 * Pull requests in the order in which they were merged, then the commits that closed the issue, then those of which
 * people say it: `told`, as they wrote them.
 */
export function fixes(
  incident: Incident,
  facts: Facts,
  told: Reading['repairs'] = { commits: [], numbers: [] },
): readonly Fix[] {
  const closing = closingPulls(facts);
  const merges = new Set(closing.map(({ commit }) => commit));
  const commits = closingCommits(facts).filter(({ sha }) => !merges.has(sha));
  const known = [...merges, ...commits.map(({ sha }) => sha)];
  const others = told.commits
    .filter((sha) => !known.some((one) => one?.startsWith(sha) === true))
    .map((sha) => ({ kind: 'commit', sha, url: `${facts.repository.url}/commit/${sha}` }) as const);
  const pulls = pullFixes(incident, facts);
  const named = namedPulls(facts, told).filter(({ url }) => !pulls.some((pull) => pull.url === url));
  return [...pulls, ...named, ...commits, ...others];
}

/** Merged ones of this repository. */
function namedPulls({ background }: Facts, { numbers }: Reading['repairs']): readonly PullFix[] {
  const named = background.kind === 'read' ? (background.named ?? []) : [];
  return named.flatMap(({ number, title, url, what, mergedAt }): readonly PullFix[] => {
    const isFix = what === 'pull-request' && mergedAt !== undefined && numbers.includes(number);
    return isFix ? [{ kind: 'pull-request', number, title, url, mergedAt, reviewers: [] }] : [];
  });
}

export function pullFixes(incident: Incident, facts: Facts): readonly PullFix[] {
  const closing = closingPulls(facts).flatMap(mergedOf);
  const known = new Set(closing.map(({ url }) => url));
  return [...closing, ...mentioningPulls(incident, facts).filter(({ url }) => !known.has(url))]
    .filter(({ url, title }) => isOfOwner(url, facts.repository) && !isDraftTitle(title))
    .toSorted((a, b) => milliseconds(a.mergedAt) - milliseconds(b.mergedAt));
}

function closingPulls({ background }: Facts): readonly ClosingPull[] {
  return background.kind === 'read' && background.closing.kind === 'known' ? background.closing.items : [];
}

function mergedOf({ mergedAt, state: _, ...pull }: ClosingPull): readonly PullFix[] {
  return mergedAt === undefined ? [] : [{ kind: 'pull-request', ...pull, mergedAt }];
}

/** What was merged while it lasted and names it; what came later is to prevent the next one. */
function mentioningPulls(incident: Incident, facts: Facts): readonly PullFix[] {
  const from = beginning(incident);
  const reported = milestoneReported(incident.logbook, 'resolved')?.at;
  const end = milliseconds(reported ?? episodes(incident).at(-1)?.to ?? incident.now) + inOneGo;
  const found = eventsIn(facts).flatMap((event): readonly PullFix[] => {
    if (event.kind !== 'linked' || event.what !== 'pull-request' || event.mergedAt === undefined) return [];
    const { number, title, url, mergedAt } = event;
    if (isBefore(mergedAt, from) || milliseconds(mergedAt) > end) return [];
    return [{ kind: 'pull-request', number, title, url, mergedAt, reviewers: [] }];
  });
  return [...new Map(found.map((pull) => [pull.url, pull])).values()];
}

/** Whoever owns another repository can write there what they like, and merge it. */
function isOfOwner(url: string, { url: home }: RepositoryFacts): boolean {
  const owner = home.slice(0, home.lastIndexOf('/') + 1);
  return url.toLowerCase().startsWith(owner.toLowerCase());
}

function closingCommits(facts: Facts) {
  const found = eventsIn(facts).flatMap((event) => {
    if (event.kind !== 'closed' || event.commit === undefined) return [];
    const { commit: sha } = event;
    return [{ kind: 'commit', sha, url: `${facts.repository.url}/commit/${sha}` } as const];
  });
  return [...new Map(found.map((commit) => [commit.sha, commit])).values()];
}

function eventsIn({ history }: Facts): readonly HistoryEvent[] {
  return history.kind === 'read' ? history.events : [];
}
