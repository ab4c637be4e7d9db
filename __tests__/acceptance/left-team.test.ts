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

const cause = '## Root cause\n\nThe certificate of the gateway ran out.\n';
const report = '## Impact\n\nNo shop in Europe could take money.\n';

/** Opened and closed by alice, explained by bob, written, and at rest. */
async function aWrittenIncident(setting: Setting = {}): Promise<LocalGitHub> {
  const github = await aClosing({ people: { alice: 'write', bob: 'triage', carol: 'write' }, ...setting });
  opened.push(github);
  github.as('alice').editsBody(1, `${report}\n${github.issue(1).body ?? ''}`);
  github.as('bob').comments(1, cause);
  await sweeps(github);
  expect(written(github)).toContain('> The certificate of the gateway');
  expect(written(github)).toContain('No shop in Europe');
  await expectRest(github);
  return github;
}

/** Each a day later than what was done before. */
async function sweeps(github: LocalGitHub): Promise<void> {
  github.clock.advance(86_400_000);
  expect((await runHere(github, scheduled(github))).color).toBe('green');
}

/** The file is written again, for somebody who is still there. */
async function isWrittenAgain(github: LocalGitHub, words = 'The new alert fired in a test today.') {
  github.clock.advance(3_600_000);
  github.as('carol').comments(1, `## Lessons learned\n\n${words}\n`);
  await sweeps(github);
  expect(written(github)).toContain(words);
}

function written(github: LocalGitHub): string {
  return github.git.readFile(file) ?? '';
}

describe('a member who left', () => {
  it.each(['read', 'none'] as const)('keeps what they said, with permission %s', async (permission) => {
    const github = await aWrittenIncident();
    github.permit('bob', permission);
    await isWrittenAgain(github);
    expect(written(github)).toContain('> The certificate of the gateway');
    expect(written(github)).toMatch(/bob/);
    await isWrittenAgain(github, 'And once more a month later.');
    expect(written(github)).toContain('> The certificate of the gateway');
    await expectRest(github);
  });

  it('adds nothing to it later', async () => {
    const github = await aWrittenIncident();
    github.permit('bob', 'read');
    github.clock.advance(3_600_000);
    github.as('bob').comments(1, '## Root cause\n\nIt was all the fault of carol.\n');
    await isWrittenAgain(github);
    expect(written(github)).not.toContain('fault of carol');
    expect(written(github)).toContain('> The certificate of the gateway');
    await expectRest(github);
  });

  it('changes nothing of it later', async () => {
    const github = await aWrittenIncident();
    const { id } = github.comments(1).find(({ body }) => body === cause) ?? { id: 0 };
    github.permit('bob', 'read');
    github.clock.advance(3_600_000);
    github
      .as('bob')
      .editsComment(id, cause.replace('The certificate of the gateway ran out', 'Carol did it'));
    await isWrittenAgain(github);
    expect(written(github)).not.toContain('> Carol did it');
    await expectRest(github);
  });

  it('counts again once they are back', async () => {
    const github = await aWrittenIncident();
    github.permit('bob', 'read');
    await isWrittenAgain(github);
    github.permit('bob', 'triage');
    github.as('bob').comments(1, '## Detection\n\nA customer called us first.\n');
    await isWrittenAgain(github, 'Bob is back.');
    expect(written(github)).toContain('A customer called us first.');
    await expectRest(github);
  });
});

describe('a member who left before the close', () => {
  it('keeps what they wrote until their last command or tick', async () => {
    const github = await aClosing({ people: { alice: 'write', bob: 'triage' } });
    opened.push(github);
    github.as('alice').reopens(1);
    github.as('bob').comments(1, cause);
    github.clock.advance(60_000);
    github.as('bob').comments(1, '/incident done 1');
    await runHere(github, scheduled(github));
    github.permit('bob', 'read');
    github.clock.advance(60_000);
    github.as('bob').comments(1, '## Root cause\n\nIt was all the fault of alice.\n');
    github.as('alice').closes(1);
    await sweeps(github);
    expect(section(github, 'Contributing factors')).toContain('> The certificate of the gateway');
    expect(section(github, 'Contributing factors')).not.toContain('fault of alice');
    expect(written(github)).toMatch(/^- \*\*bob\*\* · /m);
    await expectRest(github);
  });
});

describe('whoever opened and closed it, and left', () => {
  it('keeps the report, and the file still follows the others', async () => {
    const github = await aWrittenIncident();
    github.permit('alice', 'read');
    await isWrittenAgain(github);
    expect(written(github)).toContain('No shop in Europe');
    github.as('carol').renames(1, 'Nobody in Europe can pay');
    await isWrittenAgain(github, 'A better title tells more.');
    expect(written(github)).toContain('No shop in Europe');
    await expectRest(github);
  });

  it('changes nothing of the report later', async () => {
    const github = await aWrittenIncident();
    github.permit('alice', 'read');
    await isWrittenAgain(github);
    github.clock.advance(3_600_000);
    const { body } = github.issue(1);
    github.as('alice').editsBody(1, (body ?? '').replace('No shop in Europe', 'Thanks to carol no shop'));
    await isWrittenAgain(github, 'It was tested again.');
    expect(section(github, 'Impact')).not.toContain('Thanks to carol');
    expect(theLogbook(github).members?.report).toBeUndefined();
    await expectRest(github);
  });

  it('does not vouch for a closing after that', async () => {
    const github = await aWrittenIncident();
    github.permit('alice', 'read');
    await isWrittenAgain(github);
    github.as('carol').reopens(1);
    await sweeps(github);
    const before = written(github);
    github.as('alice').closes(1);
    await sweeps(github);
    github.as('carol').comments(1, '## Lessons learned\n\nNobody told of this.\n');
    await sweeps(github);
    expect(written(github)).toBe(before);
  });
});

describe('whoever deleted their account', () => {
  it('keeps their words under their name', async () => {
    const github = await aWrittenIncident();
    github.forget('bob');
    await isWrittenAgain(github);
    expect(section(github, 'Contributing factors')).toContain('> The certificate of the gateway');
    expect(section(github, 'Contributing factors')).toContain('bob');
    await expectRest(github);
  });

  it('is nobody whose words count where they never did', async () => {
    const github = await aWrittenIncident();
    github.as('eve').comments(1, '## Root cause\n\nIt was all the fault of carol.\n');
    await isWrittenAgain(github);
    github.forget('eve');
    await isWrittenAgain(github, 'It was tested again.');
    expect(section(github, 'Contributing factors')).not.toContain('carol');
  });

  it('keeps their words where everybody counts who can write', async () => {
    const github = await aWrittenIncident({ visibility: 'private' });
    github.forget('bob');
    await isWrittenAgain(github);
    expect(section(github, 'Contributing factors')).toContain('> The certificate of the gateway');
  });
});

it('what GitHub does not tell of somebody takes nothing away', async () => {
  const github = await aWrittenIncident();
  const broken = { kind: 'status', status: 500, message: 'boom' } as const;
  github.faults.queue({ method: 'GET', path: /collaborators.bob.permission/, times: 40, fault: broken });
  await isWrittenAgain(github);
  expect(written(github)).toContain('> The certificate of the gateway');
});

it('nobody is written down where everybody counts who can write', async () => {
  const github = await aWrittenIncident({ visibility: 'private' });
  expect(theLogbook(github).members).toBeUndefined();
});

function section(github: LocalGitHub, heading: string): string {
  const [, rest = ''] = written(github).split(`\n## ${heading}\n`);
  return rest.split('\n## ')[0] ?? '';
}
