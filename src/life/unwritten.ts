import type { Effect } from './effect.ts';

/** What it means for people that GitHub did not take it. */
export function unwritten(effect: Effect): string {
  if (effect.kind !== 'post-comment') return 'Our comment could not be changed.';
  switch (effect.purpose) {
    case 'nag':
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
