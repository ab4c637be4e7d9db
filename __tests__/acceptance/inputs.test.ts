import { describe, expect, it } from 'vitest';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { dispatched } from '../../tools/local-github/timed-events.ts';
import { inPairs, lastDelivery, runBundle, type Start } from './bundle.ts';

const config = '.github/incident-protocol.yml';

async function world(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write' }, others: ['acme/other'], ...options });
  github.as('alice').opensIssue({ title: 'Shop is down', body: 'Nobody can pay.', labels: ['incident'] });
  return github;
}

interface Refused {
  readonly said: string;
  readonly requests: number;
}

/** A run that ends red with one line, an outcome and not one write. */
async function refused(github: LocalGitHub, start: Start, by = lastDelivery(github)): Promise<Refused> {
  const before = github.requests.length;
  const { exitCode, stdout, stderr, outputs } = await runBundle(github, by, start);
  const asked = github.requests.slice(before);
  const writes = asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
  expect([exitCode, outputs['outcome'], writes, errors.length, stderr]).toEqual([1, 'failed', [], 1, '']);
  return { said: errors[0]?.slice('::error::'.length) ?? '', requests: asked.length };
}

describe('an input that makes no sense ends the run with one line, before anything is written', () => {
  it('and before anything is read, when it can be seen without', async () => {
    await using github = await world();
    const issue = 'Input `issue`: found "%", allowed: the number of an issue, such as 42.';
    const table: readonly (readonly [Start['inputs'], string])[] = [
      [{ issue: 'abc' }, issue.replace('%', 'abc')],
      [{ issue: '0' }, issue.replace('%', '0')],
      [{ issue: '-1' }, issue.replace('%', '-1')],
      [{ issue: '1e9' }, issue.replace('%', '1e9')],
      [{ issue: '1 ::error::\n%0A' }, issue.replace('%', '1 ::error::\\n%250A')],
      [
        { task: 'sweeep' },
        'Input `task`: found "sweeep", allowed: `auto`, `sweep`, `setup`, `check` or `site`.',
      ],
      [{ 'dry-run': 'yes' }, 'Input `dry-run`: found "yes", allowed: `true` or `false`.'],
      [{ 'max-reminders': '0' }, 'Input `max-reminders`: found "0", allowed: a whole number from 1 to 100.'],
      [
        { token: '' },
        'Input `token` is empty: nothing can be read or written. Leave the input out to use the token of the workflow.',
      ],
    ];
    const found = await inPairs(table, ([inputs]) => refused(github, inputs === undefined ? {} : { inputs }));
    expect(found).toEqual(table.map(([, said]) => ({ said, requests: 0 })));
  });

  it('as a number that is no incident of this repository', async () => {
    await using github = await world();
    const alice = github.as('alice');
    alice.opensPullRequest({ title: 'Fix', branch: 'fix', files: { 'a.txt': 'a' } });
    alice.opensIssue({ title: 'Elsewhere', labels: ['incident'] });
    alice.transfers(3, 'acme/other');
    alice.opensIssue({ title: 'Gone', labels: ['incident'] });
    github.permit('alice', 'admin');
    github.as('alice').deletesIssue(4);
    const by = dispatched(github, 'alice');
    const said = await inPairs(['2', '3', '4', '99'], async (issue) => {
      const run = await refused(github, { inputs: { issue } }, by);
      return run.said;
    });
    expect(said).toEqual([
      '#2 is a pull request: only an issue can be an incident.',
      '#3 was transferred to another repository and is left alone.',
      'GitHub answered 410 to GET /repos/acme/shop/issues/4: This issue was deleted. It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow.',
      'GitHub answered 404 to GET /repos/acme/shop/issues/99: Not Found. It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow.',
    ]);
    expect(github.violations).toEqual([]);
  });

  it('as a token that GitHub does not know', async () => {
    await using github = await world();
    const { said } = await refused(github, { inputs: { token: 'gone' } });
    expect(said).toMatch(
      /^GitHub answered 401 to \S+ \S+: Bad credentials\. The token is not valid \(any more\): check the input `token`\.$/,
    );
  });

  it('as a settings file with mistakes, all of which are told', async () => {
    await using github = await world({
      files: {
        [config]:
          'lable: outage\nreminders:\n  per-step: many\n  repeat: 1 fortnight\nclose:\n  early: never\n',
      },
    });
    const { said } = await refused(github, {});
    expect(said.split('%0A').filter((line) => line.includes(`${config}:`))).toHaveLength(4);
    expect(said).toContain(`${config}:1`);
    expect(said).toContain('`label`');
  });
});

describe('a permission that is missing ends the run with the line to add', () => {
  it.each([
    ['read', /Add `issues: write` under `permissions:` in the workflow\.$/],
    ['none', /Add `issues: (?:read|write)` under `permissions:` in the workflow\.$/],
  ] as const)('with issues: %s', async (issues, remedy) => {
    await using github = await world({ scopes: { issues }, visibility: 'private' });
    const before = github.issue(1).body;
    const { exitCode, stdout } = await runBundle(github, lastDelivery(github));
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
    expect([exitCode, errors.length, remedy.test(errors[0] ?? '')]).toEqual([1, 1, true]);
    expect([github.issue(1).body, github.comments(1).length]).toEqual([before, 0]);
    github.grant('issues', 'write');
    const healed = await runBundle(github, lastDelivery(github));
    expect(healed.outputs['outcome']).toBe('opened');
  });

  it('without contents: names it, and loses nothing', async () => {
    await using github = await world({ visibility: 'private' });
    github.grant('contents', 'none');
    const opened = await runBundle(github, lastDelivery(github));
    expect(opened.stdout).toContain('contents/.github/incident-protocol.yml: Resource not accessible');
    expect(opened.stdout).toMatch(/Add `contents: (?:read|write)` under `permissions:`/);
    github.grant('contents', 'read');
    await runBundle(github, lastDelivery(github));
    github.as('alice').ticks(1, 'Double-check');
    await runBundle(github, lastDelivery(github));
    github.as('alice').closes(1);
    const closed = await runBundle(github, lastDelivery(github));
    expect(`${closed.stdout}${closed.summary}`).toContain('contents: write');
    const kept = github.comments(1).map(({ body }) => body);
    expect(kept.some((body) => /"who":"alice"/.test(body))).toBe(true);
  });
});
