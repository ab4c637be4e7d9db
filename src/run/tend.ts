/** What a run does for follow-ups: a sweep for all of them, the run of a comment for the one that it is in. */

import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { dayOn } from '../follow-ups/chase.ts';
import { readDigest } from '../github/digest-issue.ts';
import { errorAnswer, isGitHubDown, isShutToAll, OutOfTime } from '../github/errors.ts';
import { explain } from '../github/explain.ts';
import { usualIndex } from '../github/read-opening.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { digestDay, renewDigest } from './digest.ts';
import { namedFollowUps, openFollowUps, openParts } from './find-follow-ups.ts';
import { isFirstOfDay } from './first-of-day.ts';
import { hearIn, lookAfter } from './follow-ups.ts';
import { numbersToAsk, outdated } from './outdated-postmortems.ts';
import { indexPath, postmortemsIn, readIndex } from './read-index.ts';
import type { Session } from './session.ts';
import type { Reconcile, Swept } from './swept.ts';
import type { Target } from './target.ts';

type Daily = Pick<Swept, 'reports' | 'notes'>;

export interface Means {
  readonly reconcile: Reconcile;
  /** Brings the list of all postmortems up to date, and says in a sentence what it did. */
  readonly renewList: () => Promise<readonly string[]>;
}

/** A courtesy after all that a sweep does for incidents: what goes wrong here is said, and fails no run. */
export async function tendFollowUps(
  session: Session,
  swept: Swept,
  { reconcile, renewList }: Means,
): Promise<Swept> {
  const notes: string[] = [];
  const reports = [...swept.reports];
  try {
    if (isFirst(session)) {
      const anew = await listAnew(session, { reconcile, renewList });
      notes.push(...anew.notes);
      reports.push(...anew.reports);
    }
    const labelled = session.early.followUps === 0 ? [] : await openFollowUps(session);
    notes.push(...(await lookAfter(session, labelled)));
    if (await isTime(session)) {
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

/** The list says when it was written; until there is one each sweep looks, where there are postmortems at all. */
async function isTime(session: Session): Promise<boolean> {
  const { early, settings } = session;
  if (hasNoPostmortems(session)) return isFirst(session);
  // Where the first answer does not tell.
  early.digest ??= await readDigest(session.github, session.context.me);
  const { digest } = early;
  const written = digestDay(session, digest);
  if (written !== undefined) return written !== dayOn(session);
  return (digest === 'none' && settings.followUps.digest !== 'off') || isFirst(session);
}

function isFirst({ now, context, settings }: Session): boolean {
  const { sweepInterval } = settings.reminders;
  return isFirstOfDay(now, { ...context.repository, sweepInterval });
}

function hasNoPostmortems(session: Session): boolean {
  return session.early.hasNoIndex === true && indexPath(session) === usualIndex;
}

async function listed(session: Session): Promise<readonly PostmortemEntry[]> {
  return hasNoPostmortems(session) ? [] : postmortemsIn(await readIndex(session), session);
}

/** What became of the follow-ups that postmortems name, and the list of all that is open. */
async function onceADay(
  session: Session,
  labelled: readonly FollowUpIssue[],
  reconcile: Reconcile,
): Promise<Daily> {
  // Read anew: this run may have written it.
  const postmortems = await listed(session);
  const known = new Set(labelled.map(({ issue }) => issue.number));
  const asked = [...(await openParts(session)), ...numbersToAsk(postmortems, session)];
  const others = [...new Set(asked)].filter((number) => !known.has(number)).slice(0, mostNamed);
  const { found, gone } = await namedFollowUps(session, others);
  const open = found.filter(({ issue }) => issue.state.kind === 'open');
  const chased = await lookAfter(session, open);
  if (postmortems.length === 0) return { reports: [], notes: chased };
  const old = outdated(postmortems, { found: [...labelled, ...found], gone }, session);
  const reports = await toldOf(session, session.dryRun ? [] : old, reconcile);
  const renewed = await renewDigest(session, {
    known: session.early.digest ?? 'none',
    followUps: [...labelled, ...open],
    postmortems,
  });
  return { reports, notes: [...chased, ...renewed] };
}

/**
 * Once a day, whoever changed the folder and whenever: what was merged long after it was written has an old date. Of
 * what was not listed before, our comment may still say that it waits.
 */
async function listAnew(session: Session, { reconcile, renewList }: Means): Promise<Daily> {
  const known = new Set((await listed(session)).map(({ incident }) => incident));
  const notes = await renewList();
  if (notes.length === 0 || session.dryRun) return { reports: [], notes };
  const entries = postmortemsIn(await readIndex(session), session);
  const added = entries.filter(({ incident }) => !known.has(incident)).slice(0, mostAdded);
  return {
    reports: await toldOf(
      session,
      added.map(({ incident }) => ({ issue: incident })),
      reconcile,
    ),
    notes,
  };
}

const mostAdded = 5;
const mostNamed = 300;

async function toldOf(
  session: Session,
  targets: readonly Target[],
  reconcile: Reconcile,
): Promise<Daily['reports']> {
  const reports: IncidentReport[] = [];
  for (const target of targets) {
    const report = await told(session, target, reconcile);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

/** A postmortem may name an issue that is none any more, or never was one. */
async function told(
  session: Session,
  target: Target,
  reconcile: Reconcile,
): Promise<IncidentReport | undefined> {
  try {
    return await reconcile(session, target);
  } catch (error) {
    const answer = errorAnswer(error);
    if (error instanceof OutOfTime || isShutToAll(answer) || isGitHubDown(answer)) throw error;
    return undefined;
  }
}
