/** The version and the pin of the Action, each from one place: package.json says both. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/**
 * `<commit> # …` until there is a release, its tag in the tagged files, and then its SHA and its name:
 * `0123…cdef # v1.2.3`.
 */
const { version, config }: { readonly version: string; readonly config: { readonly pin: string } } =
  JSON.parse(read('package.json'));
const [commit = '', , release = commit] = config.pin.split(' ');

writeFileSync(
  new URL('src/facts/version.ts', root),
  `/** Made by \`npm run generate\` from package.json. */\n\nexport const actionVersion = '${version}';\n`,
);

for (const file of [...globSync('examples/*.workflow.yml', { cwd: root }), 'docs/handbook.md']) {
  rewrite(file, /(uses: incident-protocol\/incident-protocol@).*/g, config.pin);
}
rewrite('README.md', /(<!-- pin:begin -->\n).*(?=\n<!-- pin:end -->)/g, whatToReplace());
rewrite('docs/reference.md', /(\.com\/incident-protocol\/incident-protocol\/)[^/\s]+(?=\/schema)/g, commit);

function whatToReplace(): string {
  return /^(?:[0-9a-f]{40}|v\d+\.\d+\.\d+)$/.test(commit)
    ? `Both name the release ${release}.`
    : 'In both, replace `<commit>` with the full SHA of a [commit](https://github.com/incident-protocol/incident-protocol/commits) that you have looked at.';
}

function rewrite(file: string, what: RegExp, by: string): void {
  writeFileSync(
    new URL(file, root),
    read(file).replace(what, (_, start: string) => start + by),
  );
}
