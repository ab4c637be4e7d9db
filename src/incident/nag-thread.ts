/** The nags that stand in the thread, and with them those that were said but not yet written down. */

import type { Facts } from './facts.ts';
import type { StandingNag } from './incident.ts';
import { type Instant, milliseconds } from './instant.ts';
import type { SpokenNag } from './logbook.ts';
import { parseNagComment, sameNag } from './nag-comment.ts';

/** The comment that holds them is limited; of each step the last says all that a decision needs. */
const mostRemembered = 60;

export interface DatedNag extends StandingNag {
  readonly at: Instant;
}

export function standingNags({ comments, me }: Facts): readonly DatedNag[] {
  return comments
    .filter(({ author }) => author.login === me)
    .flatMap((comment) => {
      const nag = parseNagComment(comment.body);
      if (nag === undefined) return [];
      return [{ comment: comment.id, body: comment.body, identity: nag.identity, at: comment.createdAt }];
    })
    .toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at) || a.comment - b.comment);
}

/** A run that was stopped after it spoke left its nag in the thread: that it was said is read there. */
export function spokenNags(known: readonly SpokenNag[], standing: readonly DatedNag[]): readonly SpokenNag[] {
  const spoken = [...known];
  for (const { identity, at } of standing) {
    if (!spoken.some((nag) => sameNag(nag, identity))) spoken.push({ ...identity, at });
  }
  return withoutOldest(spoken);
}

function withoutOldest(spoken: readonly SpokenNag[]): readonly SpokenNag[] {
  const spare = spoken.length - mostRemembered;
  if (spare <= 0) return spoken;
  const isLast = (nag: SpokenNag) => !spoken.some(({ step, rung }) => step === nag.step && rung > nag.rung);
  const dropped = new Set(spoken.filter((nag) => !isLast(nag)).slice(0, spare));
  return spoken.filter((nag) => !dropped.has(nag));
}
