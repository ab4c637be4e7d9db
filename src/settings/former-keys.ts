import type { Path } from './problem.ts';
import { type Finding, type Place, placeOf } from './yaml-tree.ts';

/** What keys of earlier versions are called today; `*` is any key. */
const todaysNames: Readonly<Record<string, string>> = {
  nag: 'reminders',
  'nag.repeat': 'reminders.repeat',
  'nag.cap': 'reminders.per-incident',
  'nag.max-per-run': 'reminders.max-per-run',
  'nag.sweep-interval': 'reminders.sweep-interval',
  'reminders.per-step': 'reminders.per-incident',
  'nag.hours': 'working-hours.hours',
  'nag.days': 'working-hours.days',
  'nag.holidays': 'working-hours.holidays',
  'nag.time-zone': 'time-zone',
  'steps.*.patience': 'remind-after',
  'severities.*.patience': 'factor',
  'templates.nag': 'templates.reminder',
  'templates.nag-answered': 'templates.reminder-answered',
  'templates.record-page': 'templates.index-page',
};

/** One for each key below that has a new name; undefined for a key that never was one. */
export function formerKeys(root: Place, path: Path): readonly Finding[] | undefined {
  const name = todaysName(path);
  if (name === undefined) return undefined;
  const within = [...placeOf(root, path).within.keys()].flatMap(
    (key) => formerKeys(root, [...path, key]) ?? [],
  );
  if (within.length > 0) return within;
  const { keyOffset: offset } = placeOf(root, path);
  return [{ path, offset, found: 'a key of an earlier version', allowed: `its new name \`${name}\`` }];
}

function todaysName(path: Path): string | undefined {
  const exact = path.join('.');
  const anyKey = path.with(Math.min(1, path.length - 1), '*').join('.');
  return Object.entries(todaysNames).find(([former]) => former === exact || former === anyKey)?.[1];
}
