/** Times of day as people write them: `14:05`, `2:05 pm`, `14.05 Uhr`, `14h05`, `午後2時5分`. */

export interface ClockRead {
  /** Since midnight. */
  readonly minutes: number;
  /** `around`, `gegen`, `ごろ`: nobody looked at a clock. */
  readonly isAbout: boolean;
  readonly rest: string;
}

const about =
  /^(?:~ ?|about |around |approx(?:imately|\.)? |roughly |circa |ca\.? ?|gegen |etwa |ungefähr |vers |autour de |environ |hacia (?:las )?|sobre las |a eso de las |por volta d[ae]s? |cerca d[ae]s? )/i;
const exactly = /^(?:at |um |a las |à |às |as |@ ?)(?=\d)/i;
const aboutBehind = /^ ?(?:ごろ|頃|ころ|ish\b)/;

const twelve = /^(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(?::[0-5]\d)? ?([ap])\.?m\b\.?/i;
const colon = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?(?!\d|:\d)(?: ?(?:Uhr|h|hs|hrs)\b)?/i;
const german = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))? ?Uhr(?: ([0-5]?\d)(?!\d))?(?![\p{L}])/iu;
const french = /^([01]?\d|2[0-3]) ?h(?: ?([0-5]\d))?(?![\p{L}\p{N}])/iu;
const onlyHours = /^\d{1,2} ?h(?!\d)/i;
const japanese = /^(午前|午後)?([01]?\d|2[0-3])時(?:([0-5]?\d)分|(半))?/;

/**
 * The time at the start of a text; undefined where there is none. `9h` is a time in a French or Portuguese list
 * and a length of time everywhere else, so it is read with `à` before it, or where `language` is one of these.
 */
export function readClock(text: string, language = ''): ClockRead | undefined {
  const prefix = about.exec(text)?.[0] ?? exactly.exec(text)?.[0] ?? '';
  const bare = text.slice(prefix.length);
  const time = timeAt(bare);
  if (time === undefined) return undefined;
  const isLength = prefix === '' && onlyHours.test(bare) && !/^(?:fr|pt)/.test(language);
  if (isLength) return undefined;
  const behind = aboutBehind.exec(time.rest)?.[0] ?? '';
  const isAbout = about.test(text) || behind !== '';
  return { minutes: time.minutes, isAbout, rest: time.rest.slice(behind.length) };
}

function timeAt(text: string): Omit<ClockRead, 'isAbout'> | undefined {
  const of = (match: RegExpExecArray, hour: number, minute: string | undefined) => ({
    minutes: hour * 60 + Number(minute ?? '0'),
    rest: text.slice(match[0].length),
  });
  const half = twelve.exec(text);
  if (half !== null)
    return of(half, (Number(half[1]) % 12) + (half[3]?.toLowerCase() === 'p' ? 12 : 0), half[2]);
  const clock = german.exec(text);
  if (clock !== null) return of(clock, Number(clock[1]), clock[2] ?? clock[3]);
  const whole = colon.exec(text) ?? french.exec(text);
  if (whole !== null) return of(whole, Number(whole[1]), whole[2]);
  const kanji = japanese.exec(text);
  if (kanji === null) return undefined;
  const hour = Number(kanji[2]);
  const isAfternoon = kanji[1] === '午後' && hour < 12;
  return of(kanji, hour + (isAfternoon ? 12 : 0), kanji[4] === undefined ? kanji[3] : '30');
}
