import { stepNumber } from '../checklist/protocol.ts';
import { episodes, type Incident } from '../incident/incident.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';
import type { Formatter } from './formatter.ts';
import { lasting, milestones } from './milestones.ts';
import { stepSpans } from './sections/steps.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const mostEpisodes = 6;

/**
 * A picture of the phases and the steps that GitHub draws (Mermaid); the same is in the tables beside it. Empty where it
 * would show nothing.
 */
export function gantt(incident: Incident, formatter: Formatter): string {
  const { words } = formatter.texts;
  const phases = phaseBars(incident, formatter);
  const steps = stepBars(incident, formatter);
  const hours = spanOf(phases.length > 1 ? phases.filter(({ look }) => look !== 'open') : phases);
  const shown = phases.filter((bar) => isWithin(bar, hours));
  const shownSteps = steps.filter((bar) => isWithin(bar, hours));
  const [from, to] = spanOf([...shown, ...shownSteps]);
  const width = to - from;
  // Over days a step of minutes is a sliver, and one bar alone is no picture.
  if (width > longestChart || shown.length + shownSteps.length < 2 || areSlivers(shownSteps, width))
    return '';
  return [
    'gantt',
    '  dateFormat YYYY-MM-DDTHH:mm',
    `  axisFormat ${axisFormat(width)}`,
    '  todayMarker off',
    `  tickInterval ${tickInterval(width)}`,
    `  section ${safe(words.ganttIncident)}`,
    ...shown.map(barLine),
    ...(shownSteps.length === 0 ? [] : [`  section ${safe(words.ganttSteps)}`, ...shownSteps.map(barLine)]),
  ].join('\n');
}

const longestChart = 2 * day;

const shortChart = day / 2;

/** Beside many hours most of the steps would be too thin to see. */
function areSlivers(steps: readonly Bar[], width: number): boolean {
  if (width <= shortChart) return false;
  const thin = steps.filter(({ from, to }) => milliseconds(to) - milliseconds(from) < width / 100);
  return thin.length > steps.length / 2;
}

function spanOf(bars: readonly Bar[]): readonly [from: number, to: number] {
  const times = bars.flatMap(({ from, to }) => [milliseconds(from), milliseconds(to)]);
  return [Math.min(...times), Math.max(...times)];
}

/**
 * In the hours in which something happened, or not long after: an issue may stay open for days. What ends later is left
 * out, because a bar that is cut would say that it ended.
 */
function isWithin(bar: Bar, [from, to]: readonly [from: number, to: number]): boolean {
  const after = Math.max((to - from) / 2, 60 * minute);
  return milliseconds(bar.from) <= to && milliseconds(bar.to) >= from && milliseconds(bar.to) <= to + after;
}

interface Bar {
  readonly title: string;
  readonly look: '' | 'active' | 'done' | 'open';
  readonly from: Instant;
  readonly to: Instant;
}

function phaseBars(incident: Incident, { texts: { words } }: Formatter): readonly Bar[] {
  const known = lasting(incident);
  const mitigated = milestones(incident).find(({ name }) => name === 'mitigated')?.at;
  const end =
    known?.until === 'resolved' && mitigated !== undefined && isBefore(mitigated, known.to)
      ? mitigated
      : known?.to;
  const hurt: readonly Bar[] =
    known === undefined || end === undefined
      ? []
      : [{ title: words.ganttHurting, look: 'active', from: known.from, to: end }];
  const after: readonly Bar[] =
    known === undefined || end === undefined || end === known.to
      ? []
      : [{ title: words.ganttUnresolved, look: '', from: end, to: known.to }];
  const open = episodes(incident).slice(-mostEpisodes);
  return [
    ...hurt,
    ...after,
    ...open.map(
      ({ from, to }): Bar => ({ title: words.ganttOpen, look: 'open', from, to: to ?? incident.now }),
    ),
  ];
}

function stepBars(incident: Incident, { titleOf }: Formatter): readonly Bar[] {
  const spans = stepSpans(incident);
  return incident.steps.flatMap(({ step }, index): readonly Bar[] => {
    const span = spans[index];
    if (span === undefined) return [];
    const title = `${stepNumber(step.id)} ${titleOf(step)}`;
    return [{ title, look: 'done', from: span.from, to: span.to }];
  });
}

/** A bar of no length would not be drawn at all. */
function barLine({ title, look, from, to }: Bar): string {
  const end = milliseconds(to) - milliseconds(from) < minute ? instantOf(milliseconds(from) + minute) : to;
  const marks = [look === 'open' ? '' : look, from.slice(0, 16), end.slice(0, 16)].filter(
    (text) => text !== '',
  );
  return `  ${safe(title)} :${marks.join(', ')}`;
}

/** On a telephone a name has half of the chart at most, on one side of its bar or the other; the table has all of it. */
const longestName = 17;

function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.slice(0, longestName - 1);
  const end = cut.lastIndexOf(' ');
  const words = end > longestName / 2 ? cut.slice(0, end) : cut;
  return `${words.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** Letters and digits only: anything else may be Mermaid's own, and a diagram that does not parse shows an error. */
function safe(title: string): string {
  const plain = title
    .replaceAll(/<wbr\/>|\\(?=.)/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}’ ()–-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return shortened(plain) || '-';
}

/** As dates are written everywhere in the record; the hour only where the marks are less than a day apart. */
function axisFormat(width: number): string {
  if (width <= day / 2) return '%H:%M';
  return width <= 7 * day ? '%m-%d %H:%M' : '%Y-%m-%d';
}

/** As many marks as there is room for on a telephone: without it Mermaid writes them over one another. */
function tickInterval(width: number): string {
  const most = width <= day / 2 ? 6 : 3;
  const steps = [
    ...[5, 10, 15, 30].map((count) => ({ ms: count * minute, text: `${count}minute` })),
    ...[1, 2, 3, 4, 6, 8, 12].map((count) => ({ ms: count * 60 * minute, text: `${count}hour` })),
    ...[1, 2].map((count) => ({ ms: count * day, text: `${count}day` })),
    ...[1, 2].map((count) => ({ ms: count * 7 * day, text: `${count}week` })),
    ...[1, 2, 3, 6].map((count) => ({ ms: count * 30 * day, text: `${count}month` })),
  ];
  return (steps.find(({ ms }) => width / ms <= most) ?? { text: '12month' }).text;
}
