import type { Issue } from './issue.ts';
import { editIssue } from './issues.ts';
import type { Act } from './world.ts';

const BOX = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)([ xX])(\]\s.*)$/;

/** A click on a box: the browser rewrites one character of the body and saves the whole. */
export function switchBox(
  act: Act,
  issue: Issue,
  wanted: { readonly box: string | RegExp; readonly on: boolean },
): void {
  const lines = (issue.body ?? '').split('\n');
  const at = lines.findIndex((line) => BOX.test(line.replace(/\r$/, '')) && says(line, wanted.box));
  const line = lines[at];
  if (line === undefined)
    throw new Error(`issue #${issue.number} has no box that says ${String(wanted.box)}`);
  const end = line.endsWith('\r') ? '\r' : '';
  lines[at] = `${line.replace(/\r$/, '').replace(BOX, `$1${wanted.on ? 'x' : ' '}$3`)}${end}`;
  editIssue(act, issue, { body: lines.join('\n') });
}

function says(line: string, box: string | RegExp): boolean {
  return typeof box === 'string' ? line.includes(box) : new RegExp(box.source, box.flags).test(line);
}
