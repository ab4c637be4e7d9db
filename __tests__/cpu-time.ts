import { readMarkdown } from '../src/markdown/read-markdown.ts';

/** Longer than all that is remembered: it leaves no room for anything else. */
const crowd = ' '.repeat(300_000);

/**
 * The least time in milliseconds that this process itself spends on a piece of work. Not the time on the wall: on a
 * busy machine that tells of the neighbours. Each round reads its texts anew, as if none was read before.
 */
export function cpuTime(work: () => unknown, rounds = 5): number {
  const times = Array.from({ length: rounds }, () => {
    readMarkdown(crowd);
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
