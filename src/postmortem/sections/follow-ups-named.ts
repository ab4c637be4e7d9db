/** What GitHub tells of an issue by its number, beside what the timeline of the incident tells. */

import type { NamedIssue } from '../../facts/background.ts';
import type { Facts, LinkedIssue as Issue } from '../../facts/facts.ts';
import { isHere } from '../../incident/follow-ups.ts';
import type { Incident } from '../../incident/incident.ts';
import { referencesIn } from '../../thread/references.ts';
import type { Page } from '../block.ts';

/** The timeline tells of what is linked neither until when nor why it was given up. */
export function withMore(issue: Issue, page: Page): Issue {
  const { logbook } = page.incident;
  const more = namedIn(page).find(({ url }) => url === issue.url);
  const asked = logbook.entries.find(
    (entry) => entry.what === 'follow-up' && entry.number === issue.number && isHere(issue.url, page.facts),
  );
  // Whose text is known names no day any more where it names none.
  const isKnown = more !== undefined || issue.isPart === true;
  const due = issue.due ?? more?.due ?? (asked?.what === 'follow-up' && !isKnown ? asked.due : undefined);
  const dropped = issue.dropped === undefined || issue.dropped === '' ? more?.dropped : issue.dropped;
  return { ...issue, ...(due === undefined ? {} : { due }), ...(dropped === undefined ? {} : { dropped }) };
}

/** Of those that people name where they say what is left to do. */
export function namedIssues(page: Page, linked: readonly Issue[]): readonly Issue[] {
  const { facts, reading, incident } = page;
  const numbers = new Set([
    ...reading.followUps.flatMap(({ number }) => number ?? []),
    ...numbersOfStep(incident, facts),
  ]);
  return namedIn(page).filter(
    ({ number, url }) => numbers.has(number) && !linked.some((one) => one.url === url),
  );
}

/** Whoever ticks "Prevent" and names an issue says what prevents it. */
function numbersOfStep({ logbook }: Incident, { repository }: Facts): readonly number[] {
  return logbook.entries.flatMap((entry) => {
    const note = entry.what === 'ticked' && entry.step === 'prevent' ? (entry.note ?? '') : '';
    return referencesIn(note, repository.url).numbers;
  });
}

function namedIn({ facts: { background, me, now }, reading }: Page): readonly NamedIssue[] {
  const named: readonly NamedIssue[] = background.kind === 'read' ? (background.named ?? []) : [];
  return named.map(({ author, ...issue }) => {
    const isTrusted = author !== undefined && (author === me || reading.isMember(author, now));
    return issue.dropped === undefined || isTrusted ? issue : { ...issue, dropped: '' };
  });
}
