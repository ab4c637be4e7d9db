import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../src/local-github/start.ts';
import { looksAt, sweeps } from '../story/nag-runs.ts';
import {
  aClosing,
  board,
  commits,
  file,
  folder,
  goesOn,
  pulls,
  type Setting,
  told,
} from './delivery-runs.ts';

const branch = 'incident-protocol/1';
const page = `${folder}/README.md`;
const index = `${folder}/index.json`;

/** One postmortem is proposed and changed by people, another one is merged meanwhile. */
async function conflicting(
  ours: Readonly<Record<string, string | null>> = {},
  setting: Setting = {},
): Promise<LocalGitHub> {
  const github = await aClosing(setting);
  github.protect('main');
  expect((await looksAt(github, 1)).outcome).toBe('proposed');
  if (Object.keys(ours).length > 0) github.as('alice').pushes(ours, 'words of ours', branch);
  await mergesAnother(github, 'Mail is late');
  return github;
}

async function mergesAnother(github: LocalGitHub, title: string): Promise<void> {
  const alice = github.as('alice');
  const { number } = alice.opensIssue({ title, labels: ['incident'] });
  alice.closes(number);
  expect((await looksAt(github, number)).outcome).toBe('proposed');
  const pull = pulls(github).find(({ head }) => head === `incident-protocol/${number}`);
  alice.mergesPullRequest(pull?.number ?? 0);
}

function isMergeable(github: LocalGitHub): boolean {
  try {
    execFileSync('git', ['--git-dir', github.git.directory, 'merge-tree', '--write-tree', 'main', branch]);
    return true;
  } catch {
    return false;
  }
}

function modeOf(github: LocalGitHub, path: string): string {
  const args = ['--git-dir', github.git.directory, 'ls-tree', branch, path];
  return execFileSync('git', args, { encoding: 'utf8' }).split(' ')[0] ?? '';
}

/** What a run asks besides the ground and the thread. */
function asked(github: LocalGitHub, before: number): readonly string[] {
  const lines = github.requests.slice(before).map(({ method, path }) => {
    const [place = '', ...rest] = path.replace('/repos/acme/shop/', '').split('?')[0]?.split('/') ?? [];
    return `${method} ${place === 'git' || place === 'issues' || place === 'pulls' ? `${place}/${rest[0]}` : place}`;
  });
  return lines.filter((line) => !/^(?:GET issues|GET contents|GET $|POST $)/.test(line));
}

function counted(lines: readonly string[]): Readonly<Record<string, number>> {
  const groups = Object.entries(Object.groupBy(lines, (line) => line));
  return Object.fromEntries(groups.map(([line, all = []]) => [line, all.length]));
}

describe('a pull request that conflicts with the default branch', () => {
  it('takes it in with one commit of two parents, and keeps what people did to the byte', async () => {
    const docs = { 'docs/old.txt': 'old', 'docs/deep/a.txt': 'a', 'docs/deep/b.txt': 'b', 'docs/c.txt': 'c' };
    await using github = await conflicting({}, { files: docs });
    const text = github.git.readFile(file, branch) ?? '';
    const written = text.replace(/_Who was hit[^\n]*_/, 'Everybody,\r\nfor an hour. ');
    const theirs = {
      [file]: written,
      'docs/picture.txt': 'a picture',
      [`${folder}/2026/notes/x.txt`]: 'x',
      'docs/c.txt': 'ours\r\n',
      'docs/old.txt': null,
      'docs/deep/a.txt': null,
      'docs/deep/b.txt': null,
    };
    github.as('alice').pushes(theirs, 'words of ours', branch);
    github.as('alice').pushes({ 'docs/theirs.txt': 'theirs' }, 'another file', 'other');
    const head = github.git.head(branch);
    expect([isMergeable(github), (await sweeps(github))[0]?.outcome]).toEqual([false, 'proposed']);
    const [commit] = github.git.log(branch);
    expect(commit?.parents).toEqual([head, github.git.head()]);
    expect(commit?.message).toBe('docs(incident): bring the default branch to the postmortem of incident 1');
    for (const [path, content] of Object.entries(theirs)) {
      expect([path, github.git.readFile(path, branch)]).toEqual([path, content ?? undefined]);
    }
    expect(github.git.readFile(index, branch)?.match(/"incident":\d+/g)).toHaveLength(2);
    expect(github.git.readFile(page, branch)).toContain('Mail is late');
    expect([isMergeable(github), github.git.fsck(), github.violations]).toEqual([true, '', []]);
    expect((await sweeps(github)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    const number = pulls(github).find(({ state }) => state === 'open')?.number ?? 0;
    github.as('alice').mergesPullRequest(number);
    expect(github.git.readFile(file)).toBe(written);
  });

  it('keeps the modes of files, and links', async () => {
    await using github = await conflicting();
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['--git-dir', github.git.directory, ...args], { encoding: 'utf8' }).trim();
    const blob = git('rev-parse', `${branch}:README.md`);
    const odd = execFileSync('git', ['--git-dir', github.git.directory, 'mktree'], {
      encoding: 'utf8',
      input: `100755 blob ${blob}\trun.sh\n120000 blob ${blob}\tlink\n160000 commit ${github.git.head()}\tmodule\n`,
    }).trim();
    const root = git('ls-tree', branch);
    const tree = execFileSync('git', ['--git-dir', github.git.directory, 'mktree'], {
      encoding: 'utf8',
      input: `${root}\n040000 tree ${odd}\todd\n100755 blob ${blob}\trun.sh\n160000 commit ${github.git.head()}\tmodule\n`,
    }).trim();
    const person = {
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@x',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@x',
    };
    const commit = execFileSync(
      'git',
      [
        '--git-dir',
        github.git.directory,
        'commit-tree',
        tree,
        '-p',
        github.git.head(branch) ?? '',
        '-m',
        'odd',
      ],
      { encoding: 'utf8', env: { ...process.env, ...person } },
    ).trim();
    git('update-ref', `refs/heads/${branch}`, commit);
    const pull = [...github.repository.issues.values()].find(({ pull: one }) => one?.head === branch)?.pull;
    if (pull !== null && pull !== undefined) pull.headSha = commit;
    await sweeps(github);
    expect(isMergeable(github)).toBe(true);
    const modes = ['run.sh', 'module', 'odd/run.sh', 'odd/link', 'odd/module'].map((path) =>
      modeOf(github, path),
    );
    expect(modes).toEqual(['100755', '160000', '100755', '120000', '160000']);
    expect(github.violations).toEqual([]);
  });

  it('gets the later ticks in the same commit', async () => {
    await using github = await conflicting();
    const before = commits(github, branch);
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(github.git.readFile(file, branch)).toContain('☑ **alice** did step 1');
    expect([isMergeable(github), commits(github, branch) - before]).toEqual([true, 2 + 1]);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
  });

  it('is asked for with one request, and two where GitHub has to try first', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    let before = github.requests.length;
    await looksAt(github, 1);
    expect(asked(github, before)).toEqual(['GET pulls/2']);
    await mergesAnother(github, 'Mail is late');
    before = github.requests.length;
    await looksAt(github, 1);
    expect(counted(asked(github, before))).toEqual({
      'GET pulls/2': 2,
      // Our branch, the default branch, and what both did since they went apart.
      'GET branches': 2,
      'GET compare': 1,
      'GET git/trees': 4 + 5,
      'GET git/blobs': 5,
      'POST git/trees': 1,
      'POST git/commits': 1,
      'PATCH git/refs': 1,
    });
  });
});

describe('a pull request that is let alone', () => {
  it('only lags behind: a push would take approvals away', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    const head = github.git.head(branch);
    github.unprotect('main');
    github.as('alice').pushes({ 'src/a.txt': 'a' }, 'work');
    github.protect('main');
    expect((await sweeps(github))[0]?.outcome).toBe('unchanged');
    expect(github.git.head(branch)).toBe(head);
  });

  it('is not tried by GitHub yet: the next run looks', async () => {
    await using github = await conflicting();
    const head = github.git.head(branch);
    const pull = [...github.repository.issues.values()].find(({ pull: one }) => one?.head === branch)?.pull;
    // Somebody pushes each time before GitHub is done.
    const run = () => {
      if (pull !== null && pull !== undefined) pull.tested = null;
    };
    github.faults.queue({ method: 'GET', path: /pulls\/\d+$/, times: 2, fault: { kind: 'before', run } });
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect([github.git.head(branch), told(github).includes('Merge [pull request')]).toEqual([head, true]);
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(isMergeable(github)).toBe(true);
  });

  it('goes into another branch', async () => {
    await using github = await conflicting();
    const pull = [...github.repository.issues.values()].find(({ pull: one }) => one?.head === branch);
    if (pull?.pull === null || pull === undefined) throw new Error('there is no pull request');
    const elsewhere = { ...pull.pull, base: 'incident-protocol/2' };
    github.repository.issues.set(pull.number, { ...pull, pull: elsewhere });
    const head = github.git.head(branch);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.git.head(branch)).toBe(head);
  });

  it('conflicts in a file that people changed on both sides: they are told, until they are done', async () => {
    await using github = await conflicting({ 'docs/a.txt': 'ours' });
    github.unprotect('main');
    github.as('alice').pushes({ 'docs/a.txt': 'theirs' }, 'theirs');
    github.protect('main');
    const head = github.git.head(branch);
    const report = await looksAt(github, 1);
    expect(github.git.head(branch)).toBe(head);
    const words =
      'which conflicts with the default branch in `docs/a.txt`: somebody has to resolve that, then merge it.';
    expect(report.notes).toEqual([expect.stringContaining(words)]);
    expect(told(github)).toContain(`⚠️ The postmortem waits in [pull request #2]`);
    expect(told(github)).toContain(words);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(told(github)).toContain(words);
    // What they do by hand is to take the other side's file.
    github.as('alice').pushes({ 'docs/a.txt': 'theirs' }, 'theirs', branch);
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect([isMergeable(github), told(github).includes('conflicts with')]).toEqual([true, false]);
    expect(github.violations).toEqual([]);
  });

  it('may not get a merge commit, by a rule: people are told why', async () => {
    await using github = await conflicting();
    const head = github.git.head(branch);
    const message = 'Repository rule violations found\n\nThis branch must not contain merge commits.\n\n';
    github.faults.queue({
      method: 'PATCH',
      path: /refs\/heads%2Fincident/,
      times: 2,
      fault: { kind: 'status', status: 422, message },
    });
    const report = await looksAt(github, 1);
    expect(report.problem).toBeUndefined();
    expect(report.notes).toEqual([
      'The default branch was not brought into the pull request that conflicts with it, because a rule of the repository says `This branch must not contain merge commits`. To change that: change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets).',
      expect.stringContaining('which conflicts with the default branch: somebody has to resolve that'),
    ]);
    expect(told(github)).toContain('which conflicts with the default branch: somebody has to resolve that');
    expect(github.git.head(branch)).toBe(head);
    github.faults.clear();
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect([isMergeable(github), told(github).includes('conflicts with')]).toEqual([true, false]);
  });

  it('may not get a merge commit, and gets the later ticks all the same', async () => {
    await using github = await conflicting();
    goesOn(github);
    const message = 'Repository rule violations found\n\nThis branch must not contain merge commits.\n\n';
    github.faults.queue({
      method: 'PATCH',
      path: /refs\/heads%2Fincident/,
      fault: { kind: 'status', status: 422, message },
    });
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(github.git.readFile(file, branch)).toContain('☑ **alice** did step 1');
    expect(github.git.log(branch)[0]?.parents).toHaveLength(1);
    expect(told(github)).toContain('which conflicts with the default branch');
  });
});

describe('the page with the list, when both branches changed it', () => {
  const words = (text: string | undefined, add: string) => `${text ?? ''}\n${add}\n`;

  it('keeps the words that people wrote on the default branch', async () => {
    await using github = await conflicting();
    github.unprotect('main');
    github.as('alice').pushes({ [page]: words(github.git.readFile(page), 'How we write.') }, 'words');
    github.protect('main');
    await looksAt(github, 1);
    expect(isMergeable(github)).toBe(true);
    const text = github.git.readFile(page, branch) ?? '';
    expect([text.includes('How we write.'), text.includes('Checkout fails'), text.includes('Mail')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('keeps the words that people wrote on our branch', async () => {
    await using github = await aClosing();
    github.protect('main');
    await looksAt(github, 1);
    const text = words(github.git.readFile(page, branch), 'How we write.');
    github.as('alice').pushes({ [page]: text }, 'words', branch);
    await mergesAnother(github, 'Mail is late');
    await looksAt(github, 1);
    expect(isMergeable(github)).toBe(true);
    expect(github.git.readFile(page, branch)).toContain('How we write.');
    expect(github.git.readFile(page, branch)).toContain('Mail is late');
  });

  it('is left to people, when both did, or when it is somebody else’s now', async () => {
    await using github = await conflicting();
    const [ours, theirs] = [github.git.readFile(page, branch), github.git.readFile(page)];
    github.as('alice').pushes({ [page]: words(ours, 'Ours.') }, 'words', branch);
    github.unprotect('main');
    github.as('alice').pushes({ [page]: words(theirs, 'Theirs.') }, 'words');
    github.protect('main');
    await looksAt(github, 1);
    expect(told(github)).toContain(`conflicts with the default branch in \`${page}\``);
    github.as('alice').pushes({ [page]: ours ?? '', [index]: '{"name": "ours"}' }, 'words', branch);
    await looksAt(github, 1);
    expect(told(github)).toContain(`conflicts with the default branch in \`${index}\``);
    expect(isMergeable(github)).toBe(false);
  });
});

describe('others who write while the branches are brought together', () => {
  it.each(['main', branch])('on %s lose nothing', async (where) => {
    await using github = await conflicting();
    const run = () => {
      github.unprotect('main');
      github.as('alice').pushes({ 'docs/now.txt': 'now' }, 'in between', where);
      github.protect('main');
    };
    github.faults.queue({ method: 'PATCH', path: /refs\/heads%2Fincident/, fault: { kind: 'before', run } });
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(github.git.readFile('docs/now.txt', where)).toBe('now');
    expect(isMergeable(github)).toBe(true);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(board(github)).not.toContain('"conflict"');
    expect([github.git.fsck(), github.violations]).toEqual(['', []]);
  });
});
