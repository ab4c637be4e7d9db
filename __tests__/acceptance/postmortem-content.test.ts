import { describe, expect, it } from 'vitest';
import { at, listAt } from '../../src/json.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { aSession, looksAt, remindersOn, sweeps } from '../story/reminder-runs.ts';
import { aClosing, file, told } from './delivery-runs.ts';

const template = '.github/postmortem.md.hbs';
const chosen = `postmortem: {template: ${template}, language: de}\n`;

describe('what is in the postmortem', () => {
  it('is written with the template and in the language of the team', async () => {
    const text = '---\nmessages: {impact: Wen es traf}\n---\n# {{title}}: {{t.impact}}, {{facts.openFor}}\n';
    await using github = await aClosing({ settings: chosen, files: { [template]: text } });
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'published', notes: [] });
    expect(github.git.readFile(file)).toContain('\n# Checkout fails: Wen es traf, unter einer Minute\n');
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['is broken', { [template]: 'one\n{{#if title}}\n' }, `Template "${template}", line 3:`],
    ['is not there', {}, `${template} is not a file on the default branch`],
    ['is a folder', { [`${template}/x`]: 'x' }, `${template} is not a file on the default branch`],
  ])('is written with ours, and that is said, when the template %s', async (_, files, problem) => {
    await using github = await aClosing({ settings: chosen, files: { ...files } });
    const session = await aSession(github);
    expect(await reconcile(session, { issue: 1 })).toMatchObject({ outcome: 'published', notes: [] });
    expect(session.writer.problems()).toEqual([expect.stringContaining(problem)]);
    expect(github.git.readFile(file)).toContain('\n## Auswirkungen\n');
  });

  it('tells of sub-issues as follow-ups, with their state', async () => {
    await using github = await aClosing();
    github.as('bob').opensIssue({ title: 'Test the @contract in #1' });
    github.as('bob').addsSubIssue(1, 2);
    github.as('alice').assigns(2, 'bob');
    github.as('alice').labels(2, 'type:prevent', 'p1');
    github.as('alice').setsMilestone(2, 'December', '2026-12-04');
    await looksAt(github, 1);
    expect(github.git.readFile(file)).toContain(
      `- [#2 Test the \`@contract\` in \`#1\`](${github.serverUrl}/acme/shop/issues/2): open, bob, due 2026-12-04, prevent, p1\n`,
    );
    const index: unknown = JSON.parse(github.git.readFile('postmortems/index.json') ?? '');
    expect(at(listAt(index, 'postmortems')[0], 'follow_ups')).toEqual({
      open: 1,
      total: 1,
      issues: [2],
      items: [{ title: 'Test the @contract in #1', number: 2, owner: 'bob', due: '2026-12-04' }],
    });
    expect(github.violations).toEqual([]);
  });

  it('names what repaired it, what changed before and what was deployed, and stays the same', async () => {
    await using github = await startLocalGitHub({
      now: '2026-11-20T09:00:00Z',
      people: { alice: 'write', bob: 'write', carol: 'write' },
    });
    github.clock.set('2026-11-22T13:30:00Z');
    github.as('bob').pushes({ 'gateway.txt': '4.2' }, 'feat: raise the gateway');
    github.as('bob').deploys({ environment: 'production' });
    github.clock.set('2026-11-22T14:05:00Z');
    github.as('alice').opensIssue({ title: 'Checkout fails', labels: ['incident'], body: 'Nobody can pay.' });
    await looksAt(github, 1);
    const fix = { title: 'Lower it', branch: 'lower', files: { 'gateway.txt': '4.1' }, body: 'Fixes #1' };
    github.as('bob').opensPullRequest(fix);
    github.as('carol').reviews(2);
    github.clock.advance(600_000);
    github.as('bob').mergesPullRequest(2);
    github.as('bob').deploys({ environment: 'production' });
    await looksAt(github, 1);
    const text = github.git.readFile(file) ?? '';
    const home = `${github.serverUrl}/acme/shop`;
    expect(text).toContain(`| Repaired with | [#2 Lower it](${home}/pull/2) |\n`);
    expect(text).toContain(`- **bob** · wrote [#2](${home}/pull/2) · closed it\n`);
    expect(text).toContain(`- **carol** · reviewed [#2](${home}/pull/2)\n`);
    expect(text).toMatch(/^- 2026-11-22 13:30 \*\*bob\*\* committed .*: “feat: raise the gateway”$/m);
    expect(text).toMatch(/^- 2026-11-22 13:30 \*\*bob\*\* deployed commit .* to `production`$/m);
    expect(text).toMatch(/^- 14:15 \*\*bob\*\* deployed commit .* to `production`$/m);
    github.as('bob').deploys({ environment: 'production' });
    expect((await looksAt(github, 1)).outcome).toBe('unchanged');
    github.clock.advance(3_600_000);
    github.as('alice').ticks(1, 'Double-check');
    await looksAt(github, 1);
    const block = (one: string) =>
      one.slice(one.indexOf('begin notes-trigger'), one.indexOf('end notes-trigger'));
    expect(block(github.git.readFile(file) ?? '')).toBe(block(text));
    expect(github.violations).toEqual([]);
  });

  it('is asked for in the reminder of step 6 alone, and counted in our comment once people wrote', async () => {
    await using github = await aClosing();
    for (const box of ['Double-check', 'Alert', 'Take resp', 'Apologize', 'Soften']) {
      github.as('alice').ticks(1, box);
    }
    await looksAt(github, 1);
    expect(told(github)).not.toContain('sections written');
    github.clock.advance(4 * 24 * 3_600_000);
    await sweeps(github);
    expect(remindersOn(github, 1)[0]?.prose).toMatch(/The \[postmortem\]\(\S+\) lacks 9 sections\./);
    github.as('bob').comments(1, '/incident note impact Twelve shops.');
    await looksAt(github, 1);
    expect(github.git.readFile(file)).toContain('> Twelve shops.\n');
    expect(github.git.readFile(file)).toContain('sections_written: 1\n');
    expect(told(github)).toContain('(1 of 9 sections written)');
    expect(github.violations).toEqual([]);
  });
});
