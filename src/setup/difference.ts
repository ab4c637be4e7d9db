/** What a team has otherwise than we would write it, for people to look at: nothing of it is changed. */

import { isSameText } from '../facts/same-text.ts';
import { type CompareLines, changedLines } from '../markdown/line-difference.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { folded } from './setup-page.ts';

/** Undefined where they say the same. The pins of the Action are no difference. */
export function difference(
  path: string,
  theirs: string,
  ours: string,
  compare: CompareLines,
): string | undefined {
  const [before, after] = [withoutPin(theirs), withoutPin(ours)];
  if (isSameText(before, after)) return undefined;
  const shown = changedLines(before, after, compare);
  return folded(`${plainLine(path, 100)}: what the built-in one says`, shown, 'diff');
}

/** Nor is the remark of the examples that says where they are copied to. */
function withoutPin(text: string): string {
  return text
    .replace(/^# Copy to .*\r?\n/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/(uses:\s*\S*incident-protocol)@.*/g, '$1');
}
