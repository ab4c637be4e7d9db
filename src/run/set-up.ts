/** `task: setup` and `task: check`: what a repository needs before the first incident. */

import { usualSweepFile } from '../facts/sweep-workflow.ts';
import { makeLabel, type Proposal, proposeSetup } from '../github/propose-setup.ts';
import { readSetup } from '../github/read-setup.ts';
import { inCode, type Row } from '../setup/check.ts';
import { checks } from '../setup/checks.ts';
import type { Found } from '../setup/found.ts';
import { type Label, missingLabels } from '../setup/labels.ts';
import { eventsFile, type ProposedFile, proposedFiles, workflowTexts } from '../setup/proposed-files.ts';
import { eventWorkflows, sweepIn } from '../setup/read-workflow.ts';
import { type Compared, checkTable, folded, pathsOf, pullBody, workflowToCopy } from '../setup/setup-page.ts';
import type { Session } from './session.ts';

export interface SetUp {
  readonly outcome: 'set-up' | 'checked';
  readonly summary: string;
  readonly lines: readonly string[];
  /** What stops the main job, each in a sentence. */
  readonly problems: readonly string[];
}

export interface SetupTask {
  readonly task: 'setup' | 'check';
  readonly settingsPath: string;
  /** The commit of the Action that runs, where it is one. */
  readonly commit?: string;
}

export async function setUp(session: Session, { task, settingsPath, commit }: SetupTask): Promise<SetUp> {
  const before = await found(session);
  const made = task === 'check' ? undefined : await make(session, before, settingsPath);
  const labels = before.labels === undefined ? undefined : [...before.labels, ...(made?.labels ?? [])];
  const now = {
    ...before,
    labels,
    ...(made?.proposedAt === undefined ? {} : { proposedAt: made.proposedAt }),
  };
  const rows = checks.map((check) => check(now));
  const stops = rows.filter(({ state }) => state === 'stops');
  return {
    outcome: task === 'setup' ? 'set-up' : 'checked',
    summary: [
      ...(made === undefined || made.lines.length === 0 ? [] : ['### What was done', listOf(made.lines)]),
      '### What is there',
      checkTable(rows),
      ...missingWorkflows(now, commit),
      ...(made?.texts ?? []),
    ].join('\n\n'),
    lines: [...(made?.lines ?? []), ...rows.filter(isWorthALine).map(lineOf)],
    problems: stops.map(lineOf),
  };
}

function found({ github, context, settings, sweepFile }: Session): Promise<Found> {
  return readSetup(github, {
    context,
    sweepFile,
    label: settings.label,
    severities: settings.severities.map(({ label }) => label),
    directory: settings.postmortem.directory,
  });
}

interface Made {
  readonly labels: readonly string[];
  readonly lines: readonly string[];
  readonly proposedAt?: string;
  /** Files that found no other place. */
  readonly texts: readonly string[];
}

async function make(session: Session, before: Found, settingsPath: string): Promise<Made> {
  const labels = missingLabels(before);
  const compared = compare(before, proposedFiles(before, settingsPath));
  if (session.dryRun) {
    const planned = [
      ...labels.map(({ name }) => `label \`${name}\``),
      ...compared.missing.map(({ path }) => `\`${path}\``),
    ];
    const lines = planned.length === 0 ? [] : [`Would make: ${planned.join(', ')}.`];
    return { labels: [], lines, texts: [] };
  }
  for (const label of labels) await makeLabel(session.github, label);
  const proposal = compared.missing.length === 0 ? undefined : await propose(session, compared);
  return {
    labels: labels.map(({ name }) => name),
    lines: [...labelLines(labels), ...proposalLines(proposal, compared)],
    ...(proposal?.kind === 'opened' || proposal?.kind === 'was-open' ? { proposedAt: proposal.url } : {}),
    texts: proposal?.kind === 'refused' ? compared.missing.map(asText) : [],
  };
}

function compare(before: Found, files: readonly ProposedFile[]): Compared {
  const isThere = ({ part }: ProposedFile) => before[part] !== undefined;
  return { missing: files.filter((file) => !isThere(file)), kept: files.filter(isThere) };
}

function propose({ github, context }: Session, compared: Compared): Promise<Proposal> {
  const title = 'chore: set up Incident Protocol';
  return proposeSetup(github, context, { files: compared.missing, title, body: pullBody(compared) });
}

function labelLines(labels: readonly Label[]): readonly string[] {
  return labels.length === 0 ? [] : [`Made the labels ${inCode(labels.map(({ name }) => name))}.`];
}

function proposalLines(proposal: Proposal | undefined, { missing, kept }: Compared): readonly string[] {
  const there = kept.length === 0 ? [] : [`Was there and stays as it is: ${inCode(pathsOf(kept))}.`];
  return proposal === undefined ? there : [proposalLine(proposal, inCode(pathsOf(missing))), ...there];
}

function proposalLine(proposal: Proposal, files: string): string {
  switch (proposal.kind) {
    case 'opened':
      return `Proposed ${files}: ${proposal.url}. Merge it.`;
    case 'was-open':
      return `${files}: the pull request is open, ${proposal.url}.`;
    case 'was-closed':
      return `${files}: somebody closed the pull request, ${proposal.url}, so it is not opened again.`;
    case 'branch':
      return `${files} are on a branch; open the pull request yourself: ${proposal.url} (GitHub: ${proposal.why}).`;
    case 'refused':
      return `${files} could not be proposed (GitHub: ${proposal.why}); copy them from this page.`;
  }
}

function asText({ path, content }: ProposedFile): string {
  return folded(path, content, path.endsWith('.md') ? 'markdown' : 'yaml');
}

/** The workflow's own token may write no workflow, so these are for people. */
function missingWorkflows(now: Found, commit: string | undefined): readonly string[] {
  if (now.workflows === undefined) return [];
  const texts = workflowTexts(commit);
  const isMissing: Readonly<Record<string, boolean>> = {
    [eventsFile]: eventWorkflows(now.workflows).length === 0,
    [usualSweepFile]: sweepIn(now.workflows) === undefined,
  };
  return Object.entries(texts)
    .filter(([file]) => isMissing[file] === true)
    .map(([file, text]) => workflowToCopy(file, text, now));
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
