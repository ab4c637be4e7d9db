import type { MarkdownLine } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';

/** `/incident` and all that follows on its line; the word alone asks for help. */
const command = /^ {0,3}\/incident(?:[ \t]+(.*))?$/is;

/** Nobody means more at once; what comes after is not read. */
const mostPerComment = 20;
const longestLine = 4000;

/** Blanks that do not break, and what nobody sees, as some keyboards and editors put them. Of the same length. */
function plain(comment: string): string {
  return comment.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ');
}

/** A quick look that decides whether a comment is worth waking up for; it may take code for a command, never miss one. */
export function mayHoldCommands(comment: string): boolean {
  return /^ {0,3}\/incident(?:[ \t]|$)/im.test(plain(comment).replaceAll('\r', '\n'));
}

/** Whether somebody only steered and told nothing to people. */
export function holdsOnlyCommands(comment: string): boolean {
  if (!mayHoldCommands(comment)) return false;
  const lines = readMarkdown(comment).lines.map(({ start, end }) => comment.slice(start, end).trim());
  return lines.every((line) => line === '' || isCommandLine(line));
}

export function isCommandLine(line: string): boolean {
  return command.test(plain(line));
}

/** A line that is not indented only looks as if it went on with the item above it. */
function isInItem({ listed, item, start }: MarkdownLine, comment: string): boolean {
  return item !== undefined || (listed && /^[ \t]/.test(comment.slice(start, start + 1)));
}

/** The words after `/incident` of each line that starts with it, outside of code, quotes and lists. */
export function commandLines(comment: string): readonly string[] {
  if (!mayHoldCommands(comment)) return [];
  const text = plain(comment);
  return readMarkdown(comment)
    .lines.filter((line) => line.place === 'text' && !line.quoted && !isInItem(line, comment))
    .map(({ start, end }) => command.exec(text.slice(start, Math.min(end, start + longestLine))))
    .flatMap((match) => (match === null ? [] : [(match[1] ?? 'help').trim() || 'help']))
    .slice(0, mostPerComment);
}
