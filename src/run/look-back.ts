/** Before anything is derived: what an edit of ours took away in an earlier run stands again, as if it never had. */

import type { Facts } from '../facts/facts.ts';
import { answer } from '../github/answer.ts';
import { withOverwritten, withOverwrittenTicks } from '../incident/overwritten.ts';
import { findTracking } from '../logbook/find-tracking.ts';
import { elapsed } from '../time/instant.ts';
import { withLost } from './learn-check.ts';
import type { Session } from './session.ts';
import { lookedAt } from './target.ts';

export async function lookBack(session: Session, facts: Facts): Promise<Facts> {
  const text = withOverwritten(facts);
  if (text !== undefined) return withLost(facts, [{ text, stands: facts.issue.body }]);
  return facts.reader === 'graphql' ? withTicksOfComment(session, facts) : facts;
}

/** A description that has no room for the list has it in our comment, whose versions come with no other answer. */
async function withTicksOfComment(session: Session, facts: Facts): Promise<Facts> {
  const { tracking, logbook } = findTracking(facts);
  if (logbook?.list !== 'comment' || tracking.kind === 'absent') return facts;
  const comment = facts.comments.find(({ id }) => id === tracking.id);
  const { node } = comment ?? {};
  if (comment === undefined || node === undefined) return facts;
  if (elapsed(comment.updatedAt, facts.now) > lookedAt) return facts;
  const about = { issue: facts.issue.number, body: false, comments: [node], posted: false };
  const patch = await answer(session, { kind: 'check', ...about });
  if (patch.kind !== 'check' || patch.checked.kind !== 'told') return facts;
  const text = withOverwrittenTicks(comment, patch.checked.comments[node] ?? [], facts, logbook);
  return text === undefined ? facts : withLost(facts, [{ comment: comment.id, text, stands: comment.body }]);
}
