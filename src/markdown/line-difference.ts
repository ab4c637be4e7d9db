/** Two texts beside each other, as people read a change: what differs, with the line before and after it. */

/** Lines of both texts in their order: 0 in both, 1 only in the first, -1 only in the second, as Node tells them. */
export type CompareLines = (
  first: readonly string[],
  second: readonly string[],
) => readonly (readonly [operation: number, line: string])[];

/** Nobody reads more of a change. */
const mostLines = 200;

export function changedLines(before: string, after: string, compare: CompareLines): string {
  const lines = compare(before.trimEnd().split('\n'), after.trimEnd().split('\n'));
  const told = lines.flatMap(([operation, line], index) => {
    if (operation !== 0) return [`${operation > 0 ? '-' : '+'}${line}`];
    const isBeside = [lines[index - 1], lines[index + 1]].some((beside) => (beside?.[0] ?? 0) !== 0);
    return isBeside ? [` ${line}`] : [];
  });
  return (told.length > mostLines ? [...told.slice(0, mostLines), '…'] : told).join('\n');
}
