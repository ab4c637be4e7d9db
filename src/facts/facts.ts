import type { ChecklistEdit, Edits } from '../checklist/boxes.ts';
import type { Instant } from '../time/instant.ts';
import type { Background } from './background.ts';
import type { Draft } from './draft.ts';
import type { FollowUpOpening } from './follow-up.ts';
import type { Memory } from './memory.ts';
import type { Account, Formerly, Reaction, ReactionCounts } from './people.ts';
import type { PostmortemDirectory } from './postmortem-directory.ts';
import type { ProtocolIssue } from './protocol-issue.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import type { SweepWorkflow } from './sweep-workflow.ts';
import type { TextEdit } from './text-edit.ts';

export type IssueState =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'closed';
      readonly at: Instant;
      readonly by?: string;
      readonly reason: 'completed' | 'not_planned' | 'duplicate';
    };

export interface IssueFacts {
  readonly number: number;
  readonly title: string;
  /** To the byte as GitHub gives it, `\r\n` included; an empty body is null there. */
  readonly body: string;
  readonly url: string;
  readonly author: Account;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly state: IssueState;
  readonly createdAt: Instant;
  /** When anything of it changed last, a comment included: how old what was read of it is at most. */
  readonly updatedAt: Instant;
  readonly locked: boolean;
  /** How many sub-issues it has; not every GitHub says. */
  readonly parts?: number;
  /** Left out when nobody reacted. */
  readonly reactions?: ReactionCounts;
}

export interface CommentFacts {
  readonly id: number;
  /** Its name in GraphQL; not every forge has one. */
  readonly node?: string;
  readonly author: Account;
  readonly body: string;
  readonly url: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Left out when nobody reacted. */
  readonly reactions?: ReactionCounts;
  /** GitHub shows its author as one of the team; who may do what only their permission tells. */
  readonly mayBeMember?: true;
  /** Our reaction says that what it asked for was refused; only GraphQL tells. */
  readonly isRefused?: true;
  /** A reaction of ours says what came of it; only GraphQL tells whose one is. */
  readonly isAnswered?: true;
  /** Who edited it last; only GraphQL tells. */
  readonly editedBy?: string;
  /** Shown on top of the thread: only members can do that, whoever wrote it. */
  readonly isPinned?: true;
}

/**
 * One event of the issue's timeline, in our words. What GitHub adds tomorrow is left out by the reader, not
 * guessed at. https://docs.github.com/en/rest/using-the-rest-api/issue-event-types
 */
export type HistoryEvent = {
  readonly at: Instant;
  readonly by: Account;
} & (
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'closed'; readonly reason: string; readonly commit?: string }
  | { readonly kind: 'reopened' | 'locked' | 'unlocked' | 'pinned' | 'marked_as_duplicate' }
  | { readonly kind: 'referenced'; readonly commit: string }
  | {
      readonly kind: 'linked';
      readonly number: number;
      readonly title: string;
      readonly url: string;
      readonly what: 'issue' | 'pull-request';
      readonly mergedAt?: Instant;
      /** Where it is now; not every GitHub says. */
      readonly state?: 'open' | 'closed';
      /** Closed as a duplicate of some issue. */
      readonly isDuplicate?: true;
      readonly labels?: readonly string[];
      readonly assignees?: readonly string[];
      /** The day on which its milestone is due, `2026-12-04`. */
      readonly due?: string;
      readonly dropped?: string;
      /** A sub-issue of the incident. */
      readonly isPart?: true;
    }
);

export type LinkedIssue = Omit<Extract<HistoryEvent, { readonly kind: 'linked' }>, 'at' | 'by' | 'kind'>;

/** The timeline costs requests and only a postmortem needs it; a GitHub without it is said, not read as "no events". */
export type History =
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'read';
      readonly events: readonly HistoryEvent[];
      /** Sub-issues are missing: GitHub did not show them. */
      readonly isPartial?: true;
    }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** An issue that was marked as a duplicate of the incident. */
export interface Duplicate {
  readonly number: number;
  readonly url: string;
  readonly at: Instant;
}

export type Duplicates =
  | { readonly kind: 'read'; readonly issues: readonly Duplicate[] }
  | { readonly kind: 'unavailable' };

/** What somebody may do in the repository; `unknown` when GitHub did not say, and then it counts as nothing. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none' | 'unknown';

/**
 * Which of GitHub's two ways of asking a run uses, chosen once: GraphQL where it answers, because one question tells
 * what takes a dozen requests otherwise, and what stood in a text before an edit of ours.
 */
export type Reader = 'graphql' | 'rest';

/**
 * A write of ours that may have gone over what somebody else wrote a moment before. `asOf`: when what we had read was
 * touched last.
 */
export type Unchecked =
  | ({ readonly kind: 'body'; readonly edit: ChecklistEdit } & Overwriting)
  | ({ readonly kind: 'comment'; readonly id: number; readonly node: string } & Overwriting)
  | { readonly kind: 'posted'; readonly id: number };

export interface Overwriting {
  readonly before: string;
  readonly after: string;
  readonly asOf: Instant;
}

/** Everything that one run knows of one incident, read from GitHub in this run. */
export interface Facts {
  readonly reader: Reader;
  readonly now: Instant;
  /** The login that this run writes as. */
  readonly me: string;
  readonly repository: RepositoryFacts;
  readonly issue: IssueFacts;
  readonly comments: readonly CommentFacts[];
  readonly history: History;
  readonly background: Background;
  readonly postmortems: PostmortemDirectory;
  readonly draft: Draft;
  /** Of those that a decision rests on, by login in lower case. */
  readonly permissions: Readonly<Record<string, Permission>>;
  /** Left out where the logbook knows of nobody. */
  readonly formerly?: Formerly;
  /** Who reacted with what, by the id of the comment; left out until it is asked. */
  readonly reactions?: Readonly<Record<number, readonly Reaction[]>>;
  /** Left out until it is asked, and where nothing hints at one. */
  readonly duplicates?: Duplicates;
  /** Of the text that the list is in; left out until it is asked. */
  readonly edits?: Edits;
  /** Comments of ours that GitHub took in this run, until the thread is read again: a parallel run may have posted one too. */
  readonly posted?: readonly CommentFacts[];
  /** Comments of ours that this run edited, as GitHub took them: what is read a moment later may be older. */
  readonly edited?: readonly CommentFacts[];
  /** Oldest first; looked at once nothing is left to do. */
  readonly unchecked?: readonly Unchecked[];
  /** What GitHub holds where it is not what should stand there: we wrote over words, which are taken up again here. */
  readonly overwritten?: { readonly body?: string; readonly comments?: Readonly<Record<number, string>> };
  /** Of the description, newest first, as many as came along; only GraphQL tells. */
  readonly versions?: readonly TextEdit[];
  /** The number that it had in the repository that it was transferred from, as the event told. */
  readonly movedFrom?: number;
  /** What we had written over was put back in this run; GitHub's record may still tell of it. */
  readonly hasPutBack?: true;
  /** Left out where nobody asked, or GitHub did not say. */
  readonly sweeps?: SweepWorkflow;
  /** What became in this run of the follow-ups that comments ask for, by the comment. */
  readonly followUps?: Readonly<Record<number, FollowUpOpening>>;
  /** What a sweep found otherwise than the list of all postmortems says, as a digest. */
  readonly followUpsSeen?: string;
  /** Left out until it is asked. */
  readonly memory?: Memory;
  /** Left out until it is asked. */
  readonly protocolIssue?: ProtocolIssue;
  /** Only REST tells which comments members pinned. */
  readonly pins: 'read' | 'unread';
}
