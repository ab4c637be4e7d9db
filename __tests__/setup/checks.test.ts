import { describe, expect, it } from 'vitest';
import { compareLines } from '../../src/run/compare-lines.ts';
import { checks } from '../../src/setup/checks.ts';
import { difference } from '../../src/setup/difference.ts';
import { formAmong, givesLabel } from '../../src/setup/form.ts';
import type { Found } from '../../src/setup/found.ts';
import { isReadme } from '../../src/setup/proposed-files.ts';
import { aFound } from './found.ts';

function row(what: RegExp, changes: Partial<Found>) {
  const found = aFound(changes);
  const [first] = checks.map((check) => check(found)).filter((one) => what.test(one.what));
  if (first === undefined) throw new Error(`no row ${what}`);
  return first;
}

const aForm = (labels: string, name = 'outage.yml') => ({
  path: `.github/ISSUE_TEMPLATE/${name}`,
  text: `name: Ours\nlabels: ${labels}\nbody: []\n`,
});

describe('the form', () => {
  it.each(['[bug, Incident]', '"bug, incident"', 'incident', '\n  - incident'])(
    'gives the label by %j',
    (labels) => {
      expect(givesLabel(aForm(labels), 'incident')).toBe(true);
    },
  );

  it.each(['[bug]', '"incident-report"', '{}', ''])('does not by %j', (labels) => {
    expect(givesLabel(aForm(labels), 'incident')).toBe(false);
  });

  it('may have another name', () => {
    const forms = [aForm('[bug]', 'bug.yml'), aForm('[incident]')];
    expect(formAmong(forms, 'incident')?.path).toContain('outage.yml');
    expect(formAmong([aForm('[bug]', 'bug.yml')], 'incident')).toBeUndefined();
    expect(row(/form/, { form: forms[1] })).toMatchObject({ state: 'fine' });
  });
});

describe('where postmortems go', () => {
  it('is a comment in an empty repository, which is told', () => {
    expect(row(/postmortems go/, { isEmpty: true })).toMatchObject({
      state: 'missing',
      words: expect.stringContaining('first commit'),
    });
  });
});

describe('the people of the settings', () => {
  it('are told where they may not read', () => {
    const people = [
      { login: 'kim', permission: 'write' },
      { login: 'gone', permission: 'none' },
    ] as const;
    expect(row(/people/, { people })).toMatchObject({
      state: 'missing',
      words: expect.stringContaining('`gone`'),
    });
  });

  it('are not known where GitHub does not say, and fine where it says so', () => {
    expect(row(/people/, { people: [{ login: 'kim', permission: 'unknown' }] }).state).toBe('unknown');
    expect(row(/people/, { unasked: ['acme/ops'] }).state).toBe('unknown');
    expect(row(/people/, { people: [{ login: 'kim', permission: 'read' }] }).state).toBe('fine');
  });
});

describe('a difference', () => {
  it('is folded, and is none in the pin or the line ends', () => {
    const text = 'a: 1\n- uses: x/incident-protocol@abc # why\n';
    expect(
      difference('a.yml', text, 'a: 1\r\n- uses: x/incident-protocol@def\r\n', compareLines),
    ).toBeUndefined();
    const shown = difference('a.yml', text, text.replace('a: 1', 'a: 2'), compareLines) ?? '';
    expect(shown).toMatch(/^<details><summary>a\.yml/);
    expect(shown).toContain('-a: 1\n+a: 2');
  });

  it('of a file of another kind is cut, and closes no fence', () => {
    const shown = difference('a.yml', `${'```\n'.repeat(400)}`, 'x\n', compareLines) ?? '';
    expect(shown.split('\n').length).toBeLessThan(215);
    expect(shown).toContain('\n````diff\n');
  });
});

it('the page of the postmortems is known in any case', () => {
  expect(['README.md', 'readme.md', 'Readme.markdown', 'README', 'a-readme.md'].map(isReadme)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
