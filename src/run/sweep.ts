/** Every incident that may need us, one after the other. */

import { errorAnswer, isGitHubDown, isShutToAll, OutOfTime } from '../github/errors.ts';
import { explain } from '../github/explain.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import type { Session } from './session.ts';
import { failed, gone, isGone, othersWait, tooLate, whyItEnds } from './sweep-end.ts';
import { type Batch, sourceOf } from './sweep-source.ts';
import type { Reconcile, Swept } from './swept.ts';
import type { Target } from './target.ts';

/** One incident that fails may be an accident; GitHub that fails for two in a row is down, and waiting is no use. */
const mostFailures = 2;

/** One incident that fails must not keep the others from being looked at; the run fails at its end. */
export async function sweep(opened: Session, reconcile: Reconcile): Promise<Swept> {
  const session: Session = { ...opened, reminds: true };
  const source = sourceOf(session);
  const course: Course = { session, reconcile, reports: [], notes: [], failures: 0 };
  for await (const batch of source.batches) {
    const end = await lookAtAll(course, batch);
    if (end !== undefined) return { reports: course.reports, notes: [...course.notes, ...end.notes] };
    if (batch.note !== undefined) course.notes.push(batch.note);
  }
  return { reports: course.reports, notes: course.notes, folder: { last: source.lastChange() } };
}

interface Course {
  readonly session: Session;
  readonly reconcile: Reconcile;
  readonly reports: IncidentReport[];
  readonly notes: string[];
  /** In a row. */
  failures: number;
}

/** It ends here, and why. */
interface End {
  readonly notes: readonly string[];
}

async function lookAtAll(course: Course, { targets, left, isEarly }: Batch): Promise<End | undefined> {
  const { session } = course;
  // The list is as new as its answer until something is written.
  let isFresh = isEarly !== true || !course.reports.some(isNews);
  for (const [index, { url, ...target }] of targets.entries()) {
    const behind = targets.length - index + left;
    const why = whyItEnds(session, behind);
    if (why !== undefined) return { notes: [why] };
    const { listed } = target;
    const known = listed === undefined ? {} : { listed: { ...listed, isFresh: listed.isFresh && isFresh } };
    const before = course.reports.length;
    const end = await lookAtOne(course, { issue: target.issue, ...known }, { url, behind });
    if (end !== undefined) return end;
    if (course.reports.slice(before).some(isNews)) isFresh = false;
  }
  return undefined;
}

function isNews({ effects, problem }: IncidentReport): boolean {
  return effects.length > 0 || problem !== undefined;
}

async function lookAtOne(
  course: Course,
  target: Target,
  { url, behind }: { readonly url: string; readonly behind: number },
): Promise<End | undefined> {
  const { session, reconcile, reports } = course;
  const issue = { number: target.issue, url };
  try {
    reports.push(await reconcile(session, target));
    course.failures = 0;
    return undefined;
  } catch (error) {
    if (error instanceof OutOfTime) return { notes: [tooLate(session, behind)] };
    if (isGone(error, target.issue)) {
      reports.push(gone(issue, session));
      return undefined;
    }
    const answer = errorAnswer(error);
    course.failures = isGitHubDown(answer) ? course.failures + 1 : 0;
    const isOver = course.failures === mostFailures || isShutToAll(answer);
    const rest = isOver ? othersWait(behind - 1, session) : '';
    reports.push(failed(issue, `${explain(error)}${rest}`));
    return isOver ? { notes: [] } : undefined;
  }
}
