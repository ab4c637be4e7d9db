/** What the templates are given in a life with all its turns. */

import type { Effect } from '../../src/plan/effect.ts';
import type { IncidentReport } from '../../src/report/incident-report.ts';
import { writeSummary } from '../../src/report/summary.ts';
import { withNews } from '../../src/run/look.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import { sweep } from '../../src/run/sweep.ts';
import type { TemplateName } from '../../src/templates/template-names.ts';
import type { Writer } from '../../src/templates/writer.ts';
import { startLocalGitHub } from '../../tools/local-github/start.ts';
import { aComment } from '../builders.ts';
import { ourWriter as ours } from '../our-writer.ts';
import { pleasant, written } from '../postmortem/incidents.ts';
import { big, german } from '../postmortem/long-incidents.ts';
import { recordOf, tenPostmortems } from '../postmortem-index/folder.ts';
import { aYear, factsOf, siteOf } from '../site/a-year.ts';
import { aSession, settingsPath } from '../story/reminder-runs.ts';

export interface Seen {
  readonly name: TemplateName;
  readonly view: object;
}

/** With a file that cannot be read, and one that is no postmortem. */
const aYearWithAll = factsOf({
  ...aYear,
  'postmortems/how-we-write.md': '# How we write',
  'postmortems/broken.md': '---\nincident: x\nschema: 2\n---\n',
});

export async function seenByTemplates(): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const writer: Writer = {
    ...ours,
    inLanguage: () => writer,
    write: (name, view) => {
      seen.push({ name, view });
      return ours.write(name, view);
    },
  };
  const life = await aLife(writer);
  const kept = {
    kind: 'show-in-summary',
    issue: 1,
    path: 'a.md',
    content: 'x',
    revision: 1,
  } satisfies Effect;
  const troubled = { ...life, notes: ['note'], problem: 'problem', effects: [kept] };
  writeSummary(writer, { reports: [troubled], dryRun: false });
  const planned = [{ title: 'edit our comment', text: '+x', isChange: true }];
  writeSummary(writer, { reports: [{ ...troubled, planned }], dryRun: true });
  const report = aComment({
    body: '## Summary\n\nThe shop was down.\n\n## Root cause\n\nThe disk was full.\n\n## What went well\n\nThe pager.\n\n## Timeline\n\nSome time in the morning.',
  });
  const withReport = { ...pleasant, facts: { ...pleasant.facts, comments: [report] } };
  for (const one of [pleasant, german, big, withReport]) written(one, undefined, writer);
  recordOf(tenPostmortems, { writer });
  siteOf(aYearWithAll, writer);
  return seen;
}

/** From somebody without access's issue to the pull request with the postmortem. */
async function aLife(writer: Writer): Promise<IncidentReport> {
  await using github = await startLocalGitHub({
    visibility: 'public',
    people: { alice: 'write', eve: 'read' },
    files: { [settingsPath]: 'close: {early: reopen}\n' },
  });
  const session = async () => ({ ...(await aSession(github)), writer });
  const looks = async () => reconcile(await session(), { issue: 1 });
  github.as('eve').opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true });
  await looks();
  github.as('alice').comments(1, '/incident confirm');
  await looks();
  github
    .as('alice')
    .comments(
      1,
      '/incident help\n/incident draft apologize\n/incident done 9\n/incident done 2 told all of them',
    );
  await looks();
  github.clock.advance(3 * 3_600_000);
  const all = await session();
  await withNews(all, await sweep(all, reconcile));
  github.as('alice').comments(1, '/incident done 1');
  await looks();
  github.as('alice').closes(1);
  await looks();
  for (const box of ['Take', 'Apolo', 'Soften', 'Prevent', 'Gather', 'Say']) github.as('alice').ticks(1, box);
  github.clock.advance(60_000);
  github.protect('main');
  github.as('alice').closes(1);
  return await looks();
}

/** The names of all that is in it: `a.b` for what is in something, `a[]` for each of a list. */
export function namesIn(value: unknown, name = ''): readonly string[] {
  // All messages at once: their keys are written down elsewhere.
  if (name === 't' || name === 's') return [name];
  if (Array.isArray(value)) return [...own(name), ...value.flatMap((item) => namesIn(item, `${name}[]`))];
  if (typeof value !== 'object' || value === null) return own(name);
  const inner = Object.entries(value).flatMap(([key, one]) =>
    namesIn(one, name === '' ? key : `${name}.${key}`),
  );
  return [...own(name), ...inner];
}

/** That a list has items, its name says. */
function own(name: string): readonly string[] {
  return name === '' || name.endsWith('[]') ? [] : [name];
}
