import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/run/reconcile.ts';
import { templateNames } from '../../src/templates/template-names.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { aSession, remindersOn, settingsPath } from '../story/reminder-runs.ts';
import { queueHere } from './bundle.ts';
import { aClosing, board, file, folder, ours, pulls, told } from './delivery-runs.ts';
import { runHere, writesSince } from './run-here.ts';

type Files = Readonly<Record<string, string>>;

const pathOf = (name: string) => `.github/incidents/${name}.hbs`;

function settingsWith(names: readonly string[], more = ''): string {
  return `templates:\n${names.map((name) => `  ${name}: ${pathOf(name)}\n`).join('')}${more}`;
}

/** The team's files, and the settings that name them. */
function filesOf(templates: Files, more = ''): Files {
  const files = Object.entries(templates).map(([name, text]) => [pathOf(name), text] as const);
  return { ...Object.fromEntries(files), [settingsPath]: settingsWith(Object.keys(templates), more) };
}

const theirs: Files = {
  'tracking-comment': '# {{done}} of {{total}}, our way\n{{#each notes}}{{this}}\n{{/each}}',
  'waiting-comment': '## Please wait\n\nWe look at it soon ({{least}}).\n',
  draft: 'Dear all: {{title}}\n',
  answer:
    '{{#each refusals}}No: {{line}}{{/each}}{{#each drafts}}\n{{text}}\n{{/each}}{{#if verbs}}Try help.{{/if}}\n',
  reminder: '## {{#each groups}}{{#each steps}}Step {{number}} waits. {{/each}}{{/each}}\n',
  'reminder-answered': '{{#each steps}}{{named}} no longer waits. {{/each}}\n',
  reopened: 'Not yet: {{#each open}}{{this}}; {{/each}}\n',
  postmortem:
    '# Ours: {{title}}\n\n<!-- incident-protocol:begin facts -->\n{{facts.protocol}}\n<!-- incident-protocol:end facts -->\n',
  'pull-request': 'Please read, {{number}}.\n',
  'index-page':
    '---\nlayout: list\n---\n{{#each years}}{{#each rows}}* {{title}}: {{finished}}\n{{/each}}{{/each}}',
  summary: 'Run{{#each incidents}} {{link}} {{did}}{{/each}}\n',
};

describe("the team's templates, with the bundle", () => {
  it('say all that we say, from the first comment to the list of all postmortems', async () => {
    // Those of the site have a run of their own.
    const ofThreads = templateNames.filter((name) => !name.startsWith('site-'));
    expect(Object.keys(theirs).toSorted()).toEqual(ofThreads.toSorted());
    const more =
      'people: {default: [alice]}\nclose: {early: reopen}\npostmortem: {messages: {allStepsDone: "all {total}, phew"}}\n';
    await using github = await startLocalGitHub({
      visibility: 'public',
      people: { alice: 'write', eve: 'read' },
      files: filesOf(theirs, more),
    });
    const queue = queueHere(github);
    const runs = async () => {
      const ended = await queue.runAll();
      for (const { exitCode, stdout, summary } of ended) {
        expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('::warning')]);
        if (summary !== '') expect(summary).toMatch(/^Run/);
      }
    };

    github.as('eve').opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true });
    await runs();
    expect(told(github)).toBe(
      '<!-- incident-protocol:tracking -->\n## Please wait\n\nWe look at it soon (triage).\n\n',
    );
    github.as('alice').comments(1, '/incident confirm');
    await runs();
    expect(told(github)).toBe('<!-- incident-protocol:tracking -->\n# 0 of 8, our way\n\n');
    github.as('alice').comments(1, '/incident help\n/incident draft thank\n/incident done 9');
    await runs();
    expect(ours(github, 'answer')[0]).toMatch(
      /\nNo: done 9[\s\S]*\nDear all: Shop is down\n[\s\S]*Try help\.$/,
    );

    github.clock.advance(3 * 3_600_000);
    expect((await queue.sweep()).summary).toMatch(/^Run \[#1\].*posted a reminder\n$/);
    expect(remindersOn(github, 1)).toMatchObject([
      { called: ['@alice'], prose: expect.stringMatching(/^@alice\n\n## Step 1 waits\. Step 2 waits\.$/) },
    ]);
    github.as('alice').ticks(1, 'Double-check');
    github.as('alice').ticks(1, 'Alert');
    await runs();
    expect(remindersOn(github, 1)[0]?.prose).toBe(
      '1. Double-check no longer waits. 2. Alert the people concerned no longer waits.',
    );
    github.as('alice').closes(1);
    await runs();
    expect(ours(github, 'reopen')[0]).toMatch(/\nNot yet: 3\. Take responsibility; .*8\. Say thank you;$/);

    for (const box of ['Alert', 'Take', 'Apolo', 'Soften', 'Prevent', 'Gather', 'Say']) {
      github.as('alice').ticks(1, box);
    }
    github.protect('main');
    github.clock.advance(60_000);
    github.as('alice').closes(1);
    await runs();
    const [pull] = pulls(github);
    expect(pull?.body).toBe('Please read, 1.\n');
    const path = `${folder}/2026-11-22-1-shop-is-down.md`;
    expect(github.git.readFile(path, 'incident-protocol/1')).toContain(
      '\n# Ours: Shop is down\n\n<!-- incident-protocol:begin facts -->\nall 8, phew\n',
    );
    github.as('alice').mergesPullRequest(pull?.number ?? 0);
    expect((await queue.sweep()).outputs).toMatchObject({ outcome: 'swept' });
    expect(github.git.readFile(`${folder}/README.md`, 'incident-protocol/index')).toBe(
      '---\nlayout: list\n---\n<!-- incident-protocol:begin index -->\n\n* Shop is down: 8\n\n<!-- incident-protocol:end index -->\n',
    );
    const before = github.requests.length;
    expect((await queue.sweep()).outputs).toMatchObject({ outcome: 'swept' });
    expect(writesSince(github, before)).toEqual([]);
    expect([github.violations, github.git.fsck()]).toEqual([[], '']);
  });

  it('say nothing when they are broken: ours does, and the log and the page of the run tell where', async () => {
    const broken = Object.fromEntries(templateNames.map((name) => [name, `one\n{{#if ${name}}}\n`]));
    await using github = await aClosing({ files: filesOf(broken), settings: settingsWith(templateNames) });
    const queue = queueHere(github);
    const run = await queue.sweep();
    expect(run.exitCode).toBe(0);
    const used = ['draft', 'tracking-comment', 'postmortem', 'index-page', 'summary'];
    const warnings = run.stdout.split('\n').filter((line) => line.startsWith('::warning::'));
    expect(warnings).toEqual(
      expect.arrayContaining(
        used.map((name) =>
          expect.stringMatching(
            `^::warning::Template "${pathOf(name)}", line 3: .* Our own ${name} was used instead\\.$`,
          ),
        ),
      ),
    );
    expect(warnings).toHaveLength(used.length);
    expect(run.summary.match(/> \[!WARNING\]\n> Template "\.github\/incidents\/.*", line 3/g)).toHaveLength(
      used.length,
    );
    expect(run.summary).toContain('### Incident protocol');
    expect(told(github)).toContain('### Next: 1. Double-check');
    expect(told(github)).not.toContain('hbs');
    expect(github.git.readFile(file)).toContain('\n## Impact\n');
    expect(github.git.readFile(`${folder}/README.md`)).toContain('# Postmortems');
    expect(github.violations).toEqual([]);
  });
});

async function looking(github: LocalGitHub) {
  const session = await aSession(github);
  const report = await reconcile(session, { issue: 1 });
  return { outcome: report.outcome, problems: session.writer.problems() };
}

describe("a team's template", () => {
  it('may be mended at any time: the next run writes with it, and the one after writes nothing', async () => {
    await using github = await aClosing({
      settings: settingsWith(['tracking-comment', 'index-page']),
      files: { [pathOf('tracking-comment')]: '{{oops}}', [pathOf('index-page')]: '{{count}}\n' },
    });
    expect(await looking(github)).toMatchObject({ outcome: 'published', problems: [expect.anything()] });
    expect(told(github)).toContain('### Next');
    github.as('alice').pushes({ [pathOf('tracking-comment')]: 'Ours, {{done}}.\n' }, 'fix: template');
    expect(await looking(github)).toEqual({ outcome: 'updated', problems: [] });
    expect(told(github)).toContain('Ours, 0.');
    expect(await looking(github)).toEqual({ outcome: 'unchanged', problems: [] });
  });

  it.each([
    ['hides the record', '<!-- incident-protocol:logbook {"version":1} -->', 'incident-protocol:'],
    ['pretends to be a reminder', 'x\n<!-- incident-protocol:nag check 1 spoken -->', 'incident-protocol:'],
    ['shows the record', '```\n{{done}}', 'code'],
    ['hides the record in a remark', 'x\n<!-- y', 'remark'],
    ['is far too long', 'x'.repeat(60_000), '20000 characters'],
    ['reaches for a prototype', '{{constructor.constructor "return process"}}', 'constructor'],
    ['comes to no end', '{{#*inline "a"}}{{> a}}{{> a}}{{/inline}}{{> a}}', 'without end'],
    ['is a picture', 'GIF89a\0', 'not a text'],
  ])('that %s costs neither a tick nor the record', async (_, text, problem) => {
    await using github = await aClosing({
      settings: settingsWith(['tracking-comment']),
      files: { [pathOf('tracking-comment')]: text },
    });
    github.as('alice').ticks(1, 'Double-check');
    expect(await looking(github)).toMatchObject({ problems: [expect.stringContaining(problem)] });
    expect(told(github)).toContain('**1 of 8** done or skipped');
    expect(board(github)).toContain('"what":"ticked"');
    expect((await looking(github)).outcome).toBe('unchanged');
  });

  it('that leaves out the list, where the description has no room for it, is not used', async () => {
    await using github = await startLocalGitHub({
      people: { alice: 'write' },
      files: filesOf({ 'tracking-comment': 'Ours, {{done}}.\n' }),
    });
    github.as('alice').opensIssue({ title: 'Down', body: 'x'.repeat(65_000), labels: ['incident'] });
    expect((await looking(github)).problems).toEqual([
      expect.stringContaining('it leaves out `listInComment`'),
    ]);
    expect(told(github).match(/^- \[ \]/gm)).toHaveLength(8);
    github.as('alice').pushes({ [pathOf('tracking-comment')]: 'Ours.\n\n{{listInComment}}\n' }, 'fix: list');
    expect(await looking(github)).toEqual({ outcome: 'updated', problems: [] });
    expect(told(github).match(/^- \[ \]/gm)).toHaveLength(8);
  });

  it('that leaves out the text of a postmortem, where no other place took it, is not used', async () => {
    await using github = await aClosing({
      settings: settingsWith(['summary'], 'postmortem: {deliver: auto}\n'),
      files: { [pathOf('summary')]: 'All is well.\n' },
      scopes: { contents: 'read' },
    });
    github.as('alice').locks(1);
    const run = await queueHere(github).sweep();
    expect(run.outputs['outcome']).toBe('swept');
    expect(run.summary).toContain('> Template ".github/incidents/summary.hbs": it leaves out `kept`');
    expect(run.summary).toContain('# Checkout fails');
  });

  it('for the list of all postmortems gives its place to nobody, and takes nobody away', async () => {
    const page = `${folder}/README.md`;
    await using github = await aClosing({
      settings: settingsWith(['index-page']),
      files: { [pathOf('index-page')]: '# Ours\n\n<!-- incident-protocol:begin facts -->\n{{count}}\n' },
    });
    await looking(github);
    expect(github.git.readFile(page)).toBe(
      '<!-- incident-protocol:begin index -->\n\n# Ours\n\n\n1 postmortem\n\n<!-- incident-protocol:end index -->\n',
    );
    github.as('alice').pushes({ [page]: `Hello.\n${github.git.readFile(page)}Bye.\n` }, 'docs: hello');
    github.as('alice').pushes({ [pathOf('index-page')]: '{{count}}, at last\n' }, 'docs: ours');
    github.as('alice').opensIssue({ title: 'Again', labels: ['incident'] });
    github.as('alice').closes(2);
    const session = await aSession(github);
    await reconcile(session, { issue: 2 });
    expect(github.git.readFile(page)).toBe(
      'Hello.\n<!-- incident-protocol:begin index -->\n\n2 postmortems, the first of 2026-11-22, at last\n\n<!-- incident-protocol:end index -->\nBye.\n',
    );
    github.as('alice').pushes({ [pathOf('index-page')]: '{{count}}\n```\n' }, 'docs: break it');
    expect((await looking(github)).problems).toEqual([]);
    github.as('alice').ticks(1, 'Double-check');
    expect((await looking(github)).problems).toEqual([expect.stringContaining('block of code')]);
    expect(github.git.readFile(page)).toMatch(/^Hello\.\n[\s\S]*\| Incident \|[\s\S]*\nBye\.\n$/);
  });
});

describe("reading the team's templates", () => {
  async function asked(names: readonly string[]): Promise<readonly string[]> {
    const templates = Object.fromEntries(names.map((name) => [name, theirs[name] ?? '']));
    await using github = await startLocalGitHub({ people: { alice: 'write' }, files: filesOf(templates) });
    github.as('alice').opensIssue({ title: 'Down', labels: ['incident'] });
    const [delivery] = github.deliveries;
    if (delivery === undefined) throw new Error('nothing was delivered');
    await runHere(github, delivery);
    const before = github.requests.length;
    expect((await runHere(github, delivery)).lines).toEqual([]);
    expect(github.violations).toEqual([]);
    return github.requests
      .slice(before)
      .map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)
      .filter((line) => line.includes('.hbs') || line.includes('graphql'));
  }

  /** Who the token writes as. */
  const context = 'POST /graphql';

  it('costs nothing when there are none, and one request for each of a few', async () => {
    expect(await asked([])).toEqual([context]);
    expect(await asked(['reminder', 'summary'])).toEqual([
      context,
      ...['reminder', 'summary'].map((name) => `GET /repos/acme/shop/contents/${pathOf(name)}`),
    ]);
  });

  it('costs one request for all of many', async () => {
    expect(await asked(templateNames)).toEqual([context, context]);
  });

  it('asks a forge without GraphQL for each by itself', async () => {
    await using github = await aClosing({ files: filesOf(theirs), settings: settingsWith(templateNames) });
    github.faults.queue({
      path: '/graphql',
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 404 },
    });
    const before = github.requests.length;
    const session = await aSession(github);
    expect(session.writer.write('reminder-answered', { steps: [{ named: 'Three' }] })).toBe(
      'Three no longer waits. \n',
    );
    const files = github.requests.slice(before).filter(({ path }) => path.includes('.hbs'));
    expect(files).toHaveLength(templateNames.length);
  });

  it('finds many that are not there, folders and long ones', async () => {
    const files: Files = {
      ...Object.fromEntries(Object.entries(theirs).map(([name, text]) => [pathOf(name), text])),
      [pathOf('reopened')]: 'x'.repeat(600_000),
      [`${pathOf('reminder')}/x`]: 'The file is a folder.',
    };
    const { [pathOf('reminder')]: _file, [pathOf('reminder-answered')]: _gone, ...there } = files;
    await using github = await aClosing({ files: there, settings: settingsWith(templateNames) });
    const { writer } = await aSession(github);
    for (const name of templateNames) if (name !== 'postmortem') tried(() => writer.write(name, {}));
    expect(writer.problems()).toEqual(
      expect.arrayContaining([
        `${pathOf('reminder')} is not a file on the default branch. Our own reminder was used instead.`,
        `${pathOf('reminder-answered')} is not a file on the default branch. Our own reminder-answered was used instead.`,
        `${pathOf('reopened')} is longer than 200000 characters. Our own reopened was used instead.`,
      ]),
    );
  });
});

/** Ours misses its values here, and that is not what is looked at. */
function tried(write: () => string): void {
  try {
    write();
  } catch {}
}
