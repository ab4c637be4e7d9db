import { fencedCode } from './fenced-code.ts';
import { inertCode } from './inert-code.ts';
import { inertInline } from './inert-inline.ts';
import type { Inertness } from './inert-reference.ts';
import { outline } from './outline.ts';
import { piecesOf } from './pieces.ts';
import { readMarkdown } from './read-markdown.ts';
import { capped, visibleText } from './visible-text.ts';
import { withoutHtml } from './without-html.ts';

export interface BlockPlace {
  /** Where this GitHub lives, `https://github.com`: images from there stay images. */
  readonly server: string;
  /** The repository's address, so that `#12` becomes a plain link to its issue. */
  readonly home?: string;
  readonly isIssue?: Inertness['isIssue'];
  /** At most as much of it, cut between two lines where there is one. */
  readonly limit: number;
}

export interface Block {
  readonly text: string;
  /** Whether something had to be left out at the end. */
  readonly cut: boolean;
}

/**
 * Markdown of people, still Markdown and still readable, but inert: no comments, no tags, no images from elsewhere,
 * no mentions, nothing that a site generator runs, no heading above the third level.
 */
export function inertBlock(markdown: string, { server, home = '', isIssue, limit }: BlockPlace): Block {
  const visible = visibleText(markdown);
  const short = shortened(visible, limit);
  const bare = rewritten(
    short,
    (lines) => withoutHtml(lines, server),
    (code) => code,
  );
  // Line by line: a code span over two lines is none where the second line begins another block.
  const prose = (lines: string) =>
    lines.split('\n').map((line, index, all) => {
      const inertness = { server, home, ...(isIssue === undefined ? {} : { isIssue }) };
      // `Fixes` at the end of one line and an address on the next close an issue as well.
      const above = index === 0 ? '' : `${all[index - 1]?.trimEnd()}\n`;
      return inertInline(line, { markup: 'kept', ...inertness }, above);
    });
  const inert = rewritten(outline(fencedCode(bare)), (lines) => prose(lines).join('\n'), inertCode);
  const { open } = readMarkdown(inert);
  const closed = open.kind === 'fence' ? `${inert.trimEnd()}\n${open.fence}` : inert;
  return { text: withoutBlankEnds(withoutClicks(closed)), cut: short !== visible };
}

const mermaid = /(^[ \t>]*(`{3,}|~{3,})[ \t]*mermaid[^\n]*\n)([\s\S]*?)(?=^[ \t>]*\2)/gim;

/** A picture that people draw leads nowhere and sets nothing. https://mermaid.js.org/syntax/flowchart.html#interaction */
function withoutClicks(markdown: string): string {
  return markdown.replaceAll(mermaid, (_, open: string, _fence: string, chart: string) => {
    const lines = chart.split('\n').filter((line) => !/^[\s>]*(?:click|links?|callback)\s|%%\{/i.test(line));
    return `${open}${lines.join('\n')}`;
  });
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const line = text.lastIndexOf('\n', limit);
  return line > limit / 2 ? text.slice(0, line) : capped(text, limit);
}

type Rewrite = (text: string) => string;

/** Code goes line by line through one function, each block of anything else in one piece through the other. */
function rewritten(markdown: string, prose: Rewrite, code: Rewrite): string {
  return piecesOf(markdown)
    .map(({ kind, text }) => (kind === 'code' ? code(text) : prose(text)))
    .join('\n');
}

function withoutBlankEnds(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return lines
    .slice(Math.max(0, first), last + 1)
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n');
}
