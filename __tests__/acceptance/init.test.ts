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
function inits(folder: string, ...words: readonly string[]): readonly [number, string] {
  const asked = readArguments(words, folder);
  if (typeof asked === 'string') return [1, asked];
  const { lines, exitCode } = init(asked);
  return [exitCode, lines.join('\n')];
}

function fileIn(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

describe('init', () => {
  it('writes all that a team copies, pinned, and says what comes next', () => {
    const folder = aCheckout();
    const [status, said] = says(folder, 'init', '--sha', sha);
    expect(status).toBe(0);
    expect(said.match(/^made/gm)).toHaveLength(5);
    expect(said).toContain('1. Commit and push them');
    expect(fileIn(folder, '.github/ISSUE_TEMPLATE/incident.yml')).toBe(example('incident.yml'));
    expect(fileIn(folder, events)).toBe(
      example('incident-protocol.workflow.yml').replace(/@<commit> #.*/, `@${sha}`),
    );
    expect(fileIn(folder, sweep)).toContain(`incident-protocol@${sha}\n`);
    const settings = fileIn(folder, '.github/incident-protocol.yml').split('\n');
    expect(settings.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
    expect(says(folder, 'init', '--check')[0]).toBe(0);
  });

  it('touches nothing that exists', () => {
    const folder = aCheckout();
    mkdirSync(path.join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(path.join(folder, events), 'ours');
    const [, said] = inits(folder, 'init');
    expect([fileIn(folder, events), said.match(/^was there/gm)]).toEqual(['ours', ['was there']]);
    expect(said).toContain('in the place of <commit>');
    const again = inits(folder, 'init');
    expect(again[1].match(/^was there/gm)).toHaveLength(5);
  });

  it('finds what is wrong without asking anybody', () => {
    const folder = aCheckout();
    expect(inits(folder, 'init', '--check')).toEqual([
      1,
      expect.stringMatching(/stops.*None of the workflows uses this Action/),
    ]);
    inits(folder, 'init');
    expect(inits(folder, 'init', '--check')).toEqual([
      1,
      expect.stringContaining('does not name a commit yet'),
    ]);
    const pinned = fileIn(folder, events).replace('<commit>', sha);
    writeFileSync(path.join(folder, events), pinned);
    expect(inits(folder, 'init', '--check')[0]).toBe(0);
    writeFileSync(path.join(folder, '.github/incident-protocol.yml'), 'time-zone: Mars\n');
    expect(inits(folder, 'init', '--check')).toEqual([
      1,
      expect.stringMatching(/incident-protocol\.yml:1:12 time-zone/),
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['no words that it knows', ['start']],
    ['half of a SHA', ['init', '--sha', 'abc']],
    ['a word too many', ['init', 'here']],
  ])('says how it is used: %s', (_, words) => {
    const folder = aCheckout();
    expect(inits(folder, ...words)).toEqual([1, expect.stringContaining('Usage: incident-protocol init')]);
  });

  it('wants a checkout', () => {
    expect(inits(aCheckout(false), 'init')).toEqual([
      1,
      expect.stringContaining('is not the root of a git checkout'),
    ]);
  });
});
