import { describe, expect, it } from 'vitest';
import { threadTexts } from '../../src/i18n/texts.ts';
import type { Effect } from '../../src/plan/effect.ts';
import type { IncidentReport } from '../../src/report/incident-report.ts';
import { effectTitle, summaryView } from '../../src/report/summary-view.ts';

const report: IncidentReport = {
  number: 42,
  url: 'https://github.com/acme/shop/issues/42',
  outcome: 'updated',
  step: 'own',
  done: 2,
  total: 8,
  notes: [],
  effects: [{ kind: 'post-comment', purpose: 'tracking', issue: 42, body: 'words' }],
};

describe('the job summary', () => {
  it('names the incident of each problem', () => {
    expect(
      summaryView(
        { reports: [report, { ...report, problem: 'no permission' }], dryRun: false },
        threadTexts('en'),
      ).problems,
    ).toEqual(['#42: no permission']);
  });

  it('shows in a dry run what would be written, in a fence that no text closes', () => {
    const body = 'a\n`````\nb';
    const effects: readonly Effect[] = [{ kind: 'post-comment', purpose: 'tracking', issue: 42, body }];
    const [planned] = summaryView(
      { reports: [{ ...report, effects }], dryRun: true },
      threadTexts('en'),
    ).planned;
    expect(planned).toMatchObject({ text: body, fence: '``````' });
  });

  it('cuts what is long at a whole character', () => {
    const effects: readonly Effect[] = [
      { kind: 'post-comment', purpose: 'tracking', issue: 42, body: `a${'😀'.repeat(20_000)}` },
    ];
    const text =
      summaryView({ reports: [{ ...report, effects }], dryRun: true }, threadTexts('en')).planned[0]?.text ??
      '';
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(text.isWellFormed()).toBe(true);
  });

  it('puts no word of somebody without access into the title of an effect', () => {
    const titles = [
      { kind: 'edit-checklist', issue: 42, edit: { kind: 'append', steps: [], ticked: [] } },
      { kind: 'edit-comment', issue: 42, comment: 7, body: '::error::x' },
      { kind: 'delete-comment', issue: 42, comment: 7 },
    ] as const satisfies readonly Effect[];
    for (const title of titles.map((effect) => effectTitle(effect, threadTexts('en')))) {
      expect(title).toMatch(/ #42$/);
      expect(title).not.toContain('::error');
    }
  });
});
