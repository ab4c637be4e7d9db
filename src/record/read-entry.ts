import { listAt, textAt } from '../json.ts';
import { type FrontMatterData, readFrontMatter } from '../text/front-matter.ts';
import { completenessOf } from '../text/human-sections.ts';
import type { Messages } from '../text/messages/en.ts';
import { redact } from '../text/redact.ts';
import { sectionsOf } from '../text/sections.ts';
import { singleLine } from '../text/visible-text.ts';
import { brokenBy, type RecordEntry } from './entry.ts';
import { count, entryOf, momentOf, stepCounts } from './entry-of.ts';
import { countFollowUps } from './follow-ups.ts';
import { indexSection } from './record-files.ts';

export interface ReadFile {
  readonly path: string;
  readonly sha: string;
  readonly text: string;
  /** Those of the record, in which we may have written it. */
  readonly words: Messages;
}

/** What a file says of itself. Never throws: people write in these files. */
export function readEntry({ path, sha, text, words }: ReadFile): RecordEntry {
  const other = { kind: 'other', path, sha } as const;
  const read = readFrontMatter(text);
  switch (read.kind) {
    case 'front-matter':
      return isOurs(path, read.data) ? postmortem({ path, sha, words, ...read }) : other;
    case 'broken':
      return hasOurName(path) || namesOurKeys(text)
        ? { ...other, kind: 'broken', reason: reason(read.reason) }
        : other;
    case 'none':
      return hasOurSections(text) ? brokenBy('flawFrontMatter', other) : other;
  }
}

/** `2026-11-22-42.md`, with or without words behind: how we name a postmortem. */
export function hasOurName(path: string): boolean {
  return /(?:^|\/)\d{4}-\d{2}-\d{2}-\d+(?:-[^/]*)?\.md$/i.test(path);
}

/** Other programs have a key `incident` or a key `schema`; both, or one under our kind of name, are ours. */
function isOurs(path: string, data: FrontMatterData): boolean {
  const keys = ['incident', 'schema'].filter((key) => Object.hasOwn(data, key)).length;
  return keys === 2 || (keys === 1 && hasOurName(path));
}

function namesOurKeys(text: string): boolean {
  const top = text.slice(0, 2000);
  return /^incident:/m.test(top) && /^schema:/m.test(top);
}

function hasOurSections(text: string): boolean {
  return sectionsOf(text).some(({ name }) => name !== indexSection);
}

interface Postmortem extends Omit<ReadFile, 'text'> {
  readonly data: FrontMatterData;
  readonly content: string;
}

function postmortem({ path, sha, words, data, content }: Postmortem): RecordEntry {
  return entryOf({
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
    steps: stepCounts(data),
    followUps: countFollowUps(content, { words, home: homeIn(data) }),
    completeness: completenessOf(content),
  });
}

/** Where the incident is, there the follow-ups are: also in a file from before the repository moved. */
function homeIn(data: FrontMatterData): string | undefined {
  const end = `/issues/${count(data['incident'])}`;
  const url = textAt(data, 'url');
  return url?.endsWith(end) === true ? url.slice(0, -end.length) : undefined;
}

function latest(data: FrontMatterData): string | undefined {
  const moments = [
    ...[data['opened'], data['closed']],
    ...listAt(data, 'episodes').flatMap((episode) => [textAt(episode, 'from'), textAt(episode, 'to')]),
    ...listAt(data, 'steps').map((step) => textAt(step, 'when')),
  ];
  return moments
    .flatMap((value) => momentOf(value) ?? [])
    .toSorted()
    .at(-1);
}

/** The reader of YAML quotes what it stumbled over. */
function reason(text: string): string {
  return singleLine(redact(text).text, 200);
}
