import type { Facts } from '../facts/facts.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Effect } from '../plan/effect.ts';

/** Asked only when a box changed and no event told by whom; people should know why nobody is named. */
export function editNotes({ edits }: Facts, { format }: ThreadTexts): readonly string[] {
  if (edits?.kind !== 'unavailable') return [];
  return [format('editsUnknown', { reason: plainLine(edits.reason, 120) })];
}

/** Whoever GitHub did not tell of counts for nobody in this run, and people should know why. */
export function permissionNotes({ permissions }: Facts, { format }: ThreadTexts): readonly string[] {
  return Object.entries(permissions)
    .filter(([, permission]) => permission === 'unknown')
    .map(([login]) => format('rightsUnknown', { name: plainLine(login, 60) }));
}

/** What it means for people that GitHub did not take it. */
export function effectFailure(effect: Effect, { words }: ThreadTexts): string {
  if (effect.kind === 'open-protocol-issue') return words['failed-reminder'];
  return effect.kind === 'post-comment' ? words[`failed-${effect.purpose}`] : words['failed-edit'];
}
