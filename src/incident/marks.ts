/** Comments that people marked with a reaction, so that the postmortem tells them in a certain place. */

import { holdsOnlyCommands } from '../commands/command-lines.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import { type AcceptFrom, type MarkKind, type Marks, markKinds, type Reaction } from '../facts/people.ts';
import { isTrusted, mustAsk } from '../trust/trust.ts';

/** Each costs a request; nobody marks more. */
const mostMarked = 30;
/** Anybody may react in a public repository. */
const mostPeople = 40;

export interface MarkQuestions {
  /** Ids of comments whose reactions are to be read. */
  readonly reactionsOf: readonly number[];
  readonly permissionsOf: readonly string[];
}

/** By a member, with a mark by a member. */
export function marksOf(facts: Facts, acceptFrom: AcceptFrom): Marks {
  const trusted = markedComments(facts).filter(({ author }) => isTrusted(author.login, facts, acceptFrom));
  const markedWith = (kind: MarkKind) => {
    const isMark = (mark: Reaction) => mark.kind === kind && isTrusted(mark.by, facts, acceptFrom);
    return trusted.filter(({ id }) => marksOn(facts, id).some(isMark)).map(({ id }) => id);
  };
  return { rocket: markedWith('rocket'), hooray: markedWith('hooray'), confused: markedWith('confused') };
}

/** Only what is not known yet. */
export function markQuestions(facts: Facts, acceptFrom: AcceptFrom): MarkQuestions {
  const marked = markedComments(facts);
  const people = marked.flatMap(({ id, author }) => [
    author.login,
    ...marksOn(facts, id).map(({ by }) => by),
  ]);
  return {
    reactionsOf: marked
      .filter(({ id, author }) => {
        return facts.reactions?.[id] === undefined && isTrusted(author.login, facts, acceptFrom);
      })
      .map(({ id }) => id),
    permissionsOf: [...new Set(people)]
      .slice(0, mostPeople)
      .filter((login) => mustAsk(login, facts, acceptFrom)),
  };
}

function markedComments({ comments, me }: Facts): readonly CommentFacts[] {
  return comments
    .filter(({ author, body, reactions = {} }) => {
      const isMarked = markKinds.some((kind) => (reactions[kind] ?? 0) > 0);
      return isMarked && author.kind === 'person' && author.login !== me && !holdsOnlyCommands(body);
    })
    .slice(0, mostMarked);
}

function marksOn({ reactions, me }: Facts, comment: number): readonly Reaction[] {
  return (reactions?.[comment] ?? []).filter(({ by, kind }) => {
    // With our own 😕 we refuse a command.
    return markKinds.some((mark) => mark === kind) && !(kind === 'confused' && by === me);
  });
}
