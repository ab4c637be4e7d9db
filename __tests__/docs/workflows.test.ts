import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diagnose } from '../../scripts/lint/diagnose.ts';
import { workflowFiles } from '../../scripts/lint/workflow-files.ts';
import { at, listAt, textAt } from '../../src/json.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const action = read('action.yml');
const example = read('examples/incident-protocol.workflow.yml');
const sweep = read('examples/incident-protocol-sweep.workflow.yml');
const files = workflowFiles(root);

function asWorkflow(text: string) {
  return diagnose({ path: '.github/workflows/incident-protocol.yml', text }, action);
}

describe('action.yml and the workflows', () => {
  it.each(files)('$path is what GitHub accepts', async (source) => {
    expect(await diagnose(source, action)).toEqual([]);
  });

  it.each([
    ['issues: write #', 'issue: write #'],
    ['timeout-minutes', 'timeout-minute'],
    ['types: [opened,', 'types: [open,'],
    ['inputs.issue }}\n', 'inputs.isue }}\n'],
    ['github.event.action ==', 'github.event.action ='],
    ['dry-run: ${{', 'dryrun: ${{'],
    [/incident-protocol@.*/.exec(example)?.[0] ?? '', 'incident-protocol'],
  ])('a workflow with %j turned into %j is refused', async (good, bad) => {
    expect(example).toContain(good);
    expect(await asWorkflow(example.replace(good, bad))).not.toEqual([]);
  });

  it('a schedule that cannot be is refused', async () => {
    expect(sweep).toContain("cron: '23 */4");
    expect(await asWorkflow(sweep.replace("cron: '23 */4", "cron: '83 */4"))).not.toEqual([]);
  });

  it('no workflow to copy has a schedule and wakes for anything else, because GitHub switches such a one off', () => {
    const copied = files.filter((source) => source.path.startsWith('examples/'));
    const triggers = copied.map(({ text }) => Object.keys(Object(at(parse(text), 'on'))));
    const asleep = triggers.filter((events) => events.includes('schedule'));
    expect(asleep).toEqual([['schedule', 'workflow_dispatch']]);
    expect(copied.length).toBe(4);
  });

  it('no workflow to copy has a queue, because the linters and servers of many do not know it', () => {
    const copied = files.filter((source) => source.path.startsWith('examples/'));
    expect(copied.filter(({ text }) => text.includes('concurrency'))).toEqual([]);
  });

  it.each([
    ['using: node24', 'using: node23'],
    ['main:', 'mian:'],
    ['outputs:', 'output:'],
  ])('an action with %j turned into %j is refused', async (good, bad) => {
    expect(action).toContain(good);
    expect(await diagnose({ path: 'action.yml', text: action.replace(good, bad) }, action)).not.toEqual([]);
  });

  it.each(files)('$path gives no permission that it does not explain', ({ text }) => {
    const given = text.split('\n').filter((line) => /^ +[a-z-]+: (?:read|write)\b/.test(line));
    expect(given.filter((line) => !/ # \S/.test(line))).toEqual([]);
  });

  it.each(files)('$path pins every action to a full commit', ({ text }) => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, reference = '']) => reference);
    // What is checked out is at the commit of the workflow itself.
    const pinned =
      /^(?:\.\/|[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[0-9a-f]{40} # v\d+\.\d+\.\d+|incident-protocol\/\S+@(?:<commit> # .+|v\d+\.\d+\.\d+))$/;
    expect(used.filter((reference) => !pinned.test(reference))).toEqual([]);
  });
});

describe('the issue form', () => {
  const form: unknown = parse(read('examples/incident.yml'));
  const fields = listAt(form, 'body');

  it('puts the label on that the action looks for', () => {
    expect(listAt(form, 'labels')).toEqual(['incident']);
  });

  it('has what GitHub asks of a form', () => {
    const ids = fields.map((field) => textAt(field, 'id') ?? '');
    expect(textAt(form, 'name')).not.toBe('');
    expect(textAt(form, 'description')).not.toBe('');
    expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of fields) {
      expect(['input', 'textarea', 'dropdown']).toContain(textAt(field, 'type'));
      expect(textAt(field, 'attributes', 'label')).toMatch(/\S/);
    }
  });

  it('offers severities that begin with a label of the settings', () => {
    const severity = fields.find((field) => textAt(field, 'id') === 'severity');
    const labels = defaultSettings.severities.map(({ label }) => label);
    const options = listAt(severity, 'attributes', 'options').map(String);
    expect(options.map((option) => option.split(' - ')[0])).toEqual(labels);
  });

  it('asks for one answer only, because it is filled in while something burns', () => {
    expect(read('examples/incident.yml').match(/required: true/g)).toHaveLength(1);
  });
});
