import { readMarkdown } from '../../markdown/read-markdown.ts';
import { visibleText } from '../../markdown/visible-text.ts';
import type { ReadStatement } from '../../thread/reading.ts';
import type { Formatter } from '../formatter.ts';
import { sourceLink } from '../quotes.ts';

const mostBlocks = 10;
const mostLines = 40;
const longestBlock = 6000;

/** Logs and what was typed, as members pasted them: folded, because they prove and do not tell. */
export function codeBlocks(statements: readonly ReadStatement[], formatter: Formatter): readonly string[] {
  return statements
    .filter(({ isMember }) => isMember)
    .flatMap((statement) => codeIn(statement.text).map((code) => folded(code, statement, formatter)))
    .slice(0, mostBlocks);
}

/** Each as it was pasted, without its fence. */
function codeIn(text: string): readonly (readonly string[])[] {
  if (!/```|~~~/.test(text)) return [];
  const blocks: string[][] = [];
  let fence = '';
  for (const { start, end, place, quoted } of readMarkdown(text).lines) {
    const line = text.slice(start, end).replace(/\r$/, '');
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (place !== 'code' || quoted) fence = '';
    else if (fence === '' && marks !== '') {
      blocks.push([]);
      fence = marks;
    } else if (fence !== '' && marks.startsWith(fence) && line.trim() === marks) fence = '';
    else if (fence !== '') blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.some((line) => line.trim() !== ''));
}

/** Longer than any that is in it. */
function fenceFor(lines: readonly string[]): string {
  const longest = lines.reduce((length, line) => Math.max(length, /`{3,}/.exec(line)?.[0].length ?? 2), 2);
  return '`'.repeat(longest + 1);
}

/** Markdown is not read there, and whatever could be more than text is not left to chance. */
function asHtml(text: string): string {
  return visibleText(text).replaceAll(/[^\p{L}\p{N} .,;=+-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function folded(code: readonly string[], statement: ReadStatement, formatter: Formatter): string {
  const { texts, name, clock } = formatter;
  const shown = code.slice(0, mostLines);
  const left = code.length - shown.length;
  const more = left > 0 ? [texts.counted('linesLeftOut', left)] : [];
  const fence = fenceFor(shown);
  const { text } = formatter.block([fence, ...shown, ...more, fence].join('\n'), longestBlock);
  const first = (code.find((line) => line.trim() !== '') ?? '').trim().slice(0, 60);
  const { createdAt, author } = statement;
  const who = texts.format('noteBy', { who: name(author.login), when: clock.named(createdAt) });
  const summary = `${who}${texts.words.colon}${asHtml(formatter.address(first))}`;
  return `<details markdown="1">\n<summary>${summary}</summary>\n\n${text}\n\n${sourceLink(statement, formatter)}\n\n</details>`;
}
