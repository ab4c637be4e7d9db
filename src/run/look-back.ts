/** Before anything is derived: what an edit of ours took away in an earlier run stands again, as if it never had. */

import { beginMarker } from '../checklist/boxes.ts';
import type { Facts } from '../facts/facts.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import { answer } from '../github/answer.ts';
import { readEditPage } from '../github/edit-page.ts';
import { newestVersions } from '../github/read-opening.ts';
import { withOverwritten, withOverwrittenTicks } from '../incident/overwritten.ts';
import { isUndecided } from '../incident/overwritten-words.ts';
import { type FoundTracking, findTracking, formerNumber } from '../logbook/find-tracking.ts';
import { parseTrackingComment } from '../logbook/tracking-comment.ts';
import { elapsed } from '../time/instant.ts';
import { withLost } from './learn-check.ts';
import type { Session } from './session.ts';
import { lookedAt } from './target.ts';

export async function lookBack(session: Session, read: Facts): Promise<Facts> {
  const { facts: known, isCut } = await withOlderVersions(session, read);
  const before = findTracking(known);
  const facts = asMoved(known, before);
  const text = withOverwritten(facts, isCut);
  if (text !== undefined) return withLost(facts, [{ text, stands: facts.issue.body }]);
  if (facts.reader !== 'graphql') return facts;
  const found = facts === known ? before : findTracking(facts);
  const whole = await withWholeComment(session, facts, found);
  return whole === facts ? withTicksOfComment(session, facts, found) : whole;
}

/** Of the newest, where people edited so often that none of ours is among them, or not what ours was made of. */
const olderVersions = 50;

async function withOlderVersions({ github }: Session, facts: Facts): Promise<Versioned> {
  const { versions = [], me, now, issue } = facts;
  const oldest = versions.at(-1);
  const isCut = versions.length >= newestVersions && oldest !== undefined;
  if (!isCut || elapsed(oldest.at, now) >= lookedAt) return { facts, isCut };
  const isTold = versions.some(({ by }) => by === me);
  if (isTold && !isUndecided(versions, { issue: issue.number, me, isCut })) return { facts, isCut };
  try {
    const { edits } = await readEditPage(github, { issue: issue.number }, { first: olderVersions });
    return { facts: { ...facts, versions: edits }, isCut: edits.length >= olderVersions };
  } catch {
    // What it does not tell, the next run asks again.
    return { facts, isCut };
  }
}

interface Versioned {
  readonly facts: Facts;
  /** There are older versions than those that were told. */
  readonly isCut: boolean;
}

/**
 * The list names its issue, so that no copy of another one counts; where the issue moved, the list goes along, and so
 * does what GitHub keeps of it.
 */
function asMoved(read: Facts, { logbook }: FoundTracking): Facts {
  const former = formerNumber(read) ?? logbook?.former;
  if (former === undefined) return read;
  const { number, body } = read.issue;
  const renamed = (text: string) => text.replaceAll(beginMarker(former), beginMarker(number));
  const versions = read.versions?.map((one) =>
    one.text === undefined ? one : { ...one, text: renamed(one.text) },
  );
  const facts = versions === undefined ? read : { ...read, versions };
  const lists = [
    ...(renamed(body) === body ? [] : [{ text: renamed(body), stands: body }]),
    ...facts.comments.flatMap(({ id, author, body: own }) =>
      author.login !== facts.me || renamed(own) === own
        ? []
        : [{ comment: id, text: renamed(own), stands: own }],
    ),
  ];
  return withLost(facts, lists);
}

/** More of ours that people edited are none of an accident. */
const mostEdited = 3;

/** Somebody cut our comment: its last whole version is in GitHub's record, and with it all that it kept. */
async function withWholeComment(session: Session, facts: Facts, { tracking }: FoundTracking): Promise<Facts> {
  const { issue, me, comments } = facts;
  if (tracking.kind === 'present' && tracking.readable) return facts;
  const edited = comments.filter(({ author, editedBy }) => author.login === me && editedBy !== me);
  const nodes = edited.slice(0, mostEdited).flatMap(({ node }) => node ?? []);
  if (nodes.length === 0) return facts;
  const versions = await versionsOf(session, issue.number, nodes);
  for (const { id, node = '', body } of edited) {
    const whole = versions[node]?.find(
      ({ by, text }) => by === me && isOurLogbook(text ?? '', [issue.number, facts.movedFrom], id),
    );
    if (whole?.text !== undefined) return withLost(facts, [{ comment: id, text: whole.text, stands: body }]);
  }
  return facts;
}

function isOurLogbook(text: string, numbers: readonly (number | undefined)[], comment: number): boolean {
  const read = parseTrackingComment(text);
  if (read.kind !== 'tracking' || read.logbook.comment !== comment) return false;
  return numbers.includes(read.logbook.issue);
}

/** A description that has no room for the list has it in our comment, whose versions come with no other answer. */
async function withTicksOfComment(
  session: Session,
  facts: Facts,
  { tracking, logbook }: FoundTracking,
): Promise<Facts> {
  if (logbook?.list !== 'comment' || tracking.kind === 'absent') return facts;
  const comment = facts.comments.find(({ id }) => id === tracking.id);
  const { node } = comment ?? {};
  if (comment === undefined || node === undefined) return facts;
  if (elapsed(comment.updatedAt, facts.now) > lookedAt) return facts;
  const versions = await versionsOf(session, facts.issue.number, [node]);
  const text = withOverwrittenTicks(comment, versions[node] ?? [], facts, logbook);
  return text === undefined ? facts : withLost(facts, [{ comment: comment.id, text, stands: comment.body }]);
}

/** Of comments, newest first; none where GitHub does not tell. */
async function versionsOf(
  session: Session,
  issue: number,
  comments: readonly string[],
): Promise<Readonly<Record<string, readonly TextEdit[]>>> {
  const patch = await answer(session, { kind: 'check', issue, body: false, comments, posted: false });
  return patch.kind === 'check' && patch.checked.kind === 'told' ? patch.checked.comments : {};
}
