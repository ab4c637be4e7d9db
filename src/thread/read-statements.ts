/** Each statement of the thread, cut into the parts that it is made of. */

import { isCommandLine } from '../commands/command-line.ts';
import type { Facts } from '../facts/facts.ts';
import { day } from '../time/duration.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';
import { reportedAt } from '../trust/trust.ts';
import type { HeadingKind } from './heading-words.ts';
import { isSection, type KindOf } from './headings.ts';
import { issueTextOf } from './issue-body.ts';
import { passagesOf } from './passages.ts';
import type { Part, ReadingPolicy, ReadStatement, Statement } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import type { TimeFrame } from './time-frame.ts';
import { timedTextReader } from './timed-lines.ts';

/** The description first, then comments of people, in the order of the thread. */
export function readStatements(facts: Facts, policy: ReadingPolicy): readonly ReadStatement[] {
  const { issue, comments, me } = facts;
  const { isMember } = policy;
  const earliest = instantOf(milliseconds(issue.createdAt) - day / 2);
  const { author, createdAt, url } = issue;
  const statements: readonly Statement[] = [
    {
      author,
      createdAt,
      url,
      comment: undefined,
      text: issueTextOf(issue.body),
      ...edited(issue.createdAt, facts.versions?.find(({ by }) => by !== me)?.at),
      isMember: isMember(author.login, reportedAt(facts)),
    },
    ...comments
      .filter((comment) => comment.author.kind !== 'bot' && comment.author.login !== me)
      .map((comment) => ({
        author: comment.author,
        createdAt: comment.createdAt,
        url: comment.url,
        comment: comment.id,
        text: withoutCommands(comment.body),
        ...edited(comment.createdAt, comment.updatedAt),
        ...(comment.editedBy === undefined ? {} : { editedBy: comment.editedBy }),
        isMember: isMember(comment.author.login, comment.updatedAt),
      })),
  ];
  const closed = issue.state.kind === 'closed' ? { closedAt: issue.state.at } : {};
  return statements.map((statement) => readStatement(statement, { earliest, ...closed }, policy));
}

function edited(createdAt: Instant, editedAt: Instant | undefined): Pick<Statement, 'editedAt'> {
  return editedAt !== undefined && isBefore(createdAt, editedAt) ? { editedAt } : {};
}

/** Lines that steer us are said to us. */
export function withoutCommands(body: string): string {
  if (!/^ {0,3}\/incident/im.test(body)) return body;
  return body
    .split(/\r\n?|\n/)
    .filter((line) => !isCommandLine(line))
    .join('\n')
    .trim();
}

/** Under these a time says when something is due, or is part of what is told. */
const untimed: readonly (HeadingKind | undefined)[] = ['follow-ups', 'communications', 'other', 'severity'];

function readStatement(
  statement: Statement,
  frame: Pick<TimeFrame, 'earliest' | 'closedAt'>,
  policy: ReadingPolicy,
): ReadStatement {
  // What strangers write feeds nothing, so nothing of it is read.
  if (!statement.isMember && statement.comment !== undefined) {
    return { ...statement, parts: [], sentences: [], isWriteUp: false };
  }
  const { timeZone, language } = policy;
  const kindOf: KindOf = statement.isMember ? policy.kindOf : onlyTheReport(policy.kindOf);
  const { createdAt: writtenAt, editedAt } = statement;
  const when = editedAt === undefined ? { writtenAt } : { writtenAt, editedAt };
  const timed = timedTextReader({ ...when, ...frame, timeZone, language });
  const parts = passagesOf(statement.text, kindOf).map(({ kind, heading, text }): Part => {
    if (untimed.includes(kind) || isSection(kind)) return { kind, heading, text, timed: [], others: text };
    const { lines, others } = timed(text, heading);
    return { kind, heading, text, timed: lines, others };
  });
  const known = new Set(parts.flatMap(({ kind }) => (isTold(kind) ? [kind] : [])));
  const prose = parts.filter(({ kind }) => kind === undefined || talks.includes(kind));
  return {
    ...statement,
    parts,
    sentences: prose.flatMap(({ others }) => sentencesOf(others)),
    isWriteUp: known.size > 1,
  };
}

/**
 * Somebody without access saw what it does to people, and the summary tells it in their words. No section of the team is
 * written by it; why it happened and what is to be done is not even told there.
 */
function onlyTheReport(kindOf: KindOf): KindOf {
  return (heading, how) => {
    const kind = kindOf(heading, how);
    if (kind === undefined || seenByOutsiders.includes(kind)) return undefined;
    return outsidersKinds.includes(kind) ? kind : 'other';
  };
}

const outsidersKinds: readonly HeadingKind[] = ['summary', 'severity', 'other'];
const seenByOutsiders: readonly HeadingKind[] = ['impact', 'started', 'detected'];

/** Under these people talk as they do in the thread. */
const talks: readonly HeadingKind[] = ['summary', 'repair', 'communications'];

function isTold(kind: HeadingKind | undefined): boolean {
  return (
    isSection(kind) ||
    kind === 'summary' ||
    kind === 'timeline' ||
    kind === 'follow-ups' ||
    kind === 'lessons' ||
    kind === 'repair'
  );
}
