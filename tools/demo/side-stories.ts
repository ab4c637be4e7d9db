/** What the one incident of the demo does not show: somebody without access, and a branch that takes no commits. */

import { createQueue, type RunResult } from '../local-github/runner.ts';
import { type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../local-github/start.ts';
import { serverUrl, setting } from './setting.ts';

export interface Action {
  readonly bundle: string;
  readonly actionFile: string;
}

export interface SideStory extends AsyncDisposable {
  readonly github: LocalGitHub;
  readonly run: RunResult;
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
  happen: (github: LocalGitHub, runAll: () => Promise<readonly RunResult[]>) => Promise<void>,
): Promise<SideStory> {
  const github = await startLocalGitHub({ ...setting, ...options });
  github.world.serverUrl = serverUrl;
  const queue = createQueue({ github: { ...github, serverUrl }, ...action });
  await happen(github, () => queue.runAll());
  const runs = await queue.runAll();
  const run = runs.at(-1);
  if (run === undefined) throw new Error('nothing happened');
  return { github, run, [Symbol.asyncDispose]: () => github.stop() };
}

/** In a public repository, by the form. */
export function byOutsider(action: Action): Promise<SideStory> {
  return told({ visibility: 'public' }, action, async (github) => {
    github.as('sam').opensIssue(report);
  });
}

/** Where a rule of the default branch refuses commits. */
export function intoPullRequest(action: Action): Promise<SideStory> {
  return told({}, action, async (github, runAll) => {
    github.protect('main');
    github.as('dana').opensIssue(report);
    await runAll();
    github.clock.advance(30 * 60_000);
    github.as('dana').closes(1);
  });
}
