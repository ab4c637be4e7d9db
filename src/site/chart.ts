/** Pictures that we draw ourselves: no script, no picture of somewhere else, and the same in a table beside them. */

import { xmlText } from '../postmortem-index/escape.ts';
import { type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { utcTime, utcTimestamp } from '../time/timestamp.ts';

export interface Bar {
  readonly label: string;
  readonly look: 'hurt' | 'after' | 'open' | 'step';
  readonly from: Instant;
  readonly to: Instant;
}

const [width, row, left, right] = [720, 28, 210, 10];

/** Empty where it would show nothing: less than two bars, or no time between them. */
export function chartOf(bars: readonly Bar[], title: string): string {
  const [from, to] = spanOf(bars);
  if (bars.length < 2 || to <= from) return '';
  const room = width - left - right;
  const x = (at: number) => Math.round(left + ((at - from) / (to - from)) * room);
  const height = bars.length * row + 34;
  const rows = bars.map(({ label, look, from: begin, to: end }, index) => {
    const [a, b] = [x(milliseconds(begin)), x(milliseconds(end))];
    const y = index * row + 4;
    const wide = Math.max(4, b - a);
    const hint = `${label}: ${utcTimestamp(begin)}${end === begin ? '' : ` – ${utcTimestamp(end)}`}`;
    return `<g><title>${xmlText(hint)}</title><text x="${left - 10}" y="${y + 14}" text-anchor="end">${xmlText(short(label))}</text><rect class="bar-${look}" x="${Math.min(a, width - right - wide)}" y="${y}" width="${wide}" height="18" rx="3"/></g>`;
  });
  return svg({ title, height, body: [...ticks({ from, to, x, height }), ...rows].join('\n') });
}

/** Of one kind, with its words beside it. */
export interface Column {
  readonly label: string;
  readonly value: number;
  readonly words: string;
}

export function columnsOf(columns: readonly Column[], title: string): string {
  const highest = Math.max(0, ...columns.map(({ value }) => value));
  if (columns.length < 2 || highest === 0) return '';
  const room = width - left - 110;
  const rows = columns.map(({ label, value, words }, index) => {
    const y = index * row + 4;
    const wide = Math.max(2, Math.round((value / highest) * room));
    return `<g><text x="${left - 10}" y="${y + 14}" text-anchor="end">${xmlText(short(label))}</text><rect class="bar-open" x="${left}" y="${y}" width="${wide}" height="18" rx="3"/><text x="${left + wide + 8}" y="${y + 14}">${xmlText(words)}</text></g>`;
  });
  return svg({ title, height: columns.length * row + 8, body: rows.join('\n') });
}

/** Of ninety days: `hit` from 0 on the left; taller where something was, so that it shows without colour. */
export function stripOf(hit: ReadonlyMap<number, string>, count: number, title: string): string {
  const days = Array.from({ length: count }, (_, index) => {
    const words = hit.get(index);
    const x = index * 8;
    if (words === undefined) return '';
    return `<g><title>${xmlText(words)}</title><rect class="day-hit" x="${x}" y="0" width="6" height="28"/></g>`;
  });
  return `<svg class="strip" role="img" viewBox="0 0 ${count * 8} 28" preserveAspectRatio="none"><title>${xmlText(title)}</title>${quietDays(hit, count)}${days.join('')}</svg>`;
}

/** In one stroke: of each day by itself a page would be long. */
function quietDays(hit: ReadonlyMap<number, string>, count: number): string {
  const strokes = Array.from({ length: count }, (_, index) =>
    hit.has(index) ? '' : `M${index * 8} 14h6v14h-6z`,
  );
  return `<path class="day" d="${strokes.join('')}"/>`;
}

interface Drawing {
  readonly title: string;
  readonly height: number;
  readonly body: string;
}

function svg({ title, height, body }: Drawing): string {
  const drawn = `<svg class="chart" role="img" viewBox="0 0 ${width} ${height}"><title>${xmlText(title)}</title>\n${body}\n</svg>`;
  return `<figure><figcaption>${xmlText(title)}</figcaption>\n<div class="wide" tabindex="0">${drawn}</div></figure>`;
}

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly x: (at: number) => number;
  readonly height: number;
}

/** Four marks; the day where they are on several. */
function ticks({ from, to, x, height }: Axis): readonly string[] {
  const moments = [0, 1, 2, 3].map((part) => instantOf(from + ((to - from) * part) / 3));
  const isOneDay = moments[0]?.slice(0, 10) === moments[3]?.slice(0, 10);
  return moments.map((at, index) => {
    const place = x(milliseconds(at));
    const words = isOneDay ? utcTime(at) : utcTimestamp(at).slice(5);
    const anchor = index === 0 ? 'start' : index === 3 ? 'end' : 'middle';
    return `<line class="axis" x1="${place}" y1="0" x2="${place}" y2="${height - 26}"/><text x="${place}" y="${height - 8}" text-anchor="${anchor}">${words}</text>`;
  });
}

/** Milliseconds. */
export function spanOf(bars: readonly Bar[]): readonly [number, number] {
  const times = bars.flatMap(({ from, to }) => [milliseconds(from), milliseconds(to)]);
  return [Math.min(...times), Math.max(...times)];
}

function short(label: string): string {
  return label.length <= 28 ? label : `${label.slice(0, 27).trimEnd()}…`;
}
