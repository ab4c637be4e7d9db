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
  return `<!-- incident-protocol:follow-up ${incident} ${comment} ${index} -->`;
}

/** The incident that a mark of ours in the body names. */
export function incidentMarked(body: string): number | undefined {
  const [, number] = /^<!-- incident-protocol:follow-up (\d{1,9}) \d+ \d+ -->\r?$/m.exec(body) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Lines in the body of a follow-up that people read and edit; the first of each name counts. */
export type FollowUpLines = Readonly<Partial<Record<'Due' | 'Snoozed until' | 'Dropped', string>>>;

export function dueIn(body: string): string | undefined {
  return dayBehind(body, 'Due');
}

/** Nobody is asked for it before that day. */
export function snoozedUntilIn(body: string): string | undefined {
  return dayBehind(body, 'Snoozed until');
}

/** Why it is not done. */
export function droppedIn(body: string): string | undefined {
  return behind(body, 'Dropped', '(\\S.*?)');
}

/** Each in its place, else before our mark. */
export function withLines(body: string, lines: FollowUpLines): string {
  return Object.entries(lines).reduce((text, [name, value]) => withLine(text, `${name}: ${value}`), body);
}

function withLine(body: string, line: string): string {
  const eol = body.includes('\r\n') ? '\r\n' : '\n';
  const [name = ''] = line.split(':', 1);
  const known = new RegExp(`^ {0,3}${name}:.*?(?=\\r?$)`, 'im');
  if (known.test(body)) return body.replace(known, () => line);
  const mark = body.search(/^<!-- incident-protocol:follow-up /m);
  const [before, after] = mark === -1 ? [body, ''] : [body.slice(0, mark), body.slice(mark)];
  const text = before.trimEnd();
  const above = text === '' ? '' : `${text}${eol}${eol}`;
  return `${above}${line}${after === '' ? '' : `${eol}${eol}${after}`}`;
}

function dayBehind(body: string, name: keyof FollowUpLines): string | undefined {
  return behind(body, name, '(\\d{4}-\\d{2}-\\d{2})');
}

function behind(body: string, name: keyof FollowUpLines, value: string): string | undefined {
  return new RegExp(`^ {0,3}${name}:[ \\t]*${value}[ \\t]*\\r?$`, 'im').exec(body)?.[1];
}
