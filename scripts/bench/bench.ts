/**
 * How much a run of the committed bundle costs: requests, how many wait for one another, CPU as a ratio to a bare start
 * of Node, and memory. Writes docs/performance.md. Not a test: times on a busy machine are not worth failing for.
 *
 * `BENCH_PEERS` may name a folder with the bundles of other actions, each as `<name>.js`, which are run with the
 * environment of the tick; `BENCH_RUNS` says how many pairs are measured.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { depthOf } from '../../tools/local-github/depth.ts';
import { runAction } from '../../tools/local-github/runner.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';
import { growths } from './growth.ts';
import { bareNode, type Compared, compared, metered } from './measure.ts';
import { aWorld, type Story, stories } from './stories.ts';

const root = path.join(import.meta.dirname, '..', '..');
const ours = path.join(root, 'dist', 'index.js');
const actionFile = path.join(root, 'action.yml');
const times = Number(process.env['BENCH_RUNS'] ?? 11);

interface Row extends Compared {
  readonly name: string;
  readonly bound?: number;
  readonly requests: number;
  readonly depth: number;
}

const rows: Row[] = [];
for (const story of stories) rows.push(await measured(story));
const peers = await measuredPeers();
const grown = await measuredGrowth();
const text = page(rows, { peers, grown });
const whole = `${text}\n${siteChapter()}`;
writeFileSync(path.join(root, 'docs', 'performance.md'), whole);
process.stdout.write(whole);

function siteChapter(): string {
  const { stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'site.ts')], {
    encoding: 'utf8',
  });
  return `## The site\n\nWhat \`task: site\` does for so many incidents, once their list is known: postmortems of 7 to 125 kB in six languages, read, rendered and written; without the requests, which are one for fifty texts and one for a hundred issues.\n\n${stdout}`;
}

async function measured({ name, bound, prepare }: Story): Promise<Row> {
  await using github = await aWorld();
  const delivery = await prepare(github, (one) => run(github, one));
  await using sample = await github.copy();
  const before = sample.requests.length;
  // Without a way that takes its time, what is asked side by side would look like one after the other.
  sample.faults.queue({
    path: /./,
    times: Number.POSITIVE_INFINITY,
    fault: { kind: 'slow', milliseconds: 50 },
  });
  await run(sample, delivery);
  const asked = sample.requests.slice(before);
  const cost = await compared(times, async () => {
    await using copy = await github.copy();
    return await metered((env) => run(copy, delivery, { env }));
  });
  return {
    name,
    ...(bound === undefined ? {} : { bound }),
    requests: asked.length,
    depth: depthOf(asked),
    ...cost,
  };
}

interface Way {
  readonly bundle?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(
  github: LocalGitHub,
  delivery: Delivery,
  { bundle = ours, env = {} }: Way = {},
): Promise<void> {
  const { exitCode, stdout } = await runAction({ github, delivery, bundle, actionFile, env });
  if (exitCode !== 0 && bundle === ours) throw new Error(stdout);
}

interface Grown {
  readonly name: string;
  readonly size: number;
  readonly requests: number;
  /** Seconds of CPU. */
  readonly cpu: number;
  /** More than a bare start, in MiB. */
  readonly memory: number;
}

async function measuredGrowth(): Promise<readonly Grown[]> {
  const found: Grown[] = [];
  for (const { name, sizes, prepare } of growths) {
    for (const size of sizes) {
      const { github, delivery } = await prepare(size, run);
      await using world = github;
      const before = world.requests.length;
      const cost = await metered((env) => run(world, delivery, { env }));
      const bare = await bareNode();
      const requests = world.requests.length - before;
      found.push({ name, size, requests, cpu: cost.cpu / 1000, memory: cost.memory - bare.memory });
    }
  }
  return found;
}

async function measuredPeers(): Promise<readonly (Compared & { readonly name: string })[]> {
  const folder = process.env['BENCH_PEERS'] ?? '';
  const tick = stories.find(({ name }) => name === 'tick');
  if (folder === '' || tick === undefined) return [];
  await using github = await aWorld();
  const delivery = await tick.prepare(github, (one) => run(github, one));
  const found = [];
  for (const file of readdirSync(folder).filter((one) => /\.[cm]?js$/.test(one))) {
    const bundle = path.join(folder, file);
    const cost = await compared(times, async () => {
      await using copy = await github.copy();
      return await metered((env) => run(copy, delivery, { bundle, env }));
    });
    found.push({ name: file, ...cost });
  }
  return found;
}

interface Others {
  readonly peers: readonly (Compared & { readonly name: string })[];
  readonly grown: readonly Grown[];
}

function page(own: readonly Row[], { peers: others, grown }: Others): string {
  const cells = ({ ratio, least, most, memory }: Compared) =>
    `${ratio.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)}) | ${Math.round(memory)}`;
  const table = own.map(
    (row) =>
      `| ${row.name} | ${row.requests} | ${row.depth} | ${cells(row)} | ${row.bound?.toFixed(2) ?? ''} |`,
  );
  const growth = grown.map(
    ({ name, size, requests, cpu, memory }) =>
      `| ${name} | ${size} | ${requests} | ${cpu.toFixed(2)} | ${Math.round(memory)} |`,
  );
  const peerTable = others.map((row) => `| ${row.name} | ${cells(row)} |`);
  return `# What a run costs

Made by \`npm run bench\` from the committed bundle, against a GitHub of our own on the same machine. CPU is the time of the whole process as a ratio to \`node -e 0\`, run in turns: the median of ${times} pairs, with the least and the most. Depth counts the requests that wait for one another, which is what latency multiplies.

| Run | Requests | Depth | CPU × bare Node | Peak MiB | Aim |
|:--|--:|--:|--:|--:|--:|
${table.join('\n')}
${peerTable.length === 0 ? '' : `\nOther actions with the environment of the tick:\n\n| Bundle | CPU × bare Node | Peak MiB |\n|:--|--:|--:|\n${peerTable.join('\n')}\n`}
## How it grows

Each run once, in seconds of CPU; memory is what it takes beside a bare start of Node.

| Run | Of | Requests | CPU s | MiB |
|:--|--:|--:|--:|--:|
${growth.join('\n')}
`;
}
