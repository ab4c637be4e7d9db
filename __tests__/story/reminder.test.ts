import { describe, expect, it } from 'vitest';
import { queueHere } from '../acceptance/bundle.ts';
import { aRepository, remindersOn } from './reminder-runs.ts';

const settings =
  'people: {escalate-to: [carol]}\ntime-zone: Europe/Berlin\nworking-hours: {hours: "09:00-18:00"}\nreminders: {per-incident: 2}\n';
const others = ['Alert', 'Take', 'Apologize', 'Soften', 'Prevent', 'Gather', 'Say'];

describe('a time limit that the schedule cannot keep', () => {
  it('is told with the next look, as the workflow that sweeps has it', async () => {
    await using github = await aRepository({
      now: '2026-11-23T16:30:00Z',
      files: {
        '.github/workflows/incident-protocol-sweep.yml':
          "on:\n  schedule:\n    - cron: '23 */4 * * *' # UTC\n",
      },
    });
    const queue = queueHere(github);
    github
      .as('alice')
      .opensIssue({ title: 'Shop is down', labels: ['incident', 'sev1'], assignees: ['bob'] });
    await queue.runAll();
    const board = () => github.comments(1)[0]?.body ?? '';
    expect(board()).toContain('**bob**, due 23 Nov 16:45.');
    expect(board()).toContain('Next look at what is due: about 23 Nov 20:23.');
  });
});

describe('steps that nobody does, with the bundle', () => {
  it('are asked for in the morning, all at the last, escalated, answered and silent', async () => {
    await using github = await aRepository({ now: '2026-11-23T16:30:00Z', settings });
    const queue = queueHere(github);
    github
      .as('alice')
      .opensIssue({ title: 'Shop is down', labels: ['incident', 'sev3'], assignees: ['bob'] });
    await queue.runAll();
    const board = () => github.comments(1)[0]?.body ?? '';
    expect(board()).toContain('A reminder follows after 24 Nov 08:30; the schedule looks every 4 hr.');

    await queue.sweepAt('2026-11-23T23:17:00Z');
    expect(remindersOn(github, 1)).toEqual([]);
    const sent = await queue.sweepAt('2026-11-24T08:47:00Z');
    expect(remindersOn(github, 1)).toMatchObject([
      { called: ['@bob'], identity: { steps: ['check', 'alert'], level: 1 } },
    ]);
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(`
      "@bob These steps are due, the most urgent first:

      - **bob**: 1. Double-check · 2. Alert the people concerned

      Tick their boxes, \`/incident snooze 1d\`, or \`/incident skip 1 reason\`."
    `);
    expect(sent).toMatchObject({ exitCode: 0, outputs: { outcome: 'swept' } });
    expect(sent.summary.replaceAll(github.url, '')).toMatchInlineSnapshot(`
      "### Incident protocol

      - ⏰ [#1](/acme/shop/issues/1) **Shop is down** · sev3 · due: 1. Double-check, 2. Alert the people concerned · posted a reminder

      "
    `);

    github.clock.set('2026-11-24T09:05:00Z');
    github.as('alice').ticks(1, 'Double-check');
    await queue.runAll();
    await queue.sweepAt('2026-12-03T15:17:00Z');
    expect(remindersOn(github, 1).map(({ identity }) => identity.level)).toEqual([1]);
    await queue.sweepAt('2026-12-03T16:47:00Z');
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(`
      "@bob These steps are due, the most urgent first:

      - **bob**: 2. Alert the people concerned · 3. Take responsibility · 4. Apologize · 5. Soften the impact · 6. Prevent a repeat · 7. Gather feedback · 8. Say thank you

      Tick their boxes, \`/incident snooze 1d\`, or \`/incident skip 2 reason\`. Last reminder."
    `);
    expect(board()).toContain(
      'Reminded 2 times, last 3 Dec 16:47. No more reminders follow. carol will be told after 4 Dec 16:47.',
    );

    await queue.sweepAt('2026-12-04T16:47:00Z');
    expect(remindersOn(github, 1)).toMatchObject([
      { called: ['@carol'], identity: { level: 3, escalated: true } },
    ]);
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(`
      "@carol Still open after 2 reminders; please do them, or decide who does:

      - **bob**: 2. Alert the people concerned · 3. Take responsibility · 4. Apologize · 5. Soften the impact · 6. Prevent a repeat · 7. Gather feedback · 8. Say thank you

      Tick their boxes, \`/incident snooze 1d\`, or \`/incident skip 2 reason\`. No more reminders follow."
    `);
    expect(github.issue(1).labels.map(({ name }) => name)).toContain('protocol: overdue');

    github.clock.set('2026-12-07T09:05:00Z');
    for (const box of others) github.as('alice').ticks(1, box);
    await queue.runAll();
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(
      `"✅ 2. Alert the people concerned (alice, 7 Dec 09:05 UTC) · 3. Take responsibility (alice, 7 Dec 09:05 UTC) · 4. Apologize (alice, 7 Dec 09:05 UTC) · 5. Soften the impact (alice, 7 Dec 09:05 UTC) · 6. Prevent a repeat (alice, 7 Dec 09:05 UTC) · 7. Gather feedback (alice, 7 Dec 09:05 UTC) · 8. Say thank you (alice, 7 Dec 09:05 UTC). Thank you."`,
    );
    expect(github.issue(1).labels.map(({ name }) => name)).not.toContain('protocol: overdue');
    await queue.sweepAt('2026-12-07T10:17:00Z');
    expect(remindersOn(github, 1)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});
