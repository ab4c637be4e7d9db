import { enable, isFirstOf } from '../github/sweep-workflow.ts';
import { day } from '../time/duration.ts';
import { dayOf, elapsed } from '../time/instant.ts';
import type { Session } from './session.ts';

/** GitHub switches a schedule off after 60 days without a commit; early enough before that, and long before every run. */
const quietFor = 45 * day;

/**
 * A schedule that is switched on while it is on counts as used, as far as anybody has seen: GitHub documents it nowhere,
 * so this comes beside the look at the opening of an incident and not instead of it. Once a UTC day, whenever its first
 * sweep comes.
 */
export async function keepAwake({ github, context, now, dryRun, workflowFile }: Session): Promise<void> {
  const { lastCommit } = context;
  if (dryRun || workflowFile === undefined || lastCommit === undefined) return;
  if (elapsed(lastCommit, now) < quietFor) return;
  if (await isFirstOf(dayOf(now), github, workflowFile)) await enable(github, workflowFile);
}
