import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from './addresses.ts';
import type { Played } from './play.ts';
import { postmortemPage } from './postmortem-page.ts';
import { incidentNumber, setting } from './setting.ts';
import { threadPage } from './thread-page.ts';

/** Writes the checkout and the pages; says what `git fsck` finds in the checkout. */
export function leaveBehind({ github, postmortem }: Played, folder: string): { readonly fsck: string } {
  const repository = path.join(folder, 'repository');
  mkdirSync(folder, { recursive: true });
  for (const name of ['repository', 'thread.html', 'postmortem.html']) {
    rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  github.git.checkout(repository);
  // The place it was cloned from is gone once the demo has ended.
  git(repository, 'remote', 'remove', 'origin');
  const addresses = addressesOf(postmortem);
  const name = `${setting.owner}/${setting.name}`;
  const issue = github.issue(incidentNumber);
  writeFileSync(path.join(folder, 'thread.html'), threadPage({ issue, github, repository: name, addresses }));
  const text = postmortem === undefined ? undefined : github.git.readFile(postmortem);
  if (postmortem !== undefined && text !== undefined) {
    const page = postmortemPage({ path: postmortem, text, repository: name, addresses });
    writeFileSync(path.join(folder, 'postmortem.html'), page);
  }
  return { fsck: git(repository, 'fsck', '--strict', '--no-dangling', '--no-progress') };
}

/** What it prints, complaints included. */
function git(directory: string, ...args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync('git', args, { cwd: directory, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return `${stdout}${stderr}`.trim();
}
