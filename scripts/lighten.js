/**
 * Takes out of the bundle what no run of ours uses: source maps that packages carry in their own text, and each place
 * that makes code of text. Handlebars' compiler is left, which is loaded for a team's own templates. What holds only
 * other people's packages is made small, because every run downloads it; ours keeps a line for each statement, and the name of the file that it is from, for people who read it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, parseExpressionAt } from 'acorn';
import { characterEntitiesHtml4 } from 'character-entities-html4';
import { minify } from 'terser';
import endpoints from '../node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js';

const dist = new URL('../dist/', import.meta.url);

/** Errors are told by the names of their classes. */
const asNodeReads = { module: true, ecma: 2022, keep_classnames: true };
const compress = { passes: 3, keep_fargs: false };

/** What nothing of ours uses, and what stands in its place: by the name under which a package asks for it. */
const leftOut = {
  // Half a megabyte for another client of HTTP than the one that Octokit is given here; `@actions/http-client` makes an agent of it beside the one that is used.
  undici: '{ ProxyAgent: class {} }',
  // Tells from where in a template compiled text came; Handlebars does without it where it is not there.
  'source-map': '{}',
  // gray-matter reads and writes with `yaml` here.
  'js-yaml':
    "{ safeLoad() { throw new Error('js-yaml is not used'); }, safeDump() { throw new Error('js-yaml is not used'); } }",
  // Of `@actions/core`, which is here for annotations: other programs, tokens of clouds, and its own way to write a summary.
  '@actions/exec': '{}',
  './oidc-utils.js': '{}',
  './summary.js': '{}',
  // Octokit looks at each number of each answer, whether it is too large for one: GitHub has none.
  'json-with-bigint': '{ JSONParse: JSON.parse, JSONStringify: JSON.stringify }',
};

/** Each is there exactly once; a package that writes it another way must not slip through. */
const evaluations = [
  {
    package: 'gray-matter',
    text: 'return eval(str) || {};',
    instead: "throw new Error('front matter in JavaScript is not run');",
  },
  {
    package: 'zod',
    text: /const F = Function;\n\s+const content = [^\n]+\n\s+const factory = new F\([^\n]+\n\s+return factory\([^\n]+/,
    instead: "throw new Error('parsers are not compiled');",
  },
  { package: 'zod', text: /const F = Function;\n\s+new F\(""\);\n\s+return true;/, instead: 'return false;' },
];

/** Characters, before it is made small: less is repeated. */
const worthAFile = 2000;

const files = new Map(
  readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, withoutMaps(readFileSync(new URL(name, dist), 'utf8'))]),
);

for (const { package: name, text, instead } of evaluations) {
  const found = [...files].filter(([, source]) => source.split(text).length === 2);
  const [file, source] = found[0] ?? [];
  if (found.length !== 1 || file === undefined || source === undefined) {
    throw new Error(`${name} makes code of text in another way than before: look for ${text}`);
  }
  files.set(
    file,
    source.replace(text, () => instead),
  );
}

for (const [name, instead] of Object.entries(leftOut)) {
  const asked = `"${name}"`;
  const imported = new RegExp(`^import \\* as (\\w+) from ${escaped(asked)};`, 'm');
  const required = new RegExp(
    `^module\\.exports = \\w+\\(import\\.meta\\.url\\)\\(${escaped(asked)}\\);`,
    'm',
  );
  let found = 0;
  for (const [file, source] of files) {
    const without = source
      .replace(imported, (_, local) => `const ${local} = ${instead};`)
      .replace(required, () => `module.exports = ${instead};`);
    if (without !== source) found += 1;
    files.set(file, without);
  }
  if (found === 0) throw new Error(`${name} is bundled in another way than before`);
}

function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

askNodeItself();
leaveOutPlace();
keepCalledEndpoints();
keepUsualEntities();
leaveOutMeta();
for (const [name, source] of files) {
  const asked =
    /(?:from |require\(|\)\()"(undici|source-map|json-with-bigint|@actions\/exec|character-entities|js-yaml)"/.exec(
      source,
    );
  if (asked !== null) throw new Error(`${name} asks for ${asked[1]}, which is not bundled`);
}

keepEachModuleOnce();
for (const [name, source] of files) writeFileSync(new URL(name, dist), readOnce(await small(source)));

/** The bundler makes a `require` for each module of Node that a package asks for; Node hands it out without. */
function askNodeItself() {
  const required = /\b__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(("(?:node:)?[\w/]+")\)/g;
  const imported =
    /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "(?:node:)?module";\n/m;
  let found = 0;
  for (const [file, source] of files) {
    found += [...source.matchAll(required)].length;
    const without = source.replace(required, 'process.getBuiltinModule($1)');
    files.set(
      file,
      without.includes('__WEBPACK_EXTERNAL_createRequire(') ? without : without.replace(imported, ''),
    );
  }
  if (found === 0) throw new Error('modules of Node are asked for in another way than before');
}

/** Where the bundle lies, which every run would work out for files that packages bring along: there are none. */
function leaveOutPlace() {
  const place = /^.*__nccwpck_require__\.ab = decodeURIComponent\(.*\n/m;
  if ([...files.values()].filter((source) => source.includes('__nccwpck_require__.ab')).length !== 1)
    throw new Error('a package brings a file along, or the bundler says otherwise where the bundle lies');
  const source = files.get('index.js') ?? '';
  if (!place.test(source))
    throw new Error('the bundler says in another way than before where the bundle lies');
  files.set('index.js', source.replace(place, ''));
}

/** Octokit tells of each of GitHub's thousand endpoints, and builds a method for each in every run: those that ours call stay. */
function keepCalledEndpoints() {
  const calls = [...files.values()].flatMap((source) => [
    ...source.matchAll(/\brest\.([a-zA-Z]+)\.([a-zA-Z]+)/g),
  ]);
  const called = {};
  for (const [, scope, method] of calls.filter(([, scope]) => Object.hasOwn(endpoints, scope))) {
    const endpoint = endpoints[scope][method];
    if (endpoint === undefined) throw new Error(`Octokit knows no rest.${scope}.${method}`);
    called[scope] = { ...called[scope], [method]: endpoint };
  }
  const table = /^const Endpoints = \{\n[\s\S]*?\n\};$/m;
  const [file, source] = [...files].find(([, text]) => table.test(text)) ?? [];
  if (file === undefined) throw new Error('Octokit keeps its endpoints in another way than before');
  files.set(
    file,
    source.replace(table, () => `const Endpoints = ${JSON.stringify(called)};`),
  );
}

/** Signs that people write by name: of two thousand names the two hundred of HTML 4, as `&nbsp;` is one. */
function keepUsualEntities() {
  const table = /^const characterEntities = \{\n[\s\S]*?\n\};?$/m;
  const [file, source] = [...files].find(([, text]) => table.test(text)) ?? [];
  if (file === undefined) throw new Error('the names of signs are kept in another way than before');
  const usual = JSON.stringify(characterEntitiesHtml4);
  files.set(
    file,
    source.replace(table, () => `const characterEntities = ${usual};`),
  );
}

/** What each setting is for, which editors and the documents show and no run does. */
function leaveOutMeta() {
  const [file, source] = [...files].find(([, text]) => text.includes('./lib/src/settings/schema.js')) ?? [];
  if (file === undefined) throw new Error('the schema of the settings is in no chunk');
  const calls = [...source.matchAll(/\.meta\(\{/g)].map(({ index }) => ({
    start: index,
    // With the bracket that closes the call.
    end:
      source.indexOf(')', parseExpressionAt(source, index + '.meta('.length, { ecmaVersion: 'latest' }).end) +
      1,
  }));
  const told = calls.filter(({ start, end }) =>
    /\b(?:description|examples)\b/.test(source.slice(start, end)),
  );
  if (told.length === 0) throw new Error('settings are told of in another way than before');
  files.set(
    file,
    rewritten(source, told, () => ''),
  );
}

/** With each of these parts, which come in order, in other words. */
function rewritten(source, parts, words) {
  let [text, from] = ['', 0];
  for (const { start, end } of parts) {
    text += source.slice(from, start) + words(source.slice(start, end));
    from = end;
  }
  return text + source.slice(from);
}

/**
 * The bundler repeats in each chunk what two of them need, for each is loaded alone. What is the same becomes a file of
 * its own, which the chunks import.
 */
function keepEachModuleOnce() {
  const places = [...files].flatMap(([name, source]) => modulesIn(source).map((one) => ({ ...one, name })));
  const repeated = [...Map.groupBy(places, ({ id, text }) => `${id} ${text}`).values()].filter(
    (same) => same.length > 1,
  );
  if (repeated.length === 0) throw new Error('the bundler keeps modules in another way than before');
  const shared = Map.groupBy(repeated, (same) => same.map(({ name }) => name).join());
  for (const same of shared.values()) {
    const own = same.map(([first]) => first);
    if (own.reduce((sum, { text }) => sum + text.length, 0) < worthAFile) continue;
    const id = own[0].id;
    const file = `${id}.index.js`;
    if (files.has(file)) throw new Error(`${file} is a chunk already`);
    files.set(file, `export const modules = {\n${own.map(({ text }) => text).join(',\n')}\n};\n`);
    for (const { name } of same[0]) {
      const source = files.get(name);
      const gone = new Set(own.map(({ id: one }) => one));
      const kept = modulesIn(source).filter(({ id: one }) => !gone.has(one));
      const { start, end } = modulesOf(source);
      const all = [`...shared${id}`, ...spreadsIn(source), ...kept.map(({ text }) => text)].join(',\n');
      const chunk = `${source.slice(0, start)}{\n${all}\n}${source.slice(end)}`;
      files.set(name, `import { modules as shared${id} } from './${file}';\n${chunk}`);
    }
  }
}

function modulesOf(source) {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  return body
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .find(({ id, init }) => id.name === 'modules' && init?.type === 'ObjectExpression')?.init;
}

function modulesIn(source) {
  const properties = modulesOf(source)?.properties ?? [];
  return properties
    .filter(({ key }) => typeof key?.value === 'number')
    .map(({ key, start, end }) => ({ id: key.value, text: source.slice(start, end) }));
}

function spreadsIn(source) {
  const properties = modulesOf(source)?.properties ?? [];
  return properties
    .filter(({ type }) => type === 'SpreadElement')
    .map(({ start, end }) => source.slice(start, end));
}

/** The bundler's own; those that name the file that a part is from help whoever reads it. */
function withoutRemarks(source) {
  return source.replaceAll(/^\s*\/\/ EXTERNAL MODULE: .*\n|\/\* (?:harmony|unused|ESM)[^\n*]*\*\/ ?/gm, '');
}

/** Order, statements by line and the file that each part is from stay; names are short, and the remarks of packages are left out. */
async function readable(source) {
  const { code } = await minify(source, {
    ...asNodeReads,
    // A line for each statement stays.
    compress: { ...compress, sequences: false },
    format: { semicolons: false, comments: /CONCATENATED MODULE/ },
  });
  const named = code.replaceAll(/\/\/ ;?\/?\/? ?CONCATENATED MODULE: \.\/lib\/src\/([\w./-]+)\.js/g, '// $1');
  return `${named}\n`;
}

async function small(source) {
  if (source.includes('./lib/src/')) return readable(withoutRemarks(source));
  const { code } = await minify(source, {
    ...asNodeReads,
    compress,
    format: { comments: false, semicolons: false },
  });
  return `${code}\n`;
}

/**
 * V8 skips over a function first and reads it again when it is called, which for a module is at once; a parenthesis
 * before it says so. A tick takes an eighth less of CPU by it. https://v8.dev/blog/preparser#pife
 */
function readOnce(source) {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const modules = body
    .map((statement) => statement.declaration ?? statement)
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ init }) => init?.type === 'ObjectExpression')
    .map(({ init }) => init.properties.filter(({ type }) => type === 'Property'))
    .filter((properties) => properties.every(isModule))
    .flatMap((properties) => properties.map(({ value }) => value));
  return rewritten(source, modules, (text) => `(${text})`);
}

/** As the bundler numbers them. */
function isModule({ key, value }) {
  return typeof key.value === 'number' && /^(?:Arrow)?FunctionExpression$/.test(value.type);
}

function withoutMaps(source) {
  return source.replaceAll(/^\/\/# sourceMappingURL=data:[^\n]*\n?/gm, '');
}
