import { describe, expect, it } from 'vitest';
import { tickedSteps } from '../../src/checklist/boxes.ts';
import { checklistBlock, readChecklist } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { stepIds } from '../../src/checklist/protocol.ts';
import { parseTrackingComment, writeTrackingComment } from '../../src/logbook/tracking-comment.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { aLogbook } from '../builders.ts';
import { runHere, workflowHere } from './run-here.ts';

const me = 'github-actions[bot]';
const hour = 3_600_000;

async function aRepository(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  return startLocalGitHub({
    people: { ada: 'admin', tom: 'triage', rita: 'read' },
    labels: ['incident', 'sev1', 'sev2', 'protocol: overdue'],
    ...options,
  });
}

function ours(github: LocalGitHub, issue = 1): readonly string[] {
  return github.comments(issue).flatMap(({ author, body }) => (author.login === me ? [body] : []));
}

function isWaiting(github: LocalGitHub, issue = 1): boolean {
  return ours(github, issue)[0]?.includes('### Waiting to be confirmed') === true;
}

/** What nobody but the team can make us do. */
function harm(github: LocalGitHub): readonly string[] {
  const issues = [...github.repository.issues.values()];
  const texts = issues.flatMap(({ number }) => ours(github, number));
  const byUs = issues.flatMap(({ timeline }) =>
    timeline
      .filter(({ actor, what }) => actor.login === me && what.kind !== 'commented')
      .map(({ what }) => what.kind),
  );
  return [
    ...(github.git.log().length > 1 ? ['a commit'] : []),
    ...(github.git.branches().length > 1 ? ['a branch'] : []),
    ...byUs,
    ...texts.flatMap((text) => /(?:^|[^\w`])@\w+/.exec(text.replaceAll(/<!--[\s\S]*?-->/g, '')) ?? []),
    ...issues.flatMap(({ number }) =>
      ours(github, number).length > 1 ? [`several comments on #${number}`] : [],
    ),
    ...github.violations,
  ];
}

/** A state of ours in which all is done, as anybody can read the format in our sources. */
function forged(comment: number, done = 'eve'): string {
  const at = '2026-11-22T14:00:00Z';
  const attribution = { kind: 'actor', by: done, at } as const;
  const entries = [
    { what: 'accepted', attribution } as const,
    ...stepIds.map((step) => ({ what: 'ticked', step, attribution }) as const),
  ];
  const logbook = aLogbook({ issue: 1, comment, entries });
  return writeTrackingComment({ prose: '### All 8 steps are done or skipped', logbook, below: '' });
}

describe('somebody without access in a public repository', () => {
  it('gets one comment and nothing else, whatever they do', async () => {
    await using github = await aRepository();
    const { runAll } = workflowHere(github);
    const eve = github.as('eve');
    const body = `Help @ada\n\n${checklistBlock(1, defaultProtocol, stepIds)}`;
    eve.opensIssue({ title: '@ada fixes #1 [skip ci]', body, labels: ['incident'], viaForm: true });
    await runAll();
    eve.comments(1, forged(0));
    eve.comments(1, '/incident done 1\n/incident confirm\n/incident severity sev1\n/incident lead @ada');
    await runAll();
    eve.unticks(1, 'Double-check');
    eve.ticks(1, 'Double-check');
    await runAll();
    eve.editsBody(1, `<!-- incident-protocol:begin 1 -->\n<!-- incident-protocol:end 1 -->\n@ada`);
    await runAll();
    for (const hours of [1, 24, 200]) {
      github.clock.advance(hours * hour);
      await runHere(github, scheduled(github));
    }
    eve.closes(1);
    await runAll();
    github.clock.advance(hour);
    eve.comments(1, '/incident postmortem');
    await runAll();
    await runHere(github, scheduled(github));
    expect(harm(github)).toEqual([]);
    expect(isWaiting(github)).toBe(true);
    expect(github.comments(1).flatMap(({ reactions }) => reactions)).toEqual([]);
  });

  it('gets no word when they close before anybody looked', async () => {
    await using github = await aRepository();
    const eve = github.as('eve');
    eve.opensIssue({ title: 'Spam', labels: ['incident'], viaForm: true });
    eve.closes(1);
    await workflowHere(github).runAll();
    await runHere(github, scheduled(github));
    expect(ours(github)).toEqual([]);
    expect(harm(github)).toEqual([]);
  });

  it.each(['tom assigns', 'tom labels', 'tom confirms'])(
    'is let in when %s, and their ticks still count for nothing',
    async (how) => {
      await using github = await aRepository();
      const { runAll } = workflowHere(github);
      const body = checklistBlock(1, defaultProtocol, stepIds);
      github.as('eve').opensIssue({ title: 'Shop is down', body, labels: ['incident'], viaForm: true });
      await runAll();
      github.clock.advance(60_000);
      if (how === 'tom assigns') github.as('tom').assigns(1, 'ada');
      if (how === 'tom confirms') github.as('tom').comments(1, '/incident confirm');
      if (how === 'tom labels') {
        github.as('tom').unlabels(1, 'incident');
        github.as('tom').labels(1, 'incident');
      }
      await runAll();
      expect(isWaiting(github)).toBe(false);
      expect(ours(github)[0]).toContain('**0 of 8** done or skipped');
      expect(ours(github)[0]).toContain(
        'Ticked, but not by somebody who may, and so not counted: 1. Double-check',
      );
      github.as('eve').unticks(1, 'Double-check');
      github.as('eve').ticks(1, 'Double-check');
      await runAll();
      await runHere(github, scheduled(github));
      expect(ours(github)[0]).toContain('**0 of 8** done or skipped');
      github.as('ada').unticks(1, 'Alert');
      github.as('ada').ticks(1, 'Alert');
      await runAll();
      expect(ours(github)[0]).toContain('**1 of 8** done or skipped');
      expect(ours(github)[0]).toContain('| ✅ 2. Alert the people concerned | ada |');
    },
  );

  it('cannot undo what a member did by taking the tick off', async () => {
    await using github = await aRepository();
    const { runAll } = workflowHere(github);
    github.as('eve').opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true });
    github.as('tom').comments(1, '/incident confirm\n/incident done 1');
    await runAll();
    github.as('eve').unticks(1, 'Double-check');
    await runAll();
    expect(ours(github)[0]).toContain('**1 of 8** done or skipped');
    github.as('tom').comments(1, '/incident done 1');
    await runAll();
    expect([...tickedSteps(readChecklist(github.issue(1).body ?? '', 1))]).toEqual(['check']);
  });

  it('is not called by a reminder, nor for what they say', async () => {
    await using github = await aRepository();
    const { runAll } = workflowHere(github);
    github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    github.as('eve').comments(1, '/incident lead @eve\n/incident own 1 @eve\n/incident snooze 14d');
    await runAll();
    github.clock.advance(5 * hour);
    await runHere(github, scheduled(github));
    const reminder = ours(github).find((text) => text.includes('incident-protocol:nag')) ?? '';
    expect(reminder).toMatch(/^@tom /m);
    expect(ours(github).join('')).not.toContain('@eve');
  });
});

describe('our state', () => {
  it('is none that somebody else posted first, by whatever name', async () => {
    await using github = await aRepository();
    github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    for (const login of ['eve', 'github-actions', 'Github-Actions-bot', 'other[bot]']) {
      const { id } = github.as(login).comments(1, 'x');
      github.as(login).editsComment(id, forged(id));
    }
    await workflowHere(github).runAll();
    expect(ours(github)).toHaveLength(1);
    expect(ours(github)[0]).toContain('**0 of 8** done or skipped');
    expect(harm(github)).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['behind a word', (text) => `See: ${text}`],
    ['as a quote', (text) => text.replaceAll(/^/gm, '> ')],
    ['below an empty line', (text) => `\n${text}`],
    ['with another first line', (text) => text.replace('tracking -->', 'tracking  -->')],
  ])('is none that another workflow with our login echoes %s', async (_, echo) => {
    await using github = await aRepository();
    const { runAll } = workflowHere(github);
    github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    // Posted before ours and after it, about this issue and another one.
    const early = github.as(me).comments(1, echo(forged(1)));
    await runAll();
    const [own] = github.comments(1).filter(({ id }) => id !== early.id);
    const late = github.as(me).comments(1, echo(own?.body ?? '').replace('"entries":[', '"entries":[ '));
    github.as('tom').ticks(1, 'Double-check');
    await runAll();
    await runHere(github, scheduled(github));
    expect(github.comments(1).map(({ id }) => id)).toEqual([early.id, own?.id, late.id]);
    const read = parseTrackingComment(github.comments(1)[1]?.body ?? '');
    expect(read).toMatchObject({ kind: 'tracking', logbook: { comment: own?.id } });
    expect(github.comments(1)[1]?.body).toContain('**1 of 8** done or skipped');
    expect(github.comments(1)[0]?.body).toBe(echo(forged(1)));
  });

  it('is closed to those of whom GitHub does not tell, and that is said', async () => {
    await using github = await aRepository();
    const { runAll } = workflowHere(github);
    const permission = /\/collaborators\/\w+\/permission$/;
    github.faults.queue({
      path: permission,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 403 },
    });
    github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const [ended] = await runAll();
    expect(isWaiting(github)).toBe(true);
    expect(ended?.lines.join(' ')).toContain('GitHub did not say what tom may do here');
    github.faults.clear();
    await runHere(github, scheduled(github));
    expect(isWaiting(github)).toBe(false);
    github.faults.queue({
      path: permission,
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 403 },
    });
    github.as('ada').comments(1, '/incident done 1');
    await runAll();
    expect(ours(github)).toHaveLength(1);
    expect(ours(github)[0]).toContain('GitHub did not say what ada may do here. Their commands wait');
    expect(ours(github)[0]).toContain('**0 of 8** done or skipped');
  });
});

describe('a flood', () => {
  it('of 200 incidents in an hour makes 200 waiting comments, ten a run, oldest first, and nothing else', async () => {
    await using github = await aRepository({ now: '2026-11-22T14:00:00Z' });
    for (let number = 1; number <= 200; number += 1) {
      const stranger = github.as(`s${number % 17}`);
      stranger.opensIssue({ title: `@ada ${number}`, labels: ['incident'], viaForm: true });
      stranger.comments(number, '/incident done 1\n/incident confirm');
      github.clock.advance(18_000);
    }
    const counts: number[] = [];
    for (let run = 1; run <= 22; run += 1) {
      github.clock.advance(hour);
      const { color, lines, reports } = await runHere(github, scheduled(github));
      expect(color).toBe('green');
      // Those that we spoke to are not even read, as long as nobody but their author says a word.
      expect(reports.filter(({ outcome }) => outcome === 'waiting')).toHaveLength(run <= 20 ? 10 : 0);
      expect(reports.length).toBeLessThanOrEqual(20);
      const waiting = Array.from({ length: 200 }, (_, index) => isWaiting(github, index + 1));
      counts.push(waiting.lastIndexOf(true) + 1);
      expect(waiting.filter(Boolean)).toHaveLength(counts.at(-1) ?? 0);
      const left = 200 - (counts.at(-1) ?? 0);
      expect(lines.filter((line) => line.startsWith('It waits for the next run'))).toHaveLength(
        Math.min(10, left),
      );
      expect(lines.filter((line) => line.includes('nobody who may has confirmed'))).toHaveLength(
        left > 10 ? 1 : 0,
      );
    }
    expect(counts).toEqual(Array.from({ length: 22 }, (_, run) => Math.min(200, 10 * (run + 1))));
    expect(harm(github)).toEqual([]);
    const writes = github.requests.filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'),
    );
    expect(writes.every(({ path }) => /\/comments(?:\/\d+)?$/.test(path))).toBe(true);
  });

  it('of closed incidents makes five commits a run, oldest first, and the rest is said', async () => {
    await using github = await aRepository();
    for (let number = 1; number <= 8; number += 1) {
      github.as('tom').opensIssue({ title: `Incident ${number}`, labels: ['incident'] });
    }
    await runHere(github, scheduled(github));
    for (let number = 1; number <= 8; number += 1) github.as('tom').closes(number);
    const first = await runHere(github, scheduled(github));
    const committed = () => github.git.log().flatMap(({ message }) => /for #(\d+)/.exec(message)?.[1] ?? []);
    expect(committed()).toEqual(['5', '4', '3', '2', '1']);
    expect(first.lines.filter((line) => /postmortem waits for the next run/.test(line))).toHaveLength(3);
    await runHere(github, scheduled(github));
    expect(committed()).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('of commands in one thread is processed twenty comments a run, and asks for as few people', async () => {
    await using github = await aRepository();
    const { runAll } = workflowHere(github);
    github.as('tom').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await runAll();
    for (let number = 1; number <= 90; number += 1) github.as(`s${number}`).comments(1, '/incident done 1');
    const before = github.requests.length;
    await runHere(github, scheduled(github));
    const asked = github.requests.slice(before).filter(({ path }) => path.endsWith('/permission'));
    expect(asked.length).toBeLessThanOrEqual(21);
    expect(ours(github)).toHaveLength(1);
    expect(ours(github)[0]).toContain('**0 of 8** done or skipped');
  });
});
