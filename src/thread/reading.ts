/** What is read of a thread: who said what where, what it tells, and what it may tell. */

import type { CommentFacts } from '../facts/facts.ts';
import type { MilestoneName, SectionName } from '../logbook/names.ts';
import type { Instant } from '../time/instant.ts';
import type { HeadingKind } from './heading-words.ts';
import type { KindOf } from './headings.ts';
import type { TimedLine } from './time-place.ts';

/** Whether somebody is of the team, or was when they did this; without `at`, ever. */
type MemberAt = (login: string, at?: Instant) => boolean;

export interface Statement extends Pick<CommentFacts, 'author' | 'createdAt' | 'url' | 'editedBy'> {
  /** Undefined for the description. */
  readonly comment: number | undefined;
  readonly text: string;
  /** When it was edited last, as far as that is known. */
  readonly editedAt?: Instant;
  /** By somebody who has a say in the repository; where only people who were let in can write, by anybody. */
  readonly isMember: boolean;
}

export interface Part {
  readonly kind: HeadingKind | undefined;
  /** As it was typed; empty where there is none. */
  readonly heading: string;
  /** Markdown, all of it. */
  readonly text: string;
  /** What begins with a time, and what is left without it. */
  readonly timed: readonly TimedLine[];
  readonly others: string;
}

export interface ReadStatement extends Statement {
  readonly parts: readonly Part[];
  /** Of what stands under no heading: prose, as people talk in a thread. */
  readonly sentences: readonly string[];
  /** A report with headings of its own. */
  readonly isWriteUp: boolean;
}

/** How a thread is read. */
export interface ReadingPolicy {
  readonly timeZone: string;
  readonly language: string;
  readonly kindOf: KindOf;
  readonly isMember: MemberAt;
}

export interface ToldMoment {
  readonly name: MilestoneName;
  /** In the words of a template that means nothing else by them. */
  readonly isPlain?: boolean;
  readonly at: Instant;
  readonly source: Statement;
}

export interface MomentReading {
  /** At most one for each. */
  readonly told: readonly ToldMoment[];
  /** Only for those that nobody told. */
  readonly candidates: readonly MomentCandidate[];
}

/** What somebody may have meant; nothing is recorded before a person says so. */
export interface MomentCandidate {
  readonly name: MilestoneName;
  /** Undefined where the words name no hour. */
  readonly at: Instant | undefined;
  readonly text: string;
  readonly source: Statement;
}

export interface Candidate {
  readonly text: string;
  readonly source: Statement;
}

export type Candidates = Readonly<Partial<Record<SectionName | 'follow-ups', readonly Candidate[]>>>;

export interface ToldFollowUp {
  /** As it was written. */
  readonly text: string;
  readonly isDone: boolean;
  /** Of the issue or pull request that it begins with or names. */
  readonly number: number | undefined;
  /** Logins of people who are known here. */
  readonly owners: readonly string[];
  /** `2026-12-04`, where the words are certain. */
  readonly due: string | undefined;
  readonly source: Statement;
}

export interface Reading {
  readonly statements: readonly ReadStatement[];
  readonly moments: MomentReading;
  readonly candidates: Candidates;
  readonly followUps: readonly ToldFollowUp[];
  /** What members say repaired it, as they wrote it. */
  readonly repairs: { readonly commits: readonly string[]; readonly numbers: readonly number[] };
  readonly isMember: MemberAt;
}
