/** What people say is left to do: items under a heading, boxes in a comment, and what somebody takes on. */

import { readMarkdown } from '../markdown/read-markdown.ts';
import { milliseconds } from '../time/instant.ts';
import { readDate } from '../time/read-date.ts';
import { asTyped } from '../time/typed-text.ts';
import { addDays, wallTime } from '../time/zone.ts';
import type { ReadingPolicy, ReadStatement, Statement, ToldFollowUp } from './reading.ts';
import { namesAnother, referencesIn } from './references.ts';
import { saysNothing } from './says-nothing.ts';
import { sentencesOf } from './sentences.ts';

export interface FollowUpFrame extends Pick<ReadingPolicy, 'timeZone' | 'language'> {
  /** Address of the repository. */
  readonly home: string;
  /** Of everybody who has a hand in the thread. */
  readonly logins: readonly string[];
}

const most = 60;
const mostInOne = 200;

/** By members only, in the order of the thread; of one issue the last words count. */
export function toldFollowUps(
  statements: readonly ReadStatement[],
  frame: FollowUpFrame,
): readonly ToldFollowUp[] {
  const all = statements.flatMap((statement) => (statement.isMember ? followUpsIn(statement, frame) : []));
  const lastOf = new Map(all.map((one) => [nameOf(one), one]));
  return all.filter((one) => lastOf.get(nameOf(one)) === one).slice(0, most);
}

function nameOf({ number, text }: ToldFollowUp): string {
  return number === undefined ? text : `#${number}`;
}

function followUpsIn(statement: ReadStatement, frame: FollowUpFrame): readonly ToldFollowUp[] {
  return statement.parts.flatMap(({ kind, text }) => {
    if (kind === 'follow-ups')
      return itemsUnderHeading(text)
        .slice(0, mostInOne)
        .map((item) => followUp(item, statement, frame));
    if (kind === 'other' || kind === 'communications') return [];
    return [
      ...(statement.comment === undefined && kind !== 'lessons'
        ? []
        : boxesIn(text)
            .slice(0, mostInOne)
            .map((item) => followUp(item, statement, frame))),
      ...(kind === undefined ? takenOn(statement, text, frame) : []),
    ];
  });
}

interface Item {
  readonly text: string;
  readonly isDone: boolean;
}

const box = /^\[([ xX])\]\s+/;

/** Each point of a list; where there is no list, each sentence. */
function itemsUnderHeading(text: string): readonly Item[] {
  const items = listItems(text);
  const found = items.length > 0 ? items : tableRows(text);
  const all = found.length > 0 ? found : sentencesOf(text);
  return all.map(itemOf).filter((item) => /[\p{L}\p{N}]/u.test(item.text) && !saysNothing(item.text));
}

function itemOf(text: string): Item {
  const mark = box.exec(text)?.[1];
  return { text: text.replace(box, '').trim(), isDone: mark !== undefined && mark !== ' ' };
}

function boxesIn(text: string): readonly Item[] {
  if (!/\[[ xX]\]/.test(text)) return [];
  return listItems(text)
    .filter((item) => box.test(item))
    .map(itemOf);
}

/** The points of the first level, with what goes on below them. */
function listItems(text: string): readonly string[] {
  const items: string[] = [];
  let isOpen = false;
  for (const { start, end, place, quoted, item } of readMarkdown(text).lines) {
    const line = text.slice(start, Math.min(end, start + 2000));
    const isBullet = /^\s*[・•‣◦]\s*/.test(line);
    if (place !== 'text' || quoted) continue;
    const isBox = item !== undefined && box.test(text.slice(item, item + 4));
    if (isBullet || isBox || (item !== undefined && !/^(?: {2,}|\t)/.test(line))) {
      items.push(
        isBullet
          ? line.replace(/^\s*[・•‣◦]\s*/, '').trim()
          : text.slice(item ?? start, Math.min(end, start + 2000)).trim(),
      );
      isOpen = true;
    } else if (line.trim() === '') isOpen = false;
    else if (isOpen) {
      const last = items.pop() ?? '';
      items.push(`${last} ${line.trim().replace(/^(?:[-*+]|\d{1,2}[.)])\s+/, '')}`);
    }
  }
  return items;
}

/** Of a table each row but its head. */
function tableRows(text: string): readonly string[] {
  const rows = text.split('\n').filter((line) => /^\s*\|.*\|/.test(line));
  const rule = rows.findIndex((row) => /^[\s|:-]+$/.test(row));
  return rows.slice(rule === -1 ? rows.length : rule + 1).map((row) => {
    const cells = row
      .trim()
      .replaceAll(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    return cells.filter((cell) => cell !== '' && cell !== '-').join(' · ');
  });
}

/** `Taking #79 as well`: an issue becomes a follow-up where a member says that they do it. */
const takes =
  /(?<![\p{L}])(?:taking|i(?:'ll| will| can)? take|i(?:'ll| will) (?:do|fix|handle)|i(?:'m| am) (?:on|taking)|ich (?:übernehme|nehme|kümmere)|übernehme|me encargo|tomo yo|je (?:prends|m'occupe)|eu (?:assumo|pego)|fico com|担当します|対応します)/iu;

function takenOn(statement: ReadStatement, text: string, frame: FollowUpFrame): readonly ToldFollowUp[] {
  if (statement.comment === undefined || !takes.test(text)) return [];
  return sentencesOf(text)
    .filter((sentence) => takes.test(sentence) && namesAny(sentence, frame.home))
    .map((sentence) => {
      const item = followUp({ text: sentence, isDone: false }, statement, frame);
      return item.owners.length > 0 ? item : { ...item, owners: [statement.author.login] };
    });
}

function namesAny(sentence: string, home: string): boolean {
  return referencesIn(sentence, home).numbers.length > 0 || namesAnother(sentence, home);
}

function followUp({ text, isDone }: Item, source: Statement, frame: FollowUpFrame): ToldFollowUp {
  return {
    text,
    isDone,
    number: referencesIn(text, frame.home).numbers[0],
    owners: ownersIn(text, frame.logins),
    due: dueIn(text, source, frame),
    source,
  };
}

/** `@ola`, `-> okafor`, `(Marisol, by May 15)`, `担当：mori-y`: a word is an owner only where it is somebody's login. */
function ownersIn(text: string, logins: readonly string[]): readonly string[] {
  const typed = asTyped(text);
  const mentioned = [...typed.matchAll(/(?<![\w/@.])@([a-z\d](?:-?[a-z\d])*)/gi)].map(
    ([, login = '']) => login,
  );
  const placed = [
    ...typed.matchAll(
      /(?:->|→|=>|担当 ?:?|owner ?:|assignee ?:|responsable ?:|verantwortlich ?:|zuständig ?:|\(|·|\|)\s*\**([\p{L}\d][\p{L}\d-]{1,38})/giu,
    ),
    ...typed.matchAll(/,\s*([\p{L}\d][\p{L}\d-]{1,38})\s*(?=[,.)]|$)/giu),
    ...typed.matchAll(
      /^([\p{L}\d][\p{L}\d-]{1,38})\s*(?=:| (?:will|to|richtet|lässt|prüft|baut|macht|schreibt|se encarga|s'occupe|vai)\b)/giu,
    ),
  ].map(([, word = '']) => word);
  const known = [...mentioned, ...placed].flatMap((word) => {
    const login = logins.find((one) => one.toLowerCase() === word.toLowerCase());
    return login ?? (mentioned.includes(word) ? word : []);
  });
  return [...new Set(known)].slice(0, 5);
}

const dueWords =
  /(?<![\p{L}])(?:by|until|till|due(?: on)?:?|before|bis(?: zum| spätestens)?|spätestens(?: am)?|fällig(?: am)?:?|antes del?|hasta el?|para el?|avant le|d'ici le|pour le|até(?: o dia| dia)?|antes de)\s+|期限 ?:?\s*|(?=\d{1,2}月\d{1,2}日)|(?<![\d-])(?=\d{4}-\d\d-\d\d)/giu;

/** Days: without a year, one further ahead is more likely a day of the past. */
const farAhead = 183;

/** Only a day of the calendar: `next Friday` is the one for some and the other for others. */
function dueIn(
  text: string,
  { createdAt }: Statement,
  { timeZone, language }: FollowUpFrame,
): string | undefined {
  const typed = asTyped(text);
  const today = wallTime(milliseconds(createdAt), timeZone).day;
  for (const { index, 0: lead } of typed.matchAll(dueWords)) {
    const rest = typed.slice(index + lead.length);
    const read = readDate(rest, { today, language, isAhead: true });
    if (read === undefined) continue;
    const shown = rest.slice(0, rest.length - read.rest.length);
    const isNamed = lead !== '';
    // `the log of 2025-01-05` tells of what was.
    if (!isNamed && (read.day < today || !/^\s*(?:[).,;|·](?=\s|$)|$)/.test(read.rest))) continue;
    if (!/\d{4}/.test(shown) && read.day > addDays(today, farAhead)) continue;
    return read.day;
  }
  return undefined;
}
