import { inertInline } from './inert-inline.ts';
import { singleLine } from './visible-text.ts';

/** What at the start of a line makes a heading, a quote or a list of it. */
const lineStart = /^(?:[#>+=-]|(\d{1,9})(?=[.)]))/;

/**
 * Text of people for one line of Markdown or one cell of a table: it shows as it was typed, and does nothing. Code
 * between backticks stays code. At most `limit` long before what Markdown needs is added. With the repository's address
 * as `home`, `#12` becomes a link to it.
 */
export function plainLine(text: string, limit = 200, home = ''): string {
  const inert = inertInline(singleLine(text, limit), { markup: 'escaped', server: '', home });
  return inert.replace(lineStart, (start, number?: string) =>
    number === undefined ? `\\${start}` : `${number}\\`,
  );
}
