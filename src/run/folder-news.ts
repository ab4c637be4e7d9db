/** Whether people changed the folder of postmortems since we made their list. */

import { indexDelivery } from '../delivery/index-delivery.ts';
import { indexMessage, isCommitMessage } from '../facts/commit-message.ts';
import { type LastChange, readLastChange } from '../github/read-last-change.ts';
import { day } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import type { Session } from './session.ts';

/** Schedules come at least so often; what is older was looked at, and the list says the same after it. */
const news = 2 * day;

/** Of the folder of postmortems, where it is known. */
export type FolderChange = LastChange | undefined | 'unread';

/** By people; and by us, where our commits bring the postmortem alone. */
export async function hasChanged(
  { github, context, settings, now }: Session,
  known: FolderChange,
): Promise<boolean> {
  const { defaultBranch: sha } = context.repository;
  const last =
    known === 'unread' ? await readLastChange(github, { sha, path: settings.postmortem.directory }) : known;
  if (last === undefined || elapsed(last.at, now) >= news) return false;
  if (indexDelivery(settings) === 'pull-request') return last.message !== indexMessage;
  return !isCommitMessage(last.message);
}
