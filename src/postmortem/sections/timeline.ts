import type { Facts } from '../../facts/facts.ts';
import { sameLabel } from '../../facts/label.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { quoted } from '../../markdown/quoted.ts';
import type { Part } from '../../thread/reading.ts';
import { dayOf } from '../../time/instant.ts';
import { utcTime } from '../../time/timestamp.ts';
import type { TimelineLine } from '../../timeline/timeline-line.ts';
import { asManyAsFit } from '../as-many-as-fit.ts';
import type { Page } from '../block.ts';
import type { Formatter } from '../formatter.ts';
import { keyEvents } from '../key-events.ts';
import { type Quote, sourceLink } from '../quotes.ts';
import { timelineWords, type Wording } from '../timeline-words.ts';

/** One day with what happened on it. */
export interface TimelineDay {
  readonly date: string;
  readonly lines: readonly { readonly time: string; readonly words: string }[];
}

export interface Timeline extends TimelineDays {
  readonly fullLog: string;
  /** Lines of people that stand at no time, in their own words. */
  readonly unplaced: readonly Quote[];
  /** How many comments only the full log tells of; empty when the story tells all. */
  readonly others: string;
  /** What only the issue tells of; empty when nothing is left out. */
  readonly rest: string;
  /** Why the timeline misses what GitHub's history knows; empty when it does not. */
  readonly withoutHistory: string;
}

interface TimelineDays {
  /** What the story needs. */
  readonly first: readonly TimelineDay[];
  /** All of it, folded away; empty when the story is all there is. */
  readonly full: readonly TimelineDay[];
  readonly fullCount: number;
  /** How many comments are not in the story. */
  readonly unspoken: number;
  /** How many only the issue tells of. */
  readonly leftOut: number;
}

const roomOfLog = { most: 2500, longest: 300_000 };

export function timelineOf(page: Page): Timeline {
  const { incident, facts, settings, lines, formatter } = page;
  const { texts } = formatter;
  const days = timelineDays(lines, {
    formatter,
    isIncidentLabel: (label) => sameLabel(label, settings.label),
    isSeverity: (label) => settings.severities.some((severity) => sameLabel(label, severity.label)),
  });
  const { leftOut: count, fullCount, unspoken } = days;
  return {
    ...days,
    unplaced: unplacedOf(page),
    fullLog: texts.format('fullLog', { count: fullCount }),
    others: unspoken === 0 ? '' : texts.counted('othersSaid', unspoken),
    rest: count === 0 ? '' : texts.format('moreInIssue', { count, url: incident.url }),
    withoutHistory: withoutHistory(facts, formatter),
  };
}

/** What stands under such a heading is told whole: a time that nobody can place, and words with no time. */
function unplacedOf({ reading, formatter }: Page): readonly Quote[] {
  return reading.statements.flatMap((statement) => {
    const lines = statement.isMember
      ? statement.parts.filter(({ kind }) => kind === 'timeline').flatMap(unplacedIn)
      : [];
    const { text } = formatter.block(lines.join('\n'), longestUnplaced);
    return text === '' ? [] : [{ heading: sourceLink(statement, formatter), quote: quoted(text) }];
  });
}

const longestUnplaced = 4000;

function unplacedIn({ timed, others }: Part): readonly string[] {
  const lines = timed.flatMap(({ at, shown, text }) => (at === undefined ? [`- ${shown} ${text}`] : []));
  // The head and the rule of a table, an empty point, and a line that only names the day or the zone.
  const words = others
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !isHead.test(line) && !isZone.test(line));
  return [...words, ...(words.length > 0 && lines.length > 0 ? [''] : []), ...lines];
}

const isHead =
  /^\s*\|?\s*(?:\*\*)?(?:date|day|time|zeit|uhrzeit|datum|fecha|hora|heure|data|horário|日時|時刻)\b/i;
const isZone = /\b[Tt]imes?\b.*\b[A-Z]{3,4}\b/;

function withoutHistory({ history }: Facts, { texts }: Formatter): string {
  if (history.kind === 'read') return '';
  const reason = history.kind === 'unread' ? texts.words.historyUnread : texts.words.historyUnavailable;
  return texts.format('withoutHistory', { reason });
}

function timelineDays(lines: readonly TimelineLine[], wording: Wording): TimelineDays {
  const story = keyEvents(lines, wording.isSeverity);
  const full =
    story.length === lines.length
      ? []
      : asManyAsFit(told(lines, wording), ({ time, words }) => time.length + words.length, roomOfLog);
  return {
    first: daysOf(told(story, wording)),
    full: daysOf(full),
    fullCount: full.length,
    unspoken: commentsIn(lines) - commentsIn(story),
    leftOut: full.length === 0 ? 0 : lines.length - full.length,
  };
}

interface ToldLine {
  readonly date: string;
  readonly time: string;
  readonly words: string;
}

function commentsIn(lines: readonly TimelineLine[]): number {
  return lines.filter(({ kind }) => kind === 'commented').length;
}

function told(lines: readonly TimelineLine[], wording: Wording): readonly ToldLine[] {
  return lines.map((line) => ({
    date: dayOf(line.at),
    time: `${linkTo(utcTime(line.at), placeOf(line))}${wording.formatter.clock.beside(line.at)}`,
    words: timelineWords(line, wording),
  }));
}

function daysOf(lines: readonly ToldLine[]): readonly TimelineDay[] {
  return [...Map.groupBy(lines, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    lines: ofDay.map(({ time, words }) => ({ time, words })),
  }));
}

const places: readonly TimelineLine['kind'][] = ['opened', 'commented', 'told', 'wrote-up'];

/** Pull requests and commits have their link in the sentence. */
function placeOf(line: TimelineLine): string | undefined {
  return places.includes(line.kind) ? line.url : undefined;
}
