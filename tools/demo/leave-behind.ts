import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from './addresses.ts';
import type { Played } from './play.ts';
import { postmortemPage } from './postmortem-page.ts';
import { incidentNumber, setting } from './setting.ts';
import { markdown, type Stage, stagesPage } from './stages.ts';
import { threadPage } from './thread-page.ts';

/** Writes the checkout and the pages; says what `git fsck` finds in the checkout. */
export function leaveBehind(
  { github, postmortem }: Played,
  stages: readonly Stage[],
  folder: string,
): { readonly fsck: string } {
  const repository = path.join(folder, 'repository');
  mkdirSync(folder, { recursive: true });
  for (const name of ['repository', 'site', 'index.html', 'thread.html', 'postmortem.html']) {
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
  const list = github.git.readFile('postmortems/README.md');
  if (postmortem !== undefined && text !== undefined) {
    const page = postmortemPage({ path: postmortem, text, repository: name, addresses });
    writeFileSync(path.join(folder, 'postmortem.html'), page);
  }
  writeFileSync(path.join(folder, 'index.html'), stagesPage(withRecord(stages, { text, list })));
  return { fsck: git(repository, 'fsck', '--strict', '--no-dangling', '--no-progress') };
}

interface Files {
  readonly text: string | undefined;
  readonly list: string | undefined;
}

/** What stands in the repository at the end. */
function withRecord(stages: readonly Stage[], { text = '', list = '' }: Files): readonly Stage[] {
  const [chart = ''] = /^```mermaid\n[\s\S]*?^```$/m.exec(text) ?? [];
  return [
    ...stages,
    {
      ...{ id: 'chart', title: 'The chart in the postmortem' },
      words: 'How long it hurt, and when which step was done.',
      html: markdown(chart),
    },
    {
      ...{ id: 'list', title: 'The list of all postmortems' },
      words: 'It is committed with each of them, beside index.json and a feed.',
      html: markdown(list),
    },
  ];
}

/** What it prints, complaints included. */
function git(directory: string, ...args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync('git', args, { cwd: directory, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return `${stdout}${stderr}`.trim();
}
