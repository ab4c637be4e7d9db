import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../scripts/lint/source-file.ts';
import { circles, longestChain, reachable, readTree, type TreeFile } from '../scripts/lint/source-tree.ts';

const root = path.join(import.meta.dirname, '..');
const files = readTree(root, 'src');
const tools = readTree(root, 'tools');
const scripts = readTree(root, 'scripts');

/** The rooms from the context up: whom the files of each may import besides each other and json.ts. */
const rooms = {
  time: [],
  markdown: ['time'],
  i18n: ['time', 'markdown'],
  checklist: ['time', 'markdown', 'i18n'],
  facts: ['time', 'checklist'],
  logbook: ['time', 'checklist', 'facts'],
  trust: ['facts', 'logbook'],
  commands: ['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'trust'],
  thread: ['time', 'markdown', 'facts', 'logbook', 'trust', 'commands'],
  incident: ['time', 'i18n', 'thread', 'checklist', 'facts', 'logbook', 'trust', 'commands'],
  timeline: ['time', 'thread', 'checklist', 'facts', 'logbook', 'commands', 'incident'],
  templates: ['markdown', 'i18n'],
  settings: ['time', 'markdown', 'i18n', 'checklist', 'facts', 'templates'],
  'postmortem-index': ['thread', 'time', 'markdown', 'i18n', 'logbook', 'templates'],
  postmortem: [
    ...['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'commands', 'incident', 'timeline'],
    ...['trust', 'thread', 'templates', 'settings', 'postmortem-index'],
  ],
  plan: [
    ...['time', 'i18n', 'checklist', 'facts', 'logbook', 'trust', 'commands', 'incident', 'templates'],
    ...['settings', 'postmortem-index'],
  ],
  delivery: [
    ...['trust', 'time', 'markdown', 'i18n', 'facts', 'logbook', 'incident', 'templates', 'settings'],
    ...['postmortem-index', 'postmortem', 'plan'],
  ],
  reminders: [
    ...['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'trust', 'incident', 'settings', 'plan'],
  ],
  'follow-ups': [
    ...['time', 'markdown', 'i18n', 'facts', 'logbook', 'trust', 'commands', 'settings', 'postmortem-index'],
    ...['plan'],
  ],
  drafts: [
    ...['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'trust', 'incident', 'settings', 'plan'],
  ],
  tracking: [
    ...['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'trust', 'incident', 'plan'],
    ...['delivery', 'drafts'],
  ],
  decide: [
    ...['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'commands', 'incident'],
    ...[
      'postmortem-index',
      'trust',
      'thread',
      'settings',
      'postmortem',
      'plan',
      'delivery',
      'reminders',
      'tracking',
      'drafts',
    ],
  ],
  report: [
    ...['time', 'markdown', 'i18n', 'checklist', 'facts', 'logbook', 'incident', 'templates', 'plan'],
    ...['delivery', 'reminders'],
  ],
  news: ['i18n', 'markdown', 'incident', 'report'],
  site: [
    ...['time', 'markdown', 'i18n', 'facts', 'logbook', 'incident', 'templates', 'settings'],
    ...['postmortem-index'],
  ],
  setup: ['time', 'markdown', 'facts'],
  github: ['time', 'checklist', 'facts', 'logbook', 'plan', 'report', 'setup'],
} as const;

const allowed: Readonly<Record<string, readonly string[]>> = {
  json: [],
  ...rooms,
  run: Object.keys(rooms),
  main: [...Object.keys(rooms), 'run'],
  index: ['main', 'decide', 'github', 'run'],
};

/** The packages that a pure room may use: they compute, they do not talk. All but these rooms may use none. */
const packages: Readonly<Record<string, readonly string[]>> = {
  time: ['Instant', 'PlainDateTime', 'ZonedDateTime'].map((part) => `temporal-polyfill/fns/${part}`),
  markdown: ['gray-matter', 'yaml'],
  settings: ['yaml', 'zod'],
  setup: ['yaml'],
  site: ['micromark', ...['strikethrough', 'table'].map((one) => `micromark-extension-gfm-${one}`)],
  templates: ['handlebars', 'handlebars/dist/cjs/handlebars.runtime.js'],
};

const shell = ['github', 'run', 'main', 'index'];

const longestFile = 200;
const longestFunction = 40;
const longestWay = 16;

/** The room: the folder, or the name of a file beside the folders. */
function area(file: string): string {
  return /^src\/([^/.]+)/.exec(file)?.[1] ?? file;
}

function edges(among: readonly TreeFile[]) {
  return among.flatMap((file) => file.imports.map((one) => ({ ...one, file: file.path })));
}

function shown({ file, line, from }: { file: string; line: number; from: string }): string {
  return `${file}:${line} imports ${from}`;
}

const own = edges(files).filter(({ to }) => to !== '');
const foreign = edges(files).filter(({ to }) => to === '');

describe('who may import whom', () => {
  it('every area is known', () => {
    expect(files.map(({ path: file }) => area(file)).filter((one) => allowed[one] === undefined)).toEqual([]);
  });

  it('every import leads to a file in src', () => {
    const known = new Set(files.map(({ path: file }) => file));
    const isKnown = (to: string) =>
      known.has(to) || /^src\/templates\/compiled(?:-postmortem|-site)?\.js$/.test(to);
    expect(own.filter(({ to }) => !isKnown(to)).map(shown)).toEqual([]);
  });

  it('imports go one way', () => {
    const wrong = own.filter(({ file, to }) => {
      const [from, into] = [area(file), area(to)];
      if (from === into) return false;
      if (into === 'json') return false;
      return !allowed[from]?.includes(into);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('there is no circle, types counted', () => {
    expect(circles(files)).toEqual([]);
  });

  it(`no chain of imports is longer than ${longestWay} files`, () => {
    const chain = longestChain(files);
    expect(chain.slice(longestWay), chain.join(' → ')).toEqual([]);
  });

  it('github knows of plan and report only types', () => {
    const wrong = own
      .filter(({ file, to }) => area(file) === 'github' && ['plan', 'report'].includes(area(to)))
      .filter(({ kind }) => kind !== 'type');
    expect(wrong.map(shown)).toEqual([]);
  });

  it('tools import nothing of src', () => {
    const wrong = edges(tools).filter(({ to }) => to.startsWith('src/'));
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('the entry', () => {
  const early = reachable(files, 'src/index.ts', ['value']);

  it('reaches no package and no module of Node before it knows that the event is ours', () => {
    const loaded = edges(early).filter(({ to, kind }) => to === '' && kind === 'value');
    expect(loaded.map(shown)).toEqual([]);
  });

  it('imports by name only the inputs and the trigger', () => {
    const named = own.filter(({ file, kind }) => file === 'src/index.ts' && kind !== 'lazy');
    expect(named.map(({ to }) => to)).toEqual(['src/decide/trigger.ts', 'src/github/input-text.ts']);
  });

  it('leaves no trace of the local GitHub in the bundle', () => {
    const bundle = readdirSync(path.join(root, 'dist')).filter((name) => name.endsWith('.js'));
    const traces = bundle.filter((name) =>
      readFileSync(path.join(root, 'dist', name), 'utf8').includes('local-github'),
    );
    expect([bundle.length > 1, traces]).toEqual([true, []]);
  });

  it('makes code of text nowhere but where a team has templates of its own', () => {
    const makers =
      /(?<![.\w])eval\s*\(|\(0,\s*eval\)|=\s*eval\b|\bnew\s+Function\b|(?<![.\w])Function\s*\(|=\s*Function\s*[;,)]|\bFunction\.(?:apply|call)\b|\.constructor\(\s*['"`]/;
    const found = readdirSync(path.join(root, 'dist'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, text: readFileSync(path.join(root, 'dist', name), 'utf8') }))
      .filter(({ text }) => !text.includes('JavaScriptCompiler'))
      .flatMap(({ name, text }) => text.split('\n').map((line) => `${name}: ${line.trim()}`))
      .filter((line) => makers.test(line.replace(/^(\S+: )(?:\/\/|\*).*/, '$1')));
    expect(found).toEqual([]);
  });
});

describe('the pure core', () => {
  const core = files.filter(({ path: file }) => !shell.includes(area(file)));

  it('imports no module of Node and no package that talks', () => {
    const pure = foreign.filter(({ file }) => !shell.includes(area(file)));
    const wrong = pure.filter(({ file, from }) => packages[area(file)]?.includes(from) !== true);
    expect(wrong.map(shown)).toEqual([]);
  });

  it('reads no clock, no environment and no chance', () => {
    const wrong = core.flatMap((file) =>
      file.reaches.map(({ line, what }) => `${file.path}:${line} uses ${what}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('who speaks', () => {
  it('only report.ts uses the toolkit of the runner', () => {
    const wrong = foreign.filter(
      ({ file, from }) => from === '@actions/core' && !file.endsWith('/report.ts'),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('only the shell logs through it', () => {
    const wrong = own.filter(
      ({ file, to }) => to === 'src/github/report.ts' && !['run', 'main'].includes(area(file)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('nobody prints to the console but the demo', () => {
    const printing = [...files, ...tools].filter((file) =>
      file.reaches.some(({ what }) => what === 'console'),
    );
    const wrong = printing.map((file) => file.path).filter((file) => !file.startsWith('tools/demo/'));
    expect(wrong).toEqual([]);
  });

  it('only github talks to GitHub', () => {
    const talking = /^(?:@octokit\/(?!openapi)|@actions\/github$)/;
    const wrong = foreign.filter(
      ({ file, from, kind }) =>
        talking.test(from) && kind !== 'type' && !['github', 'main'].includes(area(file)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('size and names', () => {
  const all = [...files, ...tools, ...scripts];

  it(`files have at most ${longestFile} lines`, () => {
    // What is compiled from a catalog is read there.
    const written = all.filter(({ path }) => !path.startsWith('src/i18n/compiled/'));
    const long = written.filter(({ lines }) => lines > longestFile);
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  it(`functions have at most ${longestFunction} lines`, () => {
    const long = all.flatMap((file) =>
      file.functions
        .filter(({ length }) => length > longestFunction)
        .map(({ line, length }) => `${file.path}:${line}: ${length}`),
    );
    expect(long).toEqual([]);
  });

  it('no type is waved through with any, ! or as', () => {
    const wrong = all.flatMap((file) =>
      file.unchecked.map(({ line, what }) => `${file.path}:${line}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no file is a drawer or a barrel, and all are kebab-case', () => {
    const wrong = all
      .map(({ path: file }) => file)
      .filter((file) => file !== 'src/index.ts')
      .filter(
        (file) =>
          /(?:^|\/)(?:utils?|helpers?|common|misc|shared|types|index)(?:\.ts$|\/)/.test(file) ||
          !/^[a-z0-9/-]+(?:\.d)?\.ts$/.test(file),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the reading of a file', () => {
  const source = readSource(
    [
      "import type { A } from './a.ts';",
      "import { type B } from './b.ts';",
      "import { type C, c } from './c.ts';",
      "export { d } from './d.ts';",
      "export type * from './e.ts';",
      "const f = await import('./f.ts');",
      "type G = import('./g.ts').G;",
      "const h = process.getBuiltinModule('node:fs');",
      "// import './not.ts';",
      'const text = "import \'./not.ts\'";',
      'const any: any = c as unknown as B;',
      'const safe = [c!] as const;',
      'const now = [Date.now(), new Date(), new Date(now), Math.random(), Date()];',
      'function long(): void {',
      '  return [].map((one) => {',
      '    return one;',
      '  });',
      '}',
    ].join('\n'),
    'sample.ts',
  );

  it('finds every import and its kind', () => {
    expect(source.imports.map(({ from, kind }) => `${kind} ${from}`)).toEqual([
      'type ./a.ts',
      'type ./b.ts',
      'value ./c.ts',
      'value ./d.ts',
      'type ./e.ts',
      'lazy ./f.ts',
      'type ./g.ts',
      'lazy node:fs',
    ]);
  });

  it('finds what is waved through and what reaches out', () => {
    expect(source.unchecked.map(({ what }) => what).toSorted()).toEqual(['!', 'any', 'as', 'as']);
    expect(source.reaches.map(({ what }) => what)).toEqual([
      'process',
      'Date.now',
      'new Date()',
      'Math.random',
      'Date()',
    ]);
  });

  it('measures functions from their first line to their last', () => {
    expect(source.functions).toEqual([
      { line: 14, length: 5 },
      { line: 15, length: 3 },
    ]);
  });

  it('finds a circle, and the longest chain where there is none', () => {
    const file = (name: string, to: string): TreeFile => ({
      path: name,
      lines: 1,
      functions: [],
      unchecked: [],
      reaches: [],
      imports: [{ from: to, to, line: 1, kind: 'type' }],
    });
    expect(circles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b → c → b']);
    expect(longestChain([file('a', 'b'), file('b', 'c'), file('c', ''), file('d', 'c')])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
