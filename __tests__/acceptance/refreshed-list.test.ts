import { describe, expect, it } from 'vitest';
import type { Fault } from '../../tools/local-github/faults.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { looksAt, sweeps } from '../story/reminder-runs.ts';
import { lastDelivery, runBundle } from './bundle.ts';
import { aClosing, file, folder, pulls, type Setting } from './delivery-runs.ts';
import { runHere } from './run-here.ts';

const page = `${folder}/README.md`;
/** What tells of follow-ups. */
const files = ['README.md', 'index.json', 'feed.xml'].map((name) => `\`${folder}/${name}\``).join(', ');
const message = 'docs(incident): bring the list of postmortems up to date';

/** A postmortem that is in the repository, with its list. */
async function published(setting: Setting = {}): Promise<LocalGitHub> {
  const github = await aClosing(setting);
  await looksAt(github, 1);
  await sweeps(github);
  github.clock.advance(3_600_000);
  return github;
}

/** Somebody promises something in the file itself, on GitHub. */
function promises(github: LocalGitHub, path = file): void {
  const text = `${github.git.readFile(path)}\n## Follow-ups\n\n- [ ] Put the gateway behind a flag\n`;
  github.as('alice').pushes({ [path]: text }, 'A follow-up');
}

async function sweeping(github: LocalGitHub): Promise<readonly string[]> {
  const before = github.requests.length;
  const { color, lines } = await runHere(github, scheduled(github));
  expect([color, github.violations]).toEqual(['green', []]);
  const asked = github.requests
    .slice(before)
    .map(({ method, path, operation }) => [method, path, operation].join(' ').trim());
  return [
    ...lines,
    ...asked.filter((line) => /commits|git\/|branches|folder|createCommit|incidents$/.test(line)),
  ].map((line) => line.replace('/repos/acme/shop/', '').replaceAll(/[0-9a-f]{40}/g, 'sha'));
}

/** Of closed incidents, and of what changed the folder last. */
const question = 'POST /graphql incidents';

const isWrite = (line: string) => !line.startsWith('GET') && !line.startsWith('POST /graphql ');

describe('the list of postmortems, after people changed one by hand', () => {
  it('is brought up to date by the next sweep, with one commit, and one question after that', async () => {
    await using github = await published();
    expect(await sweeping(github)).toEqual([question]);
    promises(github);
    expect(github.git.readFile(page)).not.toContain('open');
    const [note, ...asked] = await sweeping(github);
    expect(note).toBe(`People changed postmortems. Brought up to date: ${files}.`);
    expect(asked).toEqual([
      question,
      'POST /graphql folder',
      'GET git/blobs/sha',
      'POST /graphql/createCommitOnBranch createCommitOnBranch',
    ]);
    expect(github.git.log()[0]).toMatchObject({ message });
    expect(github.git.readFile(page)).toContain('**1\u00A0open** of\u00A01');
    expect(await sweeping(github)).toEqual([question]);
    expect(github.git.fsck()).toBe('');
  });

  it('lists a file that people renamed, and none that they deleted', async () => {
    await using github = await published();
    const text = github.git.readFile(file) ?? '';
    github.as('alice').pushes({ [file]: null, [`${folder}/checkout.md`]: text }, 'a better name');
    await sweeping(github);
    expect(github.git.readFile(page)).toContain('(checkout.md)');
    github.clock.advance(60_000);
    github.as('alice').pushes({ [`${folder}/checkout.md`]: null }, 'gone');
    await sweeping(github);
    expect(github.git.readFile(page)).not.toContain('checkout.md');
  });

  it('is shown, and not written, in a dry run', async () => {
    await using github = await published();
    promises(github);
    const head = github.git.head();
    const { lines } = await runHere(github, scheduled(github), { dryRun: true });
    expect(lines).toEqual([`People changed postmortems. To be brought up to date: ${files}.`]);
    expect(github.git.head()).toBe(head);
  });

  it('comes with the postmortem, where the sweep commits one anyway', async () => {
    await using github = await published();
    promises(github);
    github.as('alice').ticks(1, 'Double-check');
    const commits = github.git.log().length;
    expect(
      (await sweeping(github)).filter((line) => line.startsWith('POST /graphql/createCommit')),
    ).toHaveLength(1);
    expect(github.git.log().length).toBe(commits + 1);
    expect(github.git.readFile(page)).toContain('**1\u00A0open** of\u00A01');
  });
});

describe('the list of postmortems is let alone', () => {
  it('where nothing of it changes; and after two days nobody looks again', async () => {
    await using github = await published();
    github.as('alice').pushes({ [`${folder}/picture.txt`]: 'a picture' }, 'a picture');
    const [head, asked] = [github.git.head(), await sweeping(github)];
    expect(asked.filter(isWrite)).toEqual([]);
    expect([github.git.head(), asked.length]).toEqual([head, 2]);
    github.clock.advance(49 * 3_600_000);
    expect((await sweeping(github)).filter((line) => /commits|git\/|incidents$/.test(line))).toEqual([
      question,
    ]);
  });

  it.each<Readonly<Record<string, string>>>([
    { [`${folder}/2020-01-01-notes.md`]: '# Ours\n' },
    { [`${folder}/index.json`]: '{"name": "of the team"}' },
  ])('where we never made one: %j', async (files) => {
    await using github = await aClosing({ files });
    github.as('alice').reopens(1);
    await sweeps(github);
    const head = github.git.head();
    expect((await sweeping(github)).filter(isWrite)).toEqual([]);
    expect(github.git.head()).toBe(head);
  });

  it('where the team wants none: not even a question', async () => {
    await using github = await published({ settings: 'postmortem: {index: off}\n' });
    expect([github.git.readFile(page), github.git.readFile(file)]).toEqual([undefined, expect.anything()]);
    promises(github);
    expect((await sweeping(github)).filter((line) => line.includes('commits'))).toEqual([]);
  });

  it('where the branch takes no commits and the team wants no pull request: green, and without a word', async () => {
    await using github = await published({ settings: 'postmortem: {index: commit}\n' });
    promises(github);
    const head = github.git.head();
    github.protect('main');
    const [first] = await sweeping(github);
    expect([first, github.git.head(), pulls(github)]).toEqual([question, head, []]);
  });

  it('where GitHub fails: a note, and no red run', async () => {
    await using github = await published();
    promises(github);
    github.faults.queue({
      path: /createCommitOnBranch/,
      fault: { kind: 'status', status: 502, message: 'Server Error' },
    });
    const [note] = await sweeping(github);
    expect(note).toContain('The list of postmortems was not brought up to date. GitHub answered 502');
    expect((await sweeping(github))[0]).toContain('Brought up to date');
  });

  it('when others write at the same time: the next sweep looks again', async () => {
    await using github = await published();
    promises(github);
    const run = () => void github.as('alice').pushes({ 'a.txt': 'a' }, 'in between');
    github.faults.queue({ path: /createCommitOnBranch/, fault: { kind: 'before', run } });
    await sweeping(github);
    expect(github.git.log()[0]?.message).toBe('in between');
    await sweeping(github);
    expect(github.git.log()[0]?.message).toBe(message);
  });
});

/** Postmortems come by pull request, and so does their list. */
async function merged(setting: Setting = {}): Promise<LocalGitHub> {
  const github = await aClosing(setting);
  github.protect('main');
  await looksAt(github, 1);
  github.as('alice').mergesPullRequest(2);
  return github;
}

const ownBranch = 'incident-protocol/index';

function indexPulls(github: LocalGitHub) {
  return pulls(github).filter(({ head }) => head === ownBranch);
}

/** As people do it: past the rule that keeps us out. */
function pushes(github: LocalGitHub, files: Readonly<Record<string, string | null>>): void {
  github.clock.advance(60_000);
  github.unprotect('main');
  github.as('alice').pushes(files, 'by hand');
  github.protect('main');
}

describe('the list of postmortems, where the default branch takes no commits', () => {
  it('is proposed once, by the sweep after the merge, in a pull request of its own', async () => {
    await using github = await merged();
    const [note] = await sweeping(github);
    expect(note).toBe(`People changed postmortems. Proposed in a pull request: ${files}.`);
    const [pull, another] = indexPulls(github);
    expect([pull?.state, pull?.title, another]).toEqual(['open', 'Postmortem index', undefined]);
    expect(github.git.readFile(page, ownBranch)).toContain('Checkout fails');
    expect(github.git.log(ownBranch)[0]).toMatchObject({ message, parents: [github.git.head()] });
    expect((await sweeping(github)).filter(isWrite)).toEqual([]);
    github.as('alice').mergesPullRequest(pull?.number ?? 0);
    expect(github.git.readFile(`${folder}/index.json`)).toContain('"incident":1');
    expect((await sweeping(github)).filter(isWrite)).toEqual([]);
    expect([indexPulls(github).length, github.git.fsck()]).toEqual([1, '']);
  });

  it('is proposed by the run of an event that sees the merge first', async () => {
    await using github = await merged();
    github.as('alice').comments(1, '/incident snooze 1d');
    const { lines } = await runHere(github, lastDelivery(github));
    expect(lines.at(-1)).toContain('Proposed in a pull request');
    expect(indexPulls(github)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('is made anew when a postmortem changes, in the same pull request, whatever is on the branch', async () => {
    await using github = await merged();
    await sweeping(github);
    github.as('alice').pushes({ 'notes.txt': 'lost' }, 'by hand', ownBranch);
    pushes(github, {
      [file]: `${github.git.readFile(file)}\n## Follow-ups\n\n- [ ] Put the gateway behind a flag\n`,
    });
    const [note] = await sweeping(github);
    expect(note).toContain('brings up to date');
    expect(indexPulls(github)).toHaveLength(1);
    expect(github.git.readFile(page, ownBranch)).toContain('**1\u00A0open** of\u00A01');
    expect(github.git.readFile('notes.txt', ownBranch)).toBeUndefined();
    expect(github.git.log(ownBranch)[0]?.parents).toEqual([github.git.head()]);
  });

  it.each(['added', 'changed', 'renamed', 'removed'])(
    'stays closed until a postmortem is %s',
    async (how) => {
      await using github = await merged();
      await sweeping(github);
      github.as('alice').closes(indexPulls(github)[0]?.number ?? 0);
      pushes(github, { 'src/a.txt': 'a' });
      pushes(github, { [`${folder}/picture.txt`]: 'a' });
      expect((await sweeping(github)).filter(isWrite)).toEqual([]);
      expect(indexPulls(github)).toHaveLength(1);
      const text = github.git.readFile(file) ?? '';
      const other = `${folder}/2026-11-23-9-mail.md`;
      pushes(github, {
        ...(how === 'added' ? { [other]: text.replace('incident: 1', 'incident: 9') } : {}),
        ...(how === 'changed' ? { [file]: `${text}\nMore.\n` } : {}),
        ...(how === 'renamed' ? { [file]: null, [`${folder}/checkout.md`]: text } : {}),
        ...(how === 'removed' ? { [file]: null, [other]: text.replace('incident: 1', 'incident: 9') } : {}),
      });
      await sweeping(github);
      expect(indexPulls(github).map(({ state }) => state)).toEqual(['closed', 'open']);
      expect((await sweeping(github)).filter(isWrite)).toEqual([]);
    },
  );

  it('is said to wait on its branch where Actions may not open pull requests', async () => {
    await using github = await merged();
    github.repository.forbidPullRequests = true;
    const [note] = await sweeping(github);
    expect(note).toContain(`waits on the branch \`${ownBranch}\``);
    const head = github.git.head(ownBranch);
    await sweeping(github);
    expect(github.git.head(ownBranch)).toBe(head);
    github.repository.forbidPullRequests = false;
    await sweeping(github);
    expect([github.git.head(ownBranch), indexPulls(github).length]).toEqual([head, 1]);
  });

  it('never takes a branch that somebody else made', async () => {
    await using github = await merged();
    github.as('alice').pushes({ 'a.txt': 'a' }, 'of mine', ownBranch);
    const head = github.git.head(ownBranch);
    expect((await sweeping(github))[0]).toContain('is somebody else’s');
    expect([github.git.head(ownBranch), indexPulls(github)]).toEqual([head, []]);
  });

  it.each(['commit', 'auto'])(
    'comes apart from commits of postmortems, where the team says so: %s',
    async (deliver) => {
      const settings = `postmortem: {deliver: ${deliver}, index: pull-request}\n`;
      await using github = await aClosing({ settings });
      expect((await looksAt(github, 1)).outcome).toBe('published');
      expect([github.git.readFile(page), github.git.log().length]).toEqual([undefined, 2]);
      await sweeping(github);
      expect(github.git.readFile(page, ownBranch)).toContain('Checkout fails');
      expect(indexPulls(github)).toHaveLength(1);
    },
  );

  it('is written directly where postmortems come by pull request, and the team says so', async () => {
    await using github = await aClosing({ settings: 'postmortem: {deliver: pull-request, index: commit}\n' });
    await looksAt(github, 1);
    github.as('alice').mergesPullRequest(2);
    expect((await sweeping(github))[0]).toContain('Brought up to date');
    expect([indexPulls(github), github.git.readFile(page)?.includes('Checkout fails')]).toEqual([[], true]);
  });

  it('is one pull request, though two runs begin at once', async () => {
    await using github = await merged();
    await Promise.all([sweeping(github), sweeping(github)]);
    await sweeping(github);
    expect(indexPulls(github)).toHaveLength(1);
    expect(github.git.fsck()).toBe('');
  });
});

describe('the list of postmortems, whichever request meets a fault', () => {
  const faults: readonly Fault[] = [
    { kind: 'stored-but-failed' },
    { kind: 'reset' },
    { kind: 'status', status: 503 },
    { kind: 'cut-off' },
  ];

  it.each(faults)('is brought up to date once: %j', async (fault) => {
    await using before = await published();
    promises(before);
    for (let at = 0; at < 10; at += 1) {
      await using github = await before.copy();
      github.faults.queue({ path: /branches\/|commits$|\/git\/|graphql/, skip: at, fault });
      await sweeping(github);
      github.faults.clear();
      await sweeping(github);
      const made = github.git.log().filter((commit) => commit.message === message);
      expect([at, made.length, github.git.readFile(page)?.includes('**1\u00A0open**')]).toEqual([
        at,
        1,
        true,
      ]);
      expect(await sweeping(github)).toEqual([question]);
      expect(github.git.fsck()).toBe('');
    }
  });

  it.each(faults)('is proposed once: %j', async (fault) => {
    await using before = await merged();
    for (let at = 0; at < 14; at += 1) {
      await using github = await before.copy();
      github.faults.queue({
        path: /branches\/|commits|\/git\/|graphql|pulls|contents\/postm/,
        skip: at,
        fault,
      });
      await sweeping(github);
      github.faults.clear();
      await sweeping(github);
      await sweeping(github);
      expect([at, indexPulls(github).map(({ state }) => state), github.git.fsck()]).toEqual([
        at,
        ['open'],
        '',
      ]);
      expect(github.git.readFile(page, ownBranch)).toContain('Checkout fails');
    }
  });
});

describe('the list of postmortems, with the bundle', () => {
  it('is said to be brought up to date in log and summary', async () => {
    await using github = await published();
    promises(github);
    const { exitCode, outputs, stdout, summary } = await runBundle(github, scheduled(github));
    expect([exitCode, outputs['outcome']]).toEqual([0, 'swept']);
    for (const told of [stdout, summary])
      expect(told).toContain('People changed postmortems. Brought up to date:');
    expect(github.git.log()[0]?.message).toBe(message);
  });

  it('is made by a run that had no postmortem to write itself', async () => {
    await using github = await published();
    // Long after the close nobody looks at the incident again.
    github.clock.advance(120 * 24 * 3_600_000);
    await runBundle(github, scheduled(github));
    github.clock.advance(3_600_000);
    promises(github);
    const { exitCode, stdout } = await runBundle(github, scheduled(github));
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Brought up to date:')]);
    expect(github.git.log()[0]?.message).toBe(message);
  });

  it('is made where people wrote a postmortem by hand, and there was no incident yet', async () => {
    await using written = await published();
    const text = written.git.readFile(file) ?? '';
    await using github = await startLocalGitHub({ people: { alice: 'write' }, labels: ['incident'] });
    github.as('alice').pushes({ [file]: text }, 'A postmortem');
    const { stdout } = await runBundle(github, scheduled(github));
    expect(stdout).toContain('Brought up to date:');
    expect(github.git.readFile(page)).toContain('Checkout fails');
  });
});
