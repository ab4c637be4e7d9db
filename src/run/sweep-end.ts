/** Why a sweep ends before all were looked at, and what became of those that failed or are gone. */

import { errorAnswer } from '../github/errors.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import type { Session } from './session.ts';
import type { Named } from './sweep-waiting.ts';

export function whyItEnds(session: Session, left: number): string | undefined {
  const { github, settings } = session;
  if (github.timeLeft() <= 0) return tooLate(session, left);
  const requests = github.requestsLeft();
  if (requests === undefined || requests > settings.reserve) return undefined;
  const values = { left: requests, reserve: settings.reserve };
  return threadTexts(settings.language).counted('leftForReserve', left, values);
}

export function tooLate({ settings }: Session, left: number): string {
  return threadTexts(settings.language).counted('leftForTime', left);
}

export function othersWait(left: number, { settings }: Session): string {
  return left === 0 ? '' : ` ${threadTexts(settings.language).counted('moreWait', left)}`;
}

/** Deleted or transferred between the list and the look: nothing is left to be done here, and nothing to be mended. */
export function isGone(error: unknown, number: number): boolean {
  const { status, path } = errorAnswer(error);
  return (status === 404 || status === 410) && new RegExp(`/issues/${number}(?:/|$)`).test(path);
}

export function gone(issue: Named, { settings }: Session): IncidentReport {
  return { ...blank(issue), outcome: 'unchanged', notes: [threadTexts(settings.language).words.isGone] };
}

function blank({ number, url }: Named) {
  return { number, url, step: '', done: 0, total: 0, effects: [], notes: [] } as const;
}

export function failed(issue: Named, problem: string): IncidentReport {
  return { ...blank(issue), outcome: 'failed', problem };
}
