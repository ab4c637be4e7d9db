import { at, listAt, textAt } from '../json.ts';
import { timestampOf } from '../postmortem-index/to-entry.ts';
import { day, hour } from '../time/duration.ts';
import { type Instant, isBefore, milliseconds } from '../time/instant.ts';
import { type Bar, chartOf, spanOf } from './chart.ts';
import { inUtc, type SiteContext } from './context.ts';

/** The phases as people told them, and the steps as they were done. */
export function incidentChart(data: unknown, { texts, site }: SiteContext): string {
  const { words } = texts;
  const moment = (key: string) => timestampOf(textAt(data, key));
  const opened = moment('opened');
  const from = moment('started') ?? moment('detected') ?? opened;
  const over = moment('resolved');
  const better = moment('mitigated') ?? over;
  const bars: readonly Bar[] = [
    ...barOf(words.ganttHurting, 'hurt', from, better),
    ...barOf(words.ganttUnresolved, 'after', better, over),
    ...barOf(words.ganttOpen, 'open', opened, moment('closed')),
    ...listAt(data, 'steps').flatMap((step) => stepBar(step)),
  ];
  const shown = bars.filter((bar) => isWithin(bar, spanOf(bars.filter(({ look }) => look !== 'step'))));
  const times = shown.flatMap(({ from: begin, to }) => [begin, to]).toSorted();
  const [first = '', last = ''] = [times[0], times.at(-1)];
  if (first === '') return '';
  return chartOf(shown, site.say('chart', { from: inUtc(first), to: inUtc(last) }));
}

/** In the hours in which something happened, or not long after: what came days later would press all else to a line. */
function isWithin({ from, to }: Bar, [begin, end]: readonly [number, number]): boolean {
  const after = Math.max((end - begin) / 2, hour);
  return milliseconds(from) >= begin - after && milliseconds(to) <= end + after;
}

/** An issue may stay open for weeks. */
const longest = 3 * day;

function barOf(
  label: string,
  look: Bar['look'],
  from: Instant | undefined,
  to: Instant | undefined,
): readonly Bar[] {
  if (from === undefined || to === undefined || !isBefore(from, to)) return [];
  return milliseconds(to) - milliseconds(from) < longest ? [{ label, look, from, to }] : [];
}

function stepBar(step: unknown): readonly Bar[] {
  const [when, title] = [timestampOf(at(step, 'when')), textAt(step, 'title')];
  if (when === undefined || title === undefined || at(step, 'state') !== 'done') return [];
  return [{ label: title, look: 'step', from: when, to: when }];
}
