/** A year of incidents as facts for a site, each part of which a test may change. */

import { blobSha } from '../../src/github/blob-sha.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { readFolder } from '../../src/postmortem-index/read-folder.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { buildSite, filesOf } from '../../src/site/site.ts';
import type { OpenIncident, SiteFacts } from '../../src/site/site-facts.ts';
import { compiled, search } from '../../src/templates/compiled-site.js';
import { createWriter, useTemplates, type Writer } from '../../src/templates/writer.ts';
import { earlierIncidents } from '../../tools/demo/earlier.ts';

useTemplates(compiled);

const directory = 'postmortems';
const { words } = createTexts('postmortem', 'en');

export const aYear: Readonly<Record<string, string>> = Object.fromEntries(
  earlierIncidents.map(({ path, text }) => [path, text]),
);

export const yearsLabels: ReadonlyMap<number, readonly string[]> = new Map(
  earlierIncidents.map(({ number, labels }) => [number, labels]),
);

export const openNow: OpenIncident = {
  number: 218,
  title: 'Mail arrives hours late',
  labels: ['incident', 'sev2', 'service:mail'],
  opened: '2026-11-26T13:40:00Z',
  severity: 'sev2',
  services: ['mail'],
  updates: [
    { at: '2026-11-26T14:05:00Z', text: 'We look for the reason.', status: 'investigating' },
    { at: '2026-11-26T14:30:00Z', text: 'One of two servers is down.', status: 'identified' },
  ],
  next: { due: '2026-11-26T15:30:00Z', isLate: false },
  isOver: false,
};

/** With its texts. */
export interface AFolder extends SiteFacts {
  readonly files: Readonly<Record<string, string>>;
}

export function factsOf(files: Readonly<Record<string, string>>, more: Partial<SiteFacts> = {}): AFolder {
  const entries = Object.entries(files).map(([path, text]) => ({ path, sha: blobSha(text) }));
  return {
    files,
    repository: {
      owner: 'northfield-university',
      name: 'campus-it',
      url: 'https://github.example.edu/northfield-university/campus-it',
      isPublic: true,
      defaultBranch: 'main',
    },
    settings: {
      ...defaultSettings,
      services: [{ id: 'sign-in', name: 'Sign-in', group: 'For everybody', description: 'The account' }],
      site: { mayBePublic: false, title: 'Campus IT' },
    },
    now: '2026-11-26T14:40:00Z',
    address: 'https://status.example.edu',
    entries: readFolder({ directory, entries, texts: files, words, blobSha }),
    labelsOf: new Map([...yearsLabels, [openNow.number, openNow.labels]]),
    closedAt: new Map(),
    open: [openNow],
    ...more,
  };
}

/** By path. */
export function siteOf(
  { files, ...facts }: AFolder,
  writer: Writer = createWriter(facts.settings.language),
): ReadonlyMap<string, string> {
  const site = buildSite({ facts, writer, script: search });
  return new Map([...filesOf(site, (file) => files[file])].map(({ path, content }) => [path, content]));
}

/** One postmortem in the place of all others, with these labels. */
export function siteOfOne(
  text: string,
  labels: readonly string[] = ['incident'],
): ReadonlyMap<string, string> {
  const facts = factsOf(
    { 'postmortems/2026-11-22-42.md': text },
    { labelsOf: new Map([[42, labels]]), open: [] },
  );
  return siteOf(facts);
}

/** With front matter of ours, and what is stored at the end. */
export function aFile(
  body: string,
  { front = [], data = {} }: { front?: readonly string[]; data?: object } = {},
): string {
  const head = [
    '---',
    'schema: 2',
    'incident: 42',
    'title: Shop is down',
    "opened: '2026-11-22T14:00:00Z'",
    ...front,
    '---',
  ];
  const stored = { url: 'https://github.example.edu/northfield-university/campus-it/issues/42', ...data };
  return `${head.join('\n')}\n\n# Shop is down\n\n${body}\n\n<!-- incident-protocol:data ${JSON.stringify(stored)} -->\n`;
}
