import type { LocalGitHub } from './start.ts';

/** The longest row of requests of which each was sent after the answer to the one before. */
export function depthOf(requests: LocalGitHub['requests']): number {
  const depths: number[] = [];
  for (const { began } of requests) {
    const before = depths.filter((_, other) => (requests[other]?.ended ?? began) < began);
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
