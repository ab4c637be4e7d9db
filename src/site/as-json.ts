/** JSON for others to read. */

/** Inert in a page that takes it into a script. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1).replaceAll('<', '\\u003c')}\n`;
}
