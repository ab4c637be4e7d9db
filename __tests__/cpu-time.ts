/**
 * The least time in milliseconds that this process itself spends on a piece of work. Not the time on the wall: on a
 * busy machine that tells of the neighbours.
 */
export function cpuTime(work: () => unknown, rounds = 3): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
