/** Labels are compared as GitHub compares them: the whole name, in any case. */
export function sameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
