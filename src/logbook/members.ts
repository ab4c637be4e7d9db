/** Who had a say when the postmortem was last written: GitHub tells of those who have one now, and people leave. */

import type { Formerly } from '../facts/people.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import type { Members } from './delivered.ts';

/** Nobody has a team as large; each takes a place in a comment that is limited. */
const most = 60;

/** To be written down with the file: those who have a say now, and those who had one before. */
export function membersNow(
  now: Instant,
  before: Members | undefined,
  { logins, report }: { readonly logins: readonly string[]; readonly report: string | undefined },
): Members {
  const others = (before?.known ?? []).filter(({ login }) => !logins.includes(login));
  const known = [...logins.map((login) => ({ login, until: now })), ...others].slice(0, most);
  return report === undefined ? { known } : { known, report };
}

export function formerly(members: Members | undefined): { readonly formerly?: Formerly } {
  if (members === undefined) return {};
  const until = Object.fromEntries(members.known.map((one) => [one.login, one.until]));
  return { formerly: { until, isReportKept: members.report !== undefined } };
}

/** Whether the file was written since then: whoever stood behind it was weighed. */
export function isWrittenSince(at: Instant, members: Members | undefined): boolean {
  return members?.known.some(({ until }) => !isBefore(until, at)) ?? false;
}

/** Without `at`, ever. */
export function hadSay(login: string, known: Formerly | undefined, at?: Instant): boolean {
  const name = login.toLowerCase();
  const until = known !== undefined && Object.hasOwn(known.until, name) ? known.until[name] : undefined;
  return until !== undefined && (at === undefined || !isBefore(until, at));
}
