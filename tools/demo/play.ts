import type { RunResult } from '../local-github/runner.ts';
import { createQueue } from '../local-github/runner.ts';
import type { LocalGitHub } from '../local-github/start.ts';
import { startLocalGitHub } from '../local-github/start.ts';
import type { Scene, Stage } from './scene.ts';
import { incidentNumber, labelColors, serverUrl, setting } from './setting.ts';
import type { Sight } from './watch-thread.ts';
import { watchThread } from './watch-thread.ts';

export interface Playing {
  readonly scenes: readonly Scene[];
  /** The JavaScript file that the action's `main` names. */
  readonly bundle: string;
  readonly actionFile: string;
  readonly onSights?: (sights: readonly Sight[]) => void;
  /** After each run, with the repository as it is then. */
  readonly onRun?: (run: RunResult, github: LocalGitHub) => void;
}

export interface Played {
  readonly github: LocalGitHub;
  readonly runs: readonly RunResult[];
  readonly postmortem: string | undefined;
}

/** A run that went wrong, with everything that it printed. */
export class FailedRun extends Error {
  readonly run: RunResult;
  constructor(run: RunResult) {
    super(`a run for "${run.delivery.event}" ended with exit code ${run.exitCode}`);
    this.run = run;
  }
}

/** What passes between two clicks of a person, and until the run that they wake. */
const untilTheNextThing = 15_000;

/** Plays scene by scene, running the bundle for every event. Whoever calls stops the GitHub it gives back. */
export async function play({
  scenes,
  onSights = () => {},
  onRun = () => {},
  ...action
}: Playing): Promise<Played> {
  const github = await openRepository();
  const queue = createQueue({ github: { ...github, serverUrl }, ...action });
  const look = watchThread(github, incidentNumber);
  const runs: RunResult[] = [];
  try {
    for (const scene of scenes) {
      github.clock.set(scene.at);
      if (scene.kind === 'sweep') onSights([{ at: scene.at, who: '', what: { kind: 'schedule' } }]);
      else
        for (const deed of scene.does) {
          deed(stageFor(github, scene.who, runs));
          onSights(look());
          github.clock.advance(untilTheNextThing);
        }
      const ended = scene.kind === 'sweep' ? [await queue.sweep()] : await queue.runAll();
      for (const run of ended.map(mustSucceed)) {
        runs.push(run);
        onRun(run, github);
      }
      onSights(look());
    }
    return { github, runs, postmortem: lastPostmortem(runs) };
  } catch (error) {
    await github.stop();
    throw error;
  }
}

async function openRepository(): Promise<LocalGitHub> {
  const github = await startLocalGitHub(setting);
  github.world.serverUrl = serverUrl;
  github.repository.nextNumber = incidentNumber;
  for (const label of github.repository.labels) label.color = labelColors[label.name] ?? label.color;
  return github;
}

function stageFor(github: LocalGitHub, who: string, runs: readonly RunResult[]): Stage {
  return {
    me: github.as(who),
    incident: incidentNumber,
    postmortem: () => {
      const path = lastPostmortem(runs);
      const text = path === undefined ? undefined : github.git.readFile(path);
      if (path === undefined || text === undefined) throw new Error('there is no postmortem yet');
      return { path, text };
    },
    lastWordsOf: (login) => lastWordsOf(github, login),
  };
}

function lastWordsOf(github: LocalGitHub, login: string): number {
  const incident = github.repository.issues.get(incidentNumber);
  const words = incident?.comments.findLast(({ author }) => author.login === login);
  if (words === undefined) throw new Error(`${login} has said nothing`);
  return words.id;
}

function lastPostmortem(runs: readonly RunResult[]): string | undefined {
  return runs.map(({ outputs }) => outputs['postmortem'] ?? '').findLast((path) => path !== '');
}

function mustSucceed(run: RunResult): RunResult {
  if (run.exitCode !== 0) throw new FailedRun(run);
  return run;
}
