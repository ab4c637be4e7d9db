import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../tools/local-github/runner.ts';
import { aRepository, remindersOn } from './reminder-runs.ts';

const root = path.join(import.meta.dirname, '..', '..');
const bundle = process.env['NAG_BUNDLE'] ?? path.join(root, 'dist', 'index.js');
const settings =
  'people: {escalate-to: [carol]}\ntime-zone: Europe/Berlin\nworking-hours: {hours: "09:00-18:00"}\nreminders: {per-step: 1}\n';

describe('a step that nobody does, with the bundle', () => {
  it('is shown, mentioned in the morning, escalated, answered and silent', async () => {
    await using github = await aRepository({ now: '2026-11-23T16:30:00Z', settings });
    const queue = createQueue({ github, bundle, actionFile: path.join(root, 'action.yml') });
    github
      .as('alice')
      .opensIssue({ title: 'Shop is down', labels: ['incident', 'sev3'], assignees: ['bob'] });
    await queue.runAll();
    const board = () => github.comments(1)[0]?.body ?? '';
    expect(board()).not.toContain('A reminder follows');

    await queue.sweepAt('2026-11-23T17:17:00Z');
    expect(board()).toContain('A reminder follows after 24 Nov 08:30.');
    await queue.sweepAt('2026-11-23T23:17:00Z');
    expect(remindersOn(github, 1)).toEqual([]);

    const spoken = await queue.sweepAt('2026-11-24T08:47:00Z');
    expect(remindersOn(github, 1)).toMatchObject([
      { called: ['@bob'], identity: { step: 'check', level: 1 } },
    ]);
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(`
      "@bob **Step 1: Double-check** has waited 16 hr 17 min (since 23 Nov 16:30 UTC).

      > Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is.

      Done? Tick its box in the description. Not now? Comment \`/incident snooze 1d\`. Does it not apply? \`/incident skip 1\` and the reason. This was the last reminder; the next one is an escalation."
    `);
    expect(spoken).toMatchObject({ exitCode: 0, outputs: { outcome: 'swept' } });
    expect(spoken.summary.replaceAll(github.url, '')).toMatchInlineSnapshot(`
      "### Incident protocol

      | Incident | Severity | Current step | Waiting since (UTC) | Remind after | Reminders | This run | Next due (UTC) |
      |---|---|---|---|---|---|---|---|
      | [#1](/acme/shop/issues/1) | sev3 | 1. check (0 of 8 done) | 2026-11-23 16:30 | 1 hr of work | reminded 1 of 1 | posted a reminder | 2026-11-25 08:47 |
      "
    `);

    await queue.sweepAt('2026-11-25T08:47:00Z');
    expect(remindersOn(github, 1)).toMatchObject([
      { called: ['@carol'], identity: { level: 2, escalated: true } },
    ]);
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(`
      "@carol **Step 1: Double-check** is stuck: open for 1 day 16 hr (since 23 Nov 16:30 UTC), 1 reminder unanswered. Please do it or decide who does.

      > Look once more in the same place, at the last change, the logs and whatever shares that part, and note here what else is broken, or that nothing is.

      Done? Tick its box in the description. Not now? Comment \`/incident snooze 1d\`. Does it not apply? \`/incident skip 1\` and the reason. There are no more reminders for this step."
    `);
    expect(github.issue(1).labels.map(({ name }) => name)).toContain('protocol: overdue');

    github.clock.set('2026-11-25T09:05:00Z');
    github.as('alice').ticks(1, 'Double-check');
    await queue.runAll();
    expect(remindersOn(github, 1)[0]?.prose).toMatchInlineSnapshot(
      `"✅ **Step 1: Double-check** is done (alice, 25 Nov 09:05 UTC). Thank you."`,
    );
    expect(github.issue(1).labels.map(({ name }) => name)).not.toContain('protocol: overdue');
    await queue.sweepAt('2026-11-25T09:17:00Z');
    expect(remindersOn(github, 1)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });
});
