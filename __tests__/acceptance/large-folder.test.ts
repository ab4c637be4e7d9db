import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aPostmortem } from '../postmortem-index/folder.ts';
import { looksAt } from '../story/reminder-runs.ts';
import { aClosing, file, folder, goesOn, ours, told } from './delivery-runs.ts';

const past = Object.fromEntries(
  Array.from({ length: 12 }, (_one, at) => {
    const opened = `20${10 + (at % 3)}-03-${10 + at}`;
    const path = `${folder}/${opened.slice(0, 4)}/${opened}-${100 + at}.md`;
    return [path, aPostmortem({ number: 100 + at, opened: `${opened}T00:00:00Z` })] as const;
  }),
);

function listings(github: LocalGitHub, before: number): readonly string[] {
  return github.requests
    .slice(before)
    .filter(({ path }) => path.includes('/git/trees/'))
    .map(({ path }) => (path.includes('recursive') ? 'deep' : 'flat'));
}

function listed(github: LocalGitHub): number {
  return (github.git.readFile(`${folder}/index.json`) ?? '').match(/"incident":/g)?.length ?? 0;
}

describe.each([
  { by: 'in steps', former: true },
  { by: 'at once', former: false },
])('a folder that GitHub does not list in one answer, asked for $by', ({ former }) => {
  it('is asked for folder by folder, and no postmortem drops out of the list', async () => {
    await using github = await aClosing({ former, files: past });
    github.repository.longestTree = 8;
    const before = github.requests.length;
    expect((await looksAt(github, 1)).outcome).toBe('published');
    const steps = ['deep', 'flat', 'deep', 'deep', 'deep'];
    expect(listings(github, before)).toEqual(former ? ['flat', ...steps] : steps);
    expect(listed(github)).toBe(13);
    goesOn(github);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', postmortem: file });
    expect([listed(github), github.violations, github.git.fsck()]).toEqual([13, [], '']);
  });

  it('gets no second file and no shorter list, when one level alone is too large', async () => {
    await using github = await aClosing({ former, files: past });
    await looksAt(github, 1);
    goesOn(github);
    const [head, index] = [github.git.head(), github.git.readFile(`${folder}/index.json`)];
    github.repository.longestTree = 3;
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('kept-in-comment');
    expect(report.notes).toContain(
      `The postmortem cannot be written: GitHub does not list \`${folder}\` whole, because it is too large: set \`postmortem.directory\` to another folder.`,
    );
    expect(told(github)).toContain(
      `because GitHub does not list \`${folder}\` whole. To have it in the repository: set \`postmortem.directory\` to another folder`,
    );
    expect(ours(github, 'postmortem')).toHaveLength(1);
    expect([github.git.head(), github.git.readFile(`${folder}/index.json`)]).toEqual([head, index]);
  });

  it('is an error, when only commits are wanted', async () => {
    await using github = await aClosing({ former, files: past, settings: 'postmortem: {deliver: commit}\n' });
    github.repository.longestTree = 1;
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('failed');
    expect(report.problem).toContain('does not list');
  });

  it('on the branch of a pull request alone is said, and no second branch is made', async () => {
    await using github = await aClosing({ former });
    github.protect('main');
    await looksAt(github, 1);
    github.as('alice').pushes(past, 'the past', 'incident-protocol/1');
    goesOn(github);
    github.repository.longestTree = 3;
    await expect(looksAt(github, 1)).rejects.toThrow(
      `On the branch \`incident-protocol/1\`: The postmortem cannot be written: GitHub does not list \`${folder}\` whole`,
    );
    expect(github.git.branches()).toEqual(['incident-protocol/1', 'main']);
  });
});
