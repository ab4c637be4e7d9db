import type { MarkdownLine } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { command, isCommandLine, mayHoldCommands, plain } from './command-line.ts';

/** Nobody means more at once; what comes after is not read. */
const mostPerComment = 20;
const longestLine = 4000;

/** Whether somebody only steered and told nothing to people. */
export function holdsOnlyCommands(comment: string): boolean {
  if (!mayHoldCommands(comment)) return false;
  const lines = readMarkdown(comment).lines.map(({ start, end }) => comment.slice(start, end).trim());
  return lines.every((line) => line === '' || isCommandLine(line));
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
