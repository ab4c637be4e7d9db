/** What a team has otherwise than we would write it, for people to look at: nothing of it is changed. */

import { createTwoFilesPatch } from 'diff';
import { isSameText } from '../facts/same-text.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { folded } from './setup-page.ts';

/** Much of a page; who changed more than this wrote a file of their own. */
const mostLines = 200;

/** Undefined where they say the same. The pins of the Action are no difference. */
export function difference(path: string, theirs: string, ours: string): string | undefined {
  const [before, after] = [withoutPin(theirs), withoutPin(ours)];
  if (isSameText(before, after)) return undefined;
  const patch = createTwoFilesPatch('yours', 'ours', before, after, '', '', { context: 1 });
  const lines = patch.split('\n').filter((line) => !/^(?:=+|\\ No newline.*)$/.test(line));
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  return folded(`${plainLine(path, 100)}: what ours says otherwise`, shown.join('\n'), 'diff');
}

function withoutPin(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/(uses:\s*\S*incident-protocol)@.*/g, '$1');
}
