/** The one reader of times that people tell: in commands, in the form, and in what they write. */

import { minute as minuteLength } from './duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from './instant.ts';
import { readClock } from './read-clock.ts';
import { readDate } from './read-date.ts';
import { asTyped } from './typed-text.ts';
import { clockText, instantsOnWall, offsetsOnWall, type WallTime, wallTime } from './zone.ts';
import { readZone } from './zone-names.ts';

export type ReportedTime =
  | {
      readonly kind: 'time';
      readonly at: Instant;
      readonly rest: string;
      /** The words say that it is no more than about so. */
      readonly isAbout: boolean;
    }
  | TimeMistake;

export type TimeMistake = { readonly kind: 'mistake' } & (
  | { readonly problem: TimeProblem }
  /** `IST` is three zones. */
  | { readonly problem: 'zoneAmbiguous'; readonly zone: string; readonly choices: readonly string[] }
  /** That hour a change of time left out, or it came twice; each choice is a time with its offset. */
  | { readonly problem: 'clockChanged'; readonly choices: readonly string[] }
);

/** Why not, by our message. */
export type TimeProblem = 'timeRule' | 'timeAhead' | 'clockAhead' | 'timeTooOld';

export interface TimeContext {
  /** When it was said; `14:05` is of that day, and nothing lies after it. */
  readonly writtenAt: Instant;
  /** An IANA name; what people read off their clocks. */
  readonly timeZone: string;
  /** In which dates are written; English where nobody says. */
  readonly language?: string;
}

const units: readonly (readonly [number, RegExp])[] = [
  [60, /^(?:h|hrs?|hours?|std|stunden?|horas?|heures?|時間)$/i],
  [1440, /^(?:d|days?|tage?n?|días?|jours?|dias?|日)$/i],
  [10_080, /^(?:w|weeks?|wochen?|semanas?|semaines?|週間)$/i],
  [1, /^(?:m|mins?|minutes?|minuten?|minutos?|分)$/i],
];

const ago = [
  /^-(\d{1,6}) ?([a-z]+)(?![\p{L}\p{N}])/iu,
  /^(\d{1,6}) ?([a-z]+) ago(?![\p{L}\p{N}])/iu,
  /^(?:vor|hace|il y a|há) (\d{1,6}) ?(\p{L}+)(?![\p{L}\p{N}])/iu,
  /^(\d{1,6})(分|時間|日|週間)前/u,
];
const now =
  /^(?:just now|now|right now|jetzt|gerade eben|ahora|maintenant|agora|今|たった今)(?![\p{L}\p{N}])/iu;

/** Older is a slip of the keyboard, and a logbook holds no moment before 1970. */
const oldest = '2000-01-01T00:00:00Z';

/** Reads a time at the start of a text and gives back what follows it. Throws nothing. */
export function readReportedTime(text: string, context: TimeContext): ReportedTime {
  const typed = asTyped(text);
  const read = readAgo(typed, context) ?? readClockTime(typed, context);
  if (read === undefined) return { kind: 'mistake', problem: 'timeRule' };
  if (read.kind === 'mistake') return read;
  const { at, rest, isAbout } = read;
  if (isBefore(context.writtenAt, at)) {
    return { kind: 'mistake', problem: read.isDated ? 'timeAhead' : 'clockAhead' };
  }
  if (isBefore(at, oldest)) return { kind: 'mistake', problem: 'timeTooOld' };
  // The last characters are the same ones, however they were typed.
  return { kind: 'time', at, rest: rest === '' ? '' : text.slice(text.length - rest.length), isAbout };
}

type Read =
  | {
      readonly kind: 'read';
      readonly at: Instant;
      readonly rest: string;
      readonly isAbout: boolean;
      /** The day was named, too. */
      readonly isDated: boolean;
    }
  | TimeMistake
  | undefined;

function readAgo(text: string, { writtenAt }: TimeContext): Read {
  const current = now.exec(text)?.[0];
  const shared = { kind: 'read', isAbout: false, isDated: true } as const;
  if (current !== undefined)
    return { ...shared, at: writtenAt, rest: text.slice(current.length).trimStart() };
  for (const pattern of ago) {
    const [all, count, unit = ''] = pattern.exec(text) ?? [];
    const minutes = units.find(([, names]) => names.test(unit))?.[0];
    if (all === undefined || minutes === undefined) continue;
    const at = instantOf(milliseconds(writtenAt) - Number(count) * minutes * minuteLength);
    return { ...shared, at, rest: text.slice(all.length).trimStart() };
  }
  return undefined;
}

/** The day may come first or behind the zone; without one it is the day on which it was said. */
function readClockTime(text: string, context: TimeContext): Read {
  const { timeZone, writtenAt, language = 'en' } = context;
  const today = wallTime(milliseconds(writtenAt), timeZone).day;
  const date = readDate(text, { today, language });
  const clock = readClock(date === undefined ? text : date.rest.replace(/^(?:T(?=\d)|[ ,]+)/, ''));
  if (clock === undefined || (/^[\p{L}\p{N}]/u.test(clock.rest) === true && !/^Z\b/i.test(clock.rest)))
    return undefined;
  // `10:00-05:00` is from ten to five, or an offset; only a date before it tells.
  if (date === undefined && /^-\d{1,2}:\d\d/.test(clock.rest)) return undefined;
  const where = readZone(clock.rest.replace(/^ +/, ''), { day: date?.day ?? today, timeZone });
  if (where?.kind === 'ambiguous') {
    return { kind: 'mistake', problem: 'zoneAmbiguous', zone: where.name, choices: where.choices };
  }
  // An offset that no zone has.
  if (where === undefined && /^[+-]\d/.test(clock.rest)) return undefined;
  const after = (where?.rest ?? clock.rest).replace(/^ +/, '');
  const later =
    date === undefined
      ? readDate(after.replace(/^(?:on|am|el|le|em) /i, ''), { today, language })
      : undefined;
  const zone = where?.zone ?? timeZone;
  const here = where === undefined ? today : wallTime(milliseconds(writtenAt), zone).day;
  const day = date?.day ?? later?.day ?? here;
  const wall = { day, minutes: clock.minutes };
  const possible = instantsOnWall(wall, zone);
  const [last, another] = possible.filter((ms) => ms <= milliseconds(writtenAt));
  const ms = last ?? possible[0];
  if (ms === undefined || another !== undefined) {
    return { kind: 'mistake', problem: 'clockChanged', choices: withOffsets(wall, zone) };
  }
  return {
    kind: 'read',
    at: instantOf(ms),
    rest: (later?.rest ?? after).trimStart(),
    isAbout: clock.isAbout,
    isDated: date !== undefined || later !== undefined,
  };
}

function withOffsets(wall: WallTime, zone: string): readonly string[] {
  return offsetsOnWall(wall, zone).map((offset) => `${wall.day} ${clockText(wall.minutes)} ${offset}`);
}
