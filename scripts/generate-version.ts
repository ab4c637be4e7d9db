/** The version and the pin of the Action, each from one place: package.json says both. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const { version, config }: { readonly version: string; readonly config: { readonly pin: string } } =
  JSON.parse(read('package.json'));

writeFileSync(
  new URL('src/facts/version.ts', root),
  `/** Made by \`npm run generate\` from package.json. */\n\nexport const actionVersion = '${version}';\n`,
);

/** \`<commit> # …\` until there is a release, then its SHA and its name: \`0123…cdef # v1.2.3\`. */
const pinned = /(uses: incident-protocol\/incident-protocol@).*/g;

for (const file of [...globSync('examples/*.workflow.yml', { cwd: root }), 'docs/handbook.md']) {
  writeFileSync(
    new URL(file, root),
    read(file).replace(pinned, (_, start: string) => `${start}${config.pin}`),
  );
}
