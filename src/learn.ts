import { learnDraft } from './deliver.ts';
import type { GitHub } from './github/client.ts';
import { readComments } from './github/read-thread.ts';
import type { Receipt } from './github/receipt.ts';
import { UserError } from './github/user-error.ts';
import type { Facts } from './incident/facts.ts';

/** GitHub did not take it, and that is no reason to stop. */
export interface Refusal {
  readonly kind: 'refused';
}

/** What is known once something was done. */
export async function learn(github: GitHub, facts: Facts, receipt: Receipt | Refusal): Promise<Facts> {
  switch (receipt.kind) {
    case 'refused':
      return facts;
    case 'body-written':
      return { ...facts, issue: { ...facts.issue, body: receipt.body } };
    case 'posted': {
      refuseStranger(facts.me, receipt.comment.author.login);
      // A parallel run may have posted one too; whoever looks after posting sees both.
      const comments = await readComments(github, facts.issue.number);
      const known = comments.some(({ id }) => id === receipt.comment.id);
      return { ...facts, comments: known ? comments : [...comments, receipt.comment] };
    }
    default:
      return learnDraft(facts, receipt);
  }
}

/** A comment that we would not know as ours again would be posted anew, run after run. */
function refuseStranger(me: string, author: string): void {
  if (author === me) return;
  throw new UserError(
    `GitHub shows our comment as written by \`${author}\`, but calls the token \`${me}\`: stopped, so that no further comment is posted. Please report it.`,
  );
}
