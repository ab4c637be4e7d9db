/** What a member wants to be done after an incident, as a command says it. */
export interface FollowUpPlan {
  readonly title: string;
  readonly owner?: string;
  /** `2026-12-04`. */
  readonly due?: string;
  readonly type?: FollowUpKind;
  /** `p1` to `p4`. */
  readonly priority?: string;
}

export const followUpKinds = ['prevent', 'detect', 'mitigate', 'process'] as const;

export type FollowUpKind = (typeof followUpKinds)[number];

export const followUpLabel = 'follow-up';

/** What became of the follow-ups that one comment asks for. */
export type FollowUpOpening =
  | { readonly kind: 'opened'; readonly issues: readonly OpenedFollowUp[] }
  /** Another run is at it, or was stopped a moment ago. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly reason: string };

export interface OpenedFollowUp {
  readonly title: string;
  readonly number: number;
  /** GitHub leaves out without a word whoever cannot be assigned. */
  readonly assignees: readonly string[];
}

/** Hidden in the body of the issue: for which line of which comment it was opened. */
export function followUpMark(incident: number, comment: number, index: number): string {
  return `<!-- incident-protocol:follow-up ${incident} ${comment} ${index} -->`;
}

/** As people read and edit it in the body of a follow-up; the first such line counts. */
export function dueIn(body: string): string | undefined {
  return /^ {0,3}Due:[ \t]*(\d{4}-\d{2}-\d{2})[ \t]*\r?$/im.exec(body)?.[1];
}
