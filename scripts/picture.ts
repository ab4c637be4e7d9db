/**
 * Takes the pictures in `docs`: the demo's thread as it is in the middle of the incident, its postmortem, and each page of
 * the site.
 * Run `npm run build` first, then `node scripts/picture.ts`; CHROMIUM names the browser, else /usr/bin/chromium.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { addressesOf } from '../tools/demo/addresses.ts';
import { type Played, play } from '../tools/demo/play.ts';
import { postmortemPage } from '../tools/demo/postmortem-page.ts';
import { incidentNumber, setting } from '../tools/demo/setting.ts';
import { buildDemoSite } from '../tools/demo/site-story.ts';
import { story } from '../tools/demo/story.ts';
import { threadPage } from '../tools/demo/thread-page.ts';

const root = path.join(import.meta.dirname, '..');
const docs = path.join(root, 'docs');
const repository = `${setting.owner}/${setting.name}`;
const milestone = '2026-11-17T10:40:00Z';
const size = { width: 900, height: 1200 };
/** As much of the postmortem as says what it is. */
const longest = 1500;

/** What is seen first of each. */
const sitePages = {
  now: 'index.html',
  history: 'history.html',
  incident: `incidents/${incidentNumber}.html`,
  lessons: 'lessons.html',
  numbers: 'numbers.html',
};

mkdirSync(docs, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-lcd-text'],
});
try {
  await taken('thread.png', await pageOf(browser, await threadAt(milestone)), async (page) => {
    // As far down as the Action's own comment, which is the first in the thread.
    const comment = await page.locator('.card.bot').first().boundingBox();
    return comment === null ? size.height : Math.ceil(comment.y + comment.height + 8);
  });
  await taken('postmortem.png', await pageOf(browser, await postmortemAtTheEnd()), async () => longest);
  await pagesOfTheSite(browser);
} finally {
  await browser.close();
}

/** As a visitor sees them, from a server on this machine. */
async function pagesOfTheSite(where: Browser): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const { github, postmortem = '' } = await played(story);
  const text = github.git.readFile(postmortem) ?? '';
  await github.stop();
  const action = { bundle: path.join(root, 'dist', 'index.js'), actionFile: path.join(root, 'action.yml') };
  await buildDemoSite({ postmortem: { path: postmortem, text }, action, folder });
  const site = path.join(folder, 'incident-protocol-site');
  for (const [name, file] of Object.entries(sitePages)) {
    const page = await where.newPage({ viewport: size, colorScheme: 'light' });
    await page.goto(pathToFileURL(path.join(site, file)).href);
    await taken(`site-${name}.png`, page, async () => size.height);
  }
  rmSync(folder, { recursive: true });
}

async function pageOf(where: Browser, html: string): Promise<Page> {
  const page = await where.newPage({ viewport: size, colorScheme: 'light' });
  await page.setContent(html);
  return page;
}

async function taken(name: string, page: Page, heightOf: (page: Page) => Promise<number>): Promise<void> {
  const clip = { x: 0, y: 0, width: size.width, height: await heightOf(page) };
  await page.screenshot({ path: path.join(docs, name), clip, fullPage: true });
}

function played(scenes: typeof story): Promise<Played> {
  return play({
    scenes,
    bundle: path.join(root, 'dist', 'index.js'),
    actionFile: path.join(root, 'action.yml'),
  });
}

async function threadAt(at: string): Promise<string> {
  await using github = (await played(story.filter((scene) => scene.at < at))).github;
  return threadPage({
    github,
    issue: github.issue(incidentNumber),
    repository,
    addresses: addressesOf(undefined),
  });
}

async function postmortemAtTheEnd(): Promise<string> {
  const { github: running, postmortem } = await played(story);
  await using github = running;
  if (postmortem === undefined) throw new Error('the demo wrote no postmortem');
  const text = github.git.readFile(postmortem) ?? '';
  return postmortemPage({ path: postmortem, text, repository, addresses: addressesOf(postmortem) });
}
