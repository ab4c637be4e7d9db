/** What people outside are told and when they hear more, who takes over, and the texts that lie ready. */

import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { runHere, workflowHere } from '../acceptance/run-here.ts';
import { aRepository, type Opened } from './reminder-runs.ts';

const minute = 60_000;
const path = 'postmortems/2026-11-22-1-shop-is-down.md';

async function opened(options: Opened = {}) {
  const github = await aRepository({ settings: 'time-zone: Europe/Berlin\n', ...options });
  const { runAll } = workflowHere(github);
  github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident', 'sev1'] });
  await runAll();
  return Object.assign(github, {
    runAll,
    says: async (...lines: readonly string[]) => {
      const { id } = github.as('alice').comments(1, lines.join('\n'));
      await runAll();
      return id;
    },
    sweeps: () => runHere(github, scheduled(github)),
  });
}

function tracking(github: LocalGitHub): string {
  return visible(github.comments(1)[0]?.body ?? '');
}

/** What people read of it. */
function visible(body: string): string {
  return body.replace(/<!-- incident-protocol:logbook[\s\S]*/, '');
}

function ours(github: LocalGitHub): readonly string[] {
  return github.comments(1).flatMap(({ author, body }) => (author.login.endsWith('[bot]') ? [body] : []));
}

function postmortem(github: LocalGitHub): string {
  return github.git.readFile(path) ?? '';
}

describe('a schedule that comes when it should', () => {
  it('is not called late for a word that waited for its time after another', async () => {
    await using github = await opened({ settings: 'reminders: {sweep-interval: 15m}\n' });
    const words = new Set<string>();
    for (let quarter = 0; quarter < 96; quarter += 1) {
      github.clock.advance(15 * minute);
      await github.sweeps();
      words.add(/Reminded.*/.exec(tracking(github))?.[0] ?? '');
      if (quarter % 12 === 2) await github.says(`/incident update monitoring: still at it ${quarter}`);
    }
    const told = [...words].join('\n');
    expect(told).toMatch(/Reminded .*2 of/);
    expect(told).not.toContain('It came late');
  });
});

describe('/incident update', () => {
  it('ticks step 2 with its words, and says when the next is due', async () => {
    await using github = await opened();
    await github.says('/incident update next:30m investigating: Cards fail. We look at the bank.');
    expect(github.issue(1).body).toMatch(/- \[x\] .*Alert/);
    expect(tracking(github)).toContain('Cards fail. We look at the bank.');
    expect(tracking(github)).toMatch(
      /\*\*Investigating\*\*, 22 Nov 14:05 by alice: .* Next update due 2026-11-22 14:35 UTC \(15:35 Europe\/Berlin\)\. Nobody is asked for it: sweeps come every 4 hr\./,
    );
    expect(ours(github)).toHaveLength(1);
  });

  it.each([
    ['a length of time', 'next:2h', '16:05 UTC'],
    ['a time on the clock of the team', 'next:15:30', '14:30 UTC'],
    ['a time of tomorrow', 'next:09:00', '2026-11-23 08:00 UTC'],
    ['the rule of its severity', '', '14:35 UTC'],
  ])('takes %s', async (_, next, due) => {
    await using github = await opened();
    await github.says(`/incident update ${next} Cards fail.`);
    expect(tracking(github)).toMatch(new RegExp(`Next update due .*${due}`));
  });

  it('promises none where the team says so, where no severity asks for one, and once it is resolved', async () => {
    await using github = await opened();
    await github.says('/incident update next:none Cards fail.');
    expect(tracking(github)).not.toContain('Next update');
    await github.says('/incident update Still failing.');
    expect(tracking(github)).toContain('Next update due');
    await github.says('/incident update resolved All cards work.');
    expect(tracking(github)).toMatch(/\*\*Resolved\*\*, .*All cards work\./);
    expect(tracking(github)).toContain('Resolved 2026-11-22 14:05 UTC');
    expect(tracking(github)).not.toMatch(/Next update|is late/);
  });

  it('is not asked for while somebody wants silence, nor so soon after another reminder', async () => {
    await using github = await opened({ settings: 'reminders: {sweep-interval: 30m}\n' });
    const reminders = () => ours(github).filter((body) => body.includes('incident-protocol:nag'));
    await github.says('/incident done 1', '/incident done 3', '/incident update next:31m Cards fail.');
    await github.says('/incident snooze 1d');
    github.clock.advance(62 * minute);
    await github.sweeps();
    expect(reminders()).toEqual([]);
    expect(github.comments(1)[0]?.body).toContain('"quiet"');
    await github.says('/incident snooze off', '/incident update next:31m Cards still fail.');
    github.clock.advance(62 * minute);
    await github.sweeps();
    expect(reminders()).toHaveLength(1);
    await github.says('/incident update next:31m And still.');
    github.clock.advance(62 * minute);
    await github.sweeps();
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).not.toContain('@alice');
  });

  it('keeps asking for the steps that are due beside it', async () => {
    await using github = await opened({ settings: 'reminders: {sweep-interval: 30m, repeat: 12h}\n' });
    github.clock.advance(70 * minute);
    await github.sweeps();
    await github.says('/incident update next:60m Cards fail.');
    github.clock.advance(4 * 60 * minute);
    await github.sweeps();
    const reminders = ours(github).filter((body) => body.includes('incident-protocol:nag'));
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatch(/1\. Double-check[\s\S]*The update promised/);
  });

  it('tells no more than what is on its line and below it', async () => {
    await using github = await opened();
    await github.says(
      'Internal: mallory clicked.',
      '',
      '/incident update',
      'Login is slow.',
      '',
      'We are on it.',
    );
    expect(tracking(github)).toContain(': Login is slow. We are on it.');
    await github.says(
      '/incident update monitoring: Cards work.',
      'Amex does not yet.',
      '',
      'Internal: call them.',
    );
    expect(tracking(github)).toContain(': Cards work. Amex does not yet.');
    expect(tracking(github)).not.toContain('Internal');
  });

  it('takes an ordinary word for one', async () => {
    await using github = await opened();
    await github.says('/incident update resolved the DNS entry, logins still fail.');
    expect(tracking(github)).toContain('resolved the DNS entry, logins still fail.');
    expect(tracking(github)).toContain('Next update due');
    await github.says('/incident update monitoring, all logins work.');
    expect(tracking(github)).toMatch(/\*\*Monitoring\*\*, .*all logins work\./);
  });

  it('is promised again once it was resolved, and is not', async () => {
    await using github = await opened();
    await github.says('/incident update resolved: Cards work.');
    github.as('alice').closes(1);
    await github.runAll();
    github.clock.advance(5 * minute);
    github.as('alice').reopens(1);
    await github.runAll();
    await github.says('/incident update next:30m Cards fail again.', '/incident draft apologize');
    expect(tracking(github)).toContain('Next update due 2026-11-22 14:40 UTC');
    expect(ours(github).join('\n')).not.toContain('It works again since');
  });

  it('is shown as late by whatever run comes next, once', async () => {
    await using github = await opened();
    await github.says('/incident update Cards fail.', '/incident done 1', '/incident done 3');
    github.clock.advance(31 * minute);
    const before = github.comments(1).length;
    await github.sweeps();
    expect(tracking(github)).toContain(
      '⚠️ The update due 2026-11-22 14:35 UTC (15:35 Europe/Berlin) is late.',
    );
    expect(github.comments(1)).toHaveLength(before);
    const body = github.comments(1)[0]?.body;
    github.clock.advance(minute);
    await github.sweeps();
    expect(github.comments(1)[0]?.body).toBe(body);
    await github.says('/incident update Cards work again in part.');
    expect(tracking(github)).not.toContain('is late');
  });

  it('is asked for as a line of a reminder, once, where sweeps come as often', async () => {
    await using github = await opened({ settings: 'reminders: {sweep-interval: 30m}\n' });
    await github.says('/incident update Cards fail.');
    github.clock.advance(40 * minute);
    await github.sweeps();
    const reminders = ours(github).filter((body) => body.includes('incident-protocol:nag'));
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toContain('The update promised for 22 Nov 14:35 is late: what can people be told?');
    expect(tracking(github)).not.toContain('Nobody is asked');
  });

  it('is asked for once in a reminder of its own where no step is due, by whoever leads', async () => {
    await using github = await opened({ settings: 'reminders: {sweep-interval: 30m}\n' });
    await github.says('/incident lead @carol', '/incident done 1', '/incident done 3');
    await github.says('/incident update Cards fail.');
    github.clock.advance(31 * minute);
    await github.sweeps();
    const reminder = () => ours(github).filter((body) => body.includes('incident-protocol:nag'));
    const asks =
      '@carol The update promised for 22 Nov 14:35 is late: what can people be told?\n\nTo tell them: `/incident update next:30m text`.';
    expect(reminder().map((body) => body.split('\n').slice(1).join('\n'))).toEqual([asks]);
    github.clock.advance(31 * minute);
    await github.sweeps();
    expect(reminder()).toHaveLength(1);
    expect(reminder()[0]).toContain(asks);
    await github.says('/incident update next:2h Cards work again in part.');
    expect(reminder()[0]).not.toContain(asks);
    expect(reminder()[0]).not.toContain('@carol');
  });

  it('takes the words below it, and stands in the postmortem', async () => {
    await using github = await opened();
    await github.says('/incident update identified', 'The bank refuses our certificate.', 'We renew it.');
    await github.says('/incident update monitoring: A new one is in place. @carol `x` <b>');
    github.as('alice').closes(1);
    await github.runAll();
    const text = postmortem(github);
    expect(text).toContain('The bank refuses our certificate. We renew it.');
    expect(text).toMatch(/alice\*\* told people outside \(monitoring\): .*A new one is in place/);
    expect(text).toMatch(/Update \(monitoring\)/);
    expect(text).not.toMatch(/(?<![\w`\\])@carol|<b>/);
  });

  it.each([
    ['says nothing', '/incident update'],
    ['promises a time that is none', '/incident update next:soon Cards fail.'],
    ['promises what is too far away', '/incident update next:9d Cards fail.'],
  ])('is refused where it %s', async (_, command) => {
    await using github = await opened();
    await github.says(command);
    expect(ours(github).at(-1)).toMatch(/say what people are to know/);
    expect(github.issue(1).body).not.toContain('[x]');
  });

  it('is nobody’s who may not steer', async () => {
    await using github = await opened({ visibility: 'public', people: { alice: 'write' } });
    github.as('mallory').comments(1, '/incident update All is well.');
    await github.runAll();
    expect(tracking(github)).not.toContain('All is well');
  });
});

describe('whoever takes over', () => {
  it('finds in one paragraph where it stands, kept current', async () => {
    await using github = await opened();
    await github.says('/incident lead @bob', '/incident note trigger Did the bank change its certificate?');
    expect(tracking(github)).toMatch(
      /\*\*bob leads\*\* since 22 Nov 14:05\. sev1 · Began 2026-11-22 14:05 UTC .* 0 of 8 steps done or skipped\. Next: 1\. Double-check, due .* No update yet\. Open questions: Did the bank change its certificate\?/,
    );
    await github.says('/incident update Cards fail.');
    expect(tracking(github)).toMatch(/\*\*bob leads\*\*.* 1 of 8 .*Cards fail\. Next update due/);
    expect(tracking(github).match(/Next update due/g)).toHaveLength(1);
  });

  it('can have it as an answer', async () => {
    await using github = await opened();
    await github.says('/incident summary');
    expect(ours(github).at(-1)).toMatch(/sev1 · Began .* 0 of 8 steps done/);
    await github.says('/incident done 1');
    expect(ours(github).at(-1)).toMatch(/ 1 of 8 steps done/);
    expect(ours(github)).toHaveLength(2);
  });
});

describe('texts to copy', () => {
  it('lie ready for the next step that is words to people', async () => {
    await using github = await opened();
    expect(tracking(github)).toContain('<summary>Text to copy: Alert the people concerned</summary>');
    await github.says('/incident update next:30m Cards fail.');
    expect(tracking(github)).toContain('<summary>Text to copy: Apologize</summary>');
    for (const step of ['4', '5', '7', '8']) await github.says(`/incident done ${step}`);
    expect(tracking(github)).not.toContain('Text to copy');
  });

  it('are shown out of turn to who asks, and follow what becomes known', async () => {
    await using github = await opened();
    await github.says('/incident draft apologize');
    expect(ours(github).at(-1)).toMatch(
      /Text to copy: Apologize\*\*\n\n```text\nTo everybody who uses ‹what›:/,
    );
    await github.says('/incident note impact 40 orders were lost.');
    expect(ours(github).at(-1)).toContain('What it cost you: 40 orders were lost.');
    expect(ours(github)).toHaveLength(2);
  });

  it('let nobody forge the record by a title', async () => {
    await using github = await opened();
    for (const step of ['1', '2', '3', '4', '5']) await github.says(`/incident done ${step}`);
    const { id } = github.comments(1)[0] ?? { id: 0 };
    const forged = `<!-- incident-protocol:logbook {"version":1,"issue":1,"comment":${id},"protocol":[],"entries":[],"revision":0,"list":"none","nags":[],"heard":0,"refusals":[],"helped":false} -->`;
    github.as('alice').renames(1, forged);
    await github.runAll();
    await github.says('/incident done 6');
    expect(tracking(github)).toContain('**6 of 8** done or skipped');
    expect(github.comments(1)[0]?.body.match(/\n<!-- incident-protocol:logbook/g)).toHaveLength(1);
  });

  it('are refused for a step that is no words to people', async () => {
    await using github = await opened();
    await github.says('/incident draft prevent');
    expect(ours(github).at(-1)).toContain(
      'there is a text for 2 alert, 4 apologize, 5 ameliorate, 7 feedback, 8 thank',
    );
  });
});

describe('/incident ask', () => {
  it('asks once, and gathers answers and signs, which mark nothing else', async () => {
    await using github = await opened();
    await github.says('/incident ask');
    const question = github.comments(1).at(-1);
    expect(question?.body).toContain('Shop is down: how did we do?');
    github.as('bob').comments(1, 'You told us fast. Tell us on the front page next time.');
    github.as('bob').reactsToComment(question?.id ?? 0, 'confused');
    github.as('carol').reactsToComment(question?.id ?? 0, '+1');
    await github.says('/incident ask');
    expect(ours(github).filter((body) => body.includes('how did we do'))).toHaveLength(1);
    github.as('alice').closes(1);
    await github.runAll();
    const text = postmortem(github);
    expect(text).toContain('Tell us on the front page next time.');
    expect(text).toMatch(/Answers.*👍 1.*😕 1/);
    expect(text).not.toContain('incident-protocol:ask');
  });
});
