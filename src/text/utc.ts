import { dayOf, type Instant, instantOf, milliseconds } from '../incident/instant.ts';

/** `14:05`. */
export function utcTime(at: Instant): string {
  return instantOf(milliseconds(at)).slice(11, 16);
}

/** `2026-11-22 14:05`, which reads alike everywhere and sorts. */
export function utcMoment(at: Instant): string {
  return `${dayOf(at)} ${utcTime(at)}`;
}
