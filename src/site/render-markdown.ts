import { micromark } from 'micromark';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { sanitize } from './sanitize.ts';

const extensions = [gfmStrikethrough(), gfmTable()];
const htmlExtensions = [gfmStrikethroughHtml(), gfmTableHtml()];

/**
 * As GitHub shows it, as far as a page may show what others wrote. A box of a task is a sign: nobody ticks it here. Bare
 * addresses become links afterwards: to look for them at each letter took a third of the time.
 */
export function renderMarkdown(markdown: string): string {
  const { text, restored } = withShortTargets(markdown);
  const html = micromark(text, { extensions, htmlExtensions, allowDangerousHtml: true });
  return sanitize(restored(html))
    .replaceAll(/<li>(\s*(?:<p>)?)\[ \] /g, '<li>$1☐ ')
    .replaceAll(/<li>(\s*(?:<p>)?)\[[xX]\] /g, '<li>$1☑ ')
    .replaceAll(/<table>[\s\S]*?<\/table>/g, '<div class="wide" tabindex="0">$&</div>');
}

interface Shortened {
  readonly text: string;
  /** With the addresses in their places. */
  readonly restored: (html: string) => string;
}

/** Nothing in it that Markdown or HTML reads in its own way. */
const plainTarget = /\]\((https?:\/\/[\w./#?=%+~:@,-]{20,2000})\)/g;

/** Half of a timeline are addresses, and each letter of them is a step of the parser. */
function withShortTargets(markdown: string): Shortened {
  let mark = 'to';
  while (markdown.includes(`-${mark}-`)) mark += 'o';
  const targets: string[] = [];
  const text = markdown.replaceAll(plainTarget, (_all, target: string) => {
    targets.push(target);
    return `](-${mark}-${targets.length - 1}-)`;
  });
  const place = new RegExp(`-${mark}-(\\d+)-`, 'g');
  return {
    text,
    restored: (html) => html.replaceAll(place, (all, at: string) => targets[Number(at)] ?? all),
  };
}
