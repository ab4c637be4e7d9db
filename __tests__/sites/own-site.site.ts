/** The site that we build ourselves, looked at in a browser. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aFile, aYear, factsOf, siteOf } from '../site/a-year.ts';
import { aBrowser, served, someFolders } from './browse.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = aBrowser();
const folder = someFolders();

const hostile = aFile(
  '## Contributing factors\n\n- <img src=x onerror="window.hit=1">\n- <script>window.hit=1</script>\n\n<svg onload="window.hit=1">[x](javascript:window.hit=1)',
);
const labelsOf = new Map([...factsOf({}).labelsOf, [42, ['incident']]]);
const site = siteOf(factsOf({ ...aYear, 'postmortems/2026-11-22-42.md': hostile }, { labelsOf }));
const pages = [
  'index.html',
  'history.html',
  'history-2026.html',
  'lessons.html',
  'numbers.html',
  'incidents/97.html',
  'incidents/218.html',
  'incidents/42.html',
];

function written(): string {
  const root = folder();
  for (const [name, content] of site) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

type Look = (page: Page, address: string) => Promise<void>;

async function look(options: Parameters<ReturnType<typeof browser>['newPage']>[0], at: Look): Promise<void> {
  const page = await browser().newPage({ bypassCSP: true, ...options });
  try {
    await served(written(), (address) => at(page, address));
  } finally {
    await page.close();
  }
}

/** What axe calls serious or worse, with where it is. */
async function flaws(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
}

async function shows(page: Page, words: string): Promise<void> {
  await page.waitForFunction(`document.querySelector('#shown').textContent === ${JSON.stringify(words)}`);
}

describe('our site', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe calls serious, when it is %s',
    async (colorScheme) => {
      await look({ colorScheme }, async (page, address) => {
        for (const name of pages) {
          await page.goto(`${address}/${name}`);
          expect([name, await flaws(page)]).toEqual([name, []]);
        }
      });
    },
  );

  it('needs no scrolling to the side on 320 pixels', async () => {
    await look({ viewport: { width: 320, height: 640 } }, async (page, address) => {
      for (const name of pages) {
        await page.goto(`${address}/${name}`);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect([name, width]).toEqual([name, 320]);
      }
    });
  });

  it('says the same without script, and nothing of others runs', async () => {
    await look({ javaScriptEnabled: false }, async (page, address) => {
      await page.goto(`${address}/lessons.html`);
      expect(await page.locator('#lessons > li').count()).toBe(12);
      expect(await page.locator('form').isVisible()).toBe(false);
    });
    await look({ bypassCSP: false }, async (page, address) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const name of pages) await page.goto(`${address}/${name}`);
      expect(await page.evaluate('"hit" in window')).toBe(false);
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    });
  });

  it('is found with by words and choices', async () => {
    await look({}, async (page, address) => {
      await page.goto(`${address}/lessons.html`);
      await page.fill('[name=words]', 'tried 800');
      await shows(page, '2 of 12 incidents');
      await page.fill('[name=words]', '');
      await page.selectOption('[name=factor]', 'Updates without a test');
      await shows(page, '3 of 12 incidents');
      await page.selectOption('[name=service]', 'print');
      await shows(page, '1 of 12 incidents');
      expect(await page.locator('#lessons > li:visible a').first().textContent()).toBe('Nobody can print');
    });
  });

  it('is gone through with the keyboard, and shows where one is', async () => {
    await look({}, async (page, address) => {
      await page.goto(`${address}/index.html`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).toBe('solid');
    });
  });

  it('is a feed that a reader of XML takes', async () => {
    await look({}, async (page) => {
      const feed = JSON.stringify(site.get('feed.xml') ?? '');
      const read = await page.evaluate(`{
        const xml = new DOMParser().parseFromString(${feed}, 'application/xml');
        [xml.querySelector('parsererror') === null, xml.querySelectorAll('entry').length];
      }`);
      expect(read).toEqual([true, 13]);
    });
  });
});
