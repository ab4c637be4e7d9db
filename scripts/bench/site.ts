/**
 * `node scripts/bench/site.ts`: what a site of so many incidents costs to build, in processor time and memory. Each size
 * is a process of its own, with the list of all postmortems as it lies beside them.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordOf } from '../../__tests__/postmortem-index/folder.ts';
import { factsOf } from '../../__tests__/site/a-year.ts';
import '../../__tests__/loaded.ts';
import { blobSha } from '../../src/github/blob-sha.ts';
import { tidyAtOnce, writeSiteFile } from '../../src/github/write-site.ts';
import { readListing } from '../../src/postmortem-index/listing.ts';
import { buildSite, filesOf } from '../../src/site/site.ts';
import { search } from '../../src/templates/compiled-site.js';
import { createWriter } from '../../src/templates/writer.ts';

const goldens = ['big', 'french', 'german', 'japanese', 'pleasant', 'portuguese', 'spanish'].map((name) =>
  readFileSync(new URL(`../../__tests__/postmortem/goldens/${name}.md`, import.meta.url), 'utf8'),
);
const sizes = [200, 500, 1000, 2000];
const [given, out = ''] = process.argv.slice(2);

if (given === undefined) {
  console.log('| Incidents | Processor, s | Memory, MiB |\n|--:|--:|--:|');
  for (const size of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
    const file = path.join(folder, 'files.json');
    const { 'postmortems/index.json': index, ...files } = manyFiles(size);
    const names = Object.fromEntries(Object.keys(files).map((name, at) => [name, `${at}.md`]));
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(folder, names[name] ?? ''), text);
    writeFileSync(file, JSON.stringify({ index, names }));
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, file, path.join(folder, 'site')], {
      encoding: 'utf8',
    });
    process.stdout.write(`| ${size} ${stdout}`);
    rmSync(folder, { recursive: true });
  }
} else {
  measure(given);
}

/** Those that we have, in six languages, in turn, under so many numbers and days. */
function manyFiles(count: number): Readonly<Record<string, string>> {
  const files = Array.from({ length: count }, (_one, at) => {
    const golden = goldens[at % goldens.length] ?? '';
    const day = new Date(Date.UTC(2016, 0, 1) + at * 43_200_000).toISOString().slice(0, 10);
    const text = golden
      .replace(/^incident: \d+$/m, `incident: ${100_000 + at}`)
      .replace(/^opened: .*$/m, `opened: '${day}T08:00:00Z'`);
    return [`postmortems/${day}-${100_000 + at}.md`, text] as const;
  });
  return recordOf(Object.fromEntries(files)).after;
}

/** Texts are read when they are asked for, as a run does. */
function measure(file: string): void {
  const { index, names } = JSON.parse(readFileSync(file, 'utf8'));
  const folder = path.dirname(file);
  const entries = [...readListing(index, blobSha).entries.values()];
  const labelsOf = new Map(entries.map((_one, at) => [100_000 + at, ['incident']] as const));
  tidyAtOnce();
  const before = process.cpuUsage();
  const { files: _none, ...facts } = factsOf({}, { entries, labelsOf, open: [] });
  const site = buildSite({ facts, writer: createWriter('en'), script: search });
  const textOf = (name: string) => readFileSync(path.join(folder, names[name]), 'utf8');
  for (const page of filesOf(site, textOf)) writeSiteFile(out, page);
  const { user, system } = process.cpuUsage(before);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`| ${((user + system) / 1_000_000).toFixed(1)} | ${memory} |`);
}
