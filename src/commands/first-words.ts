import { readMarkdown } from '../markdown/read-markdown.ts';
import { isCommandLine } from './command-line.ts';

interface QuotedLine {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Quotes repeat what others said, and marks at the start of a line only dress it. A line that ends in a colon says
 * nothing without the next one.
 */
export function firstWords(body: string): string {
  const texts = quotedLines(body);
  const index = texts.findIndex(({ quoted }) => !quoted);
  const first = texts[index]?.text ?? '';
  const next = texts[index + 1]?.text;
  return /[:：]$/.test(first) && next !== undefined ? `${first} ${next}` : first;
}

/** All that somebody says themselves, in one line. */
export function ownWords(body: string): string {
  return quotedLines(body)
    .flatMap(({ text, quoted }) => (quoted ? [] : [text]))
    .join(' ');
}

function quotedLines(body: string): readonly QuotedLine[] {
  return readMarkdown(body)
    .lines.filter(({ place, start, end }) => place === 'text' && !isCommandLine(body.slice(start, end)))
    .map(({ start, end, quoted }) => ({ quoted, text: undressed(body.slice(start, end)) }))
    .filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text));
}

function undressed(line: string): string {
  return line.replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t])?/, '').trim();
}
