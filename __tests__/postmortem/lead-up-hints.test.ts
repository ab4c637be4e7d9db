import { describe, expect, it } from 'vitest';
import type { Background, CommitFact, DeploymentFact } from '../../src/facts/background.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { completenessOf } from '../../src/postmortem-index/completeness.ts';
import { aPerson, nothingInTheBackground, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const day = '2026-11-22';
const bob = aPerson('bob');

function aCommit(minute: number, changes: Partial<CommitFact> = {}): CommitFact {
  const sha = String(minute).padStart(40, 'a');
  const at = `${day}T13:${String(minute).padStart(2, '0')}:00Z`;
  const url = `https://github.com/acme/shop/commit/${sha}`;
  return { sha, url, at, headline: `Change ${minute}`, authorName: 'Bob', by: bob, ...changes };
}

function aDeployment(at: string, changes: Partial<DeploymentFact> = {}): DeploymentFact {
  return { at, by: bob, environment: 'production', sha: 'b'.repeat(40), state: 'succeeded', ...changes };
}

function known<T>(items: readonly T[], left = 0) {
  return { kind: 'known', items, left } as const;
}

function file(background: Background, entries: readonly Entry[] = []): string {
  return written({ facts: someFacts({ background }), entries });
}

/** What is in the block of the section, without what is around it. */
function hints(background: Background, entries: readonly Entry[] = []): readonly string[] {
  const block = /begin notes-trigger -->\n([\s\S]*?)<!-- incident-protocol:end/.exec(
    file(background, entries),
  );
  const around = ['## Trigger', ''];
  return (block?.[1] ?? '').split('\n').filter((line) => !around.includes(line));
}

function told(name: 'started' | 'detected' | 'resolved', at: string): Entry {
  return { what: 'milestone', name, at, attribution: { kind: 'actor', by: 'bob', at: `${day}T16:00:00Z` } };
}

describe('what led up to an incident', () => {
  it('is told as candidates, which answer no question', () => {
    const background = { ...nothingInTheBackground, commits: known([aCommit(30)]) } as const;
    expect(hints(background)[0]).toMatch(/^Candidates: /);
    const { words } = createTexts('postmortem', 'en');
    expect(completenessOf(file(background), words).asking).toContain('Trigger');
    expect(file(background)).toContain('sections_written: 0\n');
  });

  it('is no section of its own when nothing changed', () => {
    expect(file(nothingInTheBackground)).not.toContain('## Trigger');
  });

  it('names ten of many commits, and where the others are', () => {
    const commits = known(
      Array.from({ length: 14 }, (_, index) => aCommit(40 - index)),
      7,
    );
    const lines = hints({ ...nothingInTheBackground, commits });
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe(
      '- And 11 more, among [the commits of those days](https://github.com/acme/shop/commits/main?since=2026-11-21&until=2026-11-22).',
    );
  });

  it('names a pull request once, when it came to the branch, and not when that was too late', () => {
    const pull = {
      number: 7,
      title: 'Seven',
      url: 'https://github.com/acme/shop/pull/7',
      author: bob,
      base: 'main',
    };
    const merged = { ...pull, mergedAt: `${day}T13:50:00Z` };
    const late = {
      ...pull,
      number: 8,
      url: 'https://github.com/acme/shop/pull/8',
      mergedAt: `${day}T15:00:00Z`,
    };
    const elsewhere = { ...merged, base: 'develop' };
    const commits = known([
      aCommit(45, { pull: late }),
      aCommit(40, { pull: merged }),
      aCommit(30, { pull: merged }),
      aCommit(20, { pull: elsewhere }),
    ]);
    expect(hints({ ...nothingInTheBackground, commits }).slice(1)).toEqual([
      '- 2026-11-22 13:50 Pull request [#7 Seven](https://github.com/acme/shop/pull/7) by **bob** was merged',
      expect.stringMatching(/^- 2026-11-22 13:20 \*\*bob\*\* committed \[`aaaaaaa`\]\(.*\): “Change 20”$/),
    ]);
  });

  it('leaves out what brings postmortems', () => {
    const pull = { number: 7, title: 'Postmortem of incident 6', url: 'u', author: bob, base: 'main' };
    const commits = known([
      aCommit(50, { headline: 'docs(incident): postmortem for #6' }),
      aCommit(40, { headline: 'docs(incident): update the postmortem of incident 6' }),
      aCommit(30, {
        headline: 'Postmortem of incident 6 (#7)',
        pull: { ...pull, mergedAt: `${day}T13:30:00Z` },
      }),
    ]);
    expect(hints({ ...nothingInTheBackground, commits })).toEqual([]);
  });

  it('ends where the incident began, as people reported', () => {
    const deployments = known([
      aDeployment(`${day}T14:30:00Z`),
      aDeployment(`${day}T13:30:00Z`),
      aDeployment(`${day}T13:00:00Z`, { environment: 'review-apps/pr-7' }),
    ]);
    const background = { ...nothingInTheBackground, deployments } as const;
    const earlier = (entries: readonly Entry[]) =>
      hints(background, entries).filter((line) => line.includes('deployed')).length;
    const since = (entries: readonly Entry[]) =>
      file(background, entries).match(/^- \d\d:\d\d .*deployed/gm)?.length ?? 0;
    expect([earlier([]), since([])]).toEqual([1, 1]);
    const early = [told('started', `${day}T13:10:00Z`)];
    expect([earlier(early), since(early)]).toEqual([0, 2]);
    const noticed = [told('detected', `${day}T13:45:00Z`)];
    expect([earlier(noticed), since(noticed)]).toEqual([1, 1]);
  });

  it('is not what was deployed since, which the timeline tells until it was over, or when it repaired it', () => {
    const pull = { number: 7, title: 'Seven', url: 'https://github.com/acme/shop/pull/7', author: bob };
    const merged = {
      ...pull,
      state: 'merged',
      mergedAt: `${day}T16:40:00Z`,
      commit: 'c'.repeat(40),
      reviewers: [],
    } as const;
    const deployments = known([
      aDeployment(`${day}T17:10:00Z`, { sha: merged.commit }),
      aDeployment(`${day}T17:00:00Z`),
      aDeployment(`${day}T16:30:00Z`),
    ]);
    const background = { ...nothingInTheBackground, closing: known([merged]), deployments } as const;
    expect(hints(background)).toEqual([]);
    const times = (text: string) => text.match(/^- \d\d:\d\d (?=.*deployed)/gm);
    expect(times(file(background))).toEqual(['- 16:30 ', '- 17:10 ']);
    expect(times(file(background, [told('resolved', `${day}T17:05:00Z`)]))).toHaveLength(3);
  });

  it.each([
    ['forbidden', '_Deployments are not listed: the workflow lacks `deployments: read`._'],
    ['too-many', '_Deployments could not be read._'],
  ] as const)('says in one line what is not known: %s', (why, line) => {
    const deployments = { kind: 'not-known', why } as const;
    expect(hints({ ...nothingInTheBackground, deployments })).toEqual([line]);
    expect(hints({ ...nothingInTheBackground, deployments, commits: known([aCommit(30)]) }).at(-1)).toBe(
      line,
    );
  });

  it('says in one line that nothing is known', () => {
    const line = '_What came to the default branch in the 24 hours before could not be read._';
    expect(hints({ kind: 'unavailable', reason: 'x' })).toEqual([line]);
    const commits = { kind: 'not-known', why: 'unanswered' } as const;
    expect(hints({ ...nothingInTheBackground, commits })).toEqual([line]);
  });
});
