import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../scripts/lint/source-file.ts';
import { circles, reachable, readTree, type TreeFile } from '../scripts/lint/source-tree.ts';

const root = path.join(import.meta.dirname, '..');
const files = readTree(root, 'src');
const scripts = readTree(root, 'scripts');

/** Whom the files of an area may import besides each other and json.ts. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  json: [],
  incident: [],
  settings: ['incident', 'text'],
  text: ['incident'],
  record: ['incident', 'text'],
  life: ['incident', 'settings', 'text', 'record'],
  github: ['incident', 'life'],
  shell: ['github', 'incident', 'life', 'settings', 'text', 'record'],
  index: ['shell', 'github', 'life'],
  'local-github': [],
};

/** The packages that a pure area may use: they compute, they do not talk. */
const packages: Readonly<Record<string, readonly string[]>> = {
  json: [],
  incident: ['temporal-polyfill'],
  settings: ['yaml', 'zod'],
  text: ['gray-matter', 'handlebars', 'yaml'],
  record: ['@noble/hashes/legacy.js', '@noble/hashes/utils.js'],
  life: [],
};

const longestFile = 200;
const longestFunction = 40;

/** The folder; of the files beside the folders, those that compose them are the shell. */
function area(file: string): string {
  const [, folder] = /^src\/([^/]+)\//.exec(file) ?? [];
  if (folder !== undefined) return folder;
  if (file === 'src/index.ts') return 'index';
  return file === 'src/json.ts' ? 'json' : 'shell';
}

function stage(file: string): string {
  return /^src\/life\/([^/]+)\//.exec(file)?.[1] ?? '';
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
    expect(own.filter(({ to }) => !known.has(to)).map(shown)).toEqual([]);
  });

  it('imports go one way', () => {
    const wrong = own.filter(({ file, to }) => {
      const [from, into] = [area(file), area(to)];
      if (from === into) return false;
      if (into === 'json' && from !== 'local-github') return false;
      return !allowed[from]?.includes(into);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('there is no circle, types counted', () => {
    expect(circles(files)).toEqual([]);
  });

  it('a stage of life never imports another stage', () => {
    const wrong = own.filter(({ file, to }) => {
      const [from, into] = [stage(file), stage(to)];
      return from !== '' && into !== '' && from !== into;
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('github knows of life only the types of trigger, effect and outcome', () => {
    const wrong = own
      .filter(({ file, to }) => area(file) === 'github' && area(to) === 'life')
      .filter(({ to, kind }) => kind !== 'type' || !/\/(?:trigger|effect|outcome)\.ts$/.test(to));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('nobody in src imports the local GitHub', () => {
    const wrong = own.filter(({ file, to }) => area(to) === 'local-github' && area(file) !== 'local-github');
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
    expect(named.map(({ to }) => to)).toEqual(['src/github/inputs.ts', 'src/life/trigger.ts']);
  });

  it('never reaches the local GitHub, not even lazily', () => {
    const all = reachable(files, 'src/index.ts', ['value', 'type', 'lazy']);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((file) => area(file.path) === 'local-github')).toEqual([]);
  });

  it.skipIf(!existsSync(path.join(root, 'dist')))('leaves no trace of the local GitHub in the bundle', () => {
    const bundle = readdirSync(path.join(root, 'dist')).filter((name) => name.endsWith('.js'));
    const traces = bundle.filter((name) =>
      readFileSync(path.join(root, 'dist', name), 'utf8').includes('local-github'),
    );
    expect(traces).toEqual([]);
  });
});

describe('the pure core', () => {
  const core = files.filter(({ path: file }) => packages[area(file)] !== undefined);

  it('imports no module of Node and no package that talks', () => {
    const wrong = foreign.filter(({ file, from }) => packages[area(file)]?.includes(from) === false);
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
    const wrong = own.filter(({ file, to }) => to === 'src/github/report.ts' && area(file) !== 'shell');
    expect(wrong.map(shown)).toEqual([]);
  });

  it('nobody prints to the console but the demo', () => {
    const printing = files.filter((file) => file.reaches.some(({ what }) => what === 'console'));
    const wrong = printing
      .map((file) => file.path)
      .filter((file) => !/^src\/local-github\/demo\b/.test(file));
    expect(wrong).toEqual([]);
  });

  it('only github talks to GitHub', () => {
    const talking = /^(?:@octokit\/(?!openapi)|@actions\/github$)/;
    const wrong = foreign.filter(
      ({ file, from, kind }) =>
        talking.test(from) && kind !== 'type' && !['github', 'shell', 'local-github'].includes(area(file)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('size and names', () => {
  const all = [...files, ...scripts];

  it(`files have at most ${longestFile} lines`, () => {
    const long = all.filter(({ lines }) => lines > longestFile);
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
          /\b(?:utils?|helpers?|common|misc|shared|types|index)\b/.test(file) ||
          !/^[a-z0-9/-]+\.ts$/.test(file),
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

  it('finds a circle', () => {
    const file = (name: string, to: string): TreeFile => ({
      path: name,
      lines: 1,
      functions: [],
      unchecked: [],
      reaches: [],
      imports: [{ from: to, to, line: 1, kind: 'type' }],
    });
    expect(circles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b → c → b']);
  });
});
