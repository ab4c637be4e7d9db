import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escapeHtml } from './sanitize-html.ts';

/** A page that needs nothing but itself: no script, no font, no picture, no address that it loads from. */
export function page(title: string, content: string): string {
  const style = readFileSync(path.join(import.meta.dirname, 'page.css'), 'utf8');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

export function utc(at: string): string {
  const [day = '', time = ''] = at.split('T');
  const [year, month, date] = day.split('-').map(Number);
  const name = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[(month ?? 1) - 1];
  return `${date} ${name} ${year}, ${time.slice(0, 5)} UTC`;
}
