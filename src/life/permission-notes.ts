import type { Facts } from '../incident/facts.ts';
import { plainLine } from '../text/plain-line.ts';

/** Whoever GitHub did not tell of counts for nobody in this run, and people should know why. */
export function permissionNotes({ permissions }: Facts): readonly string[] {
  return Object.entries(permissions)
    .filter(([, permission]) => permission === 'unknown')
    .map(
      ([login]) =>
        `GitHub did not say what ${plainLine(login, 60)} may do here, so their word did not count in this run.`,
    );
}
