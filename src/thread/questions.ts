/** What has to be known of people and numbers before a thread can be read. */

import type { CommentFacts, Facts } from '../facts/facts.ts';
import { mustAsk } from '../trust/trust.ts';
import { issueTextOf } from './issue-body.ts';
import { referencesIn } from './references.ts';

/** Each costs a request, and anybody may write in a public repository. */
const mostAuthors = 40;
const mostNumbers = 40;

/** Whose permission tells whether what they wrote counts: who did something first, then who looks like a member to GitHub. */
export function authorsToWeigh(facts: Facts, doers: readonly string[]): readonly string[] {
  const { comments, issue, me } = facts;
  const people = comments.filter(({ author }) => author.kind === 'person' && author.login !== me);
  const ranked = people.toSorted((a, b) => rankOf(b) - rankOf(a)).map(({ author }) => author.login);
  const opener = issue.author.kind === 'person' ? [issue.author.login] : [];
  const all = [...opener, ...doers, ...ranked].filter((login) => login !== 'ghost');
  return [...new Set(all)].slice(0, mostAuthors).filter((login) => mustAsk(login, facts, 'usual'));
}

/** GitHub's own word is a hint whom to ask first, and no more: it may hide who is a member. */
function rankOf({ mayBeMember }: CommentFacts): number {
  return mayBeMember === true ? 1 : 0;
}

/** Of this repository, besides the incident's own. */
export function numbersNamed({ issue, comments, repository, me }: Facts): readonly number[] {
  const texts = [
    issueTextOf(issue.body),
    ...comments
      .filter(({ author }) => author.kind === 'person' && author.login !== me)
      // Who is likely a member first, so that nobody else uses up what is asked.
      .toSorted((a, b) => rankOf(b) - rankOf(a))
      .map(({ body }) => body),
  ];
  const numbers = texts.flatMap((text) => referencesIn(text, repository.url).numbers);
  return [...new Set(numbers)].filter((number) => number !== issue.number).slice(0, mostNumbers);
}
