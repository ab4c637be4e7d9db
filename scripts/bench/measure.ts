import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one process cost, from its start to its end, as the operating system counts it. */
export interface Cost {
  /** Milliseconds. */
  readonly cpu: number;
  /** Peak, in MiB. */
  readonly memory: number;
}

/** Two processes run in turns; of the pairs the median, because a machine has other things to do. */
export interface Compared {
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  readonly memory: number;
}

const meter = path.join(import.meta.dirname, 'meter.cjs');

/** Gives a process what makes it tell of itself, and reads what it told. */
export async function metered(run: (env: Readonly<Record<string, string>>) => unknown): Promise<Cost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'cost.json');
  try {
    await run({ NODE_OPTIONS: `--require ${meter}`, METER_FILE: file });
    const { cpu, rss } = JSON.parse(readFileSync(file, 'utf8'));
    return { cpu: cpu / 1000, memory: rss / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function bareNode(): Promise<Cost> {
  return metered((env) => spawnSync(process.execPath, ['-e', '0'], { env }));
}

export async function compared(times: number, measure: () => Promise<Cost>): Promise<Compared> {
  const pairs: { readonly ratio: number; readonly memory: number }[] = [];
  for (let time = 0; time < times; time += 1) {
    const [one, bare] = [await measure(), await bareNode()];
    pairs.push({ ratio: one.cpu / bare.cpu, memory: one.memory });
  }
  const ratios = pairs.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
  return {
    ratio: median(ratios),
    least: ratios[0] ?? 0,
    most: ratios.at(-1) ?? 0,
    memory: median(pairs.map(({ memory }) => memory).toSorted((a, b) => a - b)),
  };
}

function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
