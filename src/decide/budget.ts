import { threadTexts } from '../i18n/texts.ts';
import type { Decision } from '../plan/decision.ts';
import { type CommentPurpose, type Effect, isReminder } from '../plan/effect.ts';

/** What one run may still do of what a flood of incidents would make it do too often. */
export interface Budget {
  reminders: number;
  /** Incidents that get their first comment of ours. */
  adoptions: number;
  /** Commits of postmortems. */
  postmortems: number;
}

export const mostAdoptions = 10;
export const mostPostmortems = 5;

/** Why an incident is left to the next run as it is; nothing when it is its turn. The oldest are looked at first. */
export function leftForLater(
  { incident: { tracking }, settings }: Pick<Decision, 'incident' | 'settings'>,
  effects: readonly Effect[],
  budget: Budget,
): string | undefined {
  const { format } = threadTexts(settings.language);
  if (tracking.kind === 'absent' && budget.adoptions <= 0 && effects.length > 0) {
    return format('leftAdoptions', { most: mostAdoptions });
  }
  if (budget.postmortems <= 0 && effects.some(({ kind }) => kind === 'commit-files')) {
    return format('leftPostmortems', { most: mostPostmortems });
  }
  return undefined;
}

/** Counts what was done, or in a dry run would have been. */
export function spend(budget: Budget, effects: readonly Effect[]): void {
  const posted = (purpose: CommentPurpose) =>
    effects.filter((effect) => effect.kind === 'post-comment' && effect.purpose === purpose).length;
  budget.reminders -= effects.filter(isReminder).length;
  budget.adoptions -= posted('tracking');
  budget.postmortems -= effects.filter(({ kind }) => kind === 'commit-files').length;
}
