/**
 * Writes a page with the texts to copy at each stage of real threads, to be read as by whoever would send them:
 * `npm run drafts`, or with another file behind `--`.
 */

import '../__tests__/loaded.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runHere } from '../__tests__/acceptance/run-here.ts';
import { type Look, lookAt } from '../__tests__/threads/drafts-in.ts';
import { threadNamed, threadNames } from '../__tests__/threads/held.ts';
import { playThread } from '../__tests__/threads/play.ts';
import { addressesOf } from '../tools/demo/addresses.ts';
import { page, utc } from '../tools/demo/page.ts';
import { renderMarkdown } from '../tools/demo/render-markdown.ts';
import { escapeHtml } from '../tools/demo/sanitize-html.ts';

const file = path.resolve(process.argv[2] ?? 'demo-out/drafts.html');
const addresses = addressesOf(undefined);

const chapters: string[] = [];
for (const name of threadNames) chapters.push(chapter(name, await stagesOf(name)));
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, page('Texts to copy', `<header><h1>Texts to copy</h1></header>\n${chapters.join('\n')}`));
console.log(file);

/** One for each text that differs from the one before. */
async function stagesOf(name: string): Promise<readonly Look[]> {
  const thread = threadNamed(name);
  const looks: Look[] = [];
  await playThread(thread, async (github, delivery) => {
    await runHere(github, delivery);
    looks.push(lookAt(github, thread.number));
    return { failed: [] };
  });
  return looks.filter(({ draft }, index) => draft !== '' && draft !== looks[index - 1]?.draft);
}

function chapter(name: string, looks: readonly Look[]): string {
  const { title, about } = threadNamed(name);
  const cards = looks.map(
    ({ at, draft }) =>
      `<article class="file"><p>${escapeHtml(utc(at))}</p><div class="markdown">${renderMarkdown(draft, { addresses, as: 'comment' })}</div></article>`,
  );
  return `<section class="stage"><h2>${escapeHtml(title)}</h2><p>${escapeHtml(about)}</p>\n${cards.join('\n')}</section>`;
}
