import { describe, expect, it } from 'vitest';
import { threadTexts } from '../../src/i18n/texts.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { effectTitle } from '../../src/report/effect-words.ts';
import type { IncidentReport } from '../../src/report/incident-report.ts';
import { writeSummary } from '../../src/report/summary.ts';
import { summaryView } from '../../src/report/summary-view.ts';
import { ourWriter } from '../our-writer.ts';

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

describe('the job summary of a sweep of thousands', () => {
  const many = Array.from({ length: 7000 }, (_, index): IncidentReport => {
    const number = index + 1;
    const waiting = {
      steps: [
        {
          step: 'own' as const,
          title: 'Take responsibility',
          due: `2026-12-01T00:00:${String(index % 60).padStart(2, '0')}Z`,
        },
      ],
      overdue: index % 2,
      level: '1 of 4',
      next: '2026-12-02T00:00:00Z',
    };
    return { ...report, number, outcome: 'unchanged', effects: [], waiting, notes: ['a word'] };
  });

  it('shows what failed, what is overdue for longest and what was done, and counts the rest', () => {
    const reports = [
      ...many,
      { ...report, number: 8000 },
      { ...report, number: 8001, problem: 'no permission' },
    ];
    const view = summaryView({ reports, dryRun: false }, threadTexts('en'));
    expect(view.incidents.slice(0, 3).map(({ link }) => /#\d+/.exec(link)?.[0])).toEqual([
      '#8001',
      '#2',
      '#62',
    ]);
    expect(view.fine).toMatch(/^3500 incidents need nothing now: \[#1\]\(\S+\), \[#3\]/);
    expect(view.fine).toMatch(/ …$/);
    expect(view.incidents).toHaveLength(100);
    expect(view.notes.slice(-2)).toEqual([
      '6900 more lines are in the log of the run.',
      '3402 more incidents were looked at; the output `result` tells what became of them.',
    ]);
    const text = writeSummary(ourWriter, { reports, dryRun: false });
    expect(text.length).toBeLessThan(100_000);
  });

  it('fits on the page also for a dry run', () => {
    const body = 'x'.repeat(60_000);
    const planned = [{ title: 'post our tracking comment on #1', text: body, isChange: false }];
    const reports = many.map((one): IncidentReport => ({ ...one, outcome: 'planned', planned }));
    expect(writeSummary(ourWriter, { reports, dryRun: true }).length).toBeLessThan(1_000_000);
  });
});

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
    const text = 'a\n`````\nb';
    const planned = [{ title: 'edit our comment 5 on #42', text, isChange: true }];
    const [shown] = summaryView(
      { reports: [{ ...report, planned }], dryRun: true },
      threadTexts('en'),
    ).planned;
    expect(shown).toMatchObject({ text, fence: '``````', language: 'diff' });
  });

  it('cuts what is long at a whole character', () => {
    const planned = [{ title: 'x', text: `a${'😀'.repeat(20_000)}`, isChange: false }];
    const { text = '' } =
      summaryView({ reports: [{ ...report, planned }], dryRun: true }, threadTexts('en')).planned[0] ?? {};
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
