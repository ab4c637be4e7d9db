/** All pages of the site, one after the other, so that none has to be kept; in between it asks for the texts that it needs next. */

import { siteTexts } from '../i18n/site-texts.ts';
import { createTexts } from '../i18n/texts.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { byYear } from '../postmortem-index/numbers.ts';
import type { TemplateName } from '../templates/template-names.ts';
import type { Writer } from '../templates/writer.ts';
import { inUtc, openHref, type SiteContext, siteTitle } from './context.ts';
import { feedXml } from './feed.ts';
import { historyView, yearView } from './history.ts';
import { openView, type PostmortemPage, type PostmortemQuestion, postmortemPage } from './incident-page.ts';
import { incidentsJson } from './incidents-json.ts';
import { lessonsView } from './lessons.ts';
import { linksBetween } from './links.ts';
import { nowView } from './now.ts';
import { numbersView } from './numbers-page.ts';
import { publishedOf } from './published.ts';
import type { Published, SiteFacts, SiteFile, SiteTexts, TextsWanted, WrittenPage } from './site-facts.ts';
import { statusJson } from './status-json.ts';

export interface SiteQuestion {
  readonly facts: SiteFacts;
  readonly writer: Writer;
  /** That searches in the browser, as it is. */
  readonly script: string;
}

type Building = Generator<SiteFile | TextsWanted, void, SiteTexts>;

export function* buildSite({ facts, writer, script }: SiteQuestion): Building {
  const published = publishedOf(facts);
  const pages = new Map<string, WrittenPage>();
  const context: SiteContext = {
    ...{ facts, published, pages },
    site: siteTexts(facts.settings.language),
    texts: createTexts('postmortem', facts.settings.language),
  };
  const page = pageWriter(context, writer);
  yield* incidentPages(context, pages, page);
  yield page('index.html', 'now', 'site-now', nowView(context));
  yield page('history.html', 'history', 'site-history', historyView(context));
  for (const [year, entries] of byYear(published.postmortems)) {
    yield page(`history-${year}.html`, 'history', 'site-history', yearView(year, entries, context));
  }
  yield page('lessons.html', 'lessons', 'site-lessons', lessonsView(context));
  yield page('numbers.html', 'numbers', 'site-numbers', numbersView(context));
  yield { kind: 'file', path: 'style.css', content: writer.write('site-style', {}) };
  yield { kind: 'file', path: 'search.js', content: script };
  if (facts.repository.isPublic) {
    yield { kind: 'file', path: 'status.json', content: statusJson(context) };
  }
  yield { kind: 'file', path: 'incidents.json', content: incidentsJson(context) };
  yield { kind: 'file', path: 'feed.xml', content: feedXml(context) };
}

type PageWriter = (path: string, part: Part, name: TemplateName, view: PartView) => SiteFile;

const parts = ['now', 'history', 'lessons', 'numbers'] as const;

type Part = (typeof parts)[number] | 'incident';

interface PartView {
  readonly heading?: string;
  readonly title?: string;
}

const files = { now: 'index', history: 'history', lessons: 'lessons', numbers: 'numbers' } as const;

function pageWriter(context: SiteContext, writer: Writer): PageWriter {
  const { facts, site, texts } = context;
  const name = siteTitle(facts);
  return (path, part, template, view) => {
    const root = '../'.repeat(path.split('/').length - 1);
    const title = view.title ?? view.heading ?? '';
    const body = writer.write(template, { ...view, t: texts.words, s: site.words, root });
    const frame = {
      ...{ language: facts.settings.language, name, title, root, body, s: site.words },
      t: texts.words,
      asOf: site.say('asOf', { when: inUtc(facts.now) }),
      isSearched: part === 'lessons',
      pages: parts.map((one) => ({
        name: site.say(one),
        href: `${root}${files[one]}.html`,
        isCurrent: one === part,
      })),
    };
    return { kind: 'file', path, content: writer.write('site-page', frame) };
  };
}

/** As many as GitHub tells in one answer. */
const atOnce = 50;

function* incidentPages(context: SiteContext, pages: Map<string, WrittenPage>, page: PageWriter): Building {
  const { facts, published } = context;
  const names = pageNames(published);
  const links = linksBetween(names, facts);
  for (let from = 0; from < published.postmortems.length; from += atOnce) {
    const some = published.postmortems.slice(from, from + atOnce);
    const texts = yield { kind: 'texts', files: some.map(({ path, sha }) => ({ path, sha })) };
    for (const entry of some) {
      const name = names.get(entry.path) ?? String(entry.incident);
      const text = texts.get(entry.path) ?? '';
      const { view, factors } = safely({ entry, text, context, links });
      pages.set(entry.path, { name, factors });
      yield page(`incidents/${name}.html`, 'incident', 'site-incident', view);
    }
  }
  for (const incident of published.open) {
    const view = openView(incident, context);
    yield page(openHref(incident), 'incident', 'site-incident', view);
  }
}

/** One file that we fall over costs its own page, and not the site. */
function safely(question: PostmortemQuestion): PostmortemPage {
  try {
    return postmortemPage(question);
  } catch {
    return postmortemPage({ ...question, text: '' });
  }
}

/** By path: the number, and for a second file of one incident something behind it. */
function pageNames({ postmortems }: Published): ReadonlyMap<string, string> {
  const taken = new Map<number, number>();
  return new Map(
    postmortems.map(({ path, incident }: PostmortemEntry) => {
      const count = (taken.get(incident) ?? 0) + 1;
      taken.set(incident, count);
      return [path, count === 1 ? `${incident}` : `${incident}-${count}`];
    }),
  );
}

/** Where all texts lie at hand. */
export function* filesOf(site: Building, textOf: (path: string) => string | undefined): Generator<SiteFile> {
  let texts: SiteTexts = new Map();
  for (let step = site.next(texts); step.done !== true; step = site.next(texts)) {
    const { value } = step;
    if (value.kind === 'file') yield value;
    else texts = new Map(value.files.map(({ path }) => [path, textOf(path) ?? '']));
  }
}
