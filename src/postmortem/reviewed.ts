import type { Review } from '../facts/draft.ts';
import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Logbook } from '../logbook/logbook.ts';
import type { FrontMatterData } from '../markdown/front-matter.ts';
import type { Instant } from '../time/instant.ts';

/** As known by now. A later pull request only brings up to date what was reviewed before. */
export function reviewOf({ review: before }: Pick<Logbook, 'review'>, { draft }: Facts): Review | undefined {
  const now = draft.kind === 'read' && draft.pull.kind === 'merged' ? draft.pull.review : undefined;
  if (now === undefined || now.number === before?.number) return before;
  const at = now.at ?? before?.at;
  return {
    ...now,
    by: [...new Set([...(before?.by ?? []), ...now.by])],
    ...(at === undefined ? {} : { at }),
  };
}

/** For the front matter, behind all that is known sooner. What people wrote there themselves stays. */
export function reviewData(
  { logbook }: Incident,
  facts: Facts,
  before: FrontMatterData = {},
): { readonly reviewed_by?: readonly string[]; readonly reviewed_at?: Instant } {
  const { by = [], at } = reviewOf(logbook, facts) ?? {};
  if (at === undefined || !isOwn(before['reviewed_by'], by)) return {};
  return { reviewed_by: by, reviewed_at: at };
}

function isOwn(written: unknown, by: readonly string[]): boolean {
  return written === undefined || (Array.isArray(written) && written.every((name) => by.includes(name)));
}
