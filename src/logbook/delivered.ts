import { blockers } from '../facts/postmortem-directory.ts';
import {
  either,
  type Guard,
  isCount,
  isInstant,
  isText,
  list,
  type Of,
  object,
  oneOf,
  optional,
  variant,
} from './guards.ts';

const isBlockedBy = either(
  object({ blocker: oneOf(blockers) }),
  /** In the words of GitHub: a rule that asks for something else, or an answer that we know nothing of. */
  object({ blocker: oneOf(['rule', 'unknown']), answer: isText }),
);

export type BlockedBy = Of<typeof isBlockedBy>;

const file = {
  /** Where the postmortem is, or would be. */
  path: isText,
  /** Up to which revision of the logbook it speaks. */
  revision: isCount,
};

const isPublished = variant('kind', {
  commit: { ...file, url: isText, commit: optional(isText) },
  'pull-request': {
    ...file,
    url: isText,
    number: isCount,
    branch: isText,
    state: oneOf(['open', 'declined']),
    /** It conflicts with the default branch in these files, which we leave to people. */
    conflict: optional(list(isText)),
  },
  /** GitHub found a secret in it; the lines are those that look like one to us. */
  'held-back': { ...file, lines: list(isCount) },
});

const isBlocked = variant('kind', {
  /** Nobody has opened a pull request from it yet; the address is where people do. */
  branch: { ...file, url: isText, branch: isText },
  comment: { ...file, url: isText },
  summary: file,
});

/** Where the postmortem went last. */
export type Delivered = Of<typeof isPublished> | (Of<typeof isBlocked> & BlockedBy);

export const isDelivered: Guard<Delivered> = (value): value is Delivered =>
  isPublished(value) || (isBlocked(value) && isBlockedBy(value));

export const isReview = object({
  number: isCount,
  mergedAt: isInstant,
  mergedBy: optional(isText),
  by: list(isText),
  at: optional(isInstant),
});

export const isMembers = object({
  /** By login in lower case: until when it was known that what they write counts, and their comments. */
  known: list(object({ login: isText, until: isInstant, comments: optional(list(isCount)) })),
  /** The digest of the description, where its author was one of them and nobody changed it since. */
  report: optional(isText),
});

/** Whose words it tells. */
export type Members = Of<typeof isMembers>;

/** What keeps us from the default branch keeps us from every other one as well. */
export function isClosedToAll(blockedBy: BlockedBy | undefined): boolean {
  return blockedBy?.blocker === 'contents' || blockedBy?.blocker === 'empty';
}
