import { alignTables } from './align-tables.ts';

/** Markdown as it reads without most of its marks; what GitHub hides is left out. Headings keep theirs. */
export function plainText(markdown: string): string {
  const text = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(#{1,6} .*)\n\n/gm, '$1\n')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/^`{3}\w*$/gm, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return alignTables(text);
}
