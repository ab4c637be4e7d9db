/** `index.json`: for programs, and for ourselves, so that a file is read again only when its blob is another one. */

import { at, listAt, numberAt, textAt } from '../json.ts';
import { rememberLatest } from '../markdown/read-markdown.ts';
import type { BrokenEntry, IndexEntry, OtherEntry, PostmortemEntry } from './entry.ts';
import { type BlobSha, hasOwnName } from './index-files.ts';
import { knownItems } from './items.ts';
import { knownTimes } from './times.ts';
import { count, toEntry } from './to-entry.ts';

/** What a field means is written in docs/index-json.md; when one changes its meaning, the version goes up. */
const version = 1;

export interface Listing {
  /** By path; to be believed only of a file with the same blob. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** The blob of the feed that was written with it. */
  readonly feed: string;
}

const nothing: Listing = { entries: new Map(), feed: '' };

/**
 * Only what reads exactly as we would write it: people edit this file as well. A file that was broken is always read
 * again, and so is one under our kind of name that somebody calls none of ours.
 */
export function readListing(text: string | undefined, blobSha: BlobSha): Listing {
  const read = readers.get(blobSha) ?? rememberLatest((one) => listingOf(one, blobSha), mostRemembered);
  readers.set(blobSha, read);
  return read(text ?? '');
}

/** A run asks several times of one index, and one of 20,000 postmortems has 10 MB. */
const mostRemembered = { texts: 2, characters: 40_000_000 };
const readers = new WeakMap<BlobSha, (text: string) => Listing>();

function listingOf(text: string, blobSha: BlobSha): Listing {
  const json = parsed(text);
  if (numberAt(json, 'version') !== version) return nothing;
  const found = [
    ...listAt(json, 'postmortems').map((value) => knownPostmortem(value, blobSha)),
    ...listAt(json, 'others').map(knownOther),
  ].filter((entry) => entry !== undefined);
  const byPath = Map.groupBy(found, ({ path }) => path);
  const single = [...byPath.values()].flatMap(([entry, twin]) =>
    entry === undefined || twin ? [] : [entry],
  );
  return { entries: new Map(single.map((entry) => [entry.path, entry])), feed: textAt(json, 'feed') ?? '' };
}

/** Perhaps the team keeps another `index.json` there. One that is torn, as by a conflict of a merge, is still ours. */
export function isOwnListing(text: string): boolean {
  return text.trim() === '' || text.includes('"postmortems":');
}

export interface ListingText {
  readonly postmortems: readonly PostmortemEntry[];
  readonly broken: readonly BrokenEntry[];
  readonly others: readonly OtherEntry[];
  readonly feed: string;
  readonly repositoryUrl: string;
  readonly blobSha: BlobSha;
}

/** One file a line, so that a commit shows what changed. */
export function writeListing({
  postmortems,
  broken,
  others,
  feed,
  repositoryUrl,
  blobSha,
}: ListingText): string {
  const lines = [
    `"version": ${version}`,
    list(
      'postmortems',
      postmortems.map((entry) => sealed(entry, `${repositoryUrl}/issues/${entry.incident}`, blobSha)),
    ),
    list(
      'broken',
      broken.map(({ path, sha, reason }) => ({ path, sha, reason })),
    ),
    list(
      'others',
      others.map(({ path, sha }) => ({ path, sha })),
    ),
    `"feed": ${JSON.stringify(feed)}`,
  ];
  return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`;
}

function list(name: string, items: readonly object[]): string {
  if (items.length === 0) return `"${name}": []`;
  return `"${name}": [\n${items.map((item) => `    ${line(item)}`).join(',\n')}\n  ]`;
}

/** Inert where a page takes it into a script. */
function line(item: object): string {
  return JSON.stringify(item).replaceAll('<', '\\u003c');
}

/** With a seal, that a hand which edits the entry does not know of. It is no signature: who may push may do anything. */
function sealed(entry: PostmortemEntry, url: string, blobSha: BlobSha): object {
  const item = fields(entry, url);
  return { ...item, seal: blobSha(JSON.stringify(item)).slice(0, 8) };
}

function fields(entry: PostmortemEntry, url: string): object {
  const { path, sha, incident, title, severity, status, opened, closed, updated, steps, followUps } = entry;
  return {
    path,
    sha,
    incident,
    url,
    title,
    severity,
    services: entry.services,
    labels: entry.labels,
    status,
    opened,
    closed,
    updated,
    duration_minutes: entry.durationMinutes,
    lasted_minutes: entry.lastedMinutes,
    times: entry.times,
    steps: { done: steps.done, skipped: steps.skipped, open: steps.open },
    follow_ups: {
      open: followUps.open,
      total: followUps.total,
      issues: followUps.issues,
      items: followUps.items?.map(({ state, title, number, owner, due }) => ({
        state,
        title,
        number,
        owner,
        due,
      })),
    },
    sections: entry.completeness,
  };
}

function knownPostmortem(value: unknown, blobSha: BlobSha): PostmortemEntry | undefined {
  const [path, sha, url] = [textAt(value, 'path'), textAt(value, 'sha'), textAt(value, 'url')];
  const steps = {
    done: count(at(value, 'steps', 'done')) ?? 0,
    skipped: count(at(value, 'steps', 'skipped')) ?? 0,
    open: count(at(value, 'steps', 'open')) ?? 0,
  };
  const followUps = {
    open: count(at(value, 'follow_ups', 'open')) ?? 0,
    total: count(at(value, 'follow_ups', 'total')) ?? 0,
    issues: listAt(value, 'follow_ups', 'issues').flatMap((number) => count(number) ?? []),
    ...knownItems(at(value, 'follow_ups', 'items')),
  };
  if (path === undefined || sha === undefined || url === undefined || followUps.open > followUps.total)
    return undefined;
  // An earlier version did not read them.
  const times = knownTimes(at(value, 'times'));
  if (times === undefined || (followUps.total > 0 && followUps.items === undefined)) return undefined;
  const claim = {
    incident: at(value, 'incident'),
    title: at(value, 'title'),
    severity: at(value, 'severity'),
    services: at(value, 'services'),
    labels: at(value, 'labels'),
    status: at(value, 'status'),
    opened: at(value, 'opened'),
    closed: at(value, 'closed'),
    updated: at(value, 'updated'),
    durationMinutes: at(value, 'duration_minutes'),
    lastedMinutes: at(value, 'lasted_minutes'),
    completeness: at(value, 'sections'),
  };
  const entry = toEntry({ path, sha, ...claim, times, steps, followUps });
  if (entry.kind === 'broken') return undefined;
  return JSON.stringify(sealed(entry, url, blobSha)) === JSON.stringify(value) ? entry : undefined;
}

function knownOther(value: unknown): OtherEntry | undefined {
  const [path, sha] = [textAt(value, 'path'), textAt(value, 'sha')];
  if (path === undefined || sha === undefined || hasOwnName(path)) return undefined;
  return { kind: 'other', path, sha };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
