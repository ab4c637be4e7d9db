/**
 * Takes out of the bundle what no run of ours uses: source maps that packages carry in their own text, and each place
 * that makes code of text. Handlebars' compiler is left, which is loaded for a team's own templates. What holds only
 * other people's packages is made small, because every run downloads it; ours keeps a line for each statement, and the name of the file that it is from, for people who read it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';
import endpoints from '../node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js';

const dist = new URL('../dist/', import.meta.url);

/**
 * `undici`: half a megabyte for another client of HTTP than the one that Octokit is given here; `@actions/http-client`
 * makes an agent of it beside the one that is used. `source-map`: tells from where in a template compiled text came,
 * which nobody asks; Handlebars does without it where it is not there. The reader of js-yaml: gray-matter writes with
 * js-yaml, and reads with `yaml`. `@actions/exec`: starts other programs, and no run of ours does.
 */
const leftOut = [
  {
    package: 'undici',
    text: /^import \* as (__WEBPACK_EXTERNAL_MODULE_undici__) from "undici";/m,
    instead: (name) => `const ${name} = { ProxyAgent: class {} };`,
  },
  {
    package: 'undici',
    text: /^module\.exports = \w+\(import\.meta\.url\)\("undici"\);/m,
    instead: () => 'module.exports = { ProxyAgent: class {} };',
  },
  {
    package: 'source-map',
    text: /^module\.exports = \w+\(import\.meta\.url\)\("source-map"\);/m,
    instead: () => 'module.exports = {};',
  },
  {
    package: '@actions/exec',
    text: /^import \* as (__WEBPACK_EXTERNAL_MODULE__actions_exec_\w+) from "@actions\/exec";/m,
    instead: (name) => `const ${name} = {};`,
  },
  {
    package: './js-yaml/loader',
    text: /^module\.exports = \w+\(import\.meta\.url\)\("\.\/js-yaml\/loader"\);/m,
    instead: () => `const refuse = () => { throw new Error('js-yaml does not read here'); };
module.exports = { load: refuse, loadAll: refuse, safeLoad: refuse, safeLoadAll: refuse };`,
  },
];

/** Each is there exactly once; a package that writes it another way must not slip through. */
const evaluations = [
  {
    package: 'gray-matter',
    text: 'return eval(str) || {};',
    instead: "throw new Error('front matter in JavaScript is not run');",
  },
  {
    package: 'js-yaml',
    text: 'return new Function(params, source.slice(body[0] + 1, body[1] - 1));',
    instead: "throw new Error('functions in YAML are not made');",
  },
  {
    package: 'js-yaml',
    text: "return new Function(params, 'return ' + source.slice(body[0], body[1]));",
    instead: "throw new Error('functions in YAML are not made');",
  },
  {
    package: 'zod',
    text: /const F = Function;\n\s+const content = [^\n]+\n\s+const factory = new F\([^\n]+\n\s+return factory\([^\n]+/,
    instead: "throw new Error('parsers are not compiled');",
  },
  { package: 'zod', text: /const F = Function;\n\s+new F\(""\);\n\s+return true;/, instead: 'return false;' },
];

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

for (const { package: name, text, instead } of leftOut) {
  const [file, source] = [...files].find(([, source]) => text.test(source)) ?? [];
  if (file === undefined) throw new Error(`${name} is bundled in another way than before: look for ${text}`);
  files.set(
    file,
    source.replace(text, (_, name) => instead(name)),
  );
}
keepCalledEndpoints();
for (const [name, source] of files) {
  const asked = /(?:from |require\(|\)\()"(undici|source-map|@actions\/exec|\.\/js-yaml\/loader)"/.exec(
    source,
  );
  if (asked !== null) throw new Error(`${name} asks for ${asked[1]}, which is not bundled`);
}

for (const [name, source] of files) writeFileSync(new URL(name, dist), await small(source));

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

/** The bundler's own; those that name the file that a part is from help whoever reads it. */
function withoutRemarks(source) {
  return source.replaceAll(/^\s*\/\/ EXTERNAL MODULE: .*\n|\/\* (?:harmony|unused|ESM)[^\n*]*\*\/ ?/gm, '');
}

/** Order, statements by line and the file that each part is from stay; names are short, and the remarks of packages are left out. */
async function readable(source) {
  const { code } = await minify(source, {
    module: true,
    // A line for each statement stays.
    compress: { sequences: false, passes: 2 },
    keep_classnames: true,
    format: { semicolons: false, comments: /CONCATENATED MODULE/ },
  });
  return `${code}\n`;
}

async function small(source) {
  if (source.includes('./lib/src/')) return readable(withoutRemarks(source));
  const { code } = await minify(source, {
    module: true,
    // Errors are told by the names of their classes.
    keep_classnames: true,
    format: { comments: false, semicolons: false },
  });
  return `${code}\n`;
}

function withoutMaps(source) {
  return source.replaceAll(/^\/\/# sourceMappingURL=data:[^\n]*\n?/gm, '');
}
