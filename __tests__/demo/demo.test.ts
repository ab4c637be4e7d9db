import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
const repository = path.join(folder, 'repository');

const demo = spawnSync(process.execPath, [path.join(root, 'tools', 'demo', 'demo.ts'), folder], {
  cwd: folder,
  encoding: 'utf8',
  timeout: 900_000,
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo', () => {
  it('plays to its end in less than a minute', () => {
    expect(demo.stderr).toBe('');
    expect(demo.status).toBe(0);
    expect(demo.stdout).toContain('every request was one that GitHub knows');
    expect(demo.stdout).toContain('git fsck is clean');
  });

  it('prints plain lines into a pipe, none wider than 100 columns', () => {
    expect(stripVTControlCharacters(demo.stdout)).toBe(demo.stdout);
    expect(demo.stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
  });

  it('tells of every tick, of the one that was taken off, and of what was committed', () => {
    expect(demo.stdout.match(/☑ \d/g)).toHaveLength(9);
    expect(demo.stdout.match(/☐ 4\. .*taken off again/g)).toHaveLength(1);
    expect(demo.stdout).toMatch(/committed [\da-f]{7} docs\(incident\): postmortem for #212/);
  });

  it('leaves a checkout in which the bot committed the postmortem', () => {
    expect(git('log', '--format=%an %s')).toContain(
      'github-actions[bot] docs(incident): postmortem for #212\n',
    );
    expect(git('fsck', '--strict', '--no-dangling')).toBe('');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('remote')).toBe('');
  });

  it('leaves a postmortem that holds the late ticks and what people wrote in between', () => {
    const postmortem = readFileSync(path.join(repository, postmortemPath()), 'utf8');
    expect(postmortem).toContain('status: final');
    expect(postmortem).toContain('We believed that the services fetch the keys by themselves.');
  });

  it('leaves the postmortem and the list of all as they are shown here', async () => {
    const shown = (name: string) => readFileSync(path.join(repository, 'postmortems', name), 'utf8');
    await expect(shown(path.basename(postmortemPath()))).toMatchFileSnapshot('demo/postmortem.md');
    await expect(shown('README.md')).toMatchFileSnapshot('demo/postmortems.md');
  });

  it('leaves one page with each stage and where to find it', () => {
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const stages = [
      'opened',
      'updated',
      'published',
      'reminded',
      'waiting',
      'proposed',
      'told',
      'late',
      'asked',
      'again',
      'chart',
      'list',
    ];
    expect([...html.matchAll(/<li><a href="#([a-z]+)">/g)].map(([, id]) => id)).toEqual(stages);
    for (const id of stages) expect(html).toContain(`<section class="stage" id="${id}">`);
    expect(html).toMatch(/id="updated"[\s\S]*?<strong>[1-8] of 8<\/strong>[\s\S]*?<\/section>/);
    expect(html).toMatch(/<svg class="chart"[\s\S]*1 Double-check/);
  });

  it.each(['index.html', 'thread.html', 'postmortem.html'])('leaves %s, which loads nothing', (name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    expect(html).toContain('Nobody can sign in to the portal or to web mail');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(|incident-protocol:|127\.0\.0\.1/);
  });

  it('shows the thread with its boxes, its comments and the link to the postmortem', () => {
    const html = readFileSync(path.join(folder, 'thread.html'), 'utf8');
    expect(html).toContain('8 of 8 tasks');
    expect(html.match(/<input type="checkbox" disabled checked>/g)).toHaveLength(8);
    expect(html).toContain('<a href="postmortem.html">postmortem</a>');
  });
});

function postmortemPath(): string {
  return git('ls-files', 'postmortems/2026-11-17-212-*.md').trim();
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
}
