/** `node scripts/check-release.ts v1.2.3`: prints what the changelog says of that version, or why it is no release. */

import { readFileSync } from 'node:fs';

const [, , tag = ''] = process.argv;
const root = new URL('../', import.meta.url);
const { version, config }: { readonly version: string; readonly config: { readonly pin: string } } =
  JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const changelog = readFileSync(new URL('CHANGELOG.md', root), 'utf8');

if (tag !== `v${version}`) stop(`The tag is ${tag}, and package.json says ${version}: change one of them.`);

const chapter = changelog
  .split(/^## /m)
  .find((part) => part.startsWith(`${version} `) || part.startsWith(`${version}\n`));
if (chapter === undefined) stop(`CHANGELOG.md has no "## ${version}": rename "Unreleased" and add the date.`);

// Its SHA is not known before it is there: whoever copies from the tagged files gets the tag.
if (config.pin !== tag)
  stop(`The files to copy name ${config.pin}: run "npm pkg set config.pin=${tag}", then generate and build.`);

console.log(chapter.slice(chapter.indexOf('\n') + 1).trim());

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
