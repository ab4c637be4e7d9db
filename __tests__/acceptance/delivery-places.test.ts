import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { looksAt, sweeps } from '../story/reminder-runs.ts';
import {
  aClosing,
  board,
  commitWays,
  file,
  folder,
  goesOn,
  linked,
  ours,
  pulls,
  told,
} from './delivery-runs.ts';

const branch = 'incident-protocol/1';
const second = file.replace('.md', '-2.md');

function postmortems(github: LocalGitHub): readonly string[] {
  const places = [file, second, `${folder}/2026/checkout.md`];
  return places.filter((path) => github.git.readFile(path) !== undefined);
}

describe('what is where the postmortem should', () => {
  it('stays, when it is somebody else’s: ours gets another name, and keeps it', async () => {
    const foreign = '# Notes of ours\n';
    await using github = await aClosing({ files: { [file]: foreign } });
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', postmortem: second });
    goesOn(github);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', postmortem: second });
    expect(github.git.readFile(file)).toBe(foreign);
    expect(postmortems(github)).toEqual([file, second]);
  });

  it('stays, when it tells of another incident', async () => {
    const foreign = '---\nschema: 1\nincident: 12\n---\n\nAnother one.\n';
    await using github = await aClosing({ files: { [file]: foreign } });
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', postmortem: second });
    expect(github.git.readFile(file)).toBe(foreign);
  });

  it('is ours, when it tells of this incident: nothing is written twice', async () => {
    await using github = await aClosing({
      files: { [file]: '---\nschema: 1\nincident: 1\n---\n\nBegun by hand.\n' },
    });
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', postmortem: file });
    expect(github.git.readFile(file)).toContain('Begun by hand.');
  });

  it('is in the way, when it is a folder: the text is in a comment, and why', async () => {
    await using github = await aClosing({ files: { [`${file}/x.txt`]: 'x' } });
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('kept-in-comment');
    expect(report.notes).toContain(
      `The postmortem cannot be written: \`${file}\` on the default branch is not a plain file: move it, or set \`postmortem.directory\`.`,
    );
    expect(told(github)).toContain(`something that this Action did not write is at \`${file}\``);
    expect(ours(github, 'postmortem')).toHaveLength(1);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
  });

  it('is in the way, when a file has the name of the folder', async () => {
    await using github = await aClosing({ files: { [folder]: 'x' } });
    expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
    expect(told(github)).toContain(`something that this Action did not write is at \`${folder}\``);
  });

  it('is in the way, when it is a link to another file', async () => {
    await using github = await aClosing();
    await linked(github, file);
    expect((await looksAt(github, 1)).outcome).toBe('kept-in-comment');
    expect(told(github)).toContain(`something that this Action did not write is at \`${file}\``);
  });

  it.each(['README.md', 'index.json', 'feed.xml'])('stays, when it is a link called %s', async (name) => {
    await using github = await aClosing();
    const link = `${folder}/${name}`;
    await linked(github, link);
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('published');
    expect(report.notes).toEqual([expect.stringContaining(`\`${link}\` was left as it is`)]);
    expect(github.git.readFile(link)).toBe('../README.md');
    const written = ['README.md', 'index.json', 'feed.xml'].filter((one) => one !== name);
    for (const one of written) expect(github.git.readFile(`${folder}/${one}`)).toContain('Checkout fails');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('is an error, when only commits are wanted', async () => {
    const settings = 'postmortem: {deliver: commit}\n';
    await using github = await aClosing({ settings, files: { [`${file}/x.txt`]: 'x' } });
    const report = await looksAt(github, 1);
    expect(report).toMatchObject({ outcome: 'failed' });
    expect(report.problem).toContain('is not a plain file: move it');
    expect(told(github)).toContain('⚠️ The postmortem could not be written');
  });
});

describe('a file that people renamed', () => {
  it('is found again by its front matter, wherever in the folder it went', async () => {
    await using github = await aClosing();
    await looksAt(github, 1);
    const moved = `${folder}/2026/checkout.md`;
    const text = `${github.git.readFile(file)}\nOur own words.\n`;
    github.as('alice').pushes({ [file]: null, [moved]: text }, 'by year');
    goesOn(github);
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published' });
    expect(postmortems(github)).toEqual([moved]);
    expect(github.git.readFile(moved)).toContain('Our own words.');
    expect(github.git.readFile(moved)).toContain('Double-check');
    expect(told(github)).toContain(`/blob/main/${moved}`);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
  });

  it('costs no request as long as it is where it was', async () => {
    await using github = await aClosing({ files: { [`${folder}/about.md`]: '# About\n' } });
    await looksAt(github, 1);
    goesOn(github);
    const before = github.requests.length;
    await looksAt(github, 1);
    const blobs = github.requests.slice(before).filter(({ path }) => path.includes('/git/blobs/'));
    // The postmortem, the list and its page; the file that is none of ours is known by its name in the list.
    expect(blobs.length).toBeLessThanOrEqual(3);
  });

  it('without front matter is still ours where we wrote it', async () => {
    await using github = await aClosing();
    await looksAt(github, 1);
    const bare = (github.git.readFile(file) ?? '').replace(/^---\n.*?\n---\n/s, '');
    github.as('alice').pushes({ [file]: bare }, 'no front matter');
    goesOn(github);
    await looksAt(github, 1);
    expect(postmortems(github)).toEqual([file]);
    expect(github.git.readFile(file)).toMatch(/^\s*# /);
  });
});

describe('a repository that takes nothing', () => {
  it('without a first commit keeps the text in a comment', async () => {
    await using github = await aClosing({ empty: true });
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('kept-in-comment');
    expect(told(github)).toContain(
      'the default branch has no commit yet. To have it in the repository: push a first commit to it',
    );
  });
});

describe('a branch of the same name', () => {
  it('that is somebody else’s is left alone: ours gets a number behind it', async () => {
    await using github = await aClosing();
    github.as('alice').pushes({ 'own.txt': 'x' }, 'work of ours', branch);
    const head = github.git.head(branch);
    github.protect('main');
    expect((await looksAt(github, 1)).outcome).toBe('proposed');
    expect(github.git.head(branch)).toBe(head);
    expect(pulls(github)).toMatchObject([{ head: `${branch}-2` }]);
    goesOn(github);
    await looksAt(github, 1);
    expect(pulls(github)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});

describe('a secret that GitHub finds', () => {
  const secret = `ghp_${'a'.repeat(36)}`;

  async function withSecret(): Promise<LocalGitHub> {
    const github = await aClosing();
    await looksAt(github, 1);
    const text = `${github.git.readFile(file)}\nThe key was ${secret}.\n`;
    // It came in while nobody looked for it.
    github.as('alice').pushes({ [file]: text }, 'our words');
    github.repository.secretScanning = true;
    goesOn(github);
    return github;
  }

  it('holds the postmortem back, names the line, and says the secret nowhere', async () => {
    await using github = await withSecret();
    const lines = (github.git.readFile(file) ?? '').split('\n').length;
    const report = await looksAt(github, 1);
    expect(report.outcome).toBe('held-back');
    expect(report.problem).toMatch(
      /^The postmortem is held back: GitHub found a secret in it \(line \d+ of `/,
    );
    expect(Number(/line (\d+)/.exec(report.problem ?? '')?.[1])).toBeGreaterThanOrEqual(lines - 2);
    const { effects, ...said } = report;
    expect(JSON.stringify([said, github.comments(1)])).not.toContain(secret);
    expect(effects.map(({ kind }) => kind)).toEqual(['edit-comment']);
    expect(told(github)).toContain('⚠️ The postmortem is held back');
    const tries = github.requests.filter(({ path }) => path.endsWith('/createCommitOnBranch'));
    expect(tries).toHaveLength(2);
    expect([pulls(github), github.git.branches(), ours(github, 'postmortem')]).toEqual([[], ['main'], []]);
  });

  it('is written by the next run, once people took the secret out', async () => {
    await using github = await withSecret();
    await looksAt(github, 1);
    const clean = (github.git.readFile(file) ?? '').replace(secret, 'a secret');
    github.repository.secretScanning = false;
    github.as('alice').pushes({ [file]: clean }, 'without it');
    github.repository.secretScanning = true;
    expect((await sweeps(github))[0]).toMatchObject({ outcome: 'published' });
    expect(told(github)).not.toContain('held back');
    expect((await sweeps(github))[0]).toMatchObject({ outcome: 'unchanged' });
  });
});

describe.each(commitWays)('others who write at the same time as a commit that is made $way', (way) => {
  const { former } = way;

  /** Somebody pushes right before each of our commits reaches the default branch. */
  function pushesBefore(github: LocalGitHub, times: number): void {
    let pushed = 0;
    const run = () => {
      pushed += 1;
      github.as('alice').pushes({ [`note-${pushed}.txt`]: 'x' }, `note ${pushed}`);
    };
    const { method, path } = way;
    github.faults.queue({ method, path, times, fault: { kind: 'before', run } });
  }

  it('a branch that moved on is read again, and nothing of it is lost', async () => {
    await using github = await aClosing({ former });
    pushesBefore(github, 3);
    expect((await looksAt(github, 1)).outcome).toBe('published');
    expect(github.git.readFile('note-3.txt')).toBe('x');
    expect(github.git.readFile(file)).toContain('incident: 1');
    expect(github.git.fsck()).toBe('');
  });

  it('a branch that moves on five times in a row gets a pull request', async () => {
    await using github = await aClosing({ former });
    pushesBefore(github, 9);
    const report = await looksAt(github, 1);
    expect(report).toMatchObject({ outcome: 'proposed', postmortem: file });
    expect(report.notes).toEqual([
      'The postmortem was not committed to the default branch, because other commits came in between, five times in a row. To change that: merge the pull request; the next change is tried directly again.',
    ]);
    expect(github.faults.waiting()).toBe(4);
    expect(pulls(github)).toMatchObject([{ head: branch, state: 'open' }]);
    expect(github.git.readFile('note-5.txt', branch)).toBe('x');
    github.faults.clear();
    github.as('alice').mergesPullRequest(2);
    await sweeps(github);
    goesOn(github);
    expect((await looksAt(github, 1)).outcome).toBe('published');
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('a branch that moves on five times in a row is an error where only commits are wanted', async () => {
    await using github = await aClosing({ former, settings: 'postmortem: {deliver: commit}\n' });
    pushesBefore(github, 9);
    await expect(looksAt(github, 1)).rejects.toThrow(
      'Gave up on #1 after 5 tries, because the branch main moved on. The next run goes on from here.',
    );
    expect([github.faults.waiting(), github.git.branches()]).toEqual([4, ['main']]);
    github.faults.clear();
    expect((await looksAt(github, 1)).outcome).toBe('published');
  });

  it('two incidents that close at once: both files land, and the list names both', async () => {
    await using github = await aClosing({ former });
    github.as('alice').opensIssue({ title: 'Mail is late', labels: ['incident'] });
    await looksAt(github, 2);
    github.as('alice').closes(2);
    const reports = await Promise.all([looksAt(github, 1), looksAt(github, 2)]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['published', 'published']);
    const listing = github.git.readFile(`${folder}/index.json`) ?? '';
    expect([listing.includes('"incident":1'), listing.includes('"incident":2')]).toEqual([true, true]);
    expect(
      github.git
        .log()
        .map(({ message }) => message)
        .toSorted(),
    ).toMatchObject([
      'Initial commit',
      'docs(incident): postmortem for #1',
      'docs(incident): postmortem for #2',
    ]);
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('a tick while the postmortem is written is told by the next run', async () => {
    await using github = await aClosing({ former });
    github.faults.queue({
      method: way.method,
      path: way.path,
      fault: { kind: 'before', run: () => goesOn(github) },
    });
    await looksAt(github, 1);
    await looksAt(github, 1);
    expect(github.git.readFile(file)).toContain('Double-check');
    expect(board(github)).toContain('"path"');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
  });
});

describe.each(commitWays)('an answer to the commit that is lost, made $way', (way) => {
  const { former, method, path: place } = way;
  const toMain = { method, path: place };

  it('is made up for in the same run: file, commit and outcome are told', async () => {
    await using github = await aClosing({ former });
    github.faults.queue({ ...toMain, fault: { kind: 'stored-but-failed' } });
    const report = await looksAt(github, 1);
    expect(report).toMatchObject({ outcome: 'published', postmortem: file, commit: github.git.head() });
    expect(board(github)).toContain(`"commit":"${github.git.head()}"`);
    goesOn(github);
    github.faults.queue({ ...toMain, fault: { kind: 'stored-but-reset' } });
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', commit: github.git.head() });
    expect(github.git.log().map(({ message }) => message)).toEqual([
      'docs(incident): update the postmortem of incident 1',
      'docs(incident): postmortem for #1',
      'Initial commit',
    ]);
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
  });

  it('is made up for although others pushed since, with one question more', async () => {
    await using github = await aClosing({ former });
    github.faults.queue({ ...toMain, fault: { kind: 'stored-but-failed' } });
    github.faults.queue({
      ...(former ? { method: 'GET', path: /branches\/main$/ } : { path: '/graphql', operation: 'folder' }),
      skip: 1,
      fault: { kind: 'before', run: () => void github.as('alice').pushes({ 'a.txt': 'x' }, 'in between') },
    });
    const report = await looksAt(github, 1);
    const ours = github.git.log().find(({ message }) => message.startsWith('docs(incident)'))?.sha;
    expect([report.outcome, report.commit]).toEqual(['published', ours]);
    const asked = github.requests.filter(({ path }) => path.includes('/commits?'));
    expect(asked.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'sha'))).toEqual([
      `/repos/acme/shop/commits?sha=sha&path=${encodeURIComponent(file)}&per_page=1`,
    ]);
  });
});
