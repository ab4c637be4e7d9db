/**
 * How much a run costs, as ratios to a bare start of Node, because a machine's own speed says little. Not a test: times
 * on a busy machine are not worth failing for.
 */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runAction } from '../tools/local-github/runner.ts';
import { type LocalGitHub, startLocalGitHub } from '../tools/local-github/start.ts';
import type { Delivery } from '../tools/local-github/state/delivery.ts';
import { scheduled } from '../tools/local-github/timed-events.ts';

const root = path.join(import.meta.dirname, '..');
const bundle = path.join(root, 'dist', 'index.js');
const actionFile = path.join(root, 'action.yml');
const incidents = 300;

if (existsSync(bundle)) await bench();
else console.log('dist/index.js is not there: run `npm run build` first.');

async function bench(): Promise<void> {
  await using github = await startLocalGitHub({ visibility: 'private', people: { alice: 'write' } });
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  const opened = lastDelivery(github);
  await run(github, opened);
  const [bare = 0, ignored = 0, unchanged = 0] = await fastest(15, [
    () => timed(['-e', '0'], {}),
    () => timed([bundle], { GITHUB_EVENT_NAME: 'push' }),
    () => run(github, opened),
  ]);
  format(`node -e 0             ${ms(bare)}`);
  format(`an ignored event      ${ms(ignored)}  ${ratio(ignored, bare)}, at most 1.30`);
  format(
    `an incident at rest   ${ms(unchanged)}  ${ratio(unchanged, bare)}, ${await requestsOf(github, opened)} requests`,
  );
  await sweeps(github);
}

async function sweeps(github: LocalGitHub): Promise<void> {
  const alice = github.as('alice');
  for (let count = 1; count < incidents; count += 1) {
    alice.opensIssue({ title: `Incident ${count}`, body: 'Nobody can pay.', labels: ['incident'] });
  }
  // Dry, because GitHub wants a second between writes, and that is what would be measured.
  const dry = { 'INPUT_DRY-RUN': 'true' };
  const one = await requestsOf(github, scheduled(github), dry);
  const time = await run(github, scheduled(github), dry);
  format(
    `a sweep of ${incidents}        ${ms(time)}  ${one} requests, ${(one / incidents).toFixed(2)} an incident`,
  );
}

async function requestsOf(github: LocalGitHub, delivery: Delivery, env: Env = {}): Promise<number> {
  const before = github.requests.length;
  await run(github, delivery, env);
  return github.requests.length - before;
}

type Env = Readonly<Record<string, string>>;

async function run(github: LocalGitHub, delivery: Delivery, env: Env = {}): Promise<number> {
  const start = performance.now();
  const { exitCode, stdout } = await runAction({
    github,
    delivery,
    bundle,
    actionFile,
    env,
  });
  if (exitCode !== 0) throw new Error(stdout);
  return performance.now() - start;
}

/** Of each the least, in turns: what else a machine does only adds to it, and must not hit one of them alone. */
async function fastest(times: number, all: readonly (() => Promise<number>)[]): Promise<readonly number[]> {
  const least = all.map(() => Number.POSITIVE_INFINITY);
  for (let time = 0; time < times; time += 1) {
    for (const [at, once] of all.entries()) least[at] = Math.min(least[at] ?? 0, await once());
  }
  return least;
}

function timed(command: readonly string[], env: Env): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => resolve(performance.now() - start));
  });
}

function lastDelivery(github: LocalGitHub): Delivery {
  const delivery = github.deliveries.at(-1);
  if (delivery === undefined) throw new Error('nothing was delivered');
  return delivery;
}

function ms(time: number): string {
  return `${Math.round(time)} ms`.padStart(9);
}

function ratio(time: number, bare: number): string {
  return `${(time / bare).toFixed(2)} × the bare start`;
}

function format(line: string): void {
  console.log(line);
}
