/** What a team has otherwise than we would write it, for people to look at: nothing of it is changed. */

import { isSameText } from '../facts/same-text.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { folded } from './setup-page.ts';

/** Lines of both texts in their order: 0 in both, 1 only in the first, -1 only in the second, as Node tells them. */
export type CompareLines = (
  first: readonly string[],
  second: readonly string[],
) => readonly (readonly [operation: number, line: string])[];

/** Much of a page; who changed more than this wrote a file of their own. */
const mostLines = 200;

/** Undefined where they say the same. The pins of the Action are no difference. */
export function difference(
  path: string,
  theirs: string,
  ours: string,
  compare: CompareLines,
): string | undefined {
  const [before, after] = [withoutPin(theirs), withoutPin(ours)];
  if (isSameText(before, after)) return undefined;
  const lines = compare(before.trimEnd().split('\n'), after.trimEnd().split('\n'));
  const told = lines.flatMap(([operation, line], index) => {
    if (operation !== 0) return [`${operation > 0 ? '-' : '+'}${line}`];
    const isBeside = lines[index - 1]?.[0] !== 0 || lines[index + 1]?.[0] !== 0;
    return isBeside ? [` ${line}`] : [];
  });
  const shown = told.length > mostLines ? [...told.slice(0, mostLines), '…'] : told;
  return folded(`${plainLine(path, 100)}: what the built-in one says`, shown.join('\n'), 'diff');
}

/** Nor is the remark of the examples that says where they are copied to. */
function withoutPin(text: string): string {
  return text
    .replace(/^# Copy to .*\r?\n/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/(uses:\s*\S*incident-protocol)@.*/g, '$1');
}
