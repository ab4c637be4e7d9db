import { afterEach, describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { aClosing, file, type Setting } from './delivery-runs.ts';
import { expectRest, theLogbook } from './record.ts';
import { runHere } from './run-here.ts';

const opened: LocalGitHub[] = [];

afterEach(async () => {
  for (const github of opened.splice(0)) await github[Symbol.asyncDispose]();
});

/** Closed, written, and at rest. */
async function aWrittenIncident(setting: Setting = {}): Promise<LocalGitHub> {
  const github = await aClosing({ people: { alice: 'write', bob: 'triage' }, ...setting });
  opened.push(github);
  await sweepsLater(github);
  await expectRest(github);
  return github;
}

async function sweepsLater(github: LocalGitHub) {
  github.clock.advance(60_000);
  const { color, reports } = await runHere(github, scheduled(github));
  expect(color).toBe('green');
  return reports[0]?.outcome;
}

const broken = { kind: 'status', status: 500, message: 'boom' } as const;
const report = '## Root cause\n\nThe certificate of the gateway ran out.\n';

function written(github: LocalGitHub): string {
  return github.git.readFile(file) ?? '';
}

describe('what is written after the close', () => {
  it('comes into the file with the next sweep, once', async () => {
    const github = await aWrittenIncident();
    github.clock.advance(3_600_000);
    github.as('bob').comments(1, report);
    await sweepsLater(github);
    expect(written(github)).toContain('The certificate of the gateway ran out.');
    await expectRest(github);
  });

  it('is followed where it is edited', async () => {
    const github = await aWrittenIncident();
    const { id } = github.as('bob').comments(1, report);
    await sweepsLater(github);
    github.clock.advance(60_000);
    github.as('bob').editsComment(id, report.replace('certificate', 'licence'));
    await sweepsLater(github);
    expect(written(github)).toContain('The licence of the gateway ran out.');
    expect(written(github)).not.toContain('The certificate of the gateway');
    await expectRest(github);
  });

  it('is followed where it stands in the description', async () => {
    const github = await aWrittenIncident();
    github.clock.advance(60_000);
    github.as('alice').editsBody(1, `${report}\n${github.issue(1).body ?? ''}`);
    await sweepsLater(github);
    expect(written(github)).toContain('The certificate of the gateway ran out.');
    await expectRest(github);
  });

  it('is asked about once and changes nothing where a stranger wrote it', async () => {
    const github = await aWrittenIncident();
    const before = written(github);
    const { revision } = theLogbook(github);
    github.as('mallory').comments(1, report);
    await sweepsLater(github);
    expect(written(github)).toBe(before);
    expect(theLogbook(github).revision).toBe(revision);
    const asked = github.requests.length;
    await expectRest(github);
    expect(github.requests.slice(asked).some(({ path }) => path.includes('permission'))).toBe(false);
  });

  it('is heard of a member among many strangers', async () => {
    const github = await aWrittenIncident();
    for (let nth = 0; nth < 60; nth += 1) github.as(`stranger${nth}`).comments(1, 'Is it back?');
    github.as('bob').comments(1, report);
    await sweepsLater(github);
    expect(written(github)).toContain('The certificate of the gateway ran out.');
    await expectRest(github);
  });

  it('waits for the answer who wrote it', async () => {
    const github = await aWrittenIncident();
    github.as('bob').comments(1, report);
    github.faults.queue({ method: 'GET', path: /collaborators.bob.permission/, times: 9, fault: broken });
    await sweepsLater(github);
    expect(written(github)).not.toContain('certificate');
    github.faults.clear();
    await sweepsLater(github);
    expect(written(github)).toContain('The certificate of the gateway ran out.');
    await expectRest(github);
  });

  it('is none where somebody only steers', async () => {
    const github = await aWrittenIncident();
    const { revision } = theLogbook(github);
    github.as('alice').comments(1, '/incident help');
    await sweepsLater(github);
    await sweepsLater(github);
    expect(theLogbook(github).revision).toBe(revision);
    await expectRest(github);
  });
});

it('what is deleted after the close is asked for again', async () => {
  const github = await aWrittenIncident();
  const { id } = github.as('bob').comments(1, report);
  await sweepsLater(github);
  const asked = /^Still to write: .*$/m;
  expect(asked.exec(written(github))?.[0]).not.toContain('Contributing factors');
  github.as('bob').deletesComment(id);
  github.as('alice').comments(1, '/incident postmortem');
  await sweepsLater(github);
  expect(written(github)).not.toContain('certificate');
  expect(asked.exec(written(github))?.[0]).toContain('Contributing factors');
  await expectRest(github);
});

it('who was given the lead and never wrote is among the people', async () => {
  const github = await aClosing({ people: { alice: 'write', bob: 'triage', carol: 'triage' } });
  opened.push(github);
  github.as('bob').comments(1, '/incident lead @carol');
  await sweepsLater(github);
  expect(written(github)).toContain('- **carol** · lead');
  expect(written(github)).toContain('**bob** gave the lead to **carol**');
});
