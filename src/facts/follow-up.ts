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

/** Of the issue that lists what is open. */
export const digestLabel = 'incident-digest';

/** What became of the follow-ups that one comment asks for. */
export type FollowUpOpening =
  | { readonly kind: 'opened'; readonly issues: readonly OpenedFollowUp[] }
  /** Another run is at it, or was stopped a moment ago. */
  | { readonly kind: 'busy' }
  /** `issues`: what was opened before. */
  | { readonly kind: 'refused'; readonly reason: string; readonly issues: readonly OpenedFollowUp[] };

export interface OpenedFollowUp {
  readonly title: string;
  readonly number: number;
  /** GitHub leaves out without a word whoever cannot be assigned. */
  readonly assignees: readonly string[];
}

/** Hidden in the body of the issue: for which line of which comment it was opened. */
export function followUpMark(incident: number, comment: number, index: number): string {
  return `${followUpMarks(incident, comment)}${index} -->`;
}

/** With what all of one comment begin. */
export function followUpMarks(incident: number, comment: number): string {
  return `<!-- incident-protocol:follow-up ${incident} ${comment} `;
}

/** The incident that a mark of ours in the body names. */
export function incidentMarked(body: string): number | undefined {
  const [, number] = /^<!-- incident-protocol:follow-up (\d{1,9}) \d+ \d+ -->\r?$/m.exec(body) ?? [];
  return number === undefined ? undefined : Number(number);
}
