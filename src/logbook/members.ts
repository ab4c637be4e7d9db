/** Who had a say when the postmortem was last written: GitHub tells of those who have one now, and people leave. */

import type { Account, Formerly } from '../facts/people.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import type { Members } from './delivered.ts';

/** Nobody has a team as large; each takes a place in a comment that is limited. */
const most = 60;
const mostComments = 200;

interface Written {
  readonly id: number;
  readonly author: Account;
}

export interface Heard {
  /** In lower case. */
  readonly logins: readonly string[];
  /** Undefined where its author has no say. */
  readonly report: string | undefined;
  readonly comments: readonly Written[];
}

/** To be written down with the file: those who have a say now, and those who had one before. */
export function membersNow(until: Instant, before: Members | undefined, heard: Heard): Members {
  const { logins, report, comments } = heard;
  const written = Map.groupBy(comments.slice(0, mostComments), ({ author }) => author.login.toLowerCase());
  const others = (before?.known ?? []).filter(({ login }) => !logins.includes(login));
  const present = logins.map((login) => {
    const own = written.get(login)?.map(({ id }) => id);
    return { login, until, ...(own === undefined ? {} : { comments: own }) };
  });
  const known = [...present, ...others].slice(0, most);
  return report === undefined ? { known } : { known, report };
}

/** Whoever deleted their account is nobody to GitHub, and what they wrote is nobody's. */
export function withAuthors<T extends Written>(
  comments: readonly T[],
  members: Members | undefined,
): readonly (Omit<T, 'author'> & Written)[] {
  if (members === undefined || !comments.some(({ author }) => author.kind === 'ghost')) return comments;
  const byComment = new Map(
    members.known.flatMap(({ login, comments: own = [] }) => own.map((id) => [id, login] as const)),
  );
  return comments.map((comment) => {
    const login = comment.author.kind === 'ghost' ? byComment.get(comment.id) : undefined;
    return login === undefined ? comment : { ...comment, author: { kind: 'person', login } };
  });
}

interface Recorded {
  readonly members?: Members;
  readonly entries: readonly {
    readonly what: string;
    readonly attribution:
      | { readonly kind: 'actor'; readonly by: string; readonly at: Instant }
      | { readonly kind: 'seen' };
  }[];
}

/** Who did by command or tick what only members may, was one then; that they were later, the file was written with. */
export function formerly({ members, entries }: Recorded): { readonly formerly: Formerly } {
  const until = new Map(members?.known.map((one) => [one.login, one.until]));
  for (const { what, attribution } of entries) {
    if (attribution.kind !== 'actor' || byAnybody.includes(what)) continue;
    const login = attribution.by.toLowerCase();
    const known = until.get(login);
    if (known === undefined || isBefore(known, attribution.at)) until.set(login, attribution.at);
  }
  return { formerly: { until: Object.fromEntries(until), isReportKept: members?.report !== undefined } };
}

/** Whoever opens an issue may do these in a public repository. */
const byAnybody: readonly string[] = ['declared', 'closed', 'reopened', 'milestone'];

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
