import { dayOf } from '../../incident/instant.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { linkTo } from '../../text/inert-link.ts';
import { utcTime } from '../../text/utc.ts';
import { timelineWords, type Wording } from './timeline-words.ts';

/** One day with what happened on it. */
export interface TimelineDay {
  readonly date: string;
  readonly lines: readonly { readonly time: string; readonly words: string }[];
}

export interface TimelineDays {
  readonly first: readonly TimelineDay[];
  /** What is folded away. */
  readonly more: readonly TimelineDay[];
  readonly moreCount: number;
  /** How many only the issue tells of. */
  readonly leftOut: number;
}

/** More than this and a reader looks for the end instead of reading. */
const shown = 40;
const folded = 500;

export function timelineDays(lines: readonly TimelineLine[], wording: Wording): TimelineDays {
  const first = lines.slice(0, shown);
  const more = lines.slice(shown, shown + folded);
  return {
    first: daysOf(first, wording),
    more: daysOf(more, wording),
    moreCount: more.length,
    leftOut: lines.length - first.length - more.length,
  };
}

function daysOf(lines: readonly TimelineLine[], wording: Wording): readonly TimelineDay[] {
  const days = Map.groupBy(lines, ({ at }) => dayOf(at));
  return [...days].map(([date, ofDay]) => ({
    date,
    lines: ofDay.map((line) => ({
      time: linkTo(utcTime(line.at), placeOf(line)),
      words: timelineWords(line, wording),
    })),
  }));
}

/** Pull requests and commits have their link in the sentence. */
function placeOf(line: TimelineLine): string | undefined {
  return line.kind === 'opened' || line.kind === 'commented' ? line.url : undefined;
}
