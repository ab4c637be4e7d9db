/** Who leads the incidents of follow-ups, or declared them: as their own comments of ours say. */

import type { CommentFacts } from '../facts/facts.ts';
import { at, listAt } from '../json.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { leadOf } from '../logbook/roles.ts';
import { parseTrackingComment } from '../logbook/tracking-comment.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { shortQuery } from './errors.ts';
import { readComments } from './read-thread.ts';
import { commentFields, commentOfNode } from './thread-nodes.ts';

export interface PeopleAsked {
  readonly me: string;
  readonly reader: 'graphql' | 'rest';
  /** Whoever could write there was let in, so whoever declared it counts without being confirmed. */
  readonly isOpenToAll: boolean;
}

/** Ours is among them unless it was declared late. */
const firstComments = 12;

/** By the number of the incident, as far as anybody is known. */
export async function readIncidentPeople(
  github: GitHub,
  incidents: readonly number[],
  asked: PeopleAsked,
): Promise<ReadonlyMap<number, string>> {
  const threads =
    asked.reader === 'graphql' ? await byGraphql(github, incidents) : await byRest(github, incidents);
  return new Map(
    [...threads].flatMap(([number, comments]) => {
      const who = whoIn(number, comments, asked);
      return who === undefined ? [] : [[number, who]];
    }),
  );
}

type Threads = ReadonlyMap<number, readonly CommentFacts[]>;

async function byGraphql(github: GitHub, incidents: readonly number[]): Promise<Threads> {
  if (incidents.length === 0) return new Map();
  const parts = incidents.map(
    (number) => `i${number}: issue(number: ${number}) {
      comments(first: ${firstComments}) { nodes { ${commentFields} } }
    }`,
  );
  const answer = await shortQuery(
    github.query(`query people { repository(${repositoryArguments(github)}) { ${parts.join(' ')} } }`),
  );
  return new Map(
    incidents.map((number) => {
      const nodes = listAt(at(answer, 'data', 'repository', `i${number}`), 'comments', 'nodes');
      return [number, nodes.flatMap((node) => commentOfNode(node) ?? [])];
    }),
  );
}

async function byRest(github: GitHub, incidents: readonly number[]): Promise<Threads> {
  const threads = new Map<number, readonly CommentFacts[]>();
  for (const number of incidents) threads.set(number, await readComments(github, number));
  return threads;
}

function whoIn(
  number: number,
  comments: readonly CommentFacts[],
  { me, isOpenToAll }: PeopleAsked,
): string | undefined {
  for (const { author, body } of comments) {
    const read = author.login === me ? parseTrackingComment(body) : undefined;
    if (read?.kind !== 'tracking' || read.logbook.issue !== number) continue;
    return (
      leadOf(read.logbook) ??
      by(read.logbook, 'accepted') ??
      (isOpenToAll ? undefined : by(read.logbook, 'declared'))
    );
  }
  return undefined;
}

/** Whoever confirmed it: in a public repository anybody may declare one. */
function by({ entries }: Logbook, what: 'accepted' | 'declared'): string | undefined {
  const attribution = entries.find((entry) => entry.what === what)?.attribution;
  return attribution?.kind === 'actor' && !attribution.by.endsWith('[bot]') ? attribution.by : undefined;
}
