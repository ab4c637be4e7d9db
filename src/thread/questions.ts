/** What has to be known of people and numbers before a thread can be read. */

import type { Facts } from '../facts/facts.ts';
import { likelyMembersFirst, mustAsk } from '../trust/trust.ts';
import { issueTextOf } from './issue-body.ts';
import { referencesIn } from './references.ts';

/** Each costs a request, and anybody may write in a public repository. */
const mostAuthors = 40;
const mostNumbers = 40;

/** Whose permission tells whether what they wrote counts: who did something first, then who looks like a member to GitHub. */
export function authorsToWeigh(facts: Facts, doers: readonly string[]): readonly string[] {
  const { comments, issue, me } = facts;
  const people = comments.filter(({ author }) => author.kind === 'person' && author.login !== me);
  const ranked = likelyMembersFirst(people).map(({ author }) => author.login);
  const opener = issue.author.kind === 'person' ? [issue.author.login] : [];
  const all = [...opener, ...doers, ...ranked].filter((login) => login !== 'ghost');
  return [...new Set(all)].slice(0, mostAuthors).filter((login) => mustAsk(login, facts, 'usual'));
}

/** Of this repository, besides the incident's own: what people name, and what names it and is not part of it. */
export function numbersNamed({ issue, comments, repository, me, history }: Facts): readonly number[] {
  const people = comments.filter(({ author }) => author.kind === 'person' && author.login !== me);
  // So that nobody else uses up what is asked.
  const texts = [issueTextOf(issue.body), ...likelyMembersFirst(people).map(({ body }) => body)];
  const linked = history.kind === 'read' ? history.events.filter((event) => event.kind === 'linked') : [];
  const numbers = [
    ...texts.flatMap((text) => referencesIn(text, repository.url).numbers),
    ...linked.flatMap(({ what, isPart, url, number }) =>
      what === 'issue' && isPart !== true && url === `${repository.url}/issues/${number}` ? number : [],
    ),
  ];
  return [...new Set(numbers)].filter((number) => number !== issue.number).slice(0, mostNumbers);
}
