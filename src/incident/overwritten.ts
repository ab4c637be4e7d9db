/**
 * Words and ticks of people that an edit of ours took away in an earlier run: GitHub takes no condition with a write,
 * and whoever wrote between our reading and our writing is lost unless somebody looks. A run that is cut off after its
 * write does not, so each run looks at the newest versions of the description, whoever made them.
 */

import { listedSteps, splitAtList, tickedSteps } from '../checklist/boxes.ts';
import { isOwnAppend, readChecklist, setBoxes, underText } from '../checklist/checklist.ts';
import type { StepId } from '../checklist/protocol.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import { isSameText } from '../facts/same-text.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import { findTracking } from '../logbook/find-tracking.ts';
import { isToggle, type Logbook } from '../logbook/logbook.ts';
import { second } from '../time/duration.ts';
import { type Instant, milliseconds } from '../time/instant.ts';
import { hasText, type Overwrite, overwrites } from './overwrites.ts';
import { type Gap, inserted, isSame, linesIn, missing, peoplesLines, withoutLines } from './peoples-lines.ts';

/** Two of GitHub's clocks tell of one tick a few seconds apart. */
const sameTime = 5 * second;

/** The description as it should be; undefined where nothing is missing, or GitHub does not show what it is now. */
export function withOverwritten(facts: Facts): string | undefined {
  const { versions = [], issue } = facts;
  const [newest] = versions;
  if (newest === undefined || !isSameText(newest.text, issue.body)) return undefined;
  const found = overwrites(versions, facts.me);
  if (found.length === 0) return undefined;
  const known = knownOf(facts);
  const whole = found.reduceRight((text, overwrite) => {
    const worded = withWords(text, overwrite, facts);
    return known === undefined ? worded : withTicks(worded, overwrite, facts, known);
  }, issue.body);
  return isSameText(whole, issue.body) ? undefined : whole;
}

/** Where our comment is not there, a command may have taken a tick back: only then nobody knows. */
function knownOf(facts: Facts): Pick<Logbook, 'entries'> | undefined {
  const { logbook } = findTracking(facts);
  if (logbook !== undefined) return logbook;
  return facts.comments.some(({ body }) => /\/incident\s+undo/i.test(body)) ? undefined : { entries: [] };
}

/** Our comment, where it holds the list: its words are ours, the ticks are people's. */
export function withOverwrittenTicks(
  { body }: Pick<CommentFacts, 'body'>,
  versions: readonly TextEdit[],
  facts: Facts,
  logbook: Logbook,
): string | undefined {
  if (!isSameText(versions[0]?.text, body)) return undefined;
  const ticked = overwrites(versions, facts.me).reduceRight(
    (text, overwrite) => withTicks(text, overwrite, facts, logbook),
    body,
  );
  return isSameText(ticked, body) ? undefined : ticked;
}

/**
 * We change nothing but our list. Where more is different it was lost; unless it is not our hand that did it, because
 * another workflow writes as we do, and leaves our list as it is.
 */
function withWords(
  text: string,
  { theirs, ours, later, older }: Overwrite,
  { issue: { number: issue }, me }: Facts,
): string {
  // Our list under their text, with all that they left open closed above it.
  if (isOwnAppend(theirs.text, ours.text, issue)) return text;
  const [was, is] = [peoplesLines(theirs.text, issue), peoplesLines(ours.text, issue)];
  if (isSame(was, is) || isSame(boxes(theirs.text, issue), boxes(ours.text, issue))) return text;
  const gone = missing(was, is);
  const has = (one: TextEdit) => hasText(one) && holds(peoplesLines(one.text, issue), was, gone);
  // Who took the words out again, after they had been put back, meant to; but for us.
  const isTakenOut = later.some((one, index) => {
    const before = later[index + 1];
    return one.by !== me && before !== undefined && has(before) && !has(one);
  });
  if (isTakenOut || holds(peoplesLines(text, issue), was, gone)) return text;
  // Of a text that puts words back itself no other one was the beginning.
  const isMadeOf = older.some((one) => hasText(one) && isSame(peoplesLines(one.text, issue), is));
  const isPlain = older.length === 0 || isMadeOf;
  if (isPlain && isSame(peoplesLines(text, issue), is)) return withListOf(theirs.text, text, issue);
  const returned = isMadeOf ? linesIn(missing(is, was)) : [];
  return withoutLines(inserted(text, gone, issue), stillThere(returned, later, issue), issue);
}

/** What they had taken out, and our write brought back: nobody touched it since, or it would be missing somewhere. */
function stillThere(lines: readonly string[], later: readonly TextEdit[], issue: number): readonly string[] {
  const texts = later.filter(hasText).map((one) => new Set(peoplesLines(one.text, issue)));
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

/** A box that somebody changed and our edit changed back, though nobody had asked for it and nobody changed it since. */
function withTicks(
  text: string,
  overwrite: Overwrite,
  { issue: { number: issue }, me }: Facts,
  logbook: Pick<Logbook, 'entries'>,
): string {
  const ticked = (version: TextEdit) =>
    hasText(version) ? tickedSteps(readChecklist(version.text, issue)) : undefined;
  const [was, is] = [ticked(overwrite.theirs), ticked(overwrite.ours)];
  if (was === undefined || is === undefined) return text;
  const isByHand = (one: TextEdit, before: TextEdit, step: StepId) =>
    one.by !== me && ticked(one)?.has(step) !== ticked(before)?.has(step);
  const lost = [...listedSteps(readChecklist(overwrite.theirs.text, issue))].filter((step) => {
    if (was.has(step) === is.has(step)) return false;
    if (
      overwrite.later.some((one, index) => isByHand(one, overwrite.later[index + 1] ?? overwrite.ours, step))
    )
      return false;
    const since = changedAt(overwrite.people, (one) => ticked(one)?.has(step));
    return since !== undefined && !isKnown(step, since, logbook);
  });
  const [on, off] = [lost.filter((step) => was.has(step)), lost.filter((step) => !was.has(step))];
  return setBoxes(text, issue, { on, off });
}

/** When people changed it last; undefined where they did not, or a version in between is not shown. */
function changedAt(
  versions: readonly TextEdit[],
  stateIn: (version: TextEdit) => boolean | undefined,
): Instant | undefined {
  const [last] = versions;
  const now = last === undefined ? undefined : stateIn(last);
  const change = versions.findIndex((one) => stateIn(one) !== now);
  const [before, after] = [versions[change], versions[change - 1]];
  return before === undefined || stateIn(before) === undefined ? undefined : after?.at;
}

/** What the logbook says of the step since then was said by a run that saw the tick. */
function isKnown(step: StepId, since: Instant, { entries }: Pick<Logbook, 'entries'>): boolean {
  return entries.some(
    (entry) =>
      isToggle(entry) &&
      entry.step === step &&
      milliseconds(entry.attribution.at) >= milliseconds(since) - sameTime,
  );
}
