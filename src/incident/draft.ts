import type { Instant } from './instant.ts';
import type { Review } from './review.ts';
import type { ReadShelf } from './shelf.ts';

/** What there is of a pull request with the postmortem: the branch of ours, and what people made of it. */
export type Draft =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly branch: DraftBranch; readonly pull: DraftPull };

export type DraftBranch =
  | { readonly kind: 'unread'; readonly name: string }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'present'; readonly name: string; readonly shelf: ReadShelf };

/** The newest one from that branch. */
export type DraftPull =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly number: number;
      readonly url: string;
      /** With the default branch; `unknown` as long as GitHub did not try. */
      readonly conflicts: 'yes' | 'no' | 'unknown';
    }
  /** The commit tells whether the branch went on after that. */
  | {
      readonly kind: 'merged';
      readonly number: number;
      readonly url: string;
      readonly head: string;
      /** Left out when it is known already, or GitHub did not say. */
      readonly review?: Review;
    }
  /** Closed without merging: the team said no. */
  | { readonly kind: 'declined'; readonly number: number; readonly url: string; readonly at: Instant };

/** Only the number: a title is a stranger's text, and would name people and other issues. */
export function draftTitle(incident: number): string {
  return `Postmortem of incident ${incident}`;
}

/** Also as GitHub words it when it squashes the pull request into one commit. */
export function isDraftTitle(text: string): boolean {
  return /^Postmortem of incident \d+(?: \(#\d+\))?$/.test(text);
}

/** Where our branch for an incident stands; where that name is taken, one of those behind it. */
export function draftBranchNames(incident: number): readonly string[] {
  const name = `incident-protocol/${incident}`;
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}
