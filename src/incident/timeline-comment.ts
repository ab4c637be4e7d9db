import type { CommentFacts } from './facts.ts';
import { firstWords } from './first-words.ts';
import type { TimelineLine } from './timeline-line.ts';

export function commentLine(
  { id, author, body, createdAt, url, isPinned }: CommentFacts,
  pins: readonly number[],
): TimelineLine {
  const pinned = isPinned === true || pins.includes(id) ? { isPinned: true as const } : {};
  return {
    kind: 'commented',
    at: createdAt,
    who: author.login,
    url,
    excerpt: firstWords(body),
    ...pinned,
  };
}
