import { stepNumber } from '../checklist/protocol.ts';
import type { FollowUpLines } from '../facts/follow-up-lines.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import type { Effect, FollowUpEffect } from '../plan/effect.ts';

/** One line for the log; numbers and paths only, no word of somebody without access. */
export function effectTitle(effect: Effect | FollowUpEffect, { format, words }: ThreadTexts): string {
  const { issue } = effect;
  switch (effect.kind) {
    case 'edit-checklist':
      return checklistTitle(effect, { format, words });
    case 'post-comment':
      return format('effect-post-comment', { purpose: effect.purpose, issue: effect.on ?? issue });
    case 'open-protocol-issue':
      return format('effect-open-protocol-issue', { issue });
    case 'open-follow-ups':
      return format('effect-open-follow-ups', { count: effect.issues.length, issue });
    case 'set-state':
      return format(`effect-${effect.state}`, { number: effect.number });
    case 'edit-follow-up':
      return format('effect-edit-follow-up', { lines: linesOf(effect.lines, words.comma), issue });
    case 'edit-comment':
    case 'delete-comment':
      return format(`effect-${effect.kind}`, { comment: effect.comment, issue });
    case 'react':
      return format('effect-react', { comment: effect.comment, reaction: effect.reaction, issue });
    case 'add-label':
    case 'remove-label':
      return format(`effect-${effect.kind}`, { label: effect.label, issue });
    case 'reopen-issue':
      return format('effect-reopen-issue', { issue });
    case 'commit-files': {
      const files = effect.files.map(({ path }) => path).join(words.comma);
      const { onto } = effect;
      return onto.kind === 'default-branch'
        ? format('effect-commit', { files, issue })
        : format('effect-commit-to', { files, issue, branch: onto.name });
    }
    case 'open-pull-request':
      return format('effect-open-pull-request', { branch: effect.branch, issue });
    case 'show-in-summary':
      return format('effect-show-in-summary', { path: effect.path, issue });
  }
}

function linesOf(lines: FollowUpLines, comma: string): string {
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join(comma);
}

function checklistTitle(
  { issue, edit }: Extract<Effect, { kind: 'edit-checklist' }>,
  { format, words }: Pick<ThreadTexts, 'format' | 'words'>,
): string {
  if (edit.kind === 'append') return format('effect-append', { issue });
  if (edit.steps.length === 0) return format('effect-put-back', { issue });
  const steps = edit.steps.map((step) => `${stepNumber(step)} (${step})`).join(words.comma);
  return format(`effect-${edit.kind}`, { steps, issue });
}
