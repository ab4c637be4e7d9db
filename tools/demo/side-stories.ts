/** What the one incident of the demo does not show: somebody without access, a branch that takes no commits, and what comes after. */

import { createQueue, type Engine, type Queue } from '../local-github/runner.ts';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../local-github/start.ts';
import { serverUrl, setting } from './setting.ts';

export interface Action {
  readonly bundle: string;
  readonly actionFile: string;
  readonly engine?: Engine;
}

export interface SideStory extends AsyncDisposable {
  readonly github: LocalGitHub;
}

const report = {
  title: 'The map of the campus is empty',
  body: '### What happened\n\nThe map shows no buildings since this morning.',
  labels: ['incident'],
  viaForm: true,
};

async function told(
  options: LocalGitHubOptions,
  action: Action,
  happen: (github: LocalGitHub, queue: Pick<Queue, 'runAll' | 'sweep'>) => Promise<void>,
): Promise<SideStory> {
  const github = await startLocalGitHub({ ...setting, ...options });
  github.world.serverUrl = serverUrl;
  const queue = createQueue({ github: { ...github, serverUrl }, ...action });
  await happen(github, queue);
  await queue.runAll();
  return { github, [Symbol.asyncDispose]: () => github.stop() };
}

/** In a public repository, by the form. */
export function byOutsider(action: Action): Promise<SideStory> {
  return told({ visibility: 'public' }, action, async (github) => {
    github.as('sam').opensIssue(report);
  });
}

/** Where a rule of the default branch refuses commits. */
export function intoPullRequest(action: Action): Promise<SideStory> {
  return told({}, action, async (github, { runAll }) => {
    github.protect('main');
    github.as('dana').opensIssue(report);
    await runAll();
    github.clock.advance(30 * 60_000);
    github.as('dana').closes(1);
  });
}

/** A follow-up is asked for and done; then the same service is down again. */
export function andAgain(action: Action): Promise<SideStory> {
  return told({}, action, async (github, { runAll, sweep }) => {
    const title = 'Nobody can sign in to the portal';
    github.as('dana').opensIssue({ title, labels: ['incident', 'service:sign-in'] });
    await runAll();
    const lines = [
      '@kim due:2w prevent Compare the keys every hour',
      '@lee due:2w detect Alert on failed sign-ins',
    ];
    github.as('lee').comments(1, lines.map((line) => `/incident follow-up ${line}`).join('\n'));
    await runAll();
    github.clock.advance(hour);
    github.as('lee').closes(1);
    await runAll();
    github.clock.advance(16 * 24 * hour);
    await sweep();
    github.as('kim').closes(2);
    github.clock.advance(24 * hour);
    await sweep();
    github
      .as('amara')
      .opensIssue({ title: 'Sign-in is slow for staff', labels: ['incident', 'service:sign-in'] });
  });
}

/** The text that lies ready is copied and sent; half an hour later nobody has said more. */
export function wordsToPeople(action: Action, minutesLater: number): Promise<SideStory> {
  return told({}, action, async (github, { runAll, sweep }) => {
    github.as('dana').opensIssue({ ...report, labels: ['incident', 'sev2'] });
    await runAll();
    github.as('dana').comments(1, '/incident lead @amara\n/incident note trigger Did the night import run?');
    github.clock.advance(2 * minute);
    github.as('amara').comments(1, `/incident said 2\n\n${filledIn(textToCopy(github))}`);
    await runAll();
    github.clock.advance(3 * minute);
    github
      .as('amara')
      .comments(
        1,
        '/incident update next:30m investigating: The map shows no buildings. Paper maps are at the gates.',
      );
    await runAll();
    github.clock.advance(minutesLater * minute);
    await sweep();
  });
}

/** The block of code in the comment of the bot, as the button on GitHub copies it. */
function textToCopy(github: LocalGitHub): string {
  return /```text\n([\s\S]*?)\n```/.exec(github.comments(1)[0]?.body ?? '')?.[1] ?? '';
}

function filledIn(text: string): string {
  const known = ['everybody who looks for a room', 'paper maps are at the gates', 'at 08:35 UTC'];
  return known.reduce((filled, one) => filled.replace(/‹[^›]*›/, one), text);
}

const minute = 60_000;
const hour = 60 * minute;
