import { readMarkdown } from '../src/markdown/read-markdown.ts';

/** Longer than all that is remembered: it leaves no room for anything else, and is read in no time. */
const crowd = 'a'.repeat(300_000);

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

export interface Doubling {
  readonly short: number;
  readonly long: number;
}

/** The fastest times for a text and for its double; measured again, up to so many times, while they look bad. */
export function doubling(
  {
    half,
    whole,
    tries,
  }: { readonly half: () => unknown; readonly whole: () => unknown; readonly tries: number },
  isBad: (it: Doubling) => boolean,
): Doubling {
  let times: Doubling = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 3 || (run < tries && isBad(times)); run += 1) {
    const short = Math.min(times.short, cpuTime(half, 1));
    const long = Math.min(times.long, cpuTime(whole, 1));
    times = { short, long };
  }
  return times;
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
