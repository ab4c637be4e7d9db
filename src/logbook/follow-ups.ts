import { isCount, isText, object, optional } from './guards.ts';

/**
 * How many, and which of the open ones is due first. `of`: the digest of what GitHub said of those that belong to the
 * incident, so that a change of any of them shows.
 * `opened`: how many of them commands opened.
 */
export const isFollowUps = object({
  open: isCount,
  total: isCount,
  due: optional(isText),
  who: optional(isText),
  of: optional(isText),
  opened: optional(isCount),
});
