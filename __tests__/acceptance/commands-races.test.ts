import { describe, expect, it } from 'vitest';
import { tickedSteps } from '../../src/checklist/boxes.ts';
import { readChecklist } from '../../src/checklist/checklist.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { runHere, workflowHere } from './run-here.ts';

const me = 'github-actions[bot]';

async function anIncident(
  options: { readonly former?: boolean } = {},
): Promise<{ github: LocalGitHub; runAll: () => Promise<unknown> }> {
  const github = await startLocalGitHub({
    people: { ada: 'admin', bob: 'write' },
    labels: ['incident', 'sev1', 'sev2'],
    ...options,
  });
  const { runAll } = workflowHere(github);
  github.as('ada').opensIssue({ title: 'Shop is down', body: 'Since two.\r\n', labels: ['incident'] });
  await runAll();
  github.clock.advance(60_000);
  return { github, runAll };
}

function ticked(github: LocalGitHub): readonly string[] {
  return [...tickedSteps(readChecklist(github.issue(1).body ?? '', 1))];
}

function comments(github: LocalGitHub, purpose: string): readonly string[] {
  return github
    .comments(1)
    .filter(({ author, body }) => author.login === me && body.startsWith(`<!-- incident-protocol:${purpose}`))
    .map(({ body }) => body);
}

function entries(github: LocalGitHub): readonly string[] {
  const [body = ''] = comments(github, 'tracking');
  const read = parseTrackingComment(body);
  if (read.kind !== 'tracking') throw new Error('our comment cannot be read');
  return read.logbook.entries.map((entry) => ('step' in entry ? `${entry.what} ${entry.step}` : entry.what));
}

describe('a box that somebody ticks while a command is carried out', () => {
  it.each([
    ['before the description is read again', 'GET', true],
    ['between reading and writing it by REST', 'PATCH', true],
    ['between reading and writing it', 'PATCH', false],
  ])('stays ticked: %s', async (_, method, former) => {
    const { github, runAll } = await anIncident({ former });
    await using _github = github;
    github.as('ada').comments(1, '/incident done 1\n/incident note impact all');
    // The first reading of a run comes from the list of a sweep.
    const delivery = scheduled(github);
    github.faults.queue({
      method,
      path: '/repos/acme/shop/issues/1',
      fault: { kind: 'before', run: () => github.as('bob').ticks(1, 'Alert') },
    });
    expect(await runHere(github, delivery)).toMatchObject({ color: 'green' });
    expect(github.faults.waiting()).toBe(0);
    expect(ticked(github)).toEqual(['check', 'alert']);
    await runAll();
    expect(ticked(github)).toEqual(['check', 'alert']);
    expect(github.issue(1).body?.startsWith('Since two.\r\n')).toBe(true);
    expect(entries(github).filter((entry) => entry.startsWith('ticked'))).toEqual([
      'ticked check',
      'ticked alert',
    ]);
    expect(comments(github, 'tracking')[0]).toMatch(/✅ 2\. Alert the people concerned \| bob/);
    expect(github.violations).toEqual([]);
  });

  it('keeps whatever else they wrote with it', async () => {
    const { github, runAll } = await anIncident();
    await using _github = github;
    github.as('ada').comments(1, '/incident done 1');
    const words = (text: string) => github.as('ada').editsBody(1, `${text}\n${github.issue(1).body}`);
    const path = '/repos/acme/shop/issues/1';
    github.faults.queue({ method: 'PATCH', path, fault: { kind: 'before', run: () => words('Mails too.') } });
    await runAll();
    expect(github.issue(1).body).toMatch(/^Mails too\.\nSince two\.\r\n/);
    expect(ticked(github)).toEqual(['check']);
  });
});

describe('two runs that hear the same comment', () => {
  const lines = ['done 1 looked twice', 'severity sev1', 'dnoe 2', 'at -1m rolled back', 'help'];
  const said = lines.map((line) => `/incident ${line}`).join('\n');

  function expectOnce(github: LocalGitHub): void {
    expect(entries(github).filter((entry) => entry !== 'declared' && entry !== 'accepted')).toEqual([
      'ticked check',
      'line',
    ]);
    expect(comments(github, 'tracking')).toHaveLength(1);
    expect(comments(github, 'answer')).toHaveLength(1);
    expect(ticked(github)).toEqual(['check']);
    expect(github.issue(1).labels.map(({ name }) => name)).toEqual(['incident', 'sev1']);
    const spoken = github.comments(1).find(({ body }) => body.startsWith('/incident'));
    expect(spoken?.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(github.violations).toEqual([]);
  }

  it('answer it once, side by side', async () => {
    const { github } = await anIncident();
    await using _ = github;
    github.as('ada').comments(1, said);
    const delivery = scheduled(github);
    await Promise.all([1, 2, 3].map(() => runHere(github, delivery)));
    await runHere(github, delivery);
    expectOnce(github);
  });

  it('answer it once, one within the other at every request', async () => {
    for (let skip = 0; skip < 24; skip += 1) {
      const { github } = await anIncident();
      await using _ = github;
      github.as('ada').comments(1, said);
      const delivery = scheduled(github);
      const run = async () => void (await runHere(github, delivery));
      github.faults.queue({ path: /./, skip, fault: { kind: 'before', run } });
      expect(await runHere(github, delivery)).toMatchObject({ color: 'green' });
      github.faults.clear();
      await run();
      expectOnce(github);
    }
  });

  it('hear it wholly when the first was stopped at any request', async () => {
    for (let skip = 0; skip < 24; skip += 1) {
      const { github } = await anIncident();
      await using _ = github;
      github.as('ada').comments(1, said);
      const delivery = scheduled(github);
      const expired = { kind: 'status', status: 401, message: 'Bad credentials' } as const;
      github.faults.queue({ path: /./, skip, times: 99, fault: expired });
      await runHere(github, delivery);
      github.faults.clear();
      await runHere(github, delivery);
      expectOnce(github);
    }
  });

  it('do nothing when its author deletes it in between', async () => {
    const { github, runAll } = await anIncident();
    await using _ = github;
    const { id } = github.as('ada').comments(1, '/incident done 1');
    github.faults.queue({
      method: 'POST',
      path: /reactions$/,
      fault: { kind: 'before', run: () => github.as('ada').deletesComment(id) },
    });
    await runAll();
    expect(ticked(github)).toEqual(['check']);
    expect(entries(github)).toContain('ticked check');
    github.as('ada').comments(1, 'x');
    await runHere(github, scheduled(github));
    expect(ticked(github)).toEqual(['check']);
  });
});
