/** An Atom feed: what is open, and what was learned. */

import { compare } from '../postmortem-index/entry.ts';
import { xmlText } from '../postmortem-index/escape.ts';
import { distinct } from '../postmortem-index/numbers.ts';
import type { Instant } from '../time/instant.ts';
import { absolute, hrefOf, lasted, openHref, type SiteContext, services, siteTitle } from './context.ts';

interface FeedItem {
  readonly number: number;
  readonly title: string;
  readonly page: string;
  readonly published: Instant;
  readonly updated: Instant;
  readonly summary: string;
}

const mostItems = 50;

/** Atom 1.0 (RFC 4287). An incident keeps its entry when its postmortem comes. */
export function feedXml(context: SiteContext): string {
  const { facts, site } = context;
  const { repository, address } = facts;
  const items = [...openItems(context), ...closedItems(context)]
    .toSorted((a, b) => compare(b.updated, a.updated) || b.number - a.number)
    .slice(0, mostItems);
  const tag = `tag:${new URL(repository.url).host},2026:${repository.owner}/${repository.name}`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${address === '' ? '' : ` xml:base="${xmlText(address)}/"`}>`,
    `  <title>${xmlText(site.say('feedOf', { name: siteTitle(facts) }))}</title>`,
    `  <id>${xmlText(tag)}</id>`,
    `  <updated>${items[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(absolute('index.html', context))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(absolute('feed.xml', context))}"/>`,
    `  <author><name>${xmlText(siteTitle(facts))}</name></author>`,
    '  <generator>Incident Protocol</generator>',
    ...items.flatMap((item) => [
      '  <entry>',
      `    <title type="text">${xmlText(item.title)}</title>`,
      `    <id>${xmlText(`${tag}/${item.number}`)}</id>`,
      `    <published>${item.published}</published>`,
      `    <updated>${item.updated}</updated>`,
      `    <link rel="alternate" type="text/html" href="${xmlText(absolute(item.page, context))}"/>`,
      `    <summary type="text">${xmlText(item.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
  ].join('\n')}\n`;
}

function openItems(context: SiteContext): readonly FeedItem[] {
  const { published, site } = context;
  return published.open.map(({ number, title, opened, updates }) => ({
    number,
    title,
    page: openHref({ number }),
    published: opened,
    updated: updates.at(-1)?.at ?? opened,
    summary: updates.at(-1)?.text ?? site.say('noUpdate'),
  }));
}

/** Two files of one incident are one entry, of the newer. */
function closedItems(context: SiteContext): readonly FeedItem[] {
  return distinct(context.published.postmortems).map((entry) => {
    const duration = lasted(entry);
    const parts = [
      entry.severity ?? '',
      services(entry.services, context),
      duration === undefined ? '' : context.texts.duration(duration),
    ];
    return {
      number: entry.incident,
      title: entry.title,
      page: hrefOf(entry, context),
      published: entry.opened,
      updated: entry.updated,
      summary: parts.filter((part) => part !== '').join(' · '),
    };
  });
}
