/** What stands ready to be copied at each stage of a thread, and how much else we say there. */

import { isReopenComment } from '../../src/logbook/own-comments.ts';
import { parseReminderComment } from '../../src/logbook/reminder-comment.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';

export interface Look {
  /** UTC. */
  readonly at: string;
  /** Comments of ours besides reminders and answers. */
  readonly ours: number;
  /** What people read of the tracking comment; empty where there is none yet. */
  readonly comment: string;
  /** The fold with the text to copy, without its tags; empty where there is none. */
  readonly draft: string;
}

export function lookAt(github: LocalGitHub, number: number): Look {
  const bodies = github
    .comments(number)
    .filter(({ author }) => author.id === github.world.workflow.id)
    .map(({ body }) => body);
  const others = bodies.filter((body) => parseReminderComment(body) === undefined && !isAnswer(body));
  const tracking = bodies.find((body) => body.startsWith('<!-- incident-protocol:tracking')) ?? '';
  const comment = tracking.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
  const [, title = '', text = ''] =
    /<details><summary>([^<]*)<\/summary>\n\n(`{3,}text[\s\S]*?)\n\n<\/details>/.exec(comment) ?? [];
  return {
    at: new Date(github.clock.now()).toISOString(),
    ours: others.length,
    comment,
    draft: text === '' ? '' : `${title}\n\n${text}`,
  };
}

function isAnswer(body: string): boolean {
  return body.startsWith('<!-- incident-protocol:answer -->') || isReopenComment(body);
}
