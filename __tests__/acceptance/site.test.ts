import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/github/explain.ts';
import { buildSiteIn } from '../../src/run/build-site.ts';
import { earlierIncidents } from '../../tools/demo/earlier.ts';
import { evaluate } from '../../tools/local-github/evaluate.ts';
import { createQueue } from '../../tools/local-github/runner.ts';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { dispatched } from '../../tools/local-github/timed-events.ts';
import { actionFile, bundle, runBundle } from './bundle.ts';
import { openHere } from './run-here.ts';

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

const three = earlierIncidents.slice(0, 3);
const [first, second, third] = three.map(({ number }) => number);
const names = ['incident', 'security', ...three.flatMap(({ labels }) => labels)];

/** Three incidents of the past, with their issues. */
async function aRepository(
  options: Partial<LocalGitHubOptions> = {},
  past: typeof earlierIncidents = three,
): Promise<LocalGitHub> {
  const github = await startLocalGitHub({
    visibility: 'public',
    people: { alice: 'write', eve: 'read' },
    labels: [...new Set(names)],
    ...options,
    files: { ...Object.fromEntries(past.map(({ path: file, text }) => [file, text])), ...options.files },
  });
  for (const { number, title, labels } of past) {
    github.repository.nextNumber = number;
    github.as('alice').opensIssue({ title, labels });
    github.as('alice').closes(number);
  }
  github.repository.nextNumber = 500;
  return github;
}

/** Of what happens from now on. */
function queueOf(github: LocalGitHub) {
  const before = github.deliveries.length;
  const isHeard = (one: LocalGitHub['deliveries'][number]) =>
    ['issues', 'issue_comment'].includes(one.event) && github.deliveries.indexOf(one) >= before;
  return createQueue({ github, bundle, actionFile, on: isHeard, engine: evaluate });
}

function inBundle(github: LocalGitHub, folder: string) {
  const delivery = dispatched(github, 'alice');
  return runBundle(github, delivery, { inputs: { task: 'site' }, env: { RUNNER_TEMP: folder } });
}

async function here(github: LocalGitHub, place: string, dryRun: boolean) {
  const told = { outputs: {} as Readonly<Record<string, string>>, summary: '' };
  try {
    const session = await openHere(github, { dryRun }, { cause: 'task' });
    const { summary, lines } = await buildSiteIn(session, place);
    return { ...told, exitCode: 0, summary, stdout: [...lines, ...session.writer.problems()].join('\n') };
  } catch (error) {
    return { ...told, exitCode: 1, stdout: explain(error) };
  }
}

interface How {
  readonly dryRun?: boolean;
  /** Else in this process. */
  readonly withBundle?: boolean;
}

async function build(github: LocalGitHub, { dryRun = false, withBundle = false }: How = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  temporary.push(folder);
  const before = github.requests.length;
  const place = path.join(folder, 'incident-protocol-site');
  const run = withBundle ? await inBundle(github, folder) : await here(github, place, dryRun);
  const asked = github.requests.slice(before);
  const files = existsSync(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
    : [];
  const read = (name: string) => readFileSync(path.join(place, name), 'utf8');
  const all = () => files.map((name) => read(name)).join('\n');
  const isWrite = ({ method, path: to }: { method: string; path: string }) =>
    method !== 'GET' && !to.endsWith('/graphql');
  expect(github.violations).toEqual([]);
  return { ...run, asked, writes: asked.filter(isWrite), place, files, read, all };
}

describe('task: site', () => {
  it('builds pages in a folder that the output names, and commits nothing', async () => {
    await using github = await aRepository();
    github.repository.pagesAddress = 'https://acme.example/shop/';
    const site = await build(github, { withBundle: true });
    expect([site.exitCode, site.outputs['outcome'], site.outputs['site']]).toEqual([0, 'built', site.place]);
    expect(site.files).toEqual(
      expect.arrayContaining([
        'index.html',
        'style.css',
        `incidents${path.sep}${first}.html`,
        'feed.xml',
        'status.json',
      ]),
    );
    expect(site.writes).toEqual([]);
    expect(site.read('feed.xml')).toContain(`href="https://acme.example/shop/incidents/${first}.html"`);
    expect(site.summary).toContain('3 postmortems and 0 open incidents');
  });

  it('asks as often for many as for few', async () => {
    const labels = [...new Set(['incident', ...earlierIncidents.flatMap((one) => one.labels)])];
    await using github = await aRepository({ labels }, earlierIncidents);
    const { asked, files } = await build(github);
    expect(files).toContain(`incidents${path.sep}203.html`);
    // Who asks and what the settings say, the folder, its texts, what is open, labels, the texts once more, and where Pages are.
    const places = asked.map(({ path: to }) => to);
    expect(places.toSorted()).toEqual([...Array(6).fill('/graphql'), '/repos/acme/shop/pages']);
  });

  it('tells of an open incident its title and what was told to everybody, and nothing else that anybody said', async () => {
    await using github = await aRepository();
    const queue = queueOf(github);
    github.as('alice').opensIssue({ title: 'The shop is down', body: 'SECRET-BODY', labels: ['incident'] });
    await queue.runAll();
    github.as('alice').comments(500, 'SECRET-COMMENT: it is the disk of db-7');
    github.as('alice').comments(500, '/incident update next:1h We look for the reason.\n\nSECRET-BELOW');
    github.as('alice').comments(500, '/incident note SECRET-NOTE');
    await queue.runAll();
    const site = await build(github);
    expect(site.read('index.html')).toMatch(
      /The shop is down[\s\S]*We look for the reason\.[\s\S]*Next update by/,
    );
    expect(site.all()).not.toContain('SECRET');
  });

  it('tells nothing of what nobody confirmed, of what is private, or ever was', async () => {
    await using github = await aRepository();
    const queue = queueOf(github);
    github.as('eve').opensIssue({ title: 'HOSTILE', labels: ['incident'], viaForm: true });
    github.as('alice').opensIssue({ title: 'HIDDEN NOW', labels: ['incident', 'security'] });
    github.as('alice').opensIssue({ title: 'HIDDEN ONCE', labels: ['incident', 'security'] });
    await queue.runAll();
    github.as('alice').unlabels(502, 'security');
    github.as('alice').labels(first ?? 0, 'security');
    await queue.runAll();
    const site = await build(github);
    expect(site.exitCode).toBe(0);
    expect(site.all()).not.toMatch(/HOSTILE|HIDDEN/);
    expect(site.files).not.toContain(`incidents${path.sep}${first}.html`);
    expect(site.all()).not.toContain(three[0]?.title);
    expect(site.summary).toContain('1 postmortems are left out');
  });

  it('leaves out what GitHub does not tell of, and costs the others nothing', async () => {
    await using github = await aRepository({ people: { alice: 'admin' } });
    github.as('alice').deletesIssue(second ?? 0);
    const site = await build(github);
    expect(site.files).not.toContain(`incidents${path.sep}${second}.html`);
    expect(site.files).toEqual(
      expect.arrayContaining([`incidents${path.sep}${first}.html`, `incidents${path.sep}${third}.html`]),
    );
  });

  it('says in red that a private repository has not chosen to be public, and then tells only what is final', async () => {
    await using closed = await aRepository({ visibility: 'private' });
    const refused = await build(closed, { withBundle: true });
    expect([refused.exitCode, refused.files]).toEqual([1, []]);
    expect(refused.stdout).toContain('site: { public: true }');
    await using chosen = await aRepository({
      visibility: 'private',
      files: { '.github/incident-protocol.yml': 'site: {public: true}\n' },
    });
    const queue = queueOf(chosen);
    chosen.as('alice').opensIssue({ title: 'OPEN NOW', labels: ['incident'] });
    await queue.runAll();
    const site = await build(chosen);
    expect(site.exitCode).toBe(0);
    expect(site.all()).not.toContain('OPEN NOW');
    expect(site.files).toContain(`incidents${path.sep}${first}.html`);
  });

  it('is the same on a forge without GraphQL', async () => {
    await using github = await aRepository();
    const queue = queueOf(github);
    github.as('alice').opensIssue({ title: 'The shop is down', labels: ['incident'] });
    await queue.runAll();
    const usual = await build(github);
    github.faults.queue({
      path: '/graphql',
      times: Number.POSITIVE_INFINITY,
      fault: { kind: 'status', status: 404 },
    });
    const site = await build(github);
    const isTimed = (name: string) => !/\.html$|\.json$/.test(name);
    expect(site.files.toSorted()).toEqual(usual.files.toSorted());
    for (const name of site.files.filter(isTimed)) expect(site.read(name)).toBe(usual.read(name));
    expect(site.read('index.html')).toContain('The shop is down');
  });

  it('uses templates of the team, and ours where one is broken', async () => {
    await using github = await aRepository({
      files: {
        '.github/incident-protocol.yml':
          'templates: {site-now: .github/now.html.hbs, site-numbers: .github/numbers.html.hbs}\n',
        '.github/now.html.hbs': '<h1>Ours: {{heading}}</h1>',
        '.github/numbers.html.hbs': '<p>{{nothing.like.it}}</p>',
      },
    });
    const site = await build(github);
    expect(site.read('index.html')).toContain('<h1>Ours: All services work</h1>');
    expect(site.read('numbers.html')).toContain('<h1>Numbers</h1>');
    expect(site.stdout).toContain('Our own site-numbers was used instead');
  });

  it('writes nothing in a dry run, and nothing over what is not its own', async () => {
    await using github = await aRepository();
    const site = await build(github, { dryRun: true });
    expect([site.exitCode, site.files]).toEqual([0, []]);
  });
});

describe('npm run site', () => {
  /** As the script does, on a checkout with these files. */
  function looks(files: Readonly<Record<string, string>>, out: string) {
    const root = mkdtempSync(path.join(tmpdir(), 'checkout-'));
    temporary.push(root);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    const script = path.join(import.meta.dirname, '..', '..', 'scripts', 'site.ts');
    return spawnSync(process.execPath, [script, root, out], { encoding: 'utf8' });
  }

  const past = Object.fromEntries(three.map(({ path: file, text }) => [file, text]));

  it('builds the site of a folder, without those that their files call private', () => {
    const out = path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'out');
    temporary.push(path.dirname(out));
    const settings = 'site: {title: Our shop}\npostmortem: {directory: docs/incidents}\n';
    const moved = Object.entries(past).map(([name, text]) => [
      name.replace('postmortems', 'docs/incidents'),
      text,
    ]);
    const hidden = (three[0]?.text ?? '')
      .replace('incident: 61', 'incident: 600')
      .replace('{"url"', '{"labels":["security"],"url"');
    const files = {
      ...Object.fromEntries(moved),
      'docs/incidents/2025-12-09-600.md': hidden,
      '.github/incident-protocol.yml': settings,
    };
    const { status, stdout } = looks(files, out);
    expect([status, stdout]).toEqual([0, `The site is in ${out}: open index.html there.\n`]);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('Our shop');
    expect(readdirSync(path.join(out, 'incidents')).toSorted()).toEqual(['61.html', '74.html', '88.html']);
    expect(looks({ ...files, 'docs/incidents/index.json': '{}' }, out).status).toBe(0);
  });

  it('touches no folder that holds something else, and says where there is nothing to build of', () => {
    const out = mkdtempSync(path.join(tmpdir(), 'site-'));
    temporary.push(out);
    writeFileSync(path.join(out, 'thesis.txt'), 'three years');
    const refused = looks(past, out);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('holds something else')]);
    expect(readdirSync(out)).toEqual(['thesis.txt']);
    expect(looks({}, path.join(out, 'new')).stderr).toContain('There is no folder');
  });
});
