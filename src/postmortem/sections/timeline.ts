import type { Facts } from '../../facts/facts.ts';
import { sameLabel } from '../../facts/label.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { dayOf } from '../../time/instant.ts';
import { utcTime } from '../../time/timestamp.ts';
import type { TimelineLine } from '../../timeline/timeline-line.ts';
import { asManyAsFit } from '../as-many-as-fit.ts';
import type { Page } from '../block.ts';
import type { Formatter } from '../formatter.ts';
import { keyEvents } from '../key-events.ts';
import { timelineWords, type Wording } from '../timeline-words.ts';

/** One day with what happened on it. */
export interface TimelineDay {
  readonly date: string;
  readonly lines: readonly { readonly time: string; readonly words: string }[];
}

export interface Timeline extends TimelineDays {
  readonly fullLog: string;
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

export function timelineOf({ incident, facts, settings, lines, formatter }: Page): Timeline {
  const { texts } = formatter;
  const days = timelineDays(lines, {
    formatter,
    isIncidentLabel: (label) => sameLabel(label, settings.label),
    isSeverity: (label) => settings.severities.some((severity) => sameLabel(label, severity.label)),
  });
  const { leftOut: count, fullCount, unspoken } = days;
  return {
    ...days,
    fullLog: texts.format('fullLog', { count: fullCount }),
    others: unspoken === 0 ? '' : texts.counted('othersSaid', unspoken),
    rest: count === 0 ? '' : texts.format('moreInIssue', { count, url: incident.url }),
    withoutHistory: withoutHistory(facts, formatter),
  };
}

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
