/** The charts as GitHub draws them, on the screen of a telephone. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { postmortems } from '../publish/published-files.ts';
import { aBrowser, served, someFolders } from './browse.ts';
import { run } from './site.ts';

const browser = aBrowser();
const aFolder = someFolders();

const charts = postmortems.flatMap(({ name, text }) =>
  [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, chart = ''], index) => ({
    name,
    index,
    chart,
  })),
);

interface Drawn {
  readonly width: number;
  readonly bars: number;
  /** Labels of which a part is not on the page. */
  readonly cut: readonly string[];
}

let root: string;

beforeAll(() => {
  root = aFolder();
  writeFileSync(path.join(root, 'package.json'), '{ "private": true }');
  run(root, 'npm', 'install', '--no-audit', '--no-fund', '--save-exact', 'mermaid@11.12.0');
  writeFileSync(
    path.join(root, 'index.html'),
    '<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:16px"><pre class="mermaid"></pre><script src="node_modules/mermaid/dist/mermaid.min.js"></script>',
  );
});

it('there are some', () => {
  expect(charts.length).toBeGreaterThan(3);
});

it.each(charts)(
  '$name, chart $index is drawn, with every label on the page',
  async ({ name, index, chart }) => {
    await served(root, async (address) => {
      const page = await browser().newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(`${address}/index.html`);
      const drawn = await page.evaluate<Drawn>(`(async () => {
      mermaid.initialize({ startOnLoad: false });
      const place = document.querySelector('.mermaid');
      place.innerHTML = (await mermaid.render('chart', ${JSON.stringify(chart)})).svg;
      const svg = place.querySelector('svg');
      const box = svg.getBoundingClientRect();
      const isCut = (label) => {
        const { left, right } = label.getBoundingClientRect();
        return label.textContent !== '' && (left < box.left - 1 || right > box.right + 1);
      };
      const cut = [...svg.querySelectorAll('text')].filter(isCut).map(({ textContent }) => textContent);
      return { width: box.width, bars: svg.querySelectorAll('rect').length, cut };
    })()`);
      if (process.env['PICTURES'] !== undefined) {
        await page.screenshot({ path: path.join(process.env['PICTURES'], `${name}-${index}.png`) });
      }
      await page.close();
      expect(drawn.width).toBeGreaterThan(100);
      expect(drawn.width).toBeLessThanOrEqual(390);
      expect(drawn.bars).toBeGreaterThan(0);
      expect(drawn.cut).toEqual([]);
    });
  },
);
