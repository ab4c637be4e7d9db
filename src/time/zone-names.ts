/** Zones as people write them behind a time: `UTC`, `CET`, `GMT+2`, `+01:00`, `Eastern`. */

import { addDays, offsetAt, weekdayOf } from './zone.ts';

export type ZoneRead =
  /** `+01:00`, and what follows it. */
  | { readonly kind: 'zone'; readonly zone: string; readonly rest: string }
  | {
      readonly kind: 'ambiguous';
      readonly name: string;
      readonly choices: readonly string[];
      readonly rest: string;
    };

/** Abbreviations that mean one thing; those of two zones of the world are below. */
const offsets: Readonly<Record<string, string>> = {
  ...{ UTC: '+00:00', GMT: '+00:00', Z: '+00:00', WET: '+00:00', WEST: '+01:00', BST: '+01:00' },
  ...{ CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00' },
  ...{ MSK: '+03:00', SAST: '+02:00', WAT: '+01:00', CAT: '+02:00', EAT: '+03:00', TRT: '+03:00' },
  ...{ EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00' },
  ...{ PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00' },
  ...{ BRT: '-03:00', ART: '-03:00', CLT: '-04:00', COT: '-05:00', PET: '-05:00' },
  ...{ JST: '+09:00', KST: '+09:00', HKT: '+08:00', SGT: '+08:00', PHT: '+08:00', WIB: '+07:00' },
  ...{ ICT: '+07:00', PKT: '+05:00', NPT: '+05:45', AWST: '+08:00' },
  ...{ ACST: '+09:30', ACDT: '+10:30', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00' },
};

/** India, Ireland or Israel; Chicago or China; the Atlantic or Arabia. */
const shared: Readonly<Record<string, readonly string[]>> = {
  IST: ['+05:30', '+01:00', '+02:00'],
  CST: ['-06:00', '+08:00'],
  AST: ['-04:00', '+03:00'],
};

/** Zones that are words, too: they count where nothing goes on with them. */
const words = new Set(['ART', 'CAT', 'COT', 'EAT', 'PET', 'WAT', 'ICT']);

/** The zones of the United States by their standard time, as `ET` says it for winter and summer. */
const american: Readonly<Record<string, number>> = { E: -5, C: -6, M: -7, P: -8 };

const numeric = /^\(?(?:(?:UTC|GMT)\s?)?([+-])(\d{1,2})(?::?([0-5]\d))?\)?(?![\d:])/i;
const usZone =
  /^\(?(?:([ECMP])T|(Eastern|Central|Mountain|Pacific)(?: (?:time|standard time|daylight time)|(?=\s*(?:$|[),.:;|(–—-]))))\b\)?/i;
const named = /^\(?([A-Z]{1,5})\b\)?/i;

export interface ZoneContext {
  /** The day in whose year the zone is asked for, `2026-11-22`. */
  readonly day: string;
  /** Of the team: of two meanings of a name, the one of its own zone counts. */
  readonly timeZone: string;
}

/** The zone at the start of a text; undefined where there is none. */
export function readZone(text: string, context: ZoneContext): ZoneRead | undefined {
  return readNumeric(text) ?? readAmerican(text, context) ?? readNamed(text, context);
}

function readNumeric(text: string): ZoneRead | undefined {
  const [all, sign, hours, minutes = '00'] = numeric.exec(text) ?? [];
  // A dash behind a time is more often a dash than an offset: `14:05 -3 servers`.
  if (all === undefined || Number(hours) > 14) return undefined;
  if (!/[:a-z]/i.test(all) && all.replaceAll(/\D/g, '').length < 4) return undefined;
  return { kind: 'zone', zone: `${sign}${hours?.padStart(2, '0')}:${minutes}`, rest: text.slice(all.length) };
}

function readAmerican(text: string, { day }: ZoneContext): ZoneRead | undefined {
  const [all, letter, word = ''] = usZone.exec(text) ?? [];
  const standard = american[(letter ?? word).slice(0, 1).toUpperCase()];
  if (all === undefined || standard === undefined) return undefined;
  // Small letters are words: `14:05 et plus tard`.
  if (letter !== undefined && letter !== letter.toUpperCase()) return undefined;
  const hours = Math.abs(standard + (isAmericanSummer(day) ? 1 : 0));
  return { kind: 'zone', zone: `-${String(hours).padStart(2, '0')}:00`, rest: text.slice(all.length) };
}

/** From the second Sunday in March to the first in November. https://www.law.cornell.edu/uscode/text/15/260a */
function isAmericanSummer(day: string): boolean {
  const year = day.slice(0, 4);
  const sunday = (first: string) => addDays(first, (6 - weekdayOf(first) + 7) % 7);
  return day >= sunday(`${year}-03-08`) && day < sunday(`${year}-11-01`);
}

function readNamed(text: string, context: ZoneContext): ZoneRead | undefined {
  const [all, name = ''] = named.exec(text) ?? [];
  const key = name.toUpperCase();
  if (all === undefined || (name !== key && key !== 'UTC' && key !== 'GMT')) return undefined;
  const rest = text.slice(all.length);
  const zone = offsets[key];
  // `10:12 CAT 5 cable`, `10:12 PET bottles`.
  if (words.has(key) && !/^\s*(?:$|[),.:;|–—-])/.test(rest)) return undefined;
  if (zone !== undefined) return { kind: 'zone', zone, rest };
  const choices = shared[key];
  if (choices === undefined) return undefined;
  const own = ownOffsets(context);
  const [meant, another] = choices.filter((choice) => own.includes(choice));
  return meant !== undefined && another === undefined
    ? { kind: 'zone', zone: meant, rest }
    : { kind: 'ambiguous', name: key, choices, rest };
}

/** Of the team's zone in winter and in summer. */
function ownOffsets({ day, timeZone }: ZoneContext): readonly string[] {
  return ['01-15', '07-15'].map((when) => {
    const minutes = offsetAt(Date.parse(`${day.slice(0, 4)}-${when}`), timeZone);
    const two = (count: number) => String(count).padStart(2, '0');
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  });
}
