import type { PostmortemTexts } from '../i18n/texts.ts';
import { minute } from '../time/duration.ts';
import { compare, newestFirst, type PostmortemEntry } from './entry.ts';
import { xmlText } from './escape.ts';
import type { Place } from './place.ts';
import { statusWords } from './status.ts';

const mostEntries = 50;
const generator = '<generator>Incident Protocol</generator>';

/** Perhaps the team has another `feed.xml` there. */
export function isOwnFeed(text: string): boolean {
  return text.trim() === '' || text.includes(generator);
}

/** Atom 1.0 (RFC 4287): what changed last is first. */
export function writeFeed(
  postmortems: readonly PostmortemEntry[],
  place: Place,
  texts: PostmortemTexts,
): string {
  const latest = postmortems
    .toSorted((a, b) => compare(b.updated, a.updated) || newestFirst(a, b))
    .slice(0, mostEntries);
  const { url, name } = place.repository;
  const seen = new Set<number>();
  const entries = latest.flatMap((entry) => {
    const isRepeated = seen.has(entry.incident);
    seen.add(entry.incident);
    return feedEntry({ entry, place, isRepeated, texts });
  });
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${xmlText(texts.format('postmortemsOf', { name }))}</title>`,
    // Never the address of a branch: that may get another name, and an id may not.
    `  <id>${xmlText(`${url}#${place.directory}`)}</id>`,
    // Not the moment of writing: what says the same is not written again.
    `  <updated>${latest[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(place.folderUrl)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(place.rawUrl('feed.xml'))}"/>`,
    `  <author><name>${xmlText(name)}</name><uri>${xmlText(url)}</uri></author>`,
    `  ${generator}`,
    ...entries,
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

interface FeedItem {
  readonly entry: PostmortemEntry;
  readonly place: Place;
  readonly isRepeated: boolean;
  readonly texts: PostmortemTexts;
}

function feedEntry({ entry, place, isRepeated, texts }: FeedItem): readonly string[] {
  const issue = `${place.repository.url}/issues/${entry.incident}`;
  const file = place.fileUrl(entry.path);
  return [
    '  <entry>',
    `    <title type="text">${xmlText(entry.title)}</title>`,
    `    <id>${xmlText(isRepeated ? file : `${issue}#postmortem`)}</id>`,
    `    <published>${entry.closed ?? entry.opened}</published>`,
    `    <updated>${entry.updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(file)}"/>`,
    `    <link rel="related" type="text/html" href="${xmlText(issue)}" title="${xmlText(texts.format('feedIssue', { number: entry.incident }))}"/>`,
    ...(entry.severity === undefined ? [] : [`    <category term="${xmlText(entry.severity)}"/>`]),
    `    <summary type="text">${xmlText(summary(entry, texts))}</summary>`,
    '  </entry>',
  ];
}

function lastingWords(
  { durationMinutes, lastedMinutes }: PostmortemEntry,
  { format, duration }: PostmortemTexts,
) {
  if (lastedMinutes !== undefined)
    return format('feedLasted', { duration: duration(lastedMinutes * minute) });
  if (durationMinutes === undefined) return undefined;
  return format('feedOpenFor', { duration: duration(durationMinutes * minute) });
}

function summary(entry: PostmortemEntry, texts: PostmortemTexts): string {
  const { format, words } = texts;
  const { severity, steps, followUps } = entry;
  const done = steps.done + steps.skipped;
  const parts = [
    severity,
    lastingWords(entry, texts),
    format('feedSteps', { done, total: done + steps.open }),
    followUps.open === 0
      ? undefined
      : format('feedFollowUps', { open: followUps.open, total: followUps.total }),
    statusWords(entry.status, words),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
