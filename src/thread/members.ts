import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { Instant } from '../time/instant.ts';
import { isMember } from '../trust/trust.ts';
import { ownText } from './own-text.ts';

export function isMemberIn(facts: Facts): (login: string, at?: Instant) => boolean {
  return (login, at) => isMember(login, facts, at);
}

/** Comments of people without what mails bring along, without automatic replies, and without what maintainers hid. */
export function heardFacts(facts: Facts): Facts {
  const { background } = facts;
  const known = background.kind === 'read' ? background.hidden : undefined;
  const hidden = new Set(known?.kind === 'known' ? known.comments : []);
  const comments = facts.comments.flatMap((comment): readonly CommentFacts[] => {
    if (hidden.has(comment.id)) return [];
    if (comment.author.kind !== 'person' || comment.author.login === facts.me) return [comment];
    const body = ownText(comment.body);
    if (body === comment.body) return [comment];
    return body.trim() === '' ? [] : [{ ...comment, body }];
  });
  return { ...facts, comments };
}
