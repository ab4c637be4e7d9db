/** One incident, or all of them: what only one of both needs is loaded then. */

import type { Trigger } from '../decide/trigger.ts';
import { sameLabel } from '../facts/label.ts';
import { Elsewhere, errorAnswer } from '../github/errors.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { giveWay } from './give-way.ts';
import type { Session } from './session.ts';
import type { Reconcile, Swept } from './swept.ts';
import { isListFresh, withIndex } from './with-index.ts';

/** Looks at what the event named. Once a postmortem was merged, the list of all of them is old. */
export async function look(session: Session, trigger: Trigger, reconcile: Reconcile): Promise<Swept> {
  if (trigger.kind === 'sweep') {
    try {
      const { sweep } = await import('./sweep.ts');
      const swept = await withNews(session, await sweep(session, reconcile));
      return withoutLabel(session, await withFollowUps(session, swept, reconcile));
    } finally {
      if (trigger.cause === 'schedule') await (await import('./keep-awake.ts')).keepAwake(session);
    }
  }
  if (trigger.kind === 'follow-up') {
    const { hearFollowUp } = await import('./tend.ts');
    return hearFollowUp(session, trigger.issue, reconcile);
  }
  await giveWay(session, trigger);
  const report = await lookAtOne(session, trigger, reconcile);
  const isSure = report.merged === true;
  const notes = isSure ? await withIndex(session, { isSure, last: 'unread' }) : [];
  return withoutLabel(session, { reports: [report], notes });
}

/** An event may come late: what was deleted or transferred since then is nobody's mistake. By hand it is one. */
async function lookAtOne(
  session: Session,
  trigger: Extract<Trigger, { kind: 'issue' }>,
  reconcile: Reconcile,
): Promise<IncidentReport> {
  try {
    return await reconcile(session, trigger);
  } catch (error) {
    const { status, message } = errorAnswer(error);
    // Where issues are switched off GitHub answers with the same number, and other words.
    const isDeleted = status === 410 && /deleted/i.test(message);
    if (!(error instanceof Elsewhere || isDeleted) || !/^issue/.test(trigger.cause)) throw error;
    const { gone } = await import('./sweep-end.ts');
    const url = `${session.context.repository.url}/issues/${trigger.issue}`;
    return gone({ number: trigger.issue, url }, session);
  }
}

/** Where no issue can be an incident, "nothing to do" would be half of the truth. */
function withoutLabel({ context: { missingLabel: label }, settings }: Session, swept: Swept): Swept {
  if (label === undefined || !sameLabel(label, settings.label)) return swept;
  const note = threadTexts(settings.language).format('labelMissing', { label });
  return { ...swept, notes: [...swept.notes, note] };
}

/** Last, so that no incident waits for it; not where the sweep ended before all incidents were looked at. */
export async function withFollowUps(session: Session, swept: Swept, reconcile: Reconcile): Promise<Swept> {
  if (swept.folder === undefined) return swept;
  const { tendFollowUps } = await import('./tend.ts');
  const renewList = async () =>
    swept.reports.some(isListFresh) ? [] : withIndex(session, { isSure: true, last: 'unread' });
  return tendFollowUps(session, swept, { reconcile, renewList });
}

/** Whoever committed a postmortem in this run committed the list with it. */
export async function withNews(session: Session, swept: Swept): Promise<Swept> {
  const { reports, notes, folder } = swept;
  if (folder === undefined || reports.some(isListFresh)) return swept;
  const isSure = reports.some(({ merged }) => merged === true);
  return { ...swept, notes: [...notes, ...(await withIndex(session, { isSure, ...folder }))] };
}
