import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from './judge.mjs';
import { type Played, playThread, type RunOne, type Thread } from './play.ts';

const folder = import.meta.dirname;

export const threadNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));

export interface Judged extends Pick<Played, 'failed' | 'violations'> {
  /** What the postmortem lacks of what its thread must leave behind. */
  readonly short: readonly string[];
}

export function threadNamed(name: string): Thread {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
}

/** Of its issue. */
export function numberOf(name: string): number {
  return threadNamed(name).number;
}

export async function judged(name: string, run: RunOne): Promise<Judged> {
  const thread = threadNamed(name);
  const played = await playThread(thread, run);
  const short = [...checks(thread, played)].flatMap(([what, check]) => {
    try {
      check();
      return [];
    } catch (error) {
      return [`${what}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  const { failed, violations } = played;
  return { short, failed, violations };
}
