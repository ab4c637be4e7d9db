import { day, hour, minute } from '../time/duration.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { utcTime } from '../time/timestamp.ts';
import type { Language, MessageKey } from './catalogs.ts';
import { en } from './compiled/en.ts';
import type { places } from './compiled/places.ts';
import { units } from './compiled/units.ts';
import { listed, pluralOf } from './forms.ts';
import { fill, type GroupName, type MessageGroup, type Translation, type Values } from './message.ts';

type PlacesOf<Group extends GroupName> = (typeof places)[Group];

type NamesIn<List> = List extends readonly (infer Name extends string)[] ? Name : never;

/** `followUpsOpen` for the messages `followUpsOpen_one` and `followUpsOpen_other`. */
type CountedKey<Key> = Key extends `${infer Name}_other` ? Name : never;

/** Messages without a place, by their keys. */
export type Words<Group extends GroupName> = Readonly<
  Record<Exclude<MessageKey<Group>, keyof PlacesOf<Group>>, string>
>;

/** One language, with the few rules by which words are put together. */
export interface Texts<Group extends GroupName> {
  readonly words: Words<Group>;
  readonly format: <Key extends keyof PlacesOf<Group> & string>(
    key: Key,
    values: Readonly<Record<NamesIn<PlacesOf<Group>[Key]>, string | number>>,
  ) => string;
  /** The message in the form of the plural that the language has for a count, which it finds in its place `{count}`. */
  readonly counted: (key: CountedKey<MessageKey<Group>>, count: number, values?: Values) => string;
  /** For templates: a message by a key that nobody has checked; with a `count`, in the form for it. Throws on another. */
  readonly said: (key: string, values: Values) => string;
  /** At most two neighbouring units, rounded down. */
  readonly duration: (ms: number) => string;
  /** A moment in UTC: `22 Nov 14:05`, with the year when it is another than that of the anchor. */
  readonly moment: (at: Instant, anchor: Instant) => string;
  /** The day alone. */
  readonly day: (at: Instant, anchor: Instant) => string;
  readonly list: (items: readonly string[]) => string;
  /** The same with an "or". */
  readonly either: (items: readonly string[]) => string;
}

/** A team's own words for some of the messages. */
export type OwnMessages = Readonly<Partial<Record<MessageKey<'postmortem'>, string>>>;

export type PostmortemTexts = Texts<'postmortem'>;

export type ThreadTexts = Texts<'thread'>;

export type PostmortemWords = Words<'postmortem'>;

export function createTexts<Group extends GroupName>(
  group: Group,
  language: Language,
  own: OwnMessages = {},
): Texts<Group> {
  const messages = withOwnMessages(messagesIn(language, group), own);
  const formOf = (key: string, count: number) => {
    const form = `${key}_${pluralOf(count, language)}`;
    return Object.hasOwn(messages, form) ? form : `${key}_other`;
  };
  const say = (key: string, values: Values = {}) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message of ours has the key "${key}"`);
    return typeof message === 'string' ? message : message(values);
  };
  const words = Object.fromEntries(
    Object.entries(messages).filter(([, message]) => typeof message === 'string'),
  );
  if (!isComplete<Group>(words)) throw new Error(`no message of ${group} in ${language}`);
  return {
    words,
    format: say,
    counted: (key, count, values) => say(formOf(key, count), { count, ...values }),
    said: (key, values) => {
      const { count } = values;
      return say(
        typeof count === 'number' && !Object.hasOwn(messages, key) ? formOf(key, count) : key,
        values,
      );
    },
    duration: (ms) => (ms < minute ? say('underAMinute') : durationWords(ms, language)),
    moment: (at, anchor) => momentWords(at, anchor, language),
    day: (at, anchor) => dayWords(at, anchor, language),
    list: (items) => listed(items, language, 'and'),
    either: (items) => listed(items, language, 'or'),
  };
}

/** English, which the others are laid over, has every message: the compiler holds that. */
function isComplete<Group extends GroupName>(words: object): words is Words<Group> {
  return 'underAMinute' in words;
}

/** Without `Intl.DurationFormat`, which takes as long as all else that a tick has to say. */
function durationWords(ms: number, language: Language): string {
  const { join, ...words } = units[language];
  const days = Math.floor(ms / day);
  const hours = Math.floor((ms % day) / hour);
  const parts = [
    counted(days, words.days),
    counted(hours, words.hours),
    ...(days > 0 ? [] : [counted(Math.floor((ms % hour) / minute), words.minutes)]),
  ];
  return parts.filter((part) => part !== '').join(join);
}

function momentWords(at: Instant, anchor: Instant, language: Language): string {
  return `${dayWords(at, anchor, language)} ${utcTime(at)}`;
}

function dayWords(at: Instant, anchor: Instant, language: Language): string {
  const [year = '', month, date] = dayOf(at).split('-');
  const { dates, datesWithYear } = units[language];
  const pattern = (year === dayOf(anchor).slice(0, 4) ? dates : datesWithYear)[Number(month) - 1] ?? '';
  return pattern.replace('{day}', String(Number(date))).replace('{year}', year);
}

function counted(count: number, [one, other]: readonly [string, string]): string {
  if (count === 0) return '';
  return `${count}${count === 1 ? one : other}`;
}

const threads = new Map<Language, ThreadTexts>();

/** What is said in threads and on the page of a run. */
export function threadTexts(language: Language): ThreadTexts {
  const texts = threads.get(language) ?? createTexts('thread', language);
  threads.set(language, texts);
  return texts;
}

/** English is the source of the others, and in every run. */
const known: Partial<Record<Language, Translation>> = { en };

export function isLoaded(language: Language): boolean {
  return known[language] !== undefined;
}

/** What other languages say; loaded for a team that has set one. */
export function useCatalogs(catalogs: Readonly<Partial<Record<Language, Translation>>>): void {
  Object.assign(known, catalogs);
}

/** What a language does not say, it says in English. */
export function messagesIn(language: Language, group: GroupName): MessageGroup {
  const translation = known[language];
  if (translation === undefined) throw new Error(`the language "${language}" was not loaded`);
  return { ...en[group], ...translation[group] };
}

/** The team's words in the place of ours; a message of ours without places stays one. */
function withOwnMessages(messages: MessageGroup, own: OwnMessages): MessageGroup {
  const changed = Object.entries(own).map(([key, text]) => [
    key,
    typeof messages[key] === 'string' ? text : fill(text),
  ]);
  return { ...messages, ...Object.fromEntries(changed) };
}
