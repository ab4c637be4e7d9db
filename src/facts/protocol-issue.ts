import type { Instant } from '../time/instant.ts';

/** The sub-issue that holds the reminders of an incident, where a team wants quiet in the thread. */
export type ProtocolIssue =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly number: number;
      readonly state: 'open' | 'closed';
      readonly createdAt: Instant;
      readonly body: string;
      readonly posts: readonly ProtocolPost[];
    };

/** A comment of ours in it. */
export interface ProtocolPost {
  readonly id: number;
  readonly body: string;
  readonly createdAt: Instant;
}

/** Hidden in its body, so that a run that finds it opens no second one. */
export function protocolMark(incident: number): string {
  return `${anyProtocolMark}${incident} -->`;
}

/** With what each begins. */
export const anyProtocolMark = '<!-- incident-protocol:reminders-of ';
