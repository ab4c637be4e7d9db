import type { ThreadTexts } from '../i18n/texts.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Instant } from '../time/instant.ts';

/** `Follow-ups: 2 of 3 open, next due 4 Dec (kim).` Nothing where there are none. */
export function followUpLine(
  { followUps }: Logbook,
  createdAt: Instant,
  texts: ThreadTexts,
): readonly string[] {
  if (followUps === undefined) return [];
  const { open, total, due, who } = followUps;
  if (open === 0 || due === undefined) return [texts.format('followUps', { open, total })];
  const day = texts.day(`${due}T00:00:00Z`, createdAt);
  if (who === undefined) return [texts.format('followUpsDue', { open, total, due: day })];
  return [texts.format('followUpsDueBy', { open, total, due: day, who: plainLine(who, 40) })];
}
