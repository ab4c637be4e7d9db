/** Every incident that may need us, one after the other, oldest first. */

import { errorAnswer } from './github/error-answer.ts';
import { explain } from './github/explain.ts';
import { listIncidents } from './github/list-incidents.ts';
import { day } from './incident/duration.ts';
import type { IssueFacts } from './incident/facts.ts';
import { instantOf, milliseconds } from './incident/instant.ts';
import type { IncidentReport } from './life/outcome.ts';
import { reconcile, type Session } from './reconcile.ts';

/** An incident closed longer ago than this is left alone, finished or not. */
const afterlife = 30 * day;

/** One incident that fails must not keep the others from being looked at; the run fails at its end. */
export async function sweep(session: Session): Promise<readonly IncidentReport[]> {
  const closedSince = instantOf(milliseconds(session.now) - afterlife);
  const listed = await listIncidents(session.github, { label: session.settings.label, closedSince });
  const reports: IncidentReport[] = [];
  for (const [index, issue] of listed.entries()) {
    try {
      reports.push(await reconcile(session, { issue: issue.number, listed: issue }));
    } catch (error) {
      const left = listed.length - index - 1;
      const isLimit = errorAnswer(error).limit !== 'none';
      const rest = isLimit && left > 0 ? ` ${left} more incidents wait for the next run.` : '';
      reports.push(failed(issue, `${explain(error)}${rest}`));
      // Each further request would be refused alike, and counted against us.
      if (isLimit) break;
    }
  }
  return reports;
}

function failed({ number }: IssueFacts, problem: string): IncidentReport {
  return { number, outcome: 'failed', step: '', done: 0, total: 0, effects: [], notes: [], problem };
}
