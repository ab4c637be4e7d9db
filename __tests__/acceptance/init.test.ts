import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { initBy } from '../../src/run/init.ts';

const root = path.join(import.meta.dirname, '..', '..');
const command = path.join(root, 'bin', 'incident-protocol.mjs');
const example = (name: string) =>
  readFileSync(path.join(root, 'examples', name), 'utf8').replace(/^# Copy.*\n/, '');
const events = '.github/workflows/incident-protocol.yml';
const sweep = '.github/workflows/incident-protocol-sweep.yml';
const sha = 'ab'.repeat(20);

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function aCheckout(isOne = true): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'checkout-'));
  folders.push(folder);
  if (isOne) mkdirSync(path.join(folder, '.git'));
  return folder;
}

function says(folder: string, ...words: readonly string[]): readonly [number | null, string] {
  // Whoever runs it has no token, and may have no network.
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', https_proxy: 'http://127.0.0.1:9' },
  });
  return [status, stdout + stderr];
}

/** In this process. */
async function inits(folder: string, ...words: readonly string[]): Promise<readonly [number, string]> {
  const { lines, exitCode } = await initBy(words, folder);
  return [exitCode, lines.join('\n')];
}

/** As before the first release. */
function withoutCommit(folder: string): void {
  for (const file of [events, sweep]) {
    const text = fileIn(folder, file).replace(/(incident-protocol@).*/, '$1<commit> # a SHA');
    writeFileSync(path.join(folder, file), text);
  }
}

function fileIn(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

describe('init', () => {
  it('writes all that a team copies, pinned, and says what comes next', async () => {
    const folder = aCheckout();
    const [status, said] = says(folder, 'init', '--sha', sha);
    expect(status).toBe(0);
    expect(said.match(/^made/gm)).toHaveLength(5);
    expect(said).toMatch(
      new RegExp(`The workflows run this commit.*/commit/${sha}\n\n.*\n1\\. Commit and push them`),
    );
    expect(fileIn(folder, '.github/ISSUE_TEMPLATE/incident.yml')).toBe(example('incident.yml'));
    expect(fileIn(folder, events)).toBe(
      example('incident-protocol.workflow.yml').replace(/(incident-protocol@).*/, `$1${sha}`),
    );
    expect(fileIn(folder, sweep)).toContain(`incident-protocol@${sha}\n`);
    const settings = fileIn(folder, '.github/incident-protocol.yml').split('\n');
    expect(settings.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(says(folder, 'init', '--check')[0]).toBe(0);
  });

  it('touches nothing that exists', async () => {
    const folder = aCheckout();
    mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(path.join(folder, events), 'ours');
    const [, said] = await inits(folder, 'init');
    expect([fileIn(folder, events), said.match(/^was there/gm)]).toEqual(['ours', ['was there']]);
    const again = await inits(folder, 'init');
    expect(again[1]).toContain('None of the workflows uses this Action');
    expect(again[1].match(/^was there/gm)).toHaveLength(5);
  });

  it('says that a commit is missing for as long as it is', async () => {
    const folder = aCheckout();
    await inits(folder, 'init');
    withoutCommit(folder);
    expect((await inits(folder, 'init'))[1]).toContain('in the place of <commit>');
    expect((await inits(folder, 'init'))[1]).toContain('in the place of <commit>');
    const said = (await inits(folder, 'init', '--sha', sha))[1];
    expect(said).toContain(`Put ${sha} in the place of <commit>, in ${events} and ${sweep}:`);
    expect(said).not.toContain('The workflows run this commit');
    expect(fileIn(folder, events)).toContain('<commit>');
    const pinned = aCheckout();
    expect((await inits(pinned, 'init', `--sha=${sha.toUpperCase()}`))[1]).not.toContain('<commit>');
    expect(fileIn(pinned, events)).toContain(`incident-protocol@${sha}\n`);
  });

  it('finds what is wrong without asking anybody', async () => {
    const folder = aCheckout();
    expect(await inits(folder, 'init', '--check')).toEqual([
      1,
      expect.stringMatching(/stops.*None of the workflows uses this Action/),
    ]);
    await inits(folder, 'init');
    withoutCommit(folder);
    expect(await inits(folder, 'init', '--check')).toEqual([
      1,
      expect.stringContaining('does not name a commit yet'),
    ]);
    for (const file of [events, sweep])
      writeFileSync(path.join(folder, file), fileIn(folder, file).replace('<commit>', sha));
    const fine = await inits(folder, 'init', '--check');
    expect(fine).toEqual([0, expect.not.stringContaining('Incidents are')]);
    rmSync(path.join(folder, sweep));
    const asleep = await inits(folder, 'init', '--check');
    expect(asleep).toEqual([0, expect.stringContaining('but not all of it works')]);
    writeFileSync(path.join(folder, '.github/incident-protocol.yml'), 'time-zone: Mars\n');
    const [exitCode, said] = await inits(folder, 'init', '--check');
    expect([exitCode, said]).toEqual([1, expect.stringMatching(/incident-protocol\.yml:1:12 time-zone/)]);
    expect(said.match(/The settings/g)).toHaveLength(1);
  });

  it('says what is wrong with files that were there, and that nothing was missing', async () => {
    const folder = aCheckout();
    await inits(folder, 'init', '--sha', sha);
    const settings = path.join(folder, '.github/incident-protocol.yml');
    writeFileSync(settings, 'timezone: UTC\n');
    const [exitCode, said] = await inits(folder, 'init');
    expect([exitCode, said]).toEqual([
      0,
      expect.stringMatching(/1\. The settings: .*did you mean `?time-zone/),
    ]);
    writeFileSync(settings, '');
    expect((await inits(folder, 'init'))[1]).toContain('1. Nothing was missing.');
  });

  it('makes no second file of settings where there is one that nobody reads, and says so', async () => {
    const folder = aCheckout();
    mkdirSync(path.join(folder, '.github'));
    writeFileSync(path.join(folder, '.github/incident-protocol.yaml'), 'label: outage\n');
    const [, said] = await inits(folder, 'init', '--sha', sha);
    expect(said).toContain('was there  .github/incident-protocol.yaml');
    expect(said).toContain(
      '1. The settings: .github/incident-protocol.yaml is not read: rename it to .github/incident-protocol.yml.',
    );
    expect(existsSync(path.join(folder, '.github/incident-protocol.yml'))).toBe(false);
    expect((await inits(folder, 'init', '--check'))[1]).toMatch(
      /missing +The settings: .*\.yaml is not read/,
    );
    // What was written fits them once they are read.
    const settings = path.join(folder, '.github/incident-protocol');
    renameSync(`${settings}.yaml`, `${settings}.yml`);
    expect(await inits(folder, 'init', '--check')).toEqual([0, expect.stringContaining('as they should be')]);
  });

  it('knows the commit of the archive that it came with', () => {
    const [folder, unpacked] = [aCheckout(), aCheckout(false)];
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
    const archive = path.join(unpacked, 'archive.tar');
    git('archive', `--output=${archive}`, 'HEAD');
    execFileSync('tar', ['-xf', archive], { cwd: unpacked });
    const { status } = spawnSync(
      process.execPath,
      [path.join(unpacked, 'bin/incident-protocol.mjs'), 'init'],
      { cwd: folder },
    );
    expect(status).toBe(0);
    const { config }: { readonly config: { readonly pin: string } } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    );
    const named = config.pin.startsWith('<') ? git('rev-parse', 'HEAD').trim() : config.pin;
    expect(fileIn(folder, sweep)).toContain(`incident-protocol@${named}\n`);
    writeFileSync(path.join(unpacked, 'package.json'), '{"type":"module"}');
    const bin = path.join(unpacked, 'bin/incident-protocol.mjs');
    expect(spawnSync(process.execPath, [bin, 'init'], { cwd: folder }).status).toBe(0);
  });

  it('passes in a checkout of this Action', async () => {
    expect((await inits(root, 'init', '--check'))[0]).toBe(0);
  });

  it('says in a line what keeps it from writing, and how it is used', async () => {
    const folder = aCheckout();
    writeFileSync(path.join(folder, '.github'), 'a file');
    const [status, said] = says(folder, 'init');
    expect([status, said.trim().split('\n').length]).toEqual([1, 1]);
    expect(said).toMatch(/Stopped, because the machine says: .*\.github/);
    expect(says(folder)).toEqual([1, expect.stringMatching(/^Usage: incident-protocol init/)]);
    expect(says(folder, '--help')).toEqual([
      0,
      expect.stringMatching(/^Usage: incident-protocol init.*\n[\s\S]+--check/),
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['no words that it knows', ['start']],
    ['half of a SHA', ['init', '--sha', 'abc']],
    ['a SHA without init', ['--sha', sha]],
    ['an option that it does not have', ['init', '--force']],
    ['a word too many', ['init', 'here']],
  ])('says how it is used: %s', async (_, words) => {
    const folder = aCheckout();
    const [exitCode, said] = await inits(folder, ...words);
    expect([exitCode, said]).toEqual([1, expect.stringContaining('Usage: incident-protocol init')]);
    expect(said).toMatch(/^`.*` (?:is no command|is not known|takes the 40 digits)/);
  });

  it('writes nothing through a link that leads out of the checkout', async () => {
    const [folder, outside] = [aCheckout(), path.join(aCheckout(false), 'settings.yml')];
    mkdirSync(path.join(folder, '.github'));
    symlinkSync(outside, path.join(folder, '.github/incident-protocol.yml'));
    expect(await inits(folder, 'init')).toEqual([1, expect.stringMatching(/^Stopped, because .*EEXIST/)]);
    expect(existsSync(outside)).toBe(false);
  });

  it('wants a checkout', async () => {
    expect(await inits(aCheckout(false), 'init')).toEqual([
      1,
      expect.stringContaining('is not the root of a git checkout'),
    ]);
  });
});
