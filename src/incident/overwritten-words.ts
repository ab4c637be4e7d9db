/** Words of people in a description that an edit of ours took away, put back where they stood. */

import { listedSteps, splitAtList, tickedSteps } from '../checklist/boxes.ts';
import { isOwnAppend, readChecklist, setBoxes, underText } from '../checklist/checklist.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import { hasText, type Overwrite, overwrites } from './overwrites.ts';
import { type Gap, inserted, isSame, linesIn, missing, peoplesLines, withoutLines } from './peoples-lines.ts';

export interface Whose {
  readonly issue: number;
  readonly me: string;
  /** Older versions were not told. */
  readonly isCut?: boolean;
}

/** The versions, newest first, and what is known of each; what was asked once is not worked out again. */
interface History extends Whose {
  readonly versions: readonly TextEdit[];
  readonly found: readonly Overwrite[];
  readonly linesOf: (text: string) => readonly string[];
  /** Of the version at that place, once the words are back that were lost until then. */
  readonly wholeAt: (place: number) => readonly string[];
  readonly lossOf: (overwrite: Overwrite) => Loss | 'unknown' | undefined;
}

/** The text that is there now, with all that edits of ours took away. */
export function withWords(versions: readonly TextEdit[], whose: Whose, text: string): string {
  return putBack(text, 0, historyOf(versions, whose));
}

/** Whether something may have been lost, which only older versions tell. */
export function isUndecided(versions: readonly TextEdit[], whose: Whose): boolean {
  const { found, lossOf } = historyOf(versions, whose);
  return found.some((overwrite) => lossOf(overwrite) === 'unknown');
}

function historyOf(versions: readonly TextEdit[], whose: Whose): History {
  const history: History = {
    ...whose,
    versions,
    found: overwrites(versions, whose.me),
    linesOf: remembered((one) => peoplesLines(one, whose.issue)),
    wholeAt: remembered((place) => history.linesOf(putBack(versions[place]?.text ?? '', place, history))),
    lossOf: remembered((overwrite) => lossOf(overwrite, history)),
  };
  return history;
}

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const { value } = known.get(key) ?? { value: work(key) };
    known.set(key, { value });
    return value;
  };
}

function putBack(text: string, newest: number, history: History): string {
  return history.found
    .filter(({ place }) => place >= newest)
    .reduceRight((whole, overwrite) => {
      const loss = history.lossOf(overwrite);
      if (loss === undefined || loss === 'unknown') return whole;
      const later = history.versions.slice(newest, overwrite.place);
      return withLoss(whole, { ...overwrite, ...loss, later }, history);
    }, text);
}

/** What ours was made of instead of theirs, and whether it put words back that had been lost until then. */
interface Beginning {
  readonly lines: readonly string[];
  readonly isPlain: boolean;
}

interface Loss {
  /** Left out where no version is known of which ours can have been made. */
  readonly beginning?: Beginning;
  readonly gone: readonly Gap[];
}

/**
 * We change our list, or put words back, and nothing else of theirs: where more is different it was lost. Where neither
 * is so, another workflow wrote that goes by the same name, and leaves our list as it is.
 */
function lossOf(overwrite: Overwrite, history: History): Loss | 'unknown' | undefined {
  const { theirs, ours, place } = overwrite;
  const { issue, linesOf, wholeAt } = history;
  // Our list under their text, with all that they left open closed above it.
  if (isOwnAppend(theirs.text, ours.text, issue)) return undefined;
  const [was, is] = [linesOf(theirs.text), linesOf(ours.text)];
  if (isSame(was, is) || isSame(wholeAt(place + 1), is)) return undefined;
  const beginning = beginningOf(overwrite, history);
  if (beginning?.isPlain === false) return { beginning, gone: without(missing(was, is), beginning.lines) };
  if (beginning === undefined && history.isCut === true) return 'unknown';
  if (isSame(boxes(theirs.text, issue), boxes(ours.text, issue))) return undefined;
  return { ...(beginning === undefined ? {} : { beginning }), gone: missing(was, is) };
}

function beginningOf(
  { ours, place, older }: Overwrite,
  { linesOf, wholeAt }: History,
): Beginning | undefined {
  const is = linesOf(ours.text);
  const lines = older.map((one) => (hasText(one) ? linesOf(one.text) : undefined));
  const plain = lines.find((own) => own !== undefined && isSame(own, is));
  if (plain !== undefined) return { lines: plain, isPlain: true };
  const whole = lines.find((own, index) => own !== undefined && isSame(wholeAt(place + 2 + index), is));
  return whole === undefined ? undefined : { lines: whole, isPlain: false };
}

function withLoss(text: string, lost: Overwrite & Loss, history: History): string {
  const { theirs, ours, later, older, beginning, gone } = lost;
  const { issue, me, linesOf } = history;
  const [was, is] = [linesOf(theirs.text), linesOf(ours.text)];
  const has = (one: TextEdit) => hasText(one) && holds(linesOf(one.text), was, gone);
  // Who took the words out again, after they had been put back, meant to; but for us.
  const isTakenOut = later.some((one, index) => {
    const before = later[index + 1];
    return one.by !== me && before !== undefined && has(before) && !has(one);
  });
  if (isTakenOut || holds(linesOf(text), was, gone)) return text;
  const isPlain = older.length === 0 || beginning?.isPlain === true;
  if (isPlain && isSame(linesOf(text), is)) return withListOf(theirs.text, text, issue);
  const returned = beginning === undefined ? [] : linesIn(missing(beginning.lines, was));
  return withoutLines(
    inserted(text, without(gone, linesOf(text)), issue),
    stillThere(returned, later, history),
    issue,
  );
}

/** What is left of the gaps without lines that stand there already, or stood before: ours took those out again. */
function without(gaps: readonly Gap[], lines: readonly string[]): readonly Gap[] {
  const known = new Set(lines.filter((line) => line !== ''));
  return gaps.flatMap(({ under, lines: all }) => {
    const left = all.filter((line) => !known.has(line));
    return left.some((line) => line !== '') ? [{ under, lines: left }] : [];
  });
}

/** What they had taken out, and our write brought back: nobody touched it since, or it would be missing somewhere. */
function stillThere(
  lines: readonly string[],
  later: readonly TextEdit[],
  { linesOf }: History,
): readonly string[] {
  const texts = later.filter(hasText).map((one) => new Set(linesOf(one.text)));
  return texts.length < later.length ? [] : lines.filter((line) => texts.every((known) => known.has(line)));
}

/** All that was missing is there; where only something had been taken out, all is as they left it. */
function holds(lines: readonly string[], was: readonly string[], gone: readonly Gap[]): boolean {
  if (gone.length === 0) return isSame(lines, was);
  const all = new Set(lines);
  return gone.every((gap) => gap.lines.every((line) => line === '' || all.has(line)));
}

function boxes(text: string, issue: number): readonly string[] {
  const list = readChecklist(text, issue);
  return list.kind === 'absent' ? [] : list.boxes.map(({ step, ticked }) => `${step} ${ticked}`);
}

/** Their text with our list as it is now: to the byte as they wrote it. */
function withListOf(theirs: string, text: string, issue: number): string {
  const list = readChecklist(text, issue);
  if (readChecklist(theirs, issue).kind === 'absent') {
    const { before } = splitAtList(text, issue);
    return underText(theirs, text.slice(before.length));
  }
  const ticked = tickedSteps(list);
  const off = [...listedSteps(list)].filter((step) => !ticked.has(step));
  return setBoxes(theirs, issue, { on: [...ticked], off });
}
