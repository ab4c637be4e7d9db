import type { CommentFacts, Facts } from './facts.ts';

/** Comments of ours besides the tracking comment and nags, known by their first line. */
export type Purpose = 'answer' | 'reopened' | 'postmortem';

export function ownMarker(purpose: Purpose): string {
  return `<!-- incident-protocol:${purpose} -->`;
}

/** Those that stand in the thread, oldest first; more than one only when two runs overlapped. */
export function ownComments({ comments, me }: Facts, purpose: Purpose): readonly CommentFacts[] {
  const marker = ownMarker(purpose);
  return comments
    .filter(({ author, body }) => author.login === me && /^[^\r\n]*/.exec(body)?.[0] === marker)
    .toSorted((a, b) => a.id - b.id);
}
