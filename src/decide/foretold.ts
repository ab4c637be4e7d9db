/** What the event of an issue says already of what the run will ask for. */

import { isTeamMember } from '../facts/people.ts';
import { textAt } from '../json.ts';
import { second } from '../time/duration.ts';

/** GitHub sets its labels and assignees within seconds of the opening. */
const longestBreath = 30 * second;

export function isSameBreath(payload: unknown, action: string): boolean {
  if (action !== 'labeled' && action !== 'assigned') return false;
  const [opened, changed] = ['created_at', 'updated_at'].map((key) =>
    Date.parse(textAt(payload, 'issue', key) ?? ''),
  );
  return opened !== undefined && changed !== undefined && changed - opened < longestBreath;
}

/**
 * Only the certain ones: in public, who declares and closes, and who edits an issue that somebody without access
 * opened. Whose name GitHub shows as one of the team is a guess, good enough for when to ask.
 */
export function weighed(payload: unknown, action: string): { readonly weigh?: readonly string[] } {
  const [author, sender] = [textAt(payload, 'issue', 'user', 'login'), textAt(payload, 'sender', 'login')];
  if (textAt(payload, 'repository', 'visibility') !== 'public') return {};
  if (
    author === undefined ||
    sender === undefined ||
    !['opened', 'labeled', 'edited', 'closed'].includes(action)
  )
    return {};
  if (action !== 'edited') return { weigh: [author] };
  const isOfTeam = isTeamMember(textAt(payload, 'issue', 'author_association'));
  return isOfTeam ? {} : { weigh: [sender] };
}
