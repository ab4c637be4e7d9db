/** Other issues that reported the same incident. */

import type { Facts, HistoryEvent } from '../facts/facts.ts';

type LinkedEvent = Extract<HistoryEvent, { readonly kind: 'linked' }>;

/** All in one request; more reports than this say no more than these. */
const mostAsked = 50;

/** Issues of this repository that refer to this one and were closed as a duplicate, of whatever. */
export function likelyDuplicates({ history, repository }: Facts): readonly LinkedEvent[] {
  const events = history.kind === 'read' ? history.events : [];
  const found = events.filter(
    (event): event is LinkedEvent =>
      event.kind === 'linked' && event.isDuplicate === true && event.url.startsWith(`${repository.url}/`),
  );
  return [...new Map(found.map((event) => [event.url, event])).values()].slice(0, mostAsked);
}

/**
 * Numbers of the issues whose own history can tell. GitHub shows the mark on the duplicate, and the plain history does
 * not say which issue it is a duplicate of.
 */
export function duplicateQuestions(facts: Facts): readonly number[] {
  const { history, issue, duplicates } = facts;
  if (duplicates !== undefined || history.kind !== 'read') return [];
  const isMarked = history.events.some(({ kind }) => kind === 'marked_as_duplicate');
  return [...likelyDuplicates(facts).map(({ number }) => number), ...(isMarked ? [issue.number] : [])];
}
