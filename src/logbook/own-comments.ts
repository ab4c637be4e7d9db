import type { CommentFacts, Facts } from '../facts/facts.ts';

/** Comments of ours besides the tracking comment and reminders, known by their first line. */
export type Purpose = 'answer' | 'ask' | 'reopened' | 'postmortem';

export function ownMarker(purpose: Purpose): string {
  return `<!-- incident-protocol:${purpose} -->`;
}

/** Those that are in the thread, oldest first; more than one only when two runs overlapped. */
export function ownComments({ comments, me }: Facts, purpose: Purpose): readonly CommentFacts[] {
  const marker = ownMarker(purpose);
  return comments
    .filter(({ author, body }) => author.login === me && /^[^\r\n]*/.exec(body)?.[0] === marker)
    .toSorted((a, b) => a.id - b.id);
}

/** The text that says why we opened an incident again. Its first line tells that it was said, so that it is said once. */

const firstLine = '<!-- incident-protocol:reopen -->';

export function writeReopenComment(prose: string): string {
  return `${firstLine}\n${prose}`;
}

export function isReopenComment(body: string): boolean {
  return body.replaceAll('\r\n', '\n').startsWith(`${firstLine}\n`);
}
