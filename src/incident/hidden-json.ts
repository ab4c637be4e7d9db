/** An HTML comment ends at `-->`, so no `>` may stand in the JSON; `<` is escaped for readers that look for tags. */
export function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}
