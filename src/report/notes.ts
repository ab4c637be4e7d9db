import type { Facts } from '../facts/facts.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Effect } from '../plan/effect.ts';

/** Asked only when a box changed and no event told by whom; people should know why nobody is named. */
export function editNotes({ edits }: Facts): readonly string[] {
  if (edits?.kind !== 'unavailable') return [];
  const reason = plainLine(edits.reason, 120);
  return [
    `GitHub did not tell who edited the list (${reason}), so a box that no event told of names nobody.`,
  ];
}

/** Whoever GitHub did not tell of counts for nobody in this run, and people should know why. */
export function permissionNotes({ permissions }: Facts): readonly string[] {
  return Object.entries(permissions)
    .filter(([, permission]) => permission === 'unknown')
    .map(
      ([login]) =>
        `GitHub did not say what ${plainLine(login, 60)} may do here, so their word did not count in this run.`,
    );
}

/** What it means for people that GitHub did not take it. */
export function effectFailure(effect: Effect): string {
  if (effect.kind !== 'post-comment') return 'Our comment could not be changed.';
  switch (effect.purpose) {
    case 'reminder':
      return 'The reminder could not be posted.';
    case 'reopen':
      return 'It was not opened again, because the reason could not be posted.';
    case 'answer':
      return 'The answer to a command could not be posted.';
    case 'postmortem':
      return 'The postmortem could not be posted as a comment.';
    case 'tracking':
      return 'Our comment could not be posted, so nobody is reminded and nothing is recorded.';
  }
}
