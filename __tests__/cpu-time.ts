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

/** Milliseconds that this counting took on the machine on which bounds in milliseconds were set. */
const usual = 60;

let measured: number | undefined;

/** How much slower this machine is than that one; never less than 1. Measured once, by whoever needs it first. */
export function slowness(): number {
  const counting = () => {
    let sum = 0;
    for (let index = 0; index < 30_000_000; index += 1) sum += index % 7;
    return sum;
  };
  measured ??= Math.max(1, cpuTime(counting) / usual);
  return measured;
}
