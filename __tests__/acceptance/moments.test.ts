import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository } from '../story/reminder-runs.ts';
import { workflowHere } from './run-here.ts';

const settings = 'time-zone: Europe/Berlin\n';
const form = (since: string, severity = '_No response_') =>
  `### What happened\n\nThe shop is down.\n\n### Since when\n\n${since}\n\n### Severity\n\n${severity}`;

async function opened(github: LocalGitHub, author: string, body: string) {
  const { runAll } = workflowHere(github);
  github.as(author).opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true, body });
  await runAll();
  return runAll;
}

function tracking(github: LocalGitHub): string {
  return github.issue(1).comments.find(({ body }) => body.includes('incident-protocol'))?.body ?? '';
}

describe('the tracking comment', () => {
  it('shows at once when it started, as it was read, with the zone', async () => {
    await using github = await aRepository({ settings });
    await opened(github, 'alice', form('13:40 CET'));
    expect(tracking(github)).toMatch(/^Started 20\d\d-\d\d-\d\d 12:40 UTC \(13:40 Europe\/Berlin\)$/m);
    expect(tracking(github)).not.toContain('Since when?');
  });

  it('asks once for a time that cannot be read, until somebody tells it', async () => {
    await using github = await aRepository({ settings });
    const runAll = await opened(github, 'alice', form('around lunch @bob'));
    expect(tracking(github)).toContain('Since when? The issue says “around lunch');
    expect(tracking(github)).not.toMatch(/(?<!`)@bob/);
    expect(tracking(github)).not.toMatch(/^Started /m);
    github.as('alice').comments(1, '/incident started -20m');
    await runAll();
    expect(tracking(github)).not.toContain('Since when?');
    expect(tracking(github)).toMatch(/^Started .* UTC/m);
  });

  it('asks nothing where nothing was answered', async () => {
    await using github = await aRepository({ settings });
    await opened(github, 'alice', form('_No response_'));
    expect(tracking(github)).not.toContain('Since when?');
  });

  it('shows a corrected moment in place of the former one', async () => {
    await using github = await aRepository();
    const runAll = await opened(github, 'alice', form('_No response_'));
    github.as('alice').comments(1, '/incident mitigated -30m');
    await runAll();
    const before = /Mitigated [^\n·]*/.exec(tracking(github))?.[0];
    github.as('alice').comments(1, '/incident mitigated -10m');
    await runAll();
    expect(before).toMatch(/^Mitigated .* UTC$/);
    expect(tracking(github)).not.toContain(before);
    expect(tracking(github)).toMatch(/^Mitigated [^\n·]* UTC$/m);
  });

  it('shows what somebody without access chose as their suggestion, until a member sets it', async () => {
    await using github = await aRepository({
      visibility: 'public',
      people: { alice: 'write', eve: 'read' },
    });
    const runAll = await opened(github, 'eve', form('_No response_', 'sev1 - everybody'));
    github.as('alice').comments(1, '/incident confirm');
    await runAll();
    expect(tracking(github)).toContain('Severity sev1, as the reporter suggests.');
    github.as('alice').comments(1, '/incident severity sev2');
    await runAll();
    expect(tracking(github)).not.toContain('as the reporter suggests');
    expect(tracking(github)).toContain('skipped · sev2\n');
  });

  it.each(['sev1 (one service is down)', 'SEV1', 'sev1: all', 'sev1 – all', 'sev1, all of it'])(
    'reads the severity at the start of %j',
    async (answer) => {
      await using github = await aRepository();
      await opened(github, 'alice', form('_No response_', answer));
      expect(tracking(github)).toContain('skipped · sev1\n');
    },
  );

  it.each(['sev10', 'sev1-ish', 'not sev1'])('reads none in %j', async (answer) => {
    await using github = await aRepository();
    await opened(github, 'alice', form('_No response_', answer));
    expect(tracking(github)).not.toContain('· sev');
  });

  it('counts what a member chose, with their name in the postmortem', async () => {
    await using github = await aRepository();
    const runAll = await opened(github, 'alice', form('_No response_', 'sev1 - everybody'));
    github.as('alice').closes(1);
    await runAll();
    const [file = ''] = github.git.listFiles().filter((path) => path.endsWith('shop-is-down.md'));
    expect(github.git.readFile(file)).toContain('| Severity | sev1, chosen by alice in the form |');
  });
});
