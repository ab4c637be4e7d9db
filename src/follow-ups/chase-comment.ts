/** Our comments in a follow-up. The first line says which one it is, so that no run says it again. */

import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import type { Instant } from '../time/instant.ts';

export type ChaseMark =
  /** Who does it until when. */
  | { readonly kind: 'asked' }
  /** `time`: one more than the last reminder is the escalation. */
  | { readonly kind: 'overdue'; readonly due: string; readonly time: number }
  /** To commands that were refused. */
  | { readonly kind: 'answer' };

export function chaseComment(mark: ChaseMark, prose: string): string {
  return `<!-- incident-protocol:chase ${marked(mark)} -->\n${prose}`;
}

function marked(mark: ChaseMark): string {
  return mark.kind === 'overdue' ? `${mark.due} ${mark.time}` : mark.kind;
}

function readChaseComment(body: string): ChaseMark | undefined {
  const [, word, due, time] =
    /^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(
      body,
    ) ?? [];
  if (word === 'asked' || word === 'answer') return { kind: word };
  return due === undefined ? undefined : { kind: 'overdue', due, time: Number(time) };
}

export interface OwnComment {
  readonly id: number;
  readonly mark: ChaseMark;
  readonly at: Instant;
}

/** Ours in a follow-up, oldest first. An App may have been another one before. */
export function ownComments({ comments }: FollowUpIssue, me: string): readonly OwnComment[] {
  return comments.flatMap(({ id, author, body, createdAt: at }) => {
    const mark = author.login === me || author.kind === 'bot' ? readChaseComment(body) : undefined;
    return mark === undefined ? [] : [{ id, mark, at }];
  });
}
