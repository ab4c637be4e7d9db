/** Every incident that may need us, one after the other, oldest first. */

import type { Trigger } from '../decide/trigger.ts';
import type { IssueFacts } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import { type ErrorAnswer, errorAnswer, isGitHubDown, OutOfTime } from '../github/errors.ts';
import { explain } from '../github/explain.ts';
import { listIncidents } from '../github/list-incidents.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { type Duration, day, longestDuration } from '../time/duration.ts';
import { elapsed, instantOf, milliseconds } from '../time/instant.ts';
import { afterWork, workIn } from '../time/working-time.ts';
import type { Target } from './facts.ts';
import type { Session } from './session.ts';

/** A closed incident of which nobody, we included, said a word for longer is left alone. */
const shortestAfterlife = 30 * day;

/** How far apart the runs begin that cannot look at all. */
const page = 100;

/** One incident that fails may be an accident; GitHub that fails for two in a row is down, and waiting is no use. */
const mostFailures = 2;

/** How one incident is brought to what it should be. */
export type Reconcile = (session: Session, target: Target) => Promise<IncidentReport>;

export interface Swept {
  readonly reports: readonly IncidentReport[];
  /** What concerns no single incident. */
  readonly notes: readonly string[];
}

/** Looks at what the event named. Once a postmortem was merged, the list of all of them is old. */
export async function look(session: Session, trigger: Trigger, reconcile: Reconcile): Promise<Swept> {
  if (trigger.kind === 'sweep') return sweep(session, reconcile);
  const report = await reconcile(session, trigger);
  return { reports: [report], notes: report.merged === true ? await withIndex(session, true) : [] };
}

/** One incident that fails must not keep the others from being looked at; the run fails at its end. */
export async function sweep(session: Session, reconcile: Reconcile): Promise<Swept> {
  const closedSince = instantOf(milliseconds(session.now) - afterlife(session));
  const found = await listIncidents(session.github, { label: session.settings.label, closedSince });
  const listed = inTurn(found, session);
  const reports: IncidentReport[] = [];
  let failures = 0;
  for (const [index, issue] of listed.entries()) {
    const why = whyItEnds(session, listed.length - index);
    if (why !== undefined) return { reports, notes: [why] };
    try {
      reports.push(await reconcile(session, { issue: issue.number, listed: issue }));
      failures = 0;
    } catch (error) {
      if (error instanceof OutOfTime) return { reports, notes: [tooLate(session, listed.length - index)] };
      if (isGone(error, issue)) {
        reports.push(gone(issue, session));
        continue;
      }
      failures = isGitHubDown(errorAnswer(error)) ? failures + 1 : 0;
      const isOver = failures === mostFailures || isShutToAll(errorAnswer(error));
      const rest = isOver ? waiting(listed.length - index - 1, session) : '';
      reports.push(failed(issue, `${explain(error)}${rest}`));
      if (isOver) return { reports, notes: [] };
    }
  }
  return { reports, notes: reports.some(isListFresh) ? [] : await withIndex(session, false) };
}

/**
 * Oldest first. Where GitHub does not allow enough requests for all of them, each run begins where another one would
 * have ended: nothing remembers that for a repository, so it follows from the time alone.
 */
export function inTurn<T>(
  found: readonly T[],
  {
    github,
    settings,
    now,
  }: Pick<Session, 'settings' | 'now'> & { readonly github: Pick<GitHub, 'requestsLeft'> },
): readonly T[] {
  const room = Math.max(1, (github.requestsLeft() ?? Number.POSITIVE_INFINITY) - settings.reserve);
  if (found.length <= room) return found;
  const turn = Math.floor(milliseconds(now) / settings.reminders.sweepInterval);
  const pages = Math.ceil(found.length / page);
  // One further each time that all pages were first, so that none is last for ever where there is little room.
  const first = ((turn % pages) * page + Math.floor(turn / pages)) % found.length;
  return [...found.slice(first), ...found.slice(0, first)];
}

function whyItEnds(session: Session, left: number): string | undefined {
  const { github, settings } = session;
  if (github.timeLeft() <= 0) return tooLate(session, left);
  const requests = github.requestsLeft();
  if (requests === undefined || requests > settings.reserve) return undefined;
  const values = { left: requests, reserve: settings.reserve };
  return threadTexts(settings.language).counted('leftForReserve', left, values);
}

function tooLate({ settings }: Session, left: number): string {
  return threadTexts(settings.language).counted('leftForTime', left);
}

/** Loaded when it is to be looked at, because it reads all postmortems. */
async function withIndex(session: Session, isSure: boolean): Promise<readonly string[]> {
  const { refreshIndex } = await import('./refresh-index.ts');
  return refreshIndex(session, isSure);
}

/** Whoever committed a postmortem in this run committed the list with it. */
function isListFresh({ effects }: IncidentReport): boolean {
  return effects.some((effect) => effect.kind === 'commit-files' && effect.onto.kind === 'default-branch');
}

/** Each further request would be refused alike, and be counted against us. */
function isShutToAll({ limit, status, message }: ErrorAnswer): boolean {
  return limit !== 'none' || status === 401 || (status === 403 && /\barchived\b/i.test(message));
}

function waiting(left: number, { settings }: Session): string {
  return left === 0 ? '' : ` ${threadTexts(settings.language).counted('moreWait', left)}`;
}

/** Longer than the longest silence between two reminders, holidays or not. */
function afterlife({ now, settings }: Session): Duration {
  const { repeat } = settings.reminders;
  const { workingTime } = settings;
  const factor = Math.max(1, ...settings.severities.map(({ factor }) => factor));
  const timeLimit = Math.max(...settings.steps.map((step) => workIn(step.timeLimit, workingTime))) * factor;
  const every = workIn(repeat.kind === 'every' ? repeat.duration : repeat.atLeast, workingTime);
  const silence = elapsed(now, afterWork(now, Math.max(timeLimit, every), workingTime));
  return Math.min(Math.max(shortestAfterlife, 2 * silence), longestDuration);
}

/** Deleted or transferred between the list and the look: nothing is left to be done here, and nothing to be mended. */
function isGone(error: unknown, { number }: IssueFacts): boolean {
  const { status, path } = errorAnswer(error);
  return (status === 404 || status === 410) && new RegExp(`/issues/${number}(?:/|$)`).test(path);
}

function gone(issue: IssueFacts, { settings }: Session): IncidentReport {
  return { ...blank(issue), outcome: 'unchanged', notes: [threadTexts(settings.language).words.isGone] };
}

function blank({ number, url }: IssueFacts) {
  return { number, url, step: '', done: 0, total: 0, effects: [], notes: [] } as const;
}

function failed(issue: IssueFacts, problem: string): IncidentReport {
  return { ...blank(issue), outcome: 'failed', problem };
}
