/** `task: setup`: labels, and one pull request with what is missing. Nothing that is there is changed. */

import { makeLabel, type Proposal, proposeSetup } from '../github/propose-setup.ts';
import { workflowLogin } from '../github/read-context.ts';
import { inCode } from '../setup/check.ts';
import type { Found } from '../setup/found.ts';
import { type Label, missingLabels } from '../setup/labels.ts';
import { type CopiedFile, type ProposedFile, proposedFiles } from '../setup/proposed-files.ts';
import { type Compared, folded, pathsOf, pullBody } from '../setup/setup-page.ts';
import { differences, missingWorkflows } from '../setup/workflow-copies.ts';
import { compareLines } from './compare-lines.ts';
import type { Session } from './session.ts';

export interface SetupTask {
  readonly task: 'setup' | 'check';
  readonly settingsPath: string;
  /** The commit of the Action that runs, where it is one. */
  readonly commit?: string;
}

export interface Made {
  readonly labels: readonly string[];
  readonly lines: readonly string[];
  readonly proposedAt?: string;
  /** Files that found no other place. */
  readonly texts: readonly string[];
}

export async function make(
  session: Session,
  before: Found,
  { settingsPath, commit }: Pick<SetupTask, 'settingsPath' | 'commit'>,
): Promise<Made> {
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
  const tried = await makeLabels(session, labels);
  // Without a commit to name they would not run as they are.
  const workflows = commit === undefined ? [] : missingWorkflows(before, commit);
  const { proposal, files } =
    compared.missing.length + workflows.length === 0
      ? { proposal: undefined, files: [] }
      : await propose(session, compared, workflows);
  return {
    labels: tried.made,
    lines: [...tried.lines, ...proposalLines(proposal, files, compared.kept)],
    ...(proposal?.kind === 'opened' || proposal?.kind === 'was-open' ? { proposedAt: proposal.url } : {}),
    texts: proposal?.kind === 'refused' || proposal?.kind === 'was-merged' ? files.map(asText) : [],
  };
}

async function makeLabels({ github }: Session, labels: readonly Label[]) {
  const made: string[] = [];
  const lines: string[] = [];
  for (const { name, ...more } of labels) {
    const refused = await makeLabel(github, { name, ...more });
    if (refused === undefined) made.push(name);
    else lines.push(`Could not make the label \`${name}\` (GitHub: ${refused}).`);
  }
  return { made, lines: [...labelLines(made), ...lines] };
}

function compare(before: Found, files: readonly ProposedFile[]): Compared {
  const isThere = ({ part }: ProposedFile) => before[part] !== undefined;
  return {
    missing: files.filter((file) => !isThere(file)),
    kept: files.filter(isThere),
    differences: differences(before, files, compareLines),
  };
}

interface Tried {
  readonly proposal: Proposal | undefined;
  readonly files: readonly CopiedFile[];
}

/** The workflow's own token may never write workflows, and of another only a try tells. */
async function propose(
  { github, context }: Session,
  compared: Compared,
  workflows: readonly CopiedFile[],
): Promise<Tried> {
  const title = 'chore: set up Incident Protocol';
  const proposeAll = (files: readonly CopiedFile[], added: readonly CopiedFile[]) =>
    proposeSetup(github, context, { files, title, body: pullBody({ ...compared, workflows: added }) });
  if (context.me !== workflowLogin && workflows.length > 0) {
    const files = [...compared.missing, ...workflows];
    const proposal = await proposeAll(files, workflows);
    if (proposal.kind !== 'refused' || compared.missing.length === 0) return { proposal, files };
  }
  if (compared.missing.length === 0) return { proposal: undefined, files: [] };
  return { proposal: await proposeAll(compared.missing, []), files: compared.missing };
}

function labelLines(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`Made the labels ${inCode(names)}.`];
}

function proposalLines(
  proposal: Proposal | undefined,
  files: readonly CopiedFile[],
  kept: readonly ProposedFile[],
): readonly string[] {
  const there = kept.length === 0 ? [] : [`Was there and stays as it is: ${inCode(pathsOf(kept))}.`];
  return proposal === undefined ? there : [proposalLine(proposal, inCode(pathsOf(files))), ...there];
}

function proposalLine(proposal: Proposal, files: string): string {
  switch (proposal.kind) {
    case 'opened':
      return `Proposed ${files}: ${proposal.url}. Merge it.`;
    case 'was-open':
      return `${files}: the pull request is open, ${proposal.url}.`;
    case 'was-closed':
      return `${files}: somebody closed the pull request, ${proposal.url}, so it is not opened again.`;
    case 'was-merged':
      return `${files}: ${proposal.url} was merged and they are gone again; copy them from this page if you want them back.`;
    case 'branch':
      return `${files} are on a branch; open the pull request yourself: ${proposal.url} (GitHub: ${proposal.why}).`;
    case 'refused':
      return `${files} could not be proposed (GitHub: ${proposal.why}); copy them from this page.`;
  }
}

function asText({ path, content }: CopiedFile): string {
  return folded(path, content, path.endsWith('.md') ? 'markdown' : 'yaml');
}
