/**
 * Builds the site of a repository that is on this machine, to look at it: `npm run site -- <folder> [<folder of the site>]`.
 * Nobody asks GitHub, so what is private is known from the files alone: look, and do not publish.
 */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { blobSha } from '../src/github/blob-sha.ts';
import { emptyForSite, writeSiteFile } from '../src/github/write-site.ts';
import { catalogsOf } from '../src/i18n/other-catalogs.ts';
import { createTexts, useCatalogs } from '../src/i18n/texts.ts';
import { readFolder } from '../src/postmortem-index/read-folder.ts';
import { defaultSettings } from '../src/settings/defaults.ts';
import { parseSettingsFile } from '../src/settings/parse.ts';
import { formatProblems } from '../src/settings/problem.ts';
import type { Settings } from '../src/settings/settings.ts';
import { buildSite, filesOf } from '../src/site/site.ts';
import { compiled, search } from '../src/templates/compiled-site.js';
import { createWriter, useTemplates } from '../src/templates/writer.ts';
import { instantOf } from '../src/time/instant.ts';

const [given = '.', out = 'site-out'] = process.argv.slice(2);
const root = path.resolve(given);
useTemplates(compiled);

const settings = settingsIn(root);
const { directory } = settings.postmortem;
useCatalogs(catalogsOf([settings.language, settings.postmortem.language]));
const files = filesIn(path.join(root, directory));
const texts = Object.fromEntries(files.map((file) => [file.path, file.text]));
const { words } = createTexts('postmortem', settings.postmortem.language);
const entries = readFolder({ directory, entries: files, texts, words, blobSha });
const labels = entries.flatMap((entry) =>
  entry.kind === 'postmortem' ? [[entry.incident, entry.labels ?? []] as const] : [],
);
const { owner, name, url } = addressOf(root);
const target = path.resolve(out);
const site = buildSite({
  facts: {
    repository: { owner, name, url, isPublic: true, defaultBranch: 'main' },
    settings,
    now: instantOf(Date.now()),
    address: settings.site.address ?? '',
    entries,
    labelsOf: new Map(labels),
    closedAt: new Map(),
    open: [],
  },
  writer: createWriter(settings.language),
  script: search,
});
emptyForSite(target);
for (const file of filesOf(site, (name) => texts[name])) writeSiteFile(target, file);
console.log(`The site is in ${target}: open index.html there.`);

function settingsIn(folder: string): Settings {
  const file = path.join(folder, '.github', 'incident-protocol.yml');
  if (!existsSync(file)) return defaultSettings;
  const read = parseSettingsFile(readFileSync(file, 'utf8'), file, { mentionsTeams: true });
  if (read.kind === 'problems') stop(formatProblems(read.problems));
  return read.settings;
}

function filesIn(folder: string) {
  if (!existsSync(folder)) stop(`There is no folder ${folder}: name the folder of a repository.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|json)$/i.test(file) && statSync(path.join(folder, file)).isFile())
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return { path: `${directory}/${file.split(path.sep).join('/')}`, sha: blobSha(text), text };
    });
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

/** As the list of all postmortems names it; else as the folder is called. */
function addressOf(folder: string) {
  const index = path.join(folder, directory, 'index.json');
  const text = existsSync(index) ? readFileSync(index, 'utf8') : '';
  const [, url = '', owner = 'owner', name = path.basename(folder)] =
    /"url":"(https?:\/\/[^/"]+\/([^/"]+)\/([^/"]+))\/issues\/\d+"/.exec(text) ?? [];
  return { owner, name, url: url === '' ? 'https://github.com/owner/repository' : url };
}
