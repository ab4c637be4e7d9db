import type { MarkdownLine } from './markdown-lines.ts';
import { readMarkdown } from './read-markdown.ts';

export interface Piece {
  readonly kind: 'prose' | 'code';
  readonly text: string;
}

/** Markdown cut into its lines of code (blank ones too) and its blocks of anything else, each in one piece. */
export function piecesOf(markdown: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let block: string[] = [];
  const flush = () => {
    if (block.length > 0) pieces.push({ kind: 'prose', text: block.join('\n') });
    block = [];
  };
  for (const line of readMarkdown(markdown).lines) {
    const text = markdown.slice(line.start, line.end);
    if (isProse(line, text)) {
      block.push(text);
      continue;
    }
    flush();
    pieces.push({ kind: 'code', text });
  }
  flush();
  return pieces;
}

/** A blank line ends a block, except in a comment, which may hold some. */
function isProse(line: MarkdownLine, text: string): boolean {
  return line.place === 'html' || (line.place === 'text' && text.trim() !== '');
}
