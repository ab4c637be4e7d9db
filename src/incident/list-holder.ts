import { readChecklist } from './checklist.ts';
import type { Written } from './edits.ts';
import type { Facts } from './facts.ts';
import type { Tracking } from './incident.ts';
import type { ListPlace } from './logbook.ts';

/** The text that people tick in; undefined when it should be our comment and that is gone. */
export function listHolder(
  { issue, comments }: Facts,
  tracking: Tracking,
  place: ListPlace,
): Written | undefined {
  const id = tracking.kind === 'present' ? tracking.id : undefined;
  const holder = place === 'comment' ? comments.find((comment) => comment.id === id) : issue;
  if (holder === undefined) return undefined;
  const { author, createdAt, updatedAt, body } = holder;
  const by = author.kind === 'ghost' ? {} : { by: author.login };
  return { createdAt, ...by, updatedAt, list: readChecklist(body, issue.number) };
}
