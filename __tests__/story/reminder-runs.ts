/** Runs of the action in this process, against a local GitHub over HTTP. */

import { postmortemStage } from '../../src/delivery/stage.ts';
import { parseReminderComment } from '../../src/logbook/reminder-comment.ts';
import type { ReminderIdentity } from '../../src/logbook/tracking.ts';
import type { IncidentReport } from '../../src/report/incident-report.ts';
import { withFollowUps, withNews } from '../../src/run/look.ts';
import { openSession } from '../../src/run/open-session.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import type { Session } from '../../src/run/session.ts';
import { sweep } from '../../src/run/sweep.ts';
import { hearFollowUp } from '../../src/run/tend.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';

export const settingsPath = '.github/incident-protocol.yml';

/** A team that asks for the first step alone: all that is open is due at once. */
export const oneStep = `steps: {${['alert', 'own', 'apologize', 'ameliorate', 'prevent', 'feedback', 'thank']
  .map((id) => `${id}: {enabled: false}`)
  .join(', ')}}\n`;

export interface Opened extends LocalGitHubOptions {
  readonly settings?: string;
}

export function aRepository({ settings, ...options }: Opened = {}): Promise<LocalGitHub> {
  return startLocalGitHub({
    people: { alice: 'write', bob: 'triage', carol: 'write' },
    labels: ['incident', 'sev1', 'sev2', 'sev3', 'sev4', 'urgent'],
    ...options,
    ...(settings === undefined ? {} : { files: { ...options.files, [settingsPath]: settings } }),
  });
}

/** Waiting is no work. */
async function pause(): Promise<void> {}

/** On a Monday morning, with somebody at it. */
export async function anIncident(options: Opened = {}): Promise<LocalGitHub> {
  const github = await aRepository({ now: '2026-11-23T09:00:00Z', ...options });
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
  await looksAt(github, 1);
  return github;
}

export interface RunOptions {
  readonly token?: string;
  readonly dryRun?: boolean;
  readonly maxReminders?: number;
  /** How long the run may last, in milliseconds. */
  readonly longestRun?: number;
}

export function aSession(github: LocalGitHub, options: RunOptions = {}): Promise<Session> {
  const { token = github.workflowToken, dryRun = false, maxReminders, longestRun } = options;
  const { owner, name } = github.repository;
  return openSession({
    connection: {
      repository: { owner: owner.login, repo: name },
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      pause,
      ...(longestRun === undefined ? {} : { longestRun }),
    },
    inputs: {
      token,
      label: '',
      config: settingsPath,
      dryRun,
      sweepFile: 'incident-protocol-sweep.yml',
      ...(maxReminders === undefined ? {} : { maxReminders }),
    },
    clock: () => github.clock.now().getTime(),
    loadStage: async () => postmortemStage,
  });
}

/** The scheduled run. */
export async function sweeps(
  github: LocalGitHub,
  options: RunOptions = {},
): Promise<readonly IncidentReport[]> {
  const session = await aSession(github, options);
  return (await withNews(session, await sweep(session, reconcile))).reports;
}

/** The same, with what it does for follow-ups; what it says of them. */
export async function sweepsAll(github: LocalGitHub, options: RunOptions = {}): Promise<readonly string[]> {
  const session = await aSession(github, options);
  const swept = await withNews(session, await sweep(session, reconcile));
  return (await withFollowUps(session, swept, reconcile)).notes;
}

/** The run of a comment in a follow-up. */
export async function hearsIn(github: LocalGitHub, issue: number, options: RunOptions = {}): Promise<void> {
  await hearFollowUp(await aSession(github, options), issue, reconcile);
}

/** The run of an event on one issue. */
export async function looksAt(
  github: LocalGitHub,
  issue: number,
  options: RunOptions = {},
): Promise<IncidentReport> {
  return reconcile(await aSession(github, options), { issue });
}

export interface SeenReminder {
  readonly id: number;
  readonly issue: number;
  readonly at: string;
  readonly identity: ReminderIdentity;
  readonly prose: string;
  readonly called: readonly string[];
}

/** The reminders that are in a thread, as anybody sees them. */
export function remindersOn(github: LocalGitHub, issue: number): readonly SeenReminder[] {
  return github.comments(issue).flatMap((comment) => {
    const reminder = parseReminderComment(comment.body);
    if (reminder === undefined) return [];
    const called = [...reminder.prose.matchAll(/(?<=^|\s)@[\w/-]+/g)].map(([name]) => name);
    return [{ id: comment.id, issue, at: comment.createdAt, ...reminder, called }];
  });
}
