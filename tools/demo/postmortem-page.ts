import { parse } from 'yaml';
import type { Addresses } from './addresses.ts';
import { page } from './page.ts';
import { renderMarkdown } from './render-markdown.ts';
import { escapeHtml } from './sanitize-html.ts';

export interface PostmortemFile {
  readonly path: string;
  readonly text: string;
  /** As "owner/name". */
  readonly repository: string;
  readonly addresses: Addresses;
}

/** The file as GitHub shows it: its front matter as a table, then the text. */
export function postmortemPage({ path, text, repository, addresses }: PostmortemFile): string {
  const [, frontMatter, body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const data: unknown = frontMatter === undefined ? undefined : parse(frontMatter);
  const content = `<header><p class="repository">${escapeHtml(repository)}</p></header>
<article class="file">
<p class="byline"><b>${escapeHtml(path)}</b></p>
<div class="markdown">
${data === undefined ? '' : `<div class="front-matter">${table(data)}</div>`}
${renderMarkdown(body, { addresses, as: 'file' })}
</div>
</article>`;
  return page(`${path} · ${repository}`, content);
}

/** GitHub writes the keys over the values, and a table within the table for what is nested. */
function table(value: unknown): string {
  if (Array.isArray(value)) {
    const rows = value.map((item: unknown) => `<td>${table(item)}</td>`).join('');
    return rows === '' ? '' : `<table><tbody><tr>${rows}</tr></tbody></table>`;
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value);
    const heads = entries.map(([key]) => `<th>${escapeHtml(key)}</th>`).join('');
    const cells = entries.map(([, item]) => `<td>${table(item)}</td>`).join('');
    return `<table><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`;
  }
  return value === null || value === undefined ? '' : escapeHtml(String(value));
}
