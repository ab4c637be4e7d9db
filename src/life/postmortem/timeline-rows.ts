import { dayOf } from '../../incident/instant.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { linkTo } from '../../text/inert-link.ts';
import { utcTime } from '../../text/utc.ts';
import { timelineWords, type Wording } from './timeline-words.ts';

export interface TimelineRow {
  /** The date, only in the first row of a day. */
  readonly day: string;
  readonly time: string;
  readonly words: string;
}

export interface TimelineRows {
  readonly first: readonly TimelineRow[];
  /** What is folded away. */
  readonly more: readonly TimelineRow[];
  readonly moreCount: number;
  /** How many only the issue tells of. */
  readonly leftOut: number;
}

/** More than this and a reader looks for the end instead of reading. */
const shown = 40;
const folded = 500;

export function timelineRows(lines: readonly TimelineLine[], wording: Wording): TimelineRows {
  const first = lines.slice(0, shown);
  const more = lines.slice(shown, shown + folded);
  return {
    first: rowsOf(first, wording),
    more: rowsOf(more, wording),
    moreCount: more.length,
    leftOut: lines.length - first.length - more.length,
  };
}

function rowsOf(lines: readonly TimelineLine[], wording: Wording): readonly TimelineRow[] {
  return lines.map((line, index): TimelineRow => {
    const before = lines[index - 1];
    const day = dayOf(line.at);
    return {
      day: before !== undefined && dayOf(before.at) === day ? '' : day,
      time: linkTo(utcTime(line.at), placeOf(line)),
      words: timelineWords(line, wording),
    };
  });
}

/** Pull requests and commits have their link in the sentence. */
function placeOf(line: TimelineLine): string | undefined {
  return line.kind === 'opened' || line.kind === 'commented' ? line.url : undefined;
}
