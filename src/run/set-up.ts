/** `task: setup` and `task: check`: what a repository needs before the first incident. */

import { readSetup } from '../github/read-setup.ts';
import type { Row } from '../setup/check.ts';
import type { Found } from '../setup/found.ts';
import { proposedFiles } from '../setup/proposed-files.ts';
import { checkTable } from '../setup/setup-page.ts';
import { differences, workflowsOf } from '../setup/workflow-copies.ts';
import { allChecks } from './all-checks.ts';
import { compareLines } from './compare-lines.ts';
import { make, type SetupTask } from './make-setup.ts';
import type { Session } from './session.ts';

export interface SetUp {
  readonly outcome: 'set-up' | 'checked';
  readonly summary: string;
  readonly lines: readonly string[];
  /** What stops the main job, each in a sentence. */
  readonly problems: readonly string[];
}

export async function setUp(session: Session, { task, settingsPath, commit }: SetupTask): Promise<SetUp> {
  const pin = commit === undefined ? {} : { commit };
  const before = await found(session, settingsPath);
  // By settings that cannot be read nobody knows what to make.
  const mayWrite = task === 'setup' && !before.repository.archived && before.settingsProblem === undefined;
  const made = mayWrite ? await make(session, before, { settingsPath, ...pin }) : undefined;
  const labels = before.labels === undefined ? undefined : [...before.labels, ...(made?.labels ?? [])];
  const now = {
    ...before,
    labels,
    ...(made?.proposedAt === undefined ? {} : { proposedAt: made.proposedAt }),
  };
  const { checks } = await allChecks();
  const rows = checks.map((check) => check(now));
  // What a dry run would make is no mistake yet.
  const stops = session.dryRun && mayWrite ? [] : rows.filter(({ state }) => state === 'stops');
  return {
    outcome: task === 'setup' ? 'set-up' : 'checked',
    summary: [
      ...(made === undefined || made.lines.length === 0 ? [] : ['### What was done', listOf(made.lines)]),
      '### What is there',
      checkTable(rows),
      ...workflowsOf(now, commit, compareLines),
      ...differences(now, proposedFiles(now, settingsPath), compareLines),
      ...(made?.texts ?? []),
    ].join('\n\n'),
    lines: [...(made?.lines ?? []), ...rows.filter(isWorthALine).map(lineOf)],
    problems: stops.map(lineOf),
  };
}

function found(
  { github, context, settings, sweepFile, permissionOf, now, settingsProblem }: Session,
  settingsPath: string,
): Promise<Found> {
  const { people } = settings;
  return readSetup(github, {
    ...{ context, sweepFile, settingsPath, permissionOf },
    people: [...people.default, ...people.escalateTo],
    label: settings.label,
    severities: settings.severities.map(({ label }) => label),
    privateLabels: settings.privateLabels,
    directory: settings.postmortem.directory,
    deliver: settings.postmortem.deliver,
    now,
    sweepInterval: settings.reminders.sweepInterval,
    ...(settingsProblem === undefined ? {} : { settingsProblem }),
  });
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function isWorthALine({ state }: Row): boolean {
  return state === 'missing' || state === 'stops';
}

function lineOf({ what, words }: Row): string {
  return `${what}: ${words}`;
}
