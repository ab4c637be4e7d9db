import { describe, expect, it } from 'vitest';
import { checklistBlock, readChecklist } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { type StepId, stepIds } from '../../src/checklist/protocol.ts';
import { isToggle, type Logbook } from '../../src/logbook/logbook.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { bundleHere, lastDelivery } from './bundle.ts';
import { runHere, writesSince } from './run-here.ts';

const me = 'github-actions[bot]';
const people = { alice: 'write', bob: 'write', carol: 'write' } as const;

/** An issue with its list and our comment, opened at five past two. */
async function opened(options: LocalGitHubOptions = {}, body = 'Nobody can pay.'): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people, visibility: 'private', ...options });
  github.as('alice').opensIssue({ title: 'Down', body, labels: ['incident'], viaForm: true });
  await runHere(github, lastDelivery(github));
  return github;
}

/** Somebody acts a minute later; no run processes of it. */
function unprocessed(github: LocalGitHub, deed: () => void): void {
  github.clock.advance(60_000);
  deed();
}

async function swept(github: LocalGitHub) {
  github.clock.advance(3_600_000);
  const { color, lines } = await runHere(github, scheduled(github));
  expect([color, github.violations]).toEqual(['green', []]);
  return lines;
}

function trackingOf(github: LocalGitHub) {
  const found = github
    .comments(1)
    .filter(({ author, body }) => author.login === me && parseTrackingComment(body).kind !== 'foreign');
  const [comment, ...more] = found;
  if (comment === undefined || more.length > 0) throw new Error('one comment of ours was expected');
  return comment;
}

function logbookOf(github: LocalGitHub): Logbook {
  const read = parseTrackingComment(trackingOf(github).body);
  if (read.kind !== 'tracking') throw new Error('our comment holds no logbook');
  return read.logbook;
}

/** Who did what to a box when, in the order of the logbook. */
function told(github: LocalGitHub): readonly string[] {
  return logbookOf(github)
    .entries.filter(isToggle)
    .map(({ what, step, attribution }) => {
      const who = attribution.kind === 'actor' ? attribution.by : 'seen';
      return `${what} ${step} ${who} ${attribution.at.slice(11, 16)}`;
    });
}

function block(...ticked: readonly StepId[]): string {
  return checklistBlock(1, defaultProtocol, ticked);
}

describe('ticks whose events never came', () => {
  it('are named by the next sweep, with their time, and in the postmortem', async () => {
    await using github = await opened();
    const bob = github.as('bob');
    unprocessed(github, () => bob.ticks(1, 'Double-check'));
    unprocessed(github, () => github.as('carol').ticks(1, 'Alert'));
    unprocessed(github, () => bob.ticks(1, 'Take responsibility'));
    unprocessed(github, () => github.as('carol').unticks(1, 'Take responsibility'));
    unprocessed(github, () => bob.editsBody(1, `It is the cache.\n\n${github.issue(1).body}`));
    unprocessed(github, () => github.as('alice').ticks(1, 'Take responsibility'));
    github.clock.advance(3_600_000);
    const sweep = await bundleHere(github, scheduled(github));
    expect([sweep.exitCode, github.violations]).toEqual([0, []]);
    expect(told(github)).toEqual([
      'ticked check bob 14:06',
      'ticked alert carol 14:07',
      'ticked own alice 14:11',
    ]);
    expect(trackingOf(github).body).toContain('| ✅ 1. Double-check | bob | 22 Nov 14:06 |');
    const count = github.requests.length;
    await swept(github);
    expect(writesSince(github, count)).toEqual([]);
    github.as('alice').closes(1);
    expect((await bundleHere(github, lastDelivery(github))).exitCode).toBe(0);
    const file = github.git.readFile('postmortems/2026-11-22-1-down.md') ?? '';
    expect(file).toMatch(/"id":"own"[^}]*"who":"alice"/);
    expect(file).not.toMatch(/seen/);
  });

  it('are named in the run for another event, and are in the order of their times', async () => {
    await using github = await opened();
    unprocessed(github, () => github.as('bob').ticks(1, 'Apologize'));
    unprocessed(github, () => github.as('carol').ticks(1, 'Alert'));
    await runHere(github, lastDelivery(github));
    expect(told(github)).toEqual(['ticked apologize bob 14:06', 'ticked alert carol 14:07']);
  });

  it('that a closing finds come before it', async () => {
    await using github = await opened();
    unprocessed(github, () => github.as('bob').ticks(1, 'Alert'));
    unprocessed(github, () => github.as('alice').closes(1));
    await runHere(github, lastDelivery(github));
    expect(logbookOf(github).entries.map(({ what }) => what)).toEqual(['declared', 'ticked', 'closed']);
  });

  it('are only seen, and the log says why, until GitHub tells who edits', async () => {
    await using github = await opened();
    unprocessed(github, () => github.as('bob').ticks(1, 'Double-check'));
    github.clock.advance(3_600_000);
    const fault = { kind: 'status', status: 404, message: 'Not Found' } as const;
    github.faults.queue({ path: '/graphql', operation: 'edits', fault });
    const sweep = await bundleHere(github, scheduled(github));
    expect([sweep.exitCode, github.faults.waiting()]).toEqual([0, 0]);
    expect(told(github)).toEqual(['ticked check seen 15:06']);
    expect(sweep.stdout).toContain('GitHub did not tell who edited the list (Not Found)');
    await swept(github);
    expect(told(github)).toEqual(['ticked check bob 14:06']);
    // What was told once is not asked again.
    const count = github.requests.length;
    await swept(github);
    expect(github.requests.slice(count).map(({ operation }) => operation)).not.toContain('edits');
  });

  it('name nobody where a version was deleted or an account is gone, but since when it is so', async () => {
    await using github = await opened();
    unprocessed(github, () => github.as('bob').ticks(1, 'Double-check'));
    unprocessed(github, () => github.as('carol').ticks(1, 'Alert'));
    unprocessed(github, () => github.as('carol').ticks(1, 'Apologize'));
    unprocessed(github, () => github.as('dana'));
    github.permit('dana', 'write');
    unprocessed(github, () => github.as('dana').ticks(1, 'Gather'));
    github.as('bob').forgetsEdit(1, 3);
    github.forget('dana');
    await swept(github);
    expect(told(github)).toEqual([
      'ticked check seen 14:07',
      'ticked alert seen 14:07',
      'ticked apologize carol 14:08',
      'ticked feedback seen 14:10',
    ]);
  });

  it('in a logbook that was lost are told anew, each with its name', async () => {
    await using github = await opened();
    unprocessed(github, () => github.as('bob').ticks(1, 'Double-check'));
    await swept(github);
    unprocessed(github, () => github.as('carol').ticks(1, 'Alert'));
    const { id, body } = trackingOf(github);
    github.as('alice').editsComment(id, body.replace('"version":1', '"version":"x"'));
    await swept(github);
    expect(told(github)).toEqual(['ticked check bob 14:06', expect.stringContaining('ticked alert carol')]);
  });

  it('are those of the author when the list came with the issue', async () => {
    await using github = await opened({}, `Nobody can pay.\n\n${block('check')}`);
    expect(told(github)).toEqual(['ticked check alice 14:05']);
  });

  it('count in our comment too, where the list is when the description is full', async () => {
    await using github = await opened({}, 'x'.repeat(65_400));
    const { id, body } = trackingOf(github);
    expect(readChecklist(body, 1).kind).toBe('present');
    unprocessed(github, () =>
      github.as('bob').editsComment(id, body.replace('- [ ] **1.**', '- [x] **1.**')),
    );
    await swept(github);
    expect(told(github)).toEqual(['ticked check bob 14:06']);
    expect(readChecklist(trackingOf(github).body, 1).kind).toBe('present');
  });
});

describe('an old answer of GitHub', () => {
  it('hides no tick and takes none off: the record of edits is newer', async () => {
    await using github = await opened({ former: true });
    const issue = '/repos/acme/shop/issues/1';
    const opening = lastDelivery(github);
    await runHere(github, opening);
    unprocessed(github, () => github.as('bob').ticks(1, 'Double-check'));
    // The list of the sweep is fresh; what it reads once more before it writes is as the opening saw it.
    github.faults.queue({ method: 'GET', path: issue, fault: { kind: 'stale' } });
    await swept(github);
    expect(told(github)).toEqual(['ticked check bob 14:06']);
    github.faults.queue({ method: 'GET', path: issue, fault: { kind: 'stale' } });
    const count = github.requests.length;
    expect((await runHere(github, opening)).color).toBe('green');
    expect([github.faults.waiting(), writesSince(github, count)]).toEqual([0, []]);
    expect(told(github)).toEqual(['ticked check bob 14:06']);
  });
});

describe("in somebody without access's issue of a public repository", () => {
  const strangers = { people: { tom: 'triage', bob: 'write' }, visibility: 'public' } as const;

  async function accepted(body = 'Help'): Promise<LocalGitHub> {
    const github = await startLocalGitHub(strangers);
    github.as('eve').opensIssue({ title: 'Down', body, labels: ['incident'], viaForm: true });
    github.as('tom').assigns(1, 'bob');
    await runHere(github, lastDelivery(github));
    expect(logbookOf(github).entries.map(({ what }) => what)).toEqual(['declared', 'accepted']);
    return github;
  }

  it("a member's tick counts although its event was lost, the person without access's never", async () => {
    await using github = await accepted();
    unprocessed(github, () => github.as('eve').ticks(1, 'Double-check'));
    unprocessed(github, () => github.as('bob').ticks(1, 'Alert'));
    unprocessed(github, () => github.as('eve').unticks(1, 'Alert'));
    unprocessed(github, () => github.as('eve').ticks(1, 'Alert'));
    unprocessed(github, () => github.as('eve').ticks(1, 'Apologize'));
    await swept(github);
    expect(told(github)).toEqual(['ticked alert bob 14:07']);
    expect(trackingOf(github).body).toContain('not counted: 1. Double-check, 4. Apologize.');
  });

  it('nobody counts of whom GitHub does not say what they may', async () => {
    await using github = await accepted();
    unprocessed(github, () => github.as('bob').ticks(1, 'Alert'));
    github.faults.queue({
      path: '/repos/acme/shop/collaborators/bob/permission',
      fault: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    });
    expect(await swept(github)).toEqual([expect.stringContaining('GitHub did not say what bob may do here')]);
    expect(told(github)).toEqual([]);
    await swept(github);
    expect(told(github)).toEqual(['ticked alert bob 14:06']);
  });

  it('forged lists, names and markers make nobody else the one who ticked', async () => {
    await using github = await accepted(`Help\n\n${block(...stepIds)}`);
    const forged = [
      `${block('check')}\n\n${block('alert')}`,
      `<!-- incident-protocol:begin 1 -->\n${'- [x] bob <!-- incident-protocol:own -->\n'.repeat(50)}`,
      `<!-- incident-protocol:tracking -->\n<!-- incident-protocol:logbook {"editor":"bob"} -->\n${block('thank')}`,
      `"}]}}}} bob \\"\n\n${block(...stepIds)}`,
    ];
    for (const body of forged) unprocessed(github, () => github.as('eve').editsBody(1, body));
    await swept(github);
    expect(told(github)).toEqual([]);
    unprocessed(github, () => github.as('bob').editsBody(1, `It is the cache.\n\n${github.issue(1).body}`));
    await swept(github);
    expect(told(github)).toEqual([]);
    unprocessed(github, () => github.as('bob').unticks(1, 'Alert'));
    unprocessed(github, () => github.as('bob').ticks(1, 'Alert'));
    await swept(github);
    expect(told(github)).toEqual([expect.stringMatching(/^ticked alert bob/)]);
  });

  it('a copy of the list in a comment of somebody else signs no step', async () => {
    await using github = await startLocalGitHub({ people: { ...people, eve: 'read' }, visibility: 'public' });
    github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runHere(github, lastDelivery(github));
    github.as('eve').comments(1, 'We are sorry, see https://evil.example');
    const list = checklistBlock(1, defaultProtocol, []);
    const tracking = '<!-- incident-protocol:tracking -->';
    const { id } = github.as('eve').comments(1, `${tracking}\n${list}`);
    unprocessed(github, () => github.as('alice').ticks(1, 'Apologize'));
    github.as('eve').editsComment(id, `${tracking}\n${checklistBlock(1, defaultProtocol, ['apologize'])}`);
    const { color } = await runHere(github, lastDelivery(github));
    expect(color).toBe('green');
    await swept(github);
    expect(told(github)).toEqual([expect.stringMatching(/^ticked apologize alice/)]);
    expect(trackingOf(github).body).not.toMatch(/\beve\b/);
  });

  it.each(['constructor', 'valueof'])('a member may be called %s', async (login) => {
    await using github = await startLocalGitHub({
      people: { ...people, [login]: 'write' },
      visibility: 'public',
    });
    github.as(login).opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
    await runHere(github, lastDelivery(github));
    github.as(login).comments(1, '/incident done 1');
    await runHere(github, lastDelivery(github));
    expect(told(github)).toEqual([expect.stringMatching(`^ticked check ${login}`)]);
  });
});
