/** `task: site`: pages of what is open, what happened and what was learned, in a folder for GitHub Pages. */

import type { CommentFacts, IssueFacts } from '../facts/facts.ts';
import { askForIncidents } from '../github/ask-incidents.ts';
import { askForStates, readPagesAddress } from '../github/ask-site.ts';
import { UserError } from '../github/errors.ts';
import { listOpenIncidents } from '../github/list-incidents.ts';
import { readTexts } from '../github/read-texts.ts';
import { readComments } from '../github/read-thread.ts';
import { emptyForSite, writeSiteFile } from '../github/write-site.ts';
import { createTexts } from '../i18n/texts.ts';
import { findTracking } from '../logbook/find-tracking.ts';
import { readFolder } from '../postmortem-index/read-folder.ts';
import { openIncident } from '../site/open-incident.ts';
import { askedAbout, mayBeBuilt, publishedOf } from '../site/published.ts';
import { buildSite } from '../site/site.ts';
import type { OpenIncident, SiteFacts, SiteTexts, TextsWanted } from '../site/site-facts.ts';
import { compiled, search } from '../templates/compiled-site.js';
import { useTemplates } from '../templates/writer.ts';
import type { Session } from './session.ts';
import { wholeFolder } from './with-index.ts';

export { tidyAtOnce } from '../github/write-site.ts';

export interface BuiltSite {
  readonly summary: string;
  readonly lines: readonly string[];
}

/** Nothing is committed. Throws where a private repository has not said that its site may be public. */
export async function buildSiteIn(session: Session, folder: string): Promise<BuiltSite> {
  useTemplates(compiled);
  const { settings, writer, context } = session;
  const { owner, name, url, visibility, defaultBranch } = context.repository;
  const repository = { owner, name, url, defaultBranch, isPublic: visibility === 'public' };
  if (!mayBeBuilt({ repository, settings })) {
    throw new UserError(
      'The site is open to everybody, and this repository is not: set `site: { public: true }` in the settings to publish its finished postmortems.',
    );
  }
  const [entries, open, address] = await Promise.all([
    readPostmortems(session),
    repository.isPublic ? readOpen(session) : [],
    settings.site.address ?? readPagesAddress(session.github),
  ]);
  const known = { entries, repository, settings, open, now: session.now, address: address ?? '' };
  const states = await askForStates(session.github, numbersIn(known), context.reader);
  const facts: SiteFacts = {
    ...known,
    labelsOf: new Map([...states].map(([number, { labels }]) => [number, labels])),
    closedAt: new Map(
      [...states].flatMap(([number, { closedAt }]) => (closedAt ? [[number, closedAt]] : [])),
    ),
  };
  const count = session.dryRun
    ? 0
    : await written(session, buildSite({ facts, writer, script: search }), folder);
  return { summary: summaryOf(facts, count), lines: [`${count} files in ${folder}`] };
}

/** Each as it comes, so that none is kept. Says how many there are. */
async function written(
  { github }: Session,
  site: ReturnType<typeof buildSite>,
  folder: string,
): Promise<number> {
  emptyForSite(folder);
  let count = 0;
  let texts: SiteTexts = new Map();
  for (let step = site.next(texts); step.done !== true; step = site.next(texts)) {
    const { value } = step;
    if (value.kind === 'texts') {
      texts = await textsOf(github, value);
    } else {
      writeSiteFile(folder, value);
      count += 1;
    }
  }
  return count;
}

async function textsOf(github: Session['github'], { files }: TextsWanted): Promise<SiteTexts> {
  const texts = await readTexts(
    github,
    files.map(({ sha }) => sha),
  );
  return new Map(files.map(({ path, sha }) => [path, texts.get(sha) ?? '']));
}

/** A follow-up may be private, and one that is done was done in time or not. */
function numbersIn(facts: Pick<SiteFacts, 'entries' | 'open'>): readonly number[] {
  const followUps = facts.entries.flatMap((entry) =>
    entry.kind === 'postmortem' ? (entry.followUps.items ?? []) : [],
  );
  const numbers = followUps.flatMap(({ number }) => number ?? []);
  return [...new Set([...askedAbout(facts), ...numbers])];
}

async function readPostmortems(session: Session): Promise<SiteFacts['entries']> {
  const { settings, blobSha } = session;
  const { directory, language, messages } = settings.postmortem;
  const listed = await wholeFolder(session);
  if (listed === undefined) return [];
  const { words } = createTexts('postmortem', language, messages);
  return readFolder({ directory, blobSha, words, entries: listed.entries, texts: listed.texts });
}

/** Those that somebody who may has confirmed, and that nobody ever marked as private. */
async function readOpen(session: Session): Promise<readonly OpenIncident[]> {
  const { settings, now, context } = session;
  const found: OpenIncident[] = [];
  for await (const { issue, comments } of openThreads(session)) {
    const { logbook } = findTracking({ issue, comments, now, me: context.me });
    if (logbook === undefined || logbook.secrecy === 'kept') continue;
    if (!logbook.entries.some(({ what }) => what === 'accepted')) continue;
    const { severities, serviceLabel } = settings;
    found.push(openIncident({ issue, logbook, now, severities, serviceLabel }));
  }
  return found.toReversed();
}

interface OpenThread {
  readonly issue: IssueFacts;
  readonly comments: readonly CommentFacts[];
}

async function* openThreads({ github, settings, context }: Session): AsyncGenerator<OpenThread> {
  const { label } = settings;
  const seen = new Set<number>();
  if (context.reader === 'graphql') {
    for (let after: string | undefined; ; ) {
      const page = await askForIncidents(github, { label, after });
      if (page === undefined) break;
      for (const { issue, comments, isWhole } of page.incidents) {
        seen.add(issue.number);
        const hasOurs = isWhole || comments.some(({ author }) => author.login === context.me);
        yield { issue, comments: hasOurs ? comments : await readComments(github, issue.number) };
      }
      if (page.after === undefined) return;
      after = page.after;
    }
  }
  for (const issue of await listOpenIncidents(github, label)) {
    if (!seen.has(issue.number)) yield { issue, comments: await readComments(github, issue.number) };
  }
}

function summaryOf(facts: SiteFacts, count: number): string {
  const { postmortems, open, broken, leftOut } = publishedOf(facts);
  return [
    `The site has ${count} files: ${postmortems.length} postmortems and ${open.length} open incidents.`,
    ...(leftOut === 0
      ? []
      : [
          `${leftOut} postmortems are left out: private, drills, not finished in a private repository, or of issues whose labels GitHub does not tell.`,
        ]),
    ...broken.map(({ path, reason }) => `- \`${path}\` cannot be read as a postmortem: ${reason}`),
  ].join('\n\n');
}
