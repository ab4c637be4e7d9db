/** Comments that people marked with a 🚀, so that the timeline tells them. */

import type { CommentFacts, Facts } from './facts.ts';
import { type AcceptFrom, isTrusted, mustAsk } from './trust.ts';

/** Each costs a request; nobody marks more. */
const mostMarked = 30;
/** Anybody may react in a public repository. */
const mostPeople = 40;

export interface PinQuestions {
  /** Ids of comments whose reactions are to be read. */
  readonly rocketsOf: readonly number[];
  readonly permissionsOf: readonly string[];
}

/** By a member, with a 🚀 by a member. */
export function pinnedComments(facts: Facts, acceptFrom: AcceptFrom): readonly number[] {
  return markedComments(facts)
    .filter(({ author }) => isTrusted(author.login, facts, acceptFrom))
    .filter(({ id }) => rocketeers(facts, id).some((login) => isTrusted(login, facts, acceptFrom)))
    .map(({ id }) => id);
}

/** Only what is not known yet. */
export function pinQuestions(facts: Facts, acceptFrom: AcceptFrom): PinQuestions {
  const marked = markedComments(facts);
  const people = marked.flatMap(({ id, author }) => [author.login, ...rocketeers(facts, id)]);
  return {
    rocketsOf: marked
      .filter(({ id, author }) => {
        return facts.rocketeers?.[id] === undefined && isTrusted(author.login, facts, acceptFrom);
      })
      .map(({ id }) => id),
    permissionsOf: [...new Set(people)].slice(0, mostPeople).filter((login) => mustAsk(login, facts)),
  };
}

function markedComments({ comments, me }: Facts): readonly CommentFacts[] {
  return comments
    .filter(({ author, rockets = 0 }) => author.kind === 'person' && author.login !== me && rockets > 0)
    .slice(0, mostMarked);
}

function rocketeers({ rocketeers: known }: Facts, comment: number): readonly string[] {
  return known?.[comment] ?? [];
}
