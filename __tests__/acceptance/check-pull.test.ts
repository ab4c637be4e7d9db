import { describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { checkPull } from '../../src/run/check-pull.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { eventOf, runBundle } from './bundle.ts';
import { writesSince } from './run-here.ts';

const settingsPath = '.github/incident-protocol.yml';

async function proposed(
  files: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = { [settingsPath]: 'label: incident\n' },
): Promise<LocalGitHub> {
  const github = await startLocalGitHub({
    people: { alice: 'write', mallory: 'read' },
    files: before,
    scopes: { contents: 'read', issues: 'none', 'pull-requests': 'none' },
  });
  github.as('alice').opensPullRequest({ branch: 'change', files, title: 'Change' });
  return github;
}

async function mistakesIn(...files: Parameters<typeof proposed>) {
  await using github = await proposed(...files);
  const client = await connect({
    repository: { owner: 'acme', repo: 'shop' },
    ...{ apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl, token: github.workflowToken },
  });
  const mistakes = await checkPull(client, { ref: github.git.head('change') ?? '', settingsPath });
  expect(github.violations).toEqual([]);
  return mistakes.map(({ file, line, words }) => `${file}:${line} ${words}`);
}

describe('the check of a pull request', () => {
  it('finds nothing where all is well', async () => {
    expect(await mistakesIn({ [settingsPath]: 'language: de\n' })).toEqual([]);
    expect(await mistakesIn({ 'a.md': 'x' })).toEqual([]);
  });

  it('tells of each mistake in the settings on its line', async () => {
    const text = 'language: de\nsteps:\n  alert:\n    remind-aftr: 1h\npeople:\n  default: [a b]\n';
    expect(await mistakesIn({ [settingsPath]: text })).toEqual([
      expect.stringMatching(/incident-protocol\.yml:4 .*did you mean `remind-after`/),
      expect.stringMatching(/incident-protocol\.yml:6 /),
    ]);
  });

  it('tells of a template that cannot be read, on its line, and of one that is not there', async () => {
    const text = 'templates:\n  reminder: .github/incidents/a.hbs\n  answer: .github/incidents/b.hbs\n';
    const found = await mistakesIn({
      [settingsPath]: text,
      '.github/incidents/a.hbs': 'Hello\n{{#if lead}}\nnever closed\n',
    });
    expect(found).toEqual(
      [
        expect.stringMatching(/b\.hbs:1 .*is not a file/),
        expect.stringMatching(/a\.hbs:\d+ Template/),
      ].toSorted(),
    );
  });

  it('tells of settings under an ending that nobody reads', async () => {
    const twin = '.github/incident-protocol.yaml';
    expect(await mistakesIn({ [twin]: 'language: de\n' }, {})).toEqual([
      `${twin}:1 This file is not read: rename it to \`${settingsPath}\`.`,
    ]);
    expect(await mistakesIn({ 'a.md': 'x' }, {})).toEqual([]);
  });

  it('tells of a form that gives another label', async () => {
    const form = 'name: Ours\nlabels: [bug]\nbody: []\n';
    expect(await mistakesIn({ '.github/ISSUE_TEMPLATE/incident.yml': form })).toEqual([
      expect.stringMatching(/incident\.yml:2 The form does not give/),
    ]);
  });

  it('is red with annotations, writes nothing, and reads the commit of the pull request', async () => {
    await using github = await proposed({ [settingsPath]: 'langage: de\n::error::x: 1\n' });
    const before = github.requests.length;
    const env = { GITHUB_SHA: github.git.head('change') ?? '' };
    const run = await runBundle(github, eventOf('pull_request', { action: 'opened' }), {
      inputs: { task: 'check' },
      env,
    });
    expect([run.exitCode, run.outputs['outcome'], writesSince(github, before)]).toEqual([1, 'checked', []]);
    expect(run.stdout).toMatch(/^::error file=\.github\/incident-protocol\.yml,line=1::.*did you mean/m);
    expect(run.stdout).not.toMatch(/^::error::x/m);
  });
});
