import { en } from '../i18n/compiled/en.ts';
import type { Instant } from '../time/instant.ts';

/** What the record knows of one Markdown file in the folder. */
export type IndexEntry = PostmortemEntry | BrokenEntry | OtherEntry;

interface FileEntry {
  /** From the root of the repository. */
  readonly path: string;
  /** Of the blob: the same as long as the text is. */
  readonly sha: string;
}

/** All texts are clean: one line each, without what is invisible or secret. */
export interface PostmortemEntry extends FileEntry {
  readonly kind: 'postmortem';
  readonly incident: number;
  readonly title: string;
  readonly severity?: string;
  readonly services?: readonly string[];
  readonly labels?: readonly string[];
  /** `draft` or `final`, or a word that people put there. */
  readonly status: string;
  readonly opened: Instant;
  readonly closed?: Instant;
  /** The latest moment that the front matter tells of. */
  readonly updated: Instant;
  /** How long the issue was open. */
  readonly durationMinutes?: number;
  /** How long it hurt, where people told. */
  readonly lastedMinutes?: number;
  readonly times?: Times;
  readonly steps: StepCounts;
  readonly followUps: FollowUpCounts;
  /** How many of the sections that only people can write are written. */
  readonly completeness?: Completeness;
}

/** In whole minutes after it was declared; what nobody knows is left out. */
export interface Times {
  /** Until people were told. */
  readonly alert?: number;
  readonly apology?: number;
  /** Until it was over. */
  readonly resolved?: number;
}

export interface StepCounts {
  readonly done: number;
  readonly skipped: number;
  readonly open: number;
}

export interface FollowUpCounts {
  readonly open: number;
  readonly total: number;
  /** Numbers of those open ones that are issues of the repository. */
  readonly issues: readonly number[];
  /** What they are, as far as they were read: of many the first, open ones before the others. */
  readonly items?: readonly FollowUpItem[];
}

export interface FollowUpItem {
  /** Left out while it is open. */
  readonly state?: 'done' | 'dropped';
  readonly title: string;
  /** Of an issue of the repository. */
  readonly number?: number;
  readonly owner?: string;
  /** `2026-12-04`. */
  readonly due?: string;
}

export interface Completeness {
  readonly written: number;
  readonly total: number;
}

/** A postmortem by its name or its front matter, that cannot be read as one. */
export interface BrokenEntry extends FileEntry {
  readonly kind: 'broken';
  /** In English, as the log and the index have it. */
  readonly reason: string;
  /** The message that says the same in other languages; the reader of YAML speaks English only. */
  readonly flaw?: Flaw;
}

export type Flaw = 'flawNumber' | 'flawOpened' | 'flawFrontMatter' | 'flawUnread';

export function brokenBy(flaw: Flaw, { path, sha }: Pick<FileEntry, 'path' | 'sha'>): BrokenEntry {
  return { kind: 'broken', path, sha, reason: en.postmortem[flaw], flaw };
}

/** Looked at, and none of ours. */
export interface OtherEntry extends FileEntry {
  readonly kind: 'other';
}

/** The newest first; what was opened in the same second by its number, copies by their path. */
export function newestFirst(a: PostmortemEntry, b: PostmortemEntry): number {
  return compare(b.opened, a.opened) || b.incident - a.incident || compare(a.path, b.path);
}

export function byPath(a: FileEntry, b: FileEntry): number {
  return compare(a.path, b.path);
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
