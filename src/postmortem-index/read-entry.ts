import type { PostmortemWords } from '../i18n/texts.ts';
import { listAt, textAt } from '../json.ts';
import { type FrontMatterData, readFrontMatter } from '../markdown/front-matter.ts';
import { redact } from '../markdown/redact.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { singleLine } from '../markdown/visible-text.ts';
import { completenessOf } from './completeness.ts';
import { brokenBy, type IndexEntry } from './entry.ts';
import { countFollowUps } from './follow-ups.ts';
import { hasOwnName, indexSection } from './index-files.ts';
import { storedData } from './stored-data.ts';
import { timesIn } from './times.ts';
import { count, stepCounts, timestampOf, toEntry } from './to-entry.ts';

export interface ReadFile {
  readonly path: string;
  readonly sha: string;
  readonly text: string;
  /** Those of the record, in which we may have written it. */
  readonly words: PostmortemWords;
}

/** What a file says of itself. Never throws: people write in these files. */
export function readEntry({ path, sha, text, words }: ReadFile): IndexEntry {
  const other = { kind: 'other', path, sha } as const;
  const read = readFrontMatter(text);
  switch (read.kind) {
    case 'front-matter':
      return isOwn(path, read.data)
        ? postmortem({ path, sha, text, words, data: { ...storedData(text), ...read.data } })
        : other;
    case 'broken':
      return hasOwnName(path) || namesOwnKeys(text)
        ? { ...other, kind: 'broken', reason: reason(read.reason) }
        : other;
    case 'none':
      return hasOwnSections(text) ? brokenBy('flawFrontMatter', other) : other;
  }
}

/** Other programs have a key `incident` or a key `schema`; both, or one under our kind of name, are ours. */
function isOwn(path: string, data: FrontMatterData): boolean {
  const keys = ['incident', 'schema'].filter((key) => Object.hasOwn(data, key)).length;
  return keys === 2 || (keys === 1 && hasOwnName(path));
}

function namesOwnKeys(text: string): boolean {
  const top = text.slice(0, 2000);
  return /^incident:/m.test(top) && /^schema:/m.test(top);
}

function hasOwnSections(text: string): boolean {
  return sectionsOf(text).some(({ name }) => name !== indexSection);
}

interface Postmortem extends ReadFile {
  /** With what is stored at the end of the file. */
  readonly data: FrontMatterData;
}

function postmortem({ path, sha, words, text, data }: Postmortem): IndexEntry {
  return toEntry({
    path,
    sha,
    incident: data['incident'],
    title: data['title'],
    severity: data['severity'],
    services: data['services'],
    labels: data['labels'],
    status: data['status'],
    opened: data['opened'],
    closed: data['closed'],
    updated: latest(data),
    durationMinutes: data['duration_minutes'],
    lastedMinutes: data['lasted_minutes'],
    times: timesIn(data),
    steps: stepCounts(data),
    followUps: countFollowUps(text, { words, home: homeIn(data) }),
    completeness: completenessOf(text, words),
  });
}

/** Where the incident is, there the follow-ups are: also in a file from before the repository moved. */
function homeIn(data: FrontMatterData): string | undefined {
  const end = `/issues/${count(data['incident'])}`;
  const url = textAt(data, 'url');
  return url?.endsWith(end) === true ? url.slice(0, -end.length) : undefined;
}

function latest(data: FrontMatterData): string | undefined {
  const milestones = [
    ...[data['opened'], data['closed']],
    ...listAt(data, 'episodes').flatMap((episode) => [textAt(episode, 'from'), textAt(episode, 'to')]),
    ...listAt(data, 'steps').map((step) => textAt(step, 'when')),
  ];
  return milestones
    .flatMap((value) => timestampOf(value) ?? [])
    .toSorted()
    .at(-1);
}

/** The reader of YAML quotes what it stumbled over. */
function reason(text: string): string {
  return singleLine(redact(text).text, 200);
}
