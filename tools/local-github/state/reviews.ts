import { stamp } from '../clock.ts';
import { Refusal } from '../refusal.ts';
import type { Issue, Pull, Review, ReviewState } from './issue.ts';
import { mustBeAllowed } from './permissions.ts';
import { touch } from './timeline.ts';
import type { Act } from './world.ts';
import { takeId } from './world.ts';

export function submitReview(
  act: Act,
  { issue, pull }: { readonly issue: Issue; readonly pull: Pull },
  state: ReviewState,
): Review {
  mustBeAllowed(act, { scope: 'pull-requests', access: 'write', level: 'read' });
  if (issue.author === act.by.actor && state !== 'COMMENTED') {
    const what = state === 'APPROVED' ? 'approve' : 'request changes on';
    throw new Refusal(422, `Review Can not ${what} your own pull request`);
  }
  const review = {
    id: takeId(act.world),
    author: act.by.actor,
    state,
    submittedAt: stamp(act.world.clock),
  };
  pull.reviews.push(review);
  touch(act, issue);
  return review;
}
