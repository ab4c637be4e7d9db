/**
 * Words and ticks of people that an edit of ours took away in an earlier run: GitHub takes no condition with a write,
 * and whoever wrote between our reading and our writing is lost unless somebody looks. A run that is cut off after its
 * write does not, so each run looks at the newest versions of the description, whoever made them.
 */

import { listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { readChecklist, setBoxes } from '../checklist/checklist.ts';
import type { StepId } from '../checklist/protocol.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import { isSameText } from '../facts/same-text.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import { findTracking } from '../logbook/find-tracking.ts';
import { isToggle, type Logbook } from '../logbook/logbook.ts';
import { second } from '../time/duration.ts';
import { type Instant, milliseconds } from '../time/instant.ts';
import { hasText, type Overwrite, overwrites } from './overwrites.ts';
import { withWords } from './overwritten-words.ts';

/** Two of GitHub's clocks tell of one tick a few seconds apart. */
const sameTime = 5 * second;

/** The description as it should be; undefined where nothing is missing, or GitHub does not show what it is now. */
export function withOverwritten(facts: Facts, isCut: boolean): string | undefined {
  const { versions = [], issue } = facts;
  const [newest] = versions;
  if (newest === undefined || !isSameText(newest.text, issue.body)) return undefined;
  const found = overwrites(versions, facts.me);
  if (found.length === 0) return undefined;
  const worded = withWords(versions, { issue: issue.number, me: facts.me, isCut }, issue.body);
  const known = knownOf(facts);
  const whole =
    known === undefined
      ? worded
      : found.reduceRight((text, overwrite) => withTicks(text, overwrite, facts, known), worded);
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
