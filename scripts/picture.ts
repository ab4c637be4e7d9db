/**
 * Takes the picture in the README: the demo's thread as it is in the middle of the incident.
 * Run `npm run build` first, then `node scripts/picture.ts`; CHROMIUM names the browser, else /usr/bin/chromium.
 */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { addressesOf } from '../tools/demo/addresses.ts';
import { play } from '../tools/demo/play.ts';
import { incidentNumber, setting } from '../tools/demo/setting.ts';
import { story } from '../tools/demo/story.ts';
import { threadPage } from '../tools/demo/thread-page.ts';

const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'docs', 'thread.png');
const milestone = '2026-11-17T10:40:00Z';
const size = { width: 900, height: 1200 };

mkdirSync(path.dirname(target), { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-lcd-text'],
});
try {
  const page = await browser.newPage({ viewport: size, colorScheme: 'light' });
  await page.setContent(await threadAt(milestone));
  // As far down as the Action's own comment, which is the first in the thread.
  const comment = await page.locator('.card.bot').first().boundingBox();
  const height = comment === null ? size.height : Math.ceil(comment.y + comment.height + 8);
  await page.screenshot({ path: target, clip: { x: 0, y: 0, width: size.width, height }, fullPage: true });
} finally {
  await browser.close();
}

async function threadAt(at: string): Promise<string> {
  const played = await play({
    scenes: story.filter((scene) => scene.at < at),
    bundle: path.join(root, 'dist', 'index.js'),
    actionFile: path.join(root, 'action.yml'),
  });
  await using github = played.github;
  return threadPage({
    github,
    issue: github.issue(incidentNumber),
    repository: `${setting.owner}/${setting.name}`,
    addresses: addressesOf(undefined),
  });
}
