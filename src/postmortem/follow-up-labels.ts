/** What the labels of a follow-up say of it, in the spellings that repositories have for it. */

export type FollowUpType = 'Prevent' | 'Detect' | 'Mitigate' | 'Process';

const types: readonly (readonly [FollowUpType, RegExp])[] = [
  ['Prevent', /^prevent(?:ion|ive)?$/],
  ['Detect', /^detect(?:ion|ive)?$/],
  ['Mitigate', /^mitigat(?:e|ion|ive)$/],
  ['Process', /^process$/],
];

/** `prevent`, or behind a word that says that a kind of work comes: `type: prevent`, `action/prevent`. */
export function typeIn(labels: readonly string[]): FollowUpType | undefined {
  const words = labels.map((label) => {
    return /^(?:(?:type|kind|action|action-item|follow-up) ?[:/] ?)?(.*)$/.exec(folded(label))?.[1] ?? '';
  });
  return types.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
}

export type Priority =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'level'; readonly level: string };

/** `p1`, `priority: p1`, `priority/high`, `high priority`. Words of other kinds may be anything, and are not told. */
export function priorityIn(labels: readonly string[]): Priority | undefined {
  const levels = labels.map(folded).flatMap((label) => {
    const behind = /^prio(?:rity)?(?: ?[:/-] ?| )(.*)$/.exec(label)?.[1];
    const before = /^(.*)[ -]priority$/.exec(label)?.[1];
    return behind ?? before ?? (isCode(label) ? label : []);
  });
  const code = levels.find(isCode);
  if (code !== undefined) return { kind: 'code', code };
  const level = levels.find((one) => /^[\p{L}\p{N}]{1,20}$/u.test(one));
  return level === undefined ? undefined : { kind: 'level', level };
}

function isCode(word: string): boolean {
  return /^p[0-4]$/.test(word);
}

function folded(label: string): string {
  return label.trim().toLowerCase();
}
