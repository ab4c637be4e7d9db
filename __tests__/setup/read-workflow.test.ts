import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { at, listAt, textAt } from '../../src/json.ts';
import { workflowTexts } from '../../src/setup/proposed-files.ts';
import { brokenWorkflow, runsInAMonth, unheard } from '../../src/setup/read-workflow.ts';
import { eventsWorkflow, minutes } from '../../src/setup/workflow-checks.ts';
import { aFound } from './found.ts';

const withCron = (...crons: readonly string[]) =>
  `on:\n  schedule:\n${crons.map((cron) => `    - cron: '${cron}'`).join('\n')}\n`;

const ours = (lines: string) =>
  `on:\n${lines}\njobs:\n  a:\n    permissions: write-all\n    steps:\n      - uses: x/incident-protocol@${'0'.repeat(40)}\n`;

describe('a schedule', () => {
  it.each([
    ['23 */4 * * *', 180],
    ['7,37 8-17 * * 1-5', 429],
    ['7 8-18/2 * * mon-fri', 129],
    ['0 6 1 * *', 1],
    ['0 6 1,15 * *', 2],
    ['0 6 1 */3 *', 0],
    ['* * * * *', 43_200],
    ['5/20 * * * *', 2160],
    ['0 6 1 * 1', 5],
  ])('%s is %i runs in a month', (cron, runs) => {
    expect(runsInAMonth(withCron(cron))).toBe(runs);
  });

  it.each(['0 6 L * *', 'H 6 * * *', '@daily', ''])('%j is not counted', (cron) => {
    expect(runsInAMonth(withCron(cron))).toBeUndefined();
  });

  it('counts all of them', () => {
    expect(runsInAMonth(withCron('0 6 * * *', '0 18 * * *'))).toBe(60);
    expect(
      minutes(
        aFound({
          visibility: 'private',
          workflows: [{ file: 'a.yml', text: ours("  schedule:\n    - cron: '0 6 * * *'") }],
        }),
      ).words,
    ).toContain('About 30 minutes');
  });
});

describe('what a workflow listens to', () => {
  it('is all of an event that names no actions', () => {
    expect(unheard('on:\n  issues:\n', 'issues', ['closed'])).toEqual([]);
    expect(unheard('on: [issues]', 'issues', ['closed'])).toEqual([]);
  });

  it('is what it names', () => {
    expect(unheard('on:\n  issues:\n    types: [opened]\n', 'issues', ['opened', 'closed'])).toEqual([
      'closed',
    ]);
    expect(unheard('on:\n  issues:\n    types: opened\n', 'issues', ['opened', 'closed'])).toEqual([
      'closed',
    ]);
  });

  it('is told by the check with what is left out', () => {
    const text = ours('  issues:\n    types: [opened, edited, closed, labeled]\n  issue_comment:');
    const row = eventsWorkflow(aFound({ workflows: [{ file: 'a.yml', text }] }));
    expect(row.state).toBe('missing');
    expect(row.words).toContain('`issues: reopened`, `issues: unlabeled`');
  });

  it('cannot be told of what is no YAML, which is not the same as none', () => {
    const workflows = [{ file: 'a.yml', text: ours('  issues: [') }];
    expect(brokenWorkflow(workflows)?.file).toBe('a.yml');
    const row = eventsWorkflow(aFound({ workflows }));
    expect([row.state, row.words.includes('no YAML')]).toEqual(['stops', true]);
  });
});

describe('the workflows to copy', () => {
  it('wake for the label of the team, and look for it', () => {
    const texts = Object.values(workflowTexts({ label: 'it\'s "down"' }));
    const inputs = texts.map((text) => {
      const [job] = Object.values(Object(at(parse(text), 'jobs')));
      return textAt(listAt(job, 'steps')[0], 'with', 'label');
    });
    expect(inputs).toEqual(['it\'s "down"', 'it\'s "down"']);
    expect(texts[0]?.match(/'it''s "down"'\)/g)).toHaveLength(4);
    expect(texts[0]).not.toContain("'incident'");
  });

  it('are the examples where the label is the usual one', () => {
    expect(Object.keys(workflowTexts({ label: 'incident', sweepFile: 'look.yml' }))).toEqual([
      'incident-protocol.yml',
      'look.yml',
    ]);
    expect(Object.values(workflowTexts({ label: 'incident' })).join('')).not.toContain('label: "');
  });
});
