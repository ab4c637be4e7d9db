import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createQueue, runAction } from '../../tools/local-github/runner.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { dispatched, scheduled } from '../../tools/local-github/timed-events.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const bundle = join(folder, 'index.mjs');
const actionFile = join(folder, 'action.yml');
writeFileSync(
  bundle,
  `import { appendFileSync, readFileSync } from 'node:fs';
  const { env } = process;
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/1/comments';
  const headers = { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] };
  const body = JSON.stringify({ body: env.GITHUB_EVENT_NAME + ' ' + (event.action ?? event.schedule) });
  const answer = await fetch(url, { method: 'POST', headers, body });
  appendFileSync(env.GITHUB_OUTPUT, 'status=' + answer.status + '\\nlines<<END\\na\\nb\\nEND\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done by ' + env.GITHUB_ACTOR);
  console.log(env.INPUT_LABEL, Object.keys(env).includes('NODE_EXTRA_CA_CERTS'));
  process.exitCode = 3;`,
);
const token = `'\${{ github.token }}'`;
writeFileSync(actionFile, `inputs:\n  github-token: { default: ${token} }\n  label: { default: incident }\n`);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the runner', () => {
  it('runs a bundle with the environment, the event and the inputs of a job', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    github.as('alice').opensIssue({ title: 'Down' });
    const [delivery] = github.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    const result = await runAction({ github, delivery, bundle, actionFile });
    expect(result).toMatchObject({ exitCode: 3, stdout: 'incident false\n', summary: '# Done by alice' });
    expect(result.outputs).toEqual({ status: '201', lines: 'a\nb' });
    expect(github.comments(1).map(({ author, body }) => [author.login, body])).toEqual([
      ['github-actions[bot]', 'issues opened'],
    ]);
  });

  it('runs each delivery once and in order, and a sweep when the clock strikes', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write' } });
    const queue = createQueue({ github, bundle, actionFile });
    github.as('alice').opensIssue({ title: 'Down', labels: ['incident'] });
    expect(await queue.runAll()).toHaveLength(2);
    expect(await queue.runAll()).toHaveLength(0);
    const swept = await queue.sweepAt('2026-11-25T06:17:00Z');
    expect(swept.delivery).toMatchObject({ event: 'schedule' });
    expect(github.comments(1).map(({ body, createdAt }) => [body, createdAt])).toEqual([
      ['issues opened', '2026-11-22T14:05:00Z'],
      ['issues labeled', '2026-11-22T14:05:00Z'],
      ['schedule 17 * * * *', '2026-11-25T06:17:00Z'],
    ]);
  });

  it('builds the events that nobody sends', async () => {
    await using github = await startLocalGitHub();
    expect(scheduled(github)).toMatchObject({ event: 'schedule', payload: { schedule: '17 * * * *' } });
    const manual = dispatched(github, 'alice', { issue: '7' });
    expect(manual.payload).toMatchObject({
      inputs: { issue: '7' },
      ref: 'refs/heads/main',
      sender: { login: 'alice' },
    });
  });
});
