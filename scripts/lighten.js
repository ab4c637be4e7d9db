/**
 * Takes out of the bundle what no run of ours uses: source maps that packages carry in their own text, and each place
 * that makes code of text. Handlebars' compiler is left, which is loaded for a team's own templates.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

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

for (const [name, source] of files) writeFileSync(new URL(name, dist), source);

function withoutMaps(source) {
  return source.replaceAll(/^\/\/# sourceMappingURL=data:[^\n]*\n?/gm, '');
}
