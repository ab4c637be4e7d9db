/** Our comments in a follow-up. The first line says which one it is, so that no run says it again. */

export type ChaseMark =
  /** Who does it until when. */
  | { readonly kind: 'asked' }
  /** `time`: one more than the last reminder is the escalation. */
  | { readonly kind: 'overdue'; readonly due: string; readonly time: number }
  /** To commands that were refused. */
  | { readonly kind: 'answer' };

export function chaseComment(mark: ChaseMark, prose: string): string {
  return `<!-- incident-protocol:chase ${marked(mark)} -->\n${prose}`;
}

function marked(mark: ChaseMark): string {
  return mark.kind === 'overdue' ? `${mark.due} ${mark.time}` : mark.kind;
}

export function readChaseComment(body: string): ChaseMark | undefined {
  const [, word, due, time] =
    /^<!-- incident-protocol:chase (?:(asked|answer)|(\d{4}-\d{2}-\d{2}) ([1-9])) -->(?:\r?\n|$)/.exec(
      body,
    ) ?? [];
  if (word === 'asked' || word === 'answer') return { kind: word };
  return due === undefined ? undefined : { kind: 'overdue', due, time: Number(time) };
}
