/** What is kept of an incident, as a test looks at it: our logbook, the boxes, and whether all came to rest. */

import { expect } from 'vitest';
import type { Attribution, Logbook } from '../../src/logbook/logbook.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { runHere, writesSince } from './run-here.ts';

export function logbooks(github: LocalGitHub, issue = 1): readonly Logbook[] {
  const { comments = [] } = github.repository.issues.get(issue) ?? {};
  return comments.flatMap(({ author, body }) => {
    const read = parseTrackingComment(body);
    return author.login === 'github-actions[bot]' && read.kind === 'tracking' ? [read.logbook] : [];
  });
}

export function theLogbook(github: LocalGitHub, issue = 1): Logbook {
  const found = logbooks(github, issue);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (only === undefined) throw new Error('our comment is missing');
  return only;
}

export function whoIn(attribution: Attribution): string {
  return attribution.kind === 'actor' ? attribution.by : 'seen';
}

/** Each with its step and who: `alert bob`. */
export function ticksKept(github: LocalGitHub, issue = 1): readonly string[] {
  return theLogbook(github, issue).entries.flatMap((entry) =>
    entry.what === 'ticked' ? [`${entry.step} ${whoIn(entry.attribution)}`] : [],
  );
}

/** `x..x....` */
export function boxesShown(github: LocalGitHub): string {
  const body = github.issue(1).body ?? '';
  return [...body.matchAll(/^- \[([ x])\]/gm)].map(([, box]) => (box === 'x' ? 'x' : '.')).join('');
}

/** The next sweep writes nothing, and GitHub was asked for nothing that it has not. */
export async function expectRest(github: LocalGitHub): Promise<void> {
  const count = github.requests.length;
  const { color } = await runHere(github, scheduled(github));
  expect([color, writesSince(github, count), github.violations]).toEqual(['green', [], []]);
}
