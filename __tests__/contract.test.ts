import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readActionFile } from '../scripts/docs/action-file.ts';
import { documentBlocks, withDocumentBlocks } from '../scripts/docs/blocks.ts';
import { withBlock } from '../scripts/docs/marked-block.ts';
import { actionVersion } from '../src/facts/version.ts';
import { inputNames } from '../src/github/input-text.ts';
import { outputNames } from '../src/github/report.ts';
import { parseSettingsFile } from '../src/settings/parse.ts';
import { withSettingsTable } from '../src/settings/settings-table.ts';
import { kindOfTemplate, templateNames } from '../src/templates/template-names.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const has = (file: string) => existsSync(path.join(root, file));

const action = readActionFile(read('action.yml'));
const readme = read('README.md');

describe('action.yml', () => {
  it('has the inputs that the code reads', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  });

  it('has the outputs that the code writes', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });

  it('keeps its defaults, because workflows out there rely on them', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
    expect(Object.fromEntries(defaults)).toEqual({
      token: ['$', '{{ github.token }}'].join(''),
      // Empty stands for `incident`, unless the settings say otherwise.
      label: '',
      config: '.github/incident-protocol.yml',
      issue: '',
      task: 'auto',
      'max-reminders': '',
      'sweep-workflow': 'incident-protocol-sweep.yml',
      'notify-url': '',
      'notify-secret': '',
      'notify-private': 'false',
      'dry-run': 'false',
    });
  });

  it('runs the committed bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('describes itself in as much as the marketplace shows', () => {
    const [, description = ''] = /^description: (.*)$/m.exec(read('action.yml')) ?? [];
    expect([description.length > 60, description.length < 125]).toEqual([true, true]);
  });

  it('explains every input and output in a sentence', () => {
    const descriptions = [...Object.values(action.inputs), ...Object.values(action.outputs)];
    for (const { description } of descriptions) expect(description).toMatch(/\.$/);
  });
});

describe('what lies beside the bundle', () => {
  it('dist holds the entry, its lazy parts and the licences, and nothing else', () => {
    const names = readdirSync(path.join(root, 'dist'));
    expect(names).toContain('index.js');
    expect(names).toContain('licenses.txt');
    const known = /^(?:index\.js|\d+\.index\.js|licenses\.txt|package\.json)$/;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });

  it('is small, packed as a run downloads it, and holds no second client of HTTP', () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 26 });
    const packed = git('archive', '--format=tar', 'HEAD');
    expect(packed.includes('action.yml')).toBe(true);
    expect(read('.gitattributes')).toMatch(/^\/src export-ignore$/m);
    expect(packed.includes('class Dispatcher')).toBe(false);
    expect(gzipSync(packed).length).toBeLessThan(500_000);
  });

  it('every template that the writer names is there, and no other', () => {
    const names = [...templateNames.map((name) => `${name}.${kindOfTemplate(name)}.hbs`), 'site-search.js'];
    expect(readdirSync(path.join(root, 'templates')).toSorted()).toEqual(names.toSorted());
  });
});

const blocks = Object.entries(documentBlocks(read)).flatMap(([file, named]) =>
  Object.keys(named).map((name) => [name, file] as const),
);

/** What a reader reads: no tags, no addresses, no code, no marks of tables. */
function wordsOf(text: string): number {
  const plain = text.replaceAll(/<!--[\s\S]*?-->|\]\([^)]*\)|^[|: -]+$/gm, ' ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the README', () => {
  it.each(blocks)('and the docs have the %s as they are generated, in one place of %s', (name, file) => {
    expect(withDocumentBlocks(file, read(file), read)).toBe(read(file));
    expect(read(file).split(`<!-- ${name}:begin -->`)).toHaveLength(2);
    expect(read(file).split(`<!-- ${name}:end -->`)).toHaveLength(2);
  });

  it('leaves settings to the reference, as they are generated', () => {
    const reference = read('docs/reference.md');
    expect(reference).toContain('<!-- settings:begin -->');
    expect(withSettingsTable(reference)).toBe(reference);
  });

  it('is read in five minutes, and its set-up in one', () => {
    expect(wordsOf(readme)).toBeLessThanOrEqual(1500);
    const [, setUp = ''] = readme.split('\n## Set it up\n');
    expect(wordsOf(setUp.split('\n## ')[0] ?? '')).toBeLessThan(300);
  });

  it('takes both workflows from the examples', () => {
    const named = [...readme.matchAll(/\]\(examples\/([\w.-]+)\) → `\.github\/workflows\/([\w.-]+)`/g)];
    expect(named.map(([, from, to]) => [from, to])).toEqual([
      ['incident-protocol.workflow.yml', 'incident-protocol.yml'],
      ['incident-protocol-sweep.workflow.yml', 'incident-protocol-sweep.yml'],
    ]);
  });

  it.each(['docs/reference.md', 'docs/handbook.md'])('%s shows settings that the code accepts', (file) => {
    const examples = [...read(file).matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text = '']) => text)
      .filter((text) => /^(?!\s|- )/.test(text) && !text.includes('uses:'));
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) expect(parseSettingsFile(text, file)).toMatchObject({ kind: 'settings' });
  });

  it.each(['thread', 'postmortem'])('shows the picture of the %s', (name) => {
    expect([readme.includes(`](docs/${name}.png)`), has(`docs/${name}.png`)]).toEqual([true, true]);
  });

  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'src/README.md',
    'docs/handbook.md',
    'docs/reference.md',
  ])('%s links to files that are there and to headings that exist', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [, target = '', heading] of links) {
      const found = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
      expect(has(found), found).toBe(true);
      if (heading !== undefined) expect(anchors(read(found))).toContain(heading);
    }
  });

  it('promises only scripts that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const promised = ['README.md', 'CONTRIBUTING.md', 'src/README.md', 'docs/handbook.md'].flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(promised.filter((name) => scripts[name] === undefined)).toEqual([]);
    const programs = Object.values(scripts).flatMap((line) =>
      [...line.matchAll(/\bnode (\S+\.ts)/g)].map(([, file = '']) => file),
    );
    expect(programs.filter((file) => !has(file))).toEqual([]);
  });
});

describe('what people read first', () => {
  it.each(['README.md', 'docs/handbook.md', 'docs/reference.md', 'action.yml'])(
    'has no words of our own in %s',
    (file) => {
      const text = read(file).replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
      // Headings of the postmortem and hints of the steps have words of the team.
      const said = text.replaceAll(/W(?:here we got lucky|hat surprised us)|fault was not yours/gi, '');
      const own =
        /\b(?:settled|patience|strangers?|spoken of|ours|yours|we|our|us|took it on|takes? it on|nag)\b/gi;
      expect(said.match(own)).toBeNull();
    },
  );

  it('names each permission of the files to copy', () => {
    const files = ['incident-protocol.workflow.yml', 'incident-protocol-sweep.workflow.yml'];
    const asked = files.flatMap((file) =>
      [...read(`examples/${file}`).matchAll(/^ {6}([a-z-]+: (?:read|write)) #/gm)].map(([, one]) => one),
    );
    for (const permission of new Set(asked))
      expect(read('docs/reference.md')).toContain(`| \`${permission}\` |`);
  });
});

describe('a release', () => {
  const said = (tag: string) => {
    const script = path.join(root, 'scripts', 'check-release.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, tag], { encoding: 'utf8' });
    return `${status} ${stderr}`;
  };

  it('has the version of package.json, which the bundle names, and a chapter of its own', () => {
    const { version, config }: { version: string; config: { pin: string } } = JSON.parse(
      read('package.json'),
    );
    const isTagged = config.pin === `v${version}`;
    expect(actionVersion).toBe(version);
    expect(said('v0.0.1')).toMatch(/^1 The tag is v0\.0\.1, and package\.json says/);
    expect(said(`v${version}`)).toMatch(
      !read('CHANGELOG.md').includes(`## ${version}`)
        ? /^1 .*no "## /
        : isTagged
          ? /^0 /
          : /^1 The files to copy name/,
    );
  });

  it('is named in the files to copy from one place', () => {
    const { config }: { config: { pin: string } } = JSON.parse(read('package.json'));
    const files = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.workflow.yml'));
    for (const name of files) expect(read(`examples/${name}`)).toContain(`incident-protocol@${config.pin}\n`);
  });
});

describe('a marked block', () => {
  it('is replaced, and the rest stays', () => {
    const text = 'a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb\n';
    expect(withBlock(text, 'x', 'new')).toBe('a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb\n');
  });

  it('that is missing is said, not passed over', () => {
    expect(() => withBlock('a\n', 'x', 'new')).toThrow('There is no "<!-- x:begin -->"');
  });
});

/** As GitHub makes them for headings that hold no more than words. */
function anchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
}
