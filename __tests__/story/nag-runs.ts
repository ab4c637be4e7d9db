/** Runs of the action in this process, against a local GitHub over HTTP. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type NagIdentity, parseNagComment } from '../../src/incident/nag-comment.ts';
import type { IncidentReport } from '../../src/life/outcome.ts';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../src/local-github/start.ts';
import { reconcile, type Session } from '../../src/reconcile.ts';
import { openSession } from '../../src/session.ts';
import { sweep } from '../../src/sweep.ts';
import { type TemplateName, templateNames } from '../../src/text/template-names.ts';
import { createWriter } from '../../src/text/writer.ts';

export const settingsPath = '.github/incident-protocol.yml';

type Templates = Readonly<Record<TemplateName, string>>;

const templates = Object.fromEntries(
  templateNames.map((name) => [
    name,
    readFileSync(path.join(import.meta.dirname, '..', '..', 'templates', `${name}.md.hbs`), 'utf8'),
  ]),
);

function isWhole(some: Partial<Templates>): some is Templates {
  return templateNames.every((name) => name in some);
}

if (!isWhole(templates)) throw new Error('a template is missing');
export const writer = createWriter(templates);

export interface Opened extends Omit<LocalGitHubOptions, 'files'> {
  readonly settings?: string;
}

export function aRepository({ settings, ...options }: Opened = {}): Promise<LocalGitHub> {
  return startLocalGitHub({
    people: { alice: 'write', bob: 'triage', carol: 'write' },
    labels: ['incident', 'sev1', 'sev2', 'sev3', 'sev4', 'urgent'],
    ...options,
    ...(settings === undefined ? {} : { files: { [settingsPath]: settings } }),
  });
}

export interface RunOptions {
  readonly token?: string;
  readonly dryRun?: boolean;
  readonly maxNags?: number;
}

export function aSession(github: LocalGitHub, options: RunOptions = {}): Promise<Session> {
  const { token = github.workflowToken, dryRun = false, maxNags } = options;
  const { owner, name } = github.repository;
  return openSession({
    connection: {
      repository: { owner: owner.login, repo: name },
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
    },
    inputs: { token, label: '', config: settingsPath, dryRun, ...(maxNags === undefined ? {} : { maxNags }) },
    writer,
    clock: () => github.clock.now().getTime(),
  });
}

/** The scheduled run. */
export async function sweeps(
  github: LocalGitHub,
  options: RunOptions = {},
): Promise<readonly IncidentReport[]> {
  return (await sweep(await aSession(github, options))).reports;
}

/** The run of an event on one issue. */
export async function looksAt(
  github: LocalGitHub,
  issue: number,
  options: RunOptions = {},
): Promise<IncidentReport> {
  return reconcile(await aSession(github, options), { issue });
}

export interface SeenNag {
  readonly id: number;
  readonly issue: number;
  readonly at: string;
  readonly identity: NagIdentity;
  readonly prose: string;
  readonly called: readonly string[];
}

/** The nags that stand in a thread, as anybody sees them. */
export function nagsOn(github: LocalGitHub, issue: number): readonly SeenNag[] {
  return github.comments(issue).flatMap((comment) => {
    const nag = parseNagComment(comment.body);
    if (nag === undefined) return [];
    const called = [...nag.prose.matchAll(/(?<=^|\s)@[\w/-]+/g)].map(([name]) => name);
    return [{ id: comment.id, issue, at: comment.createdAt, ...nag, called }];
  });
}
