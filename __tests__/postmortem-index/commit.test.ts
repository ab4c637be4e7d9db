import { describe, expect, it } from 'vitest';
import { changedFiles } from '../../tools/local-github/git/commit.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt } from '../story/reminder-runs.ts';
import { readXml } from './small-xml.ts';

const [page, index, feed] = ['postmortems/README.md', 'postmortems/index.json', 'postmortems/feed.xml'];

async function closed(github: LocalGitHub, title: string) {
  const alice = github.as('alice');
  const { number } = alice.opensIssue({ title, labels: ['incident'] });
  await looksAt(github, number);
  alice.closes(number);
  return { number, report: await looksAt(github, number) };
}

function lastCommit(github: LocalGitHub): readonly string[] {
  const [now, before] = github.git.log();
  const files = changedFiles(github.repository.git, before?.tree ?? null, now?.tree ?? '');
  return files.map(({ path }) => path);
}

describe('the record of a repository', () => {
  it('comes with each postmortem, in one commit, and only then', async () => {
    await using github = await aRepository();
    const first = await closed(github, 'Checkout fails');
    expect(lastCommit(github)).toEqual(
      ['postmortems/2026-11-22-1-checkout-fails.md', page, feed, index].toSorted(),
    );
    const commits = github.git.log().length;
    expect((await looksAt(github, first.number)).outcome).toBe('unchanged');
    const second = await closed(github, 'Search is slow');
    expect(lastCommit(github)).toEqual(
      [`postmortems/2026-11-22-${second.number}-search-is-slow.md`, page, feed, index].toSorted(),
    );
    expect(github.git.log().length).toBe(commits + 1);
    expect(JSON.parse(github.git.readFile(index) ?? '')['postmortems']).toHaveLength(2);
    expect(
      readXml(github.git.readFile(feed) ?? '').children.filter(({ name }) => name === 'entry'),
    ).toHaveLength(2);
    expect(github.git.readFile('README.md')).not.toContain('Search is slow');
    expect(github.git.fsck()).toBe('');
  });

  it('is told apart from what people wrote, and that is said', async () => {
    await using github = await aRepository();
    const theirs = {
      [page]: '# Ours\n',
      'postmortems/2026-01-01-9-x.md': '---\nschema: 1\nincident: [\n---\n',
    };
    github.as('alice').pushes(theirs, 'docs: ours');
    const { report } = await closed(github, 'Checkout fails');
    expect(report.notes).toEqual([
      expect.stringContaining(`\`${page}\` was left as it is`),
      expect.stringContaining('`postmortems/2026-01-01-9-x.md` cannot be read as a postmortem'),
    ]);
    expect(lastCommit(github)).toEqual(['postmortems/2026-11-22-1-checkout-fails.md', feed, index]);
    expect(github.git.readFile(page)).toBe('# Ours\n');
  });

  it('heals with the next postmortem what people changed in between', async () => {
    await using github = await aRepository();
    await closed(github, 'Checkout fails');
    const path = 'postmortems/2026-11-22-1-checkout-fails.md';
    const text = `${github.git.readFile(path)}\n## Follow-ups\n\n- [ ] Put the gateway behind a flag\n`;
    github
      .as('carol')
      .pushes(
        { [path]: null, 'postmortems/checkout.md': text, [index]: '<<<<<<< "postmortems":' },
        'docs: x',
      );
    await closed(github, 'Search is slow');
    expect(github.git.readFile(page)).toContain('(checkout.md)');
    expect(github.git.readFile(page)).not.toContain('1-checkout-fails.md');
    expect(github.git.readFile(page)).toContain('**1\u00A0open** of\u00A01');
  });
});
