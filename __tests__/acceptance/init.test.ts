import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { init, readArguments } from '../../src/run/init.ts';

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
  const asked = readArguments(words, folder);
  if (typeof asked === 'string') return [1, asked];
  const { lines, exitCode } = await init(asked);
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
    expect(said).toContain('1. Commit and push them');
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
    expect(again[1].match(/^was there/gm)).toHaveLength(5);
  });

  it('says that a commit is missing for as long as it is', async () => {
    const folder = aCheckout();
    await inits(folder, 'init');
    withoutCommit(folder);
    expect((await inits(folder, 'init'))[1]).toContain('in the place of <commit>');
    expect((await inits(folder, 'init'))[1]).toContain('in the place of <commit>');
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
    expect((await inits(folder, 'init', '--check'))[0]).toBe(0);
    writeFileSync(path.join(folder, '.github/incident-protocol.yml'), 'time-zone: Mars\n');
    const [exitCode, said] = await inits(folder, 'init', '--check');
    expect([exitCode, said]).toEqual([1, expect.stringMatching(/incident-protocol\.yml:1:12 time-zone/)]);
    expect(said.match(/The settings/g)).toHaveLength(1);
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
  });

  it.each<[string, readonly string[]]>([
    ['no words that it knows', ['start']],
    ['half of a SHA', ['init', '--sha', 'abc']],
    ['a word too many', ['init', 'here']],
  ])('says how it is used: %s', async (_, words) => {
    const folder = aCheckout();
    expect(await inits(folder, ...words)).toEqual([
      1,
      expect.stringContaining('Usage: incident-protocol init'),
    ]);
  });

  it('wants a checkout', async () => {
    expect(await inits(aCheckout(false), 'init')).toEqual([
      1,
      expect.stringContaining('is not the root of a git checkout'),
    ]);
  });
});
