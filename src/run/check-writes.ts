/** After all writes: whether somebody wrote in between, and what is done about it. */

import { checkWrites } from '../decide/check.ts';
import type { Facts } from '../facts/facts.ts';
import { answer } from '../github/answer.ts';
import type { Outdated } from '../github/effect-result.ts';
import { findLost, type Lost } from './learn-check.ts';
import type { Journal } from './play.ts';
import type { Session } from './session.ts';

/** Undefined when nobody did, or nothing tells. All is read again, because it was before what the others wrote. */
export async function checked(
  session: Session,
  facts: Facts,
  journal: Journal,
): Promise<Outdated | undefined> {
  const question = checkWrites(facts);
  if (question === undefined) return undefined;
  const patch = await answer(session, question);
  journal.unchecked = [];
  if (patch.kind !== 'check') return undefined;
  const { lost, isNews } = findLost(facts, patch.checked);
  journal.lost = [...journal.lost, ...lost];
  return isNews ? { kind: 'outdated', why: 'somebody wrote at the same time' } : undefined;
}

/** Where the run ends here: as they were written, without what we would have made of them. */
export async function putBackLost(
  session: Session,
  facts: Facts | undefined,
  journal: Journal,
): Promise<void> {
  if (session.context.reader === 'rest') return;
  try {
    if (facts !== undefined) await checked(session, facts, journal);
    for (const lost of journal.lost) await putBack(session, lost, journal);
  } catch {
    // What ended the run keeps us from this as well, and is told.
  }
}

async function putBack(
  { github: { rest, owner, repo } }: Session,
  { comment, text }: Lost,
  { issue }: Journal,
) {
  if (comment === undefined) await rest.issues.update({ owner, repo, issue_number: issue, body: text });
  else await rest.issues.updateComment({ owner, repo, comment_id: comment, body: text });
}
