/** A moment in UTC as GitHub writes it: `2026-11-22T14:05:00Z`. Text, so that facts and effects survive JSON. */
export type Instant = string;

/** Milliseconds since 1970, UTC. Throws on text that is no date, because a wrong time would be read as "never". */
export function milliseconds(instant: Instant): number {
  const value = Date.parse(instant);
  if (Number.isNaN(value)) throw new Error(`Not a moment in time: ${JSON.stringify(instant)}`);
  return value;
}

/** Seconds are GitHub's resolution; the fraction is dropped so that our times compare with GitHub's as text. */
export function instantOf(ms: number): Instant {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds from the first to the second, never negative: two clocks may differ by a second. */
export function elapsed(from: Instant, to: Instant): number {
  return Math.max(0, milliseconds(to) - milliseconds(from));
}

export function isBefore(a: Instant, b: Instant): boolean {
  return milliseconds(a) < milliseconds(b);
}

export function later(a: Instant, b: Instant): Instant {
  return isBefore(a, b) ? b : a;
}

/** For sorting, earliest first. */
export function inOrder(a: Instant, b: Instant): number {
  return milliseconds(a) - milliseconds(b);
}

/** The UTC day, `2026-11-22`. */
export function dayOf(instant: Instant): string {
  return instantOf(milliseconds(instant)).slice(0, 10);
}

/** The midnight with which a day begins, in UTC: of `2026-12-04` it is `2026-12-04T00:00:00Z`. */
export function startOf(day: string): Instant {
  return `${day}T00:00:00Z`;
}
