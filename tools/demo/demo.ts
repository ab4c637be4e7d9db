/** `npm run demo`: one incident, from the form to the postmortem, on the local GitHub. */

import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { evaluateBy } from '../local-github/evaluate.ts';
import { closingLines } from './closing-lines.ts';
import { leaveBehind } from './leave-behind.ts';
import { FailedRun, type Played, play } from './play.ts';
import { threadPrinter } from './print-thread.ts';
import { type Action, andAgain, byOutsider, intoPullRequest, wordsToPeople } from './side-stories.ts';
import { buildDemoSite } from './site-story.ts';
import { botCards, markdown, type Stage, stageOf, threadCards } from './stages.ts';
import { story } from './story.ts';

const root = path.join(import.meta.dirname, '..', '..');
const bundle = path.join(root, 'dist', 'index.js');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'demo-out'));

try {
  process.exitCode = await demo();
} catch (error) {
  if (!(error instanceof FailedRun)) throw error;
  say(['', error.message, error.run.stdout, error.run.stderr]);
  process.exitCode = 1;
}

async function demo(): Promise<number> {
  if (!existsSync(bundle)) {
    say(['dist/index.js is not there: run `npm run build` first.']);
    return 1;
  }
  const started = performance.now();
  const linesOf = threadPrinter();
  // In this process: a start of Node for each run would take longer than all of them.
  const engine = evaluateBy((url) => import(url));
  const action = { bundle, actionFile: path.join(root, 'action.yml'), engine };
  const stages: Stage[] = [];
  const played = await play({
    scenes: story,
    ...action,
    onSights: (sights) => say(linesOf(sights)),
    onRun: (run, github) => {
      const stage = stageOf(run, github, stages);
      if (stage !== undefined) stages.push(stage);
    },
  });
  await using github = played.github;
  say(['', '  Now the pages: other incidents, and the site of a year. This takes some seconds.']);
  const left = leaveBehind(played, [...stages, ...(await asides(action))], folder);
  await leaveSite(played, action);
  const seconds = (performance.now() - started) / 1000;
  say(closingLines({ ...played, ...left, folder: shownPath(), seconds }));
  return github.violations.length === 0 && left.fsck === '' ? 0 : 1;
}

/** What a year of incidents looks like to everybody. */
async function leaveSite({ github, postmortem = '' }: Played, action: Action): Promise<void> {
  const text = github.git.readFile(postmortem) ?? '';
  const run = await buildDemoSite({ postmortem: { path: postmortem, text }, action, folder });
  if (run.exitCode !== 0) throw new FailedRun(run);
  renameSync(path.join(folder, 'incident-protocol-site'), path.join(folder, 'site'));
}

/** More incidents, for what the first one does not show. */
async function asides(action: Action): Promise<readonly Stage[]> {
  await using outside = await byOutsider(action);
  await using guarded = await intoPullRequest(action);
  await using later = await andAgain(action);
  const again = [...later.github.repository.issues.keys()].at(-1) ?? 1;
  const pull = [...guarded.github.repository.issues.values()].find((issue) => issue.pull !== null);
  return [
    {
      ...{ id: 'waiting', title: 'Somebody without access opens one' },
      words: 'Another repository, a public one: nothing is tracked before a member confirms it.',
      html: botCards(outside.github, 1),
    },
    {
      ...{ id: 'proposed', title: 'Where the default branch takes no commits' },
      words:
        'Another incident, closed at once. The postmortem is in a pull request; its description stands below the comment in the issue.',
      html: `${botCards(guarded.github, 1)}${markdown(pull?.body ?? '', 'comment')}`,
    },
    ...(await toldAndLate(action)),
    {
      ...{ id: 'asked', title: 'Two weeks later' },
      words:
        'After an incident that is closed: one follow-up was asked for and is done. The other one is overdue, so whoever owns it is asked, there.',
      html: botCards(later.github, 3),
    },
    {
      ...{ id: 'again', title: 'It may have happened before' },
      words: 'Another incident of the same service opens, and is told of the first one.',
      html: botCards(later.github, again),
    },
  ];
}

/** What people outside hear. */
async function toldAndLate(action: Action): Promise<readonly Stage[]> {
  await using told = await wordsToPeople(action, 0);
  await using late = await wordsToPeople(action, 40);
  return [
    {
      ...{ id: 'told', title: 'Words to people' },
      words:
        'Another incident: the map of the campus is empty. The text for people lies ready, with blanks for what nobody knows yet. What they were told, and when they hear more, is in the comment; whoever leads finds there where it stands.',
      html: threadCards(told.github),
    },
    {
      ...{ id: 'late', title: 'Forty minutes later' },
      words:
        'People were promised the next update after half an hour. The next run that comes says that it is late.',
      html: botCards(late.github, 1),
    },
  ];
}

/** As people would type it from where they are. */
function shownPath(): string {
  const relative = path.relative(process.cwd(), folder);
  return relative === '' || relative.startsWith('..') ? folder : relative;
}

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
