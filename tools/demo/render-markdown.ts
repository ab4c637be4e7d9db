import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Addresses } from './addresses.ts';
import { drawChart } from './draw-chart.ts';
import { sanitizeHtml } from './sanitize-html.ts';

export interface Rendering {
  readonly addresses: Addresses;
  /** In comments a new line is a new line, and people and issues are found by their marks; in files neither. */
  readonly as: 'comment' | 'file';
}

/** Markdown as GitHub renders it, ready to be in a page. */
export function renderMarkdown(markdown: string, { addresses, as }: Rendering): string {
  const charts: string[] = [];
  const text = markdown.replaceAll(/^```mermaid\n([\s\S]*?)^```$/gm, (_, source: string) => {
    charts.push(drawChart(source));
    return `chart-${charts.length - 1}-here`;
  });
  const html = micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const clean = sanitizeHtml(html, { addresses, ...(as === 'comment' ? { text: asInComments } : {}) });
  return withAlerts(clean).replaceAll(
    /<p>chart-(\d+)-here<\/p>/g,
    (whole, index: string) => charts[Number(index)] ?? whole,
  );
}

const noMarks = new Set(['a', 'code', 'pre']);

function asInComments(text: string, within: readonly string[]): string {
  if (within.some((tag) => noMarks.has(tag))) return text;
  const marked = text
    .replace(/(?<![\w/@.-])@[a-z\d](?:-?[a-z\d]){0,38}/gi, '<span class="mention">$&</span>')
    .replace(/(?<![\w&/])#\d{1,9}\b/g, '<span class="reference">$&</span>');
  const inParagraph = within.includes('p') || within.at(-1) === 'li';
  return inParagraph ? marked.replace(/(?<=\S)\n(?=\S)/g, '<br>\n') : marked;
}

const ALERT = /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\n/g;

function withAlerts(html: string): string {
  return html.replace(ALERT, (_, kind: string) => {
    const name = kind.toLowerCase();
    const title = `${kind.charAt(0)}${name.slice(1)}`;
    return `<blockquote class="alert ${name}">\n<p class="alert-title">${title}</p>\n<p>`;
  });
}
