/** Labels are compared as GitHub compares them: the whole name, in any case. */
export function sameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** What we put on an issue whose current step was escalated, and take off when it is done. */
export const overdueLabel = 'protocol: overdue';

/** An exercise is no incident that happened. */
export const drillLabel = 'drill';

/** On a follow-up for which nobody is asked any more. */
export const followUpOverdueLabel = 'follow-up: overdue';

/** What the labels behind the prefix name. */
export function serviceNames(labels: readonly string[], prefix: string): readonly string[] {
  return labels.flatMap((label) => {
    if (!label.toLowerCase().startsWith(prefix.toLowerCase())) return [];
    return label.slice(prefix.length).trim() || [];
  });
}
