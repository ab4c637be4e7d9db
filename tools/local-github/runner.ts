import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { actionInputs } from './action-inputs.ts';
import { parseOutputs } from './output-file.ts';
import { runnerEnvironment } from './runner-environment.ts';
import type { LocalGitHub } from './start.ts';
import type { Delivery } from './state/delivery.ts';
import { scheduled } from './timed-events.ts';

export interface Job {
  readonly github: LocalGitHub;
  /** The JavaScript file that the action's `main` names. */
  readonly bundle: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the defaults of inputs come from; without it only `inputs` are given. */
  readonly actionFile?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the run as soon as this is so. */
  readonly killWhen?: () => boolean;
  /** What evaluates the file; a process of its own, unless it is told. */
  readonly engine?: Engine;
}

export interface Run extends Job {
  readonly delivery: Delivery;
  readonly attempt?: number;
  /** Written instead of the payload; `null` leaves the event file out. */
  readonly eventText?: string | null;
}

export type Engine = (
  bundle: string,
  started: Started,
) => Promise<Pick<RunResult, 'exitCode' | 'stdout' | 'stderr'>>;

export interface RunResult {
  readonly delivery: Delivery;
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const FILES = ['output', 'summary', 'state', 'env', 'path'] as const;

/** One step of one job, with the environment that GitHub's runner gives to an action. */
export async function runAction(run: Run): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'local-runner-'));
  try {
    const env = prepared(run, folder);
    const ended = await (run.engine ?? runNode)(run.bundle, {
      env,
      cwd: join(folder, 'workspace'),
      ...(run.killWhen === undefined ? {} : { killWhen: run.killWhen }),
    });
    const outputs = parseOutputs(readFileSync(join(folder, 'output'), 'utf8'));
    const summary = readFileSync(join(folder, 'summary'), 'utf8');
    return { delivery: run.delivery, ...ended, outputs, summary };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that a runner lays out, and what it says of them. */
function prepared(run: Run, folder: string): Readonly<Record<string, string>> {
  for (const name of FILES) writeFileSync(join(folder, name), '');
  for (const name of ['temp', 'tools', 'workspace']) mkdirSync(join(folder, name));
  const event = run.eventText === undefined ? JSON.stringify(run.delivery.payload) : run.eventText;
  if (event !== null) writeFileSync(join(folder, 'event.json'), event);
  return {
    ...runnerEnvironment(run.github, { delivery: run.delivery, attempt: run.attempt ?? 1, folder }),
    ...inputEnvironment(run),
    ...run.env,
  };
}

export interface Queue {
  /** Runs what was delivered since the last call, in order. */
  readonly runAll: () => Promise<readonly RunResult[]>;
  /** The scheduled run at a point in time; the clock stays there. */
  readonly sweepAt: (iso: string) => Promise<RunResult>;
  readonly sweep: () => Promise<RunResult>;
}

export function createQueue(job: Job & { readonly on?: (delivery: Delivery) => boolean }): Queue {
  let next = 0;
  const sweep = () => runAction({ ...job, delivery: scheduled(job.github) });
  const runAll = async () => {
    const results: RunResult[] = [];
    for (;;) {
      const delivery = job.github.deliveries[next];
      if (delivery === undefined) return results;
      next += 1;
      if (job.on?.(delivery) ?? wakesWorkflow(delivery)) results.push(await runAction({ ...job, delivery }));
    }
  };
  const sweepAt = (iso: string) => {
    job.github.clock.set(iso);
    return sweep();
  };
  return { runAll, sweep, sweepAt };
}

/** The events that the documented workflow listens to. */
function wakesWorkflow({ event }: Delivery): boolean {
  return event === 'issues' || event === 'issue_comment';
}

function inputEnvironment(run: Run): Record<string, string> {
  const defaults = run.actionFile === undefined ? {} : actionInputs(run.actionFile);
  const inputs = { ...defaults, ...run.inputs };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      // The runner keeps hyphens and replaces spaces only.
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace(/\$\{\{\s*github\.token\s*\}\}/g, run.github.workflowToken),
    ]),
  );
}

export interface Started extends Pick<Job, 'killWhen'> {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

function runNode(
  bundle: string,
  { killWhen, ...options }: Started,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [resolvePath(bundle)], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const killWhenDue = () => killWhen?.() === true && child.kill('SIGKILL');
    const watch = killWhen === undefined ? undefined : setInterval(killWhenDue, 20);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ exitCode: code ?? 1, stdout, stderr });
    });
  });
}
