/** What the site has to know of issues by their numbers: labels as they are now, and when follow-ups were closed. */

import type { Reader } from '../facts/facts.ts';
import { at, listAt, textAt } from '../json.ts';
import type { Instant } from '../time/instant.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { errorAnswer } from './errors.ts';

export interface IssueState {
  readonly labels: readonly string[];
  readonly closedAt?: Instant;
}

const mostAtOnce = 100;

/** Those that GitHub does not tell of are left out: deleted, gone to another repository, or not to be seen by this token. */
export async function askForStates(
  github: GitHub,
  numbers: readonly number[],
  reader: Reader,
): Promise<ReadonlyMap<number, IssueState>> {
  const found = new Map<number, IssueState>();
  const searches = { left: mostSearches };
  const ask = (some: readonly number[]) =>
    reader === 'graphql' ? askTogether(github, some, searches) : askEach(github, some);
  // GraphQL counts to here, and no repository has so many.
  const possible = numbers.filter((number) => number < 2 ** 31);
  for (let from = 0; from < possible.length; from += mostAtOnce) {
    for (const [number, state] of await ask(possible.slice(from, from + mostAtOnce))) {
      found.set(number, state);
    }
  }
  return found;
}

type States = readonly (readonly [number, IssueState])[];

/** Where hundreds are gone, those that were not found until then stay unknown. */
const mostSearches = 200;

/** One number that is no issue any more spoils the whole answer, so it is looked for by halves. */
async function askTogether(
  github: GitHub,
  numbers: readonly number[],
  searches: { left: number },
): Promise<States> {
  const answer = await statesOf(github, numbers);
  if (answer === 'refused') return [];
  if (answer !== 'not-all') {
    return numbers.flatMap((number) => {
      const state = stateIn(at(answer, `i${number}`));
      return state === undefined ? [] : [[number, state] as const];
    });
  }
  searches.left -= 1;
  if (numbers.length < 2 || searches.left < 0) return [];
  const half = Math.ceil(numbers.length / 2);
  const first = await askTogether(github, numbers.slice(0, half), searches);
  return [...first, ...(await askTogether(github, numbers.slice(half), searches))];
}

async function statesOf(github: GitHub, numbers: readonly number[]): Promise<unknown> {
  const asked = numbers.map(
    (number) =>
      `i${number}: issue(number: ${number}) { closedAt labels(first: 100) { totalCount nodes { name } } }`,
  );
  const question = `query states { repository(${repositoryArguments(github)}) { ${asked.join(' ')} } }`;
  try {
    return at(await github.query(question), 'data', 'repository') ?? 'refused';
  } catch (error) {
    const { status, limit } = errorAnswer(error);
    if (limit === 'none' && status === 404) return 'not-all';
    if (limit === 'none' && status === 403) return 'refused';
    throw error;
  }
}

/** Of more labels than the answer holds one may be private. */
function stateIn(issue: unknown): IssueState | undefined {
  const labels = listAt(issue, 'labels', 'nodes').flatMap((node) => textAt(node, 'name') ?? []);
  if (at(issue, 'labels', 'totalCount') !== labels.length) return undefined;
  const closedAt = textAt(issue, 'closedAt');
  return { labels, ...(closedAt === undefined ? {} : { closedAt }) };
}

async function askEach({ rest, owner, repo }: GitHub, numbers: readonly number[]): Promise<States> {
  const found: (readonly [number, IssueState])[] = [];
  for (const number of numbers) {
    try {
      const { data } = await rest.issues.get({ owner, repo, issue_number: number });
      const isHere = data.repository_url.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
      if (!isHere) continue;
      const labels = data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
      const closedAt = data.closed_at ?? undefined;
      found.push([number, { labels, ...(closedAt === undefined ? {} : { closedAt }) }]);
    } catch (error) {
      const { status, limit } = errorAnswer(error);
      if (limit !== 'none' || (status !== 404 && status !== 410 && status !== 403)) throw error;
    }
  }
  return found;
}

/** Where GitHub Pages has the site, without a slash at its end; undefined where nothing tells. */
export async function readPagesAddress({ rest, owner, repo }: GitHub): Promise<string | undefined> {
  try {
    const { data } = await rest.repos.getPages({ owner, repo });
    return data.html_url?.replace(/\/$/, '');
  } catch (error) {
    // It takes `pages: read`, and Pages that are switched on; the site is as good without.
    if (errorAnswer(error).limit !== 'none') throw error;
    return undefined;
  }
}
