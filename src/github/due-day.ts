/**
 * The day on which a milestone is due, `2026-12-04`. GitHub keeps the midnight in California with which the chosen day
 * begins: 7 or 8 o'clock UTC of the same day.
 */
export function dueDay(dueOn: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(dueOn ?? '')?.[0];
}
