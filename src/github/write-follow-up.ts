/** What we do in a follow-up, which no record of ours remembers: each can be done twice without harm. */

import { longestBody, withLines } from '../facts/follow-up-lines.ts';
import type { FollowUpEffect } from '../plan/effect.ts';
import type { GitHub } from './client.ts';
import { performIdempotent } from './perform.ts';

export async function performInFollowUp(github: GitHub, effect: FollowUpEffect): Promise<void> {
  const { rest, owner, repo } = github;
  const { issue: issue_number } = effect;
  switch (effect.kind) {
    case 'edit-follow-up': {
      // As short a time after it was read as can be: people write there, too.
      const { data } = await rest.issues.get({ owner, repo, issue_number });
      const body = withLines(data.body ?? '', effect.lines);
      // It goes on without the line: what is asked for is done all the same.
      if (body !== data.body && body.length <= longestBody)
        await rest.issues.update({ owner, repo, issue_number, body });
      return;
    }
    case 'post-comment':
      await rest.issues.createComment({ owner, repo, issue_number, body: effect.body });
      return;
    default:
      return performIdempotent(github, effect);
  }
}
