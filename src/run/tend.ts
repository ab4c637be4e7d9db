/** What a run does for follow-ups: a sweep for all of them, the run of a comment for the one that it is in. */

import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { dayOn } from '../follow-ups/chase.ts';
import { readDigest } from '../github/digest-issue.ts';
import { explain } from '../github/explain.ts';
import { readTextFile } from '../github/read-context.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { openItems } from '../postmortem-index/follow-up-item.ts';
import { readListing } from '../postmortem-index/listing.ts';
import { elapsed, type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { digestDay, renewDigest } from './digest.ts';
import { hearIn, lookAfter, namedFollowUps, openFollowUps } from './follow-ups.ts';
import type { Session } from './session.ts';
import type { Reconcile, Swept } from './swept.ts';

/** A courtesy after all that a sweep does for incidents: what goes wrong here is said, and fails no run. */
export async function tendFollowUps(session: Session, swept: Swept, reconcile: Reconcile): Promise<Swept> {
  const notes: string[] = [];
  const reports = [...swept.reports];
  try {
    const isChasing = session.settings.followUps.chaseFor > 0;
    const labelled = session.early.followUps === 0 ? [] : await openFollowUps(session);
    if (isChasing) notes.push(...(await lookAfter(session, labelled)));
    if (isFirstOfDay(session)) {
      const daily = await onceADay(session, labelled, reconcile);
      notes.push(...daily.notes);
      reports.push(...daily.reports);
    }
  } catch (error) {
    notes.push(explain(error));
  }
  return { ...swept, reports, notes: [...swept.notes, ...notes] };
}

/** Its incident tells of it, in our comment and in the postmortem. */
export async function hearFollowUp(session: Session, number: number, reconcile: Reconcile): Promise<Swept> {
  const { notes, incident } = await hearIn(session, number);
  if (incident === undefined || session.dryRun) return { reports: [], notes };
  return { reports: [await reconcile(session, { issue: incident })], notes };
}

/** Nothing else is remembered from run to run: the list says when it was written; without one the time decides. */
function isFirstOfDay(session: Session): boolean {
  const { early, now, settings } = session;
  const written = early.digest === undefined ? undefined : digestDay(session, early.digest);
  if (written !== undefined) return written !== dayOn(session);
  const before = instantOf(milliseconds(now) - settings.reminders.sweepInterval);
  return dayOn(session) !== dayOn({ settings, now: before });
}

/** What became of the follow-ups that postmortems name, and the list of all that is open. */
async function onceADay(
  session: Session,
  labelled: readonly FollowUpIssue[],
  reconcile: Reconcile,
): Promise<Pick<Swept, 'reports' | 'notes'>> {
  const postmortems = await readPostmortems(session);
  if (postmortems === undefined || postmortems.length === 0) return { reports: [], notes: [] };
  const known = new Set(labelled.map(({ issue }) => issue.number));
  const recent = postmortems.filter((entry) => isRecent(entry, session));
  const asked = recent.flatMap(numbersIn).filter((number) => !known.has(number));
  const named = await namedFollowUps(session, [...new Set(asked)].slice(0, mostNamed));
  const others = named.filter(({ issue }) => issue.state.kind === 'open');
  const isChasing = session.settings.followUps.chaseFor > 0;
  const chased = isChasing ? await lookAfter(session, others) : [];
  const reports = await tellPostmortems(session, reconcile, recent, named);
  const digest = session.early.digest ?? (await readDigest(session.github));
  const renewed = await renewDigest(session, {
    known: digest,
    followUps: [...labelled, ...others],
    postmortems,
  });
  return { reports, notes: [...chased, ...renewed] };
}

const mostNamed = 300;

/** Each is written anew, and costs as much as a close. */
const mostTold = 3;

/** A postmortem that calls open what is closed since then is written again. */
async function tellPostmortems(
  session: Session,
  reconcile: Reconcile,
  postmortems: readonly PostmortemEntry[],
  named: readonly FollowUpIssue[],
): Promise<Swept['reports']> {
  const closed = new Set(
    named.filter(({ issue }) => issue.state.kind === 'closed').map(({ issue }) => issue.number),
  );
  const old = postmortems.filter((entry) => numbersIn(entry).some((number) => closed.has(number)));
  const reports: Swept['reports'][number][] = [];
  for (const { incident } of session.dryRun ? [] : old.slice(0, mostTold)) {
    reports.push(await reconcile(session, { issue: incident }));
  }
  return reports;
}

function numbersIn(entry: PostmortemEntry): readonly number[] {
  return openItems(entry).flatMap(({ number }) => number ?? []);
}

function isRecent({ closed, opened }: PostmortemEntry, { now, settings }: Session): boolean {
  const since: Instant = closed ?? opened;
  return elapsed(since, now) < settings.followUps.chaseFor;
}

/** Newest first; undefined where there is no list that can be read. */
async function readPostmortems({
  github,
  settings,
  blobSha,
}: Session): Promise<readonly PostmortemEntry[] | undefined> {
  const { directory, index } = settings.postmortem;
  if (index === 'off') return undefined;
  const file = await readTextFile(github, `${directory}/index.json`);
  if (file.kind !== 'present') return undefined;
  const { entries } = readListing(file.text, blobSha);
  return [...entries.values()].filter((entry) => entry.kind === 'postmortem');
}
