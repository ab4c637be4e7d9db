/** The postmortems in real site generators and in a browser: `npm run test:sites`, on a machine that has them. */

import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { aBrowser, served, someFolders } from './browse.ts';
import { pages, sites } from './site.ts';

const install = 'apt-get install jekyll hugo mkdocs chromium, or set CHROMIUM to a browser';

const browser = aBrowser();
const aFolder = someFolders();

interface Seen {
  /** What ran, or was asked of somebody else. */
  readonly harm: readonly string[];
  readonly title: string;
  readonly text: string;
  /** Of what is folded. */
  readonly folded: readonly string[];
}

async function look(address: string): Promise<Seen> {
  const page = await browser().newPage({ viewport: { width: 390, height: 844 } });
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(new URL(address).origin)) return route.continue();
    // A picture of GitHub's is one that a member embedded; the theme of MkDocs asks for fonts and styles.
    if (
      !/^https:\/\/(?:github\.com|user-images\.githubusercontent\.com|cdn\.|fonts\.|use\.|cdnjs\.)/.test(url)
    )
      harm.push(url);
    return route.abort();
  });
  await page.goto(address, { waitUntil: 'load' });
  const seen = await page.evaluate<Omit<Seen, 'harm'> & { readonly scripts: readonly string[] }>(
    `({
      title: document.title,
      text: document.body.textContent,
      scripts: [...document.querySelectorAll('a[href^="javascript:" i], [onerror], [onclick]')].map((one) => one.outerHTML),
      folded: [...document.querySelectorAll('details')].map((details) => {
        details.open = true;
        return details.innerText;
      }),
    })`,
  );
  await page.close();
  return { ...seen, harm: [...harm, ...seen.scripts] };
}

/** Markdown that a generator left as it is. */
const raw = /\*\*\w|\]\(http|^\s*\| |^\s*#{2,} /m;

describe.each(sites)('$name', ({ command, build, page }) => {
  let root: string;

  beforeAll(() => {
    expect(spawnSync('which', [command]).status, `${command} is missing: ${install}`).toBe(0);
    root = build(aFolder());
  });

  it('builds every file, runs nothing of it and loads nothing from elsewhere', async () => {
    await served(root, async (address) => {
      for (const name of pages.keys()) {
        const { harm, text } = await look(`${address}/${page(name)}`);
        expect([name, harm]).toEqual([name, []]);
        expect(text.length, name).toBeGreaterThan(100);
      }
    });
  });

  it('shows braces as they were typed, and what is folded as a page', async () => {
    await served(root, async (address) => {
      const { text } = await look(`${address}/${page('hostile')}`);
      expect(text).toContain('{{ site.secret }}');
      for (const name of ['pleasant', 'german', 'japanese']) {
        const { folded } = await look(`${address}/${page(name)}`);
        expect([name, folded.filter((one) => raw.test(one))]).toEqual([name, []]);
      }
    });
  });
});
