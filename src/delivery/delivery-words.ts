/** What people are told about where a postmortem went, and which setting would let it go further. */

import type { ThreadTexts } from '../i18n/texts.ts';
import type { BlockedBy, Delivered } from '../logbook/delivered.ts';
import { codeLine } from '../markdown/inert-code.ts';
import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';

/** Why it is not where it belongs, and what to change, each as a part of a sentence. */
export function blockedWords(
  blockedBy: BlockedBy,
  path: string,
  { words, said }: ThreadTexts,
): { readonly reason: string; readonly remedy: string } {
  const answer = 'answer' in blockedBy ? inWords(blockedBy.answer) : '';
  const reason = said(`because-${blockedBy.blocker}`, { path: codeText(path), answer });
  return { reason, remedy: words[`remedy-${blockedBy.blocker}`] };
}

/** More paths help nobody. */
const mostPaths = 5;

export function conflictWords(
  pull: string,
  paths: readonly string[],
  { words, format }: ThreadTexts,
): string {
  if (paths.length === 0) return format('conflict', { pull });
  const shown = paths.slice(0, mostPaths).map(codeText).join(words.comma);
  const more = paths.length > mostPaths ? format('andOthers', { paths: shown }) : shown;
  return format('conflictIn', { pull, paths: more });
}

/** Never a word of the secret itself. */
export function heldBackWords(
  { path, lines: all }: Pick<Extract<Delivered, { kind: 'held-back' }>, 'path' | 'lines'>,
  { words, format, counted }: ThreadTexts,
): string {
  const lines = all.slice(0, 10).join(words.comma);
  const where = all.length === 0 ? '' : counted('inLines', all.length, { lines, path: codeText(path) });
  return format('heldBack', { where });
}

function inWords(answer: string): string {
  return codeLine(redact(answer).text, 220);
}

/** People name files; a backtick would end the code. */
export function codeText(path: string): string {
  return `\`${singleLine(path, 300).replaceAll('`', "'")}\``;
}
