import type { Instant } from '../time/instant.ts';
import type { Account } from './people.ts';

/** What the repository knows of an incident besides its thread. Only a postmortem needs it. */
export type Background =
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'read';
      /** Pull requests that closed the issue or were made to. */
      readonly closing: Part<ClosingPull>;
      /** On the default branch, shortly before it started. */
      readonly commits: Part<CommitFact>;
      /** Shortly before it started and since. */
      readonly deployments: Part<DeploymentFact>;
      /** Left out where there are no comments. */
      readonly hidden?: Hidden;
      /** Left out where nobody names any. */
      readonly named?: Named;
    }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** What GitHub refused or left unanswered is not known, which is another thing than nothing. */
export type Part<T> =
  | {
      readonly kind: 'known';
      /** Newest first. */
      readonly items: readonly T[];
      /** How many more there are that were not read. */
      readonly left: number;
    }
  | { readonly kind: 'not-known'; readonly why: 'forbidden' | 'unanswered' | 'too-many' };

/** Ids of comments that maintainers hid; they are left out of everything. */
export type Hidden =
  | { readonly kind: 'known'; readonly comments: readonly number[] }
  | { readonly kind: 'not-known' };

/** An issue or pull request of this repository that people name by its number. */
export interface NamedIssue {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly what: 'issue' | 'pull-request';
  readonly state: 'open' | 'closed';
  /** Left out for an account that is gone. */
  readonly author?: string;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  /** The day that its text names, else that of its milestone, `2026-12-04`. */
  readonly due?: string;
  /** Why it was closed without being done; may be empty. */
  readonly dropped?: string;
  readonly mergedAt?: Instant;
}

/** Of a number that there is not, nothing. */
export type Named = readonly NamedIssue[];

export interface PullFact {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly author: Account;
  readonly mergedAt?: Instant;
}

export interface ClosingPull extends PullFact {
  readonly state: 'open' | 'closed' | 'merged';
  /** By which it came to the branch, once merged. */
  readonly commit?: string;
  readonly reviewers: readonly Account[];
}

export interface CommitFact {
  readonly sha: string;
  readonly url: string;
  /** The first line of its message. */
  readonly headline: string;
  /** When it was committed, which may have been on another branch. */
  readonly at: Instant;
  /** Left out when GitHub knows no user behind the name; bots are none. */
  readonly by?: Account;
  /** As the author wrote it. */
  readonly authorName: string;
  /** The pull request that brought it, with the branch that it was merged into. */
  readonly pull?: PullFact & { readonly base: string };
}

export interface DeploymentFact {
  readonly at: Instant;
  readonly by: Account;
  readonly environment: string;
  readonly sha: string;
  readonly state: 'succeeded' | 'failed' | 'unfinished';
}
