/** What people are told about where a postmortem went, and which setting would let it go further. */

import type { BlockedBy, Delivered } from '../logbook/delivered.ts';
import { codeLine } from '../markdown/inert-code.ts';
import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';

export const allowPullRequests =
  'Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests"';

export function because(blockedBy: BlockedBy, path: string): string {
  switch (blockedBy.blocker) {
    case 'protected':
      return 'the default branch takes no direct commits';
    case 'signatures':
      return 'the repository takes signed commits only';
    case 'contents':
      return 'the workflow may not write to the repository';
    case 'pull-requests':
      return 'the workflow may not open pull requests';
    case 'setting':
      return 'Actions may not open pull requests here';
    case 'branches':
      return 'a rule keeps the workflow from making a branch `incident-protocol/…`';
    case 'empty':
      return 'the default branch has no commit yet';
    case 'place':
      return `something that is not ours stands at ${codeText(path)}`;
    case 'too-large':
      return `GitHub does not list ${codeText(path)} whole`;
    case 'busy':
      return 'other commits came in between, five times in a row';
    case 'rule':
      return `a rule of the repository says ${inWords(blockedBy.answer)}`;
    case 'unknown':
      return `GitHub answered ${inWords(blockedBy.answer)}`;
  }
}

/** What to change, as the end of a sentence. */
export function remedy({ blocker }: BlockedBy): string {
  switch (blocker) {
    case 'protected':
      return 'put the workflow on the bypass list of the rule (Settings → Rules → Rulesets)';
    case 'signatures':
      return 'leave the input `token` out, or give it the token of a GitHub App: their commits GitHub signs itself';
    case 'contents':
      return 'add `contents: write` under `permissions:` in the workflow';
    case 'pull-requests':
      return 'add `pull-requests: write` under `permissions:` in the workflow';
    case 'setting':
      return allowPullRequests;
    case 'branches':
      return 'except `incident-protocol/*` from the rule (Settings → Rules → Rulesets)';
    case 'empty':
      return 'push a first commit to it';
    case 'place':
      return 'move it, or set `postmortem.directory`';
    case 'too-large':
      return 'set `postmortem.directory` to another folder';
    case 'busy':
      return 'merge the pull request; the next change is tried directly again';
    case 'rule':
      return 'change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets)';
    case 'unknown':
      return 'change what GitHub names there';
  }
}

/** More paths help nobody. */
const mostPaths = 5;

export function conflictWords(pull: string, paths: readonly string[]): string {
  const shown = paths.slice(0, mostPaths).map(codeText).join(', ');
  const more = paths.length > mostPaths ? ' and others' : '';
  const where = paths.length === 0 ? '' : ` in ${shown}${more}`;
  return `The postmortem waits in ${pull}, which conflicts with the default branch${where}: somebody has to resolve that, then merge it.`;
}

/** Never a word of the secret itself. */
export function heldBackWords({
  path,
  lines,
}: Pick<Extract<Delivered, { kind: 'held-back' }>, 'path' | 'lines'>): string {
  const shown = lines.slice(0, 10).join(', ');
  const where =
    lines.length === 0 ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${shown} of ${codeText(path)})`;
  return `The postmortem is held back: GitHub found a secret in it${where}. Take it out of the issue, the comments and the file, and revoke it; the next run writes the postmortem.`;
}

function inWords(answer: string): string {
  return codeLine(redact(answer).text, 220);
}

/** People name files; a backtick would end the code. */
export function codeText(path: string): string {
  return `\`${singleLine(path, 300).replaceAll('`', "'")}\``;
}
