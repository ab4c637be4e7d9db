/** Labels are compared as GitHub compares them: the whole name, in any case. */
export function sameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** What we put on an issue whose current step was escalated, and take off when it is done. */
export const overdueLabel = 'protocol: overdue';

/** Of an exercise, which is no incident that happened. */
export const drillLabel = 'drill';

export function isDrill({ labels = [] }: { readonly labels?: readonly string[] }): boolean {
  return labels.some((label) => sameLabel(label, drillLabel));
}

/** On a follow-up for which nobody is asked any more. */
export const followUpOverdueLabel = 'follow-up: overdue';

/** What a label behind the prefix names, in any case; undefined where it names nothing. */
export function serviceNamed(label: string, prefix: string): string | undefined {
  if (!label.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
  return label.slice(prefix.length).trim() || undefined;
}
