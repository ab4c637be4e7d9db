import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/local-github/faults.ts';
import type { LocalGitHub } from '../../src/local-github/start.ts';
import { scheduled } from '../../src/local-github/timed-events.ts';
import { looksAt, sweeps } from '../story/nag-runs.ts';
import { bundle, runBundle } from './bundle.ts';
import { aClosing, file, folder, pulls, type Setting } from './delivery-runs.ts';
import { runHere } from './run-here.ts';

const page = `${folder}/README.md`;
/** What tells of follow-ups. */
const files = ['README.md', 'index.json', 'feed.xml'].map((name) => `\`${folder}/${name}\``).join(', ');
const message = 'docs(incident): bring the list of postmortems up to date';

/** A postmortem that stands in the repository, with its list. */
async function published(setting: Setting = {}): Promise<LocalGitHub> {
  const github = await aClosing(setting);
  await looksAt(github, 1);
  await sweeps(github);
  github.clock.advance(3_600_000);
  return github;
}

/** Somebody promises something in the file itself, on GitHub. */
function promises(github: LocalGitHub, path = file): void {
  const text = `${github.git.readFile(path)}- [ ] Put the gateway behind a flag\n`;
  github.as('alice').pushes({ [path]: text }, 'A follow-up');
}

async function sweeping(github: LocalGitHub): Promise<readonly string[]> {
  const before = github.requests.length;
  const { color, lines } = await runHere(github, scheduled(github));
  expect([color, github.violations]).toEqual(['green', []]);
  const asked = github.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
  return [...lines, ...asked.filter((line) => /commits|git\/|branches/.test(line))].map((line) =>
    line.replace('/repos/acme/shop/', '').replaceAll(/[0-9a-f]{40}/g, 'sha'),
  );
}

const question = `GET commits?sha=main&path=${folder}&per_page=1`;

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
      'GET branches/main',
      'GET git/trees/sha',
      'GET git/trees/sha?recursive=true',
      'GET git/blobs/sha',
      'GET git/blobs/sha',
      'GET git/blobs/sha',
      'POST git/trees',
      'POST git/commits',
      'PATCH git/refs/heads%2Fmain',
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
    expect((await sweeping(github)).filter((line) => line.startsWith('PATCH git/refs'))).toHaveLength(1);
    expect(github.git.log().length).toBe(commits + 1);
    expect(github.git.readFile(page)).toContain('**1\u00A0open** of\u00A01');
  });
});

describe('the list of postmortems is let alone', () => {
  it('where nothing of it changes; and after two days nobody looks again', async () => {
    await using github = await published();
    github.as('alice').pushes({ [`${folder}/picture.txt`]: 'a picture' }, 'a picture');
    const [head, asked] = [github.git.head(), await sweeping(github)];
    expect(asked.filter((line) => !line.startsWith('GET'))).toEqual([]);
    expect([github.git.head(), asked.length]).toEqual([head, 6]);
    github.clock.advance(49 * 3_600_000);
    expect((await sweeping(github)).filter((line) => /commits|git\//.test(line))).toEqual([question]);
  });

  it.each<Readonly<Record<string, string>>>([
    { [`${folder}/2020-01-01-notes.md`]: '# Ours\n' },
    { [`${folder}/index.json`]: '{"name": "of the team"}' },
  ])('where we never made one: %j', async (files) => {
    await using github = await aClosing({ files });
    github.as('alice').reopens(1);
    await sweeps(github);
    const head = github.git.head();
    expect((await sweeping(github)).filter((line) => !line.startsWith('GET'))).toEqual([]);
    expect(github.git.head()).toBe(head);
  });

  it('where the team wants pull requests: not even a question', async () => {
    await using github = await published({ settings: 'postmortem: {deliver: pull-request}\n' });
    github.as('alice').mergesPullRequest(2);
    await sweeps(github);
    promises(github);
    expect((await sweeping(github)).filter((line) => line.includes('commits'))).toEqual([]);
  });

  it.each([
    ['says so', (github: LocalGitHub) => github.protect('main')],
    [
      'hides it in a ruleset',
      (github: LocalGitHub) =>
        github.faults.queue({
          method: 'PATCH',
          path: /git\/refs\/heads%2Fmain/,
          fault: {
            kind: 'status',
            status: 422,
            message: 'Repository rule violations found\n\nChanges must be made through a pull request.',
          },
        }),
    ],
  ])('where the branch takes no commits and %s: green, and without a word', async (_how, shut) => {
    await using github = await published();
    promises(github);
    const head = github.git.head();
    shut(github);
    const [first] = await sweeping(github);
    expect([first, github.git.head(), pulls(github)]).toEqual([question, head, []]);
  });

  it('where GitHub fails: a note, and no red run', async () => {
    await using github = await published();
    promises(github);
    github.faults.queue({
      method: 'POST',
      path: /git\/trees/,
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
    github.faults.queue({ method: 'PATCH', path: /refs\/heads%2Fmain/, fault: { kind: 'before', run } });
    await sweeping(github);
    expect(github.git.log()[0]?.message).toBe('in between');
    await sweeping(github);
    expect(github.git.log()[0]?.message).toBe(message);
  });
});

describe('the list of postmortems, whichever request meets a fault', () => {
  const faults: readonly Fault[] = [
    { kind: 'stored-but-failed' },
    { kind: 'reset' },
    { kind: 'status', status: 503 },
    { kind: 'cut-off' },
  ];

  it.each(faults)('is brought up to date once: %j', { timeout: 60_000 }, async (fault) => {
    for (let at = 0; at < 10; at += 1) {
      await using github = await published();
      promises(github);
      github.faults.queue({ path: /branches\/|commits$|\/git\//, skip: at, fault });
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
});

describe.skipIf(!existsSync(bundle))('the list of postmortems, with the bundle', () => {
  it('is said to be brought up to date in log and summary', async () => {
    await using github = await published();
    promises(github);
    const { exitCode, outputs, stdout, summary } = await runBundle(github, scheduled(github));
    expect([exitCode, outputs['outcome']]).toEqual([0, 'swept']);
    for (const told of [stdout, summary])
      expect(told).toContain('People changed postmortems. Brought up to date:');
    expect(github.git.log()[0]?.message).toBe(message);
  });
});
