import type { Facts } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import type { EffectResult } from '../github/effect-result.ts';
import { UserError } from '../github/errors.ts';
import { readComments } from '../github/read-thread.ts';
import { learnDraft } from './learn-delivery.ts';

/** GitHub did not take it, and that is no reason to stop. */
export interface Refusal {
  readonly kind: 'refused';
}

/** What is known once something was done. */
export async function learn(github: GitHub, facts: Facts, result: EffectResult | Refusal): Promise<Facts> {
  switch (result.kind) {
    case 'refused':
      return facts;
    case 'body-written':
      return { ...facts, issue: { ...facts.issue, body: result.body } };
    case 'posted': {
      refuseOtherAuthor(facts.me, result.comment.author.login);
      // A parallel run may have posted one too; whoever looks after posting sees both.
      const comments = await readComments(github, facts.issue.number);
      const known = comments.some(({ id }) => id === result.comment.id);
      return { ...facts, comments: known ? comments : [...comments, result.comment] };
    }
    default:
      return learnDraft(facts, result);
  }
}

/** A comment that we would not know as ours again would be posted anew, run after run. */
function refuseOtherAuthor(me: string, author: string): void {
  if (author === me) return;
  throw new UserError(
    `GitHub shows our comment as written by \`${author}\`, but calls the token \`${me}\`: stopped, so that no further comment is posted. Please report it.`,
  );
}
