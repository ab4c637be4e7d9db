import type { DraftPull } from '../facts/draft.ts';
import type { CommentFacts, Unchecked } from '../facts/facts.ts';
import type { FollowUpOpening } from '../facts/follow-up.ts';
import type { Tip } from '../facts/postmortem-directory.ts';
import type { ProtocolIssue } from '../facts/protocol-issue.ts';
import type { CommitTarget } from '../plan/effect.ts';

/** What came of an effect, as far as the next decision has to know it. */
export type EffectResult =
  | { readonly kind: 'done' }
  | ({ readonly kind: 'body-written'; readonly body: string } & Written)
  | ({ readonly kind: 'posted'; readonly comment: CommentFacts } & Written)
  | ({ readonly kind: 'edited'; readonly comment: CommentFacts } & Written)
  | { readonly kind: 'protocol-issue'; readonly protocolIssue: ProtocolIssue }
  | { readonly kind: 'follow-ups'; readonly comment: number; readonly opening: FollowUpOpening }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'shown' }
  | {
      readonly kind: 'committed';
      readonly path: string;
      readonly commit: string;
      readonly revision: number;
    }
  /** Committed, but not to the default branch. */
  | { readonly kind: 'drafted'; readonly branch: string; readonly base: Tip }
  | { readonly kind: 'proposed'; readonly pull: DraftPull }
  /** The world moved on while we decided, or GitHub stumbled: nothing is certain, so look again. */
  | Outdated;

interface Written {
  /** Left out where it was looked at before and after the write. */
  readonly unchecked?: Unchecked;
}

export interface Outdated {
  readonly kind: 'outdated';
  readonly why: string;
  /** What was thrown, where GitHub stumbled. */
  readonly failure?: unknown;
  /** The branch that somebody else was faster to move. */
  readonly moved?: CommitTarget['kind'];
}
