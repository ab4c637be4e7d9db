/** One run in this process instead of one of its own: the same code from the event on, without a second of start-up. */

import type { Judgement } from '../../src/decide/trigger.ts';
import { usualSweepFile } from '../../src/facts/sweep-workflow.ts';
import { explain } from '../../src/github/explain.ts';
import type { IncidentReport } from '../../src/report/incident-report.ts';
import { look } from '../../src/run/look.ts';
import { type Opening, openSession } from '../../src/run/open-session.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { judged } from '../judged.ts';

export interface Ended {
  /** The colour that the run has on GitHub. */
  readonly color: 'green' | 'red';
  readonly judgement: Judgement['kind'];
  readonly reports: readonly IncidentReport[];
  /** What the log says of what went wrong, or was left out. */
  readonly lines: readonly string[];
}

async function noPause(): Promise<void> {}

export interface Here {
  /** How long an answer may take, in milliseconds. */
  readonly longestAnswer?: number;
  readonly dryRun?: boolean;
  /** The workflow's own, unless it is another. */
  readonly token?: string;
  /** Waiting is no work, unless others work meanwhile. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export async function runHere(github: LocalGitHub, delivery: Delivery, here: Here = {}): Promise<Ended> {
  const { event, payload } = delivery;
  const judgement = judged({ event, payload, label: 'incident', issue: '', task: 'auto' });
  if (judgement.kind === 'ignored') {
    return { color: 'green', judgement: 'ignored', reports: [], lines: [judgement.reason] };
  }
  if (judgement.kind === 'mistaken') throw new Error(judgement.problem);
  if (judgement.kind === 'setup' || judgement.kind === 'check' || judgement.kind === 'site')
    throw new Error('only the bundle does that');
  try {
    const session = await openHere(github, here, {
      cause: judgement.cause,
      ...(judgement.kind === 'sweep'
        ? { all: true }
        : { issue: judgement.issue, weigh: judgement.weigh ?? [] }),
    });
    const swept = await look(session, judgement, reconcile);
    const { reports } = swept;
    const problems = reports.flatMap(({ problem }) => problem ?? []);
    const lines = [
      ...reports.flatMap(({ notes }) => notes),
      ...swept.notes,
      ...session.writer.problems(),
      ...problems,
    ];
    return { color: problems.length > 0 ? 'red' : 'green', judgement: judgement.kind, reports, lines };
  } catch (error) {
    return { color: 'red', judgement: judgement.kind, reports: [], lines: [explain(error)] };
  }
}

export function openHere(
  github: LocalGitHub,
  { longestAnswer, dryRun = false, pause = noPause, token = github.workflowToken }: Here,
  about: Pick<Opening, 'cause' | 'issue' | 'all' | 'weigh'>,
) {
  const { apiUrl, graphqlUrl, repository } = github;
  return openSession({
    connection: {
      repository: { owner: repository.owner.login, repo: repository.name },
      apiUrl,
      graphqlUrl,
      workflowFile: usualSweepFile,
      pause,
      ...(longestAnswer === undefined ? {} : { longestAnswer }),
    },
    inputs: {
      token,
      label: 'incident',
      config: '.github/incident-protocol.yml',
      dryRun,
      sweepFile: usualSweepFile,
    },
    clock: Date.now,
    loadStage: async () => (await import('../../src/delivery/stage.ts')).postmortemStage,
    ...about,
  });
}

/** Runs every delivery that was not run yet, in order. */
export function workflowHere(github: LocalGitHub): { readonly runAll: () => Promise<readonly Ended[]> } {
  let next = 0;
  const runAll = async () => {
    const ended: Ended[] = [];
    for (;;) {
      const delivery = github.deliveries[next];
      if (delivery === undefined) return ended;
      next += 1;
      if (delivery.event.startsWith('issue')) ended.push(await runHere(github, delivery));
    }
  };
  return { runAll };
}

/** The writes since a moment, as `METHOD /path`. */
export function writesSince(github: LocalGitHub, count: number): readonly string[] {
  return github.requests
    .slice(count)
    .filter(({ method, path: used }) => method !== 'GET' && !used.endsWith('/graphql'))
    .map(({ method, path: used }) => `${method} ${used}`);
}
