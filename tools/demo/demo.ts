/** `npm run demo`: one incident, from the form to the postmortem, on the local GitHub. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { closingLines } from './closing-lines.ts';
import { leaveBehind } from './leave-behind.ts';
import { FailedRun, play } from './play.ts';
import { threadPrinter } from './print-thread.ts';
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
  const played = await play({
    scenes: story,
    bundle,
    actionFile: path.join(root, 'action.yml'),
    onSights: (sights) => say(linesOf(sights)),
  });
  await using github = played.github;
  const left = leaveBehind(played, folder);
  const seconds = (performance.now() - started) / 1000;
  say(closingLines({ ...played, ...left, folder: shownPath(), seconds }));
  return github.violations.length === 0 && left.fsck === '' ? 0 : 1;
}

/** As people would type it from where they are. */
function shownPath(): string {
  const relative = path.relative(process.cwd(), folder);
  return relative === '' || relative.startsWith('..') ? folder : relative;
}

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
