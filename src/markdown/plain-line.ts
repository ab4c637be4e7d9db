import { inertInline } from './inert-inline.ts';
import type { Inertness } from './inert-reference.ts';
import { singleLine } from './visible-text.ts';

/** What at the start of a line makes a heading, a quote or a list of it. */
const lineStart = /^(?:[#>+=-]|(\d{1,9})(?=[.)]))/;

/**
 * Text of people for one line of Markdown or one cell of a table: it shows as it was typed, and does nothing. Code
 * between backticks stays code. At most `limit` long before what Markdown needs is added. With the repository's address
 * as `home`, `#12` becomes a link to it, unless `isIssue` knows that there is none.
 */
export function plainLine(
  text: string,
  limit = 200,
  home = '',
  known: Pick<Inertness, 'isIssue'> = {},
): string {
  const inert = inertInline(singleLine(text, limit), { markup: 'escaped', server: '', home, ...known });
  return inert.replace(lineStart, (start, number?: string) =>
    number === undefined ? `\\${start}` : `${number}\\`,
  );
}
