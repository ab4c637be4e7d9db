/** What people say in a follow-up: until when, that it is dropped, and that nobody is to ask for a while. */

import type { Mistake, Parsed } from '../commands/command.ts';
import { mayHoldCommands } from '../commands/command-line.ts';
import { commandLines } from '../commands/command-lines.ts';
import { parseDue } from '../commands/due.ts';
import { mistake, parsed, shown, splitWord } from '../commands/words.ts';
import type { CommentFacts } from '../facts/facts.ts';
import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import type { FollowUpLines } from '../facts/follow-up-lines.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { redact } from '../markdown/redact.ts';
import { day, hour, parseDuration } from '../time/duration.ts';
import { elapsed, type Instant, milliseconds } from '../time/instant.ts';
import { wallTime } from '../time/zone.ts';
import { maySteer, permissionOf, type Weighed } from '../trust/trust.ts';

export interface HearingContext {
  readonly now: Instant;
  readonly weighed: Weighed;
  readonly timeZone: string;
  /** In which dates are written. */
  readonly language: string;
  readonly texts: ThreadTexts;
}

/** What one comment asks for. */
export interface Heard {
  readonly comment: number;
  readonly by: string;
  readonly lines: FollowUpLines;
  readonly problems: readonly { readonly line: string; readonly problem: string }[];
}

const longestSnooze = 90 * day;

const longestReason = 300;

/** Comments with commands that nobody has answered yet, oldest first. */
export function unheard(followUp: FollowUpIssue, me: string, now: Instant): readonly CommentFacts[] {
  return commandsIn(followUp, me, now).filter((comment) => !isDoubtful(comment, now));
}

/** Of those that somebody reacted to GitHub has to say who: a colleague, or another App that was here before us. */
export function doubtful(followUp: FollowUpIssue, me: string, now: Instant): readonly CommentFacts[] {
  return commandsIn(followUp, me, now).filter((comment) => isDoubtful(comment, now));
}

/** Nobody waits for the answer to one of last week. */
function commandsIn({ issue, comments }: FollowUpIssue, me: string, now: Instant): readonly CommentFacts[] {
  // Where GitHub takes no answer a command would be carried out again and again.
  if (issue.locked) return [];
  return comments.filter(
    ({ author, body, isAnswered, createdAt }) =>
      isAnswered !== true &&
      author.kind === 'person' &&
      author.login !== me &&
      mayHoldCommands(body) &&
      elapsed(createdAt, now) < longestWait,
  );
}

function isDoubtful({ createdAt, reactions = {} }: CommentFacts, now: Instant): boolean {
  const { '+1': done = 0, confused = 0 } = reactions;
  return elapsed(createdAt, now) >= hour && done + confused > 0;
}

const longestWait = 7 * day;

/** Nothing of whoever may not, or of whom GitHub did not say what they may. */
export function hear(followUp: FollowUpIssue, context: HearingContext): readonly Heard[] {
  return unheard(followUp, context.weighed.me, context.now)
    .filter(({ author }) => mayCommand(author.login, followUp, context.weighed))
    .map((comment) => heard(comment, context))
    .filter(({ lines, problems }) => problems.length > 0 || Object.keys(lines).length > 0);
}

/** Where one must be let in to read, whoever does it may say when. */
function mayCommand(login: string, { issue }: FollowUpIssue, weighed: Weighed): boolean {
  const permission = permissionOf(login, weighed);
  if (maySteer(permission)) return true;
  const isOwner = issue.assignees.some((one) => one.toLowerCase() === login.toLowerCase());
  return isOwner && permission === 'read' && weighed.repository.visibility !== 'public';
}

function heard(comment: CommentFacts, context: HearingContext): Heard {
  const read = commandLines(comment.body).map((line) => ({ line, ...parse(line, comment, context) }));
  return {
    comment: comment.id,
    by: comment.author.login,
    lines: Object.assign({}, ...read.map((one) => (one.kind === 'parsed' ? one.data : {}))),
    problems: read.flatMap((one) =>
      one.kind === 'mistake' ? [{ line: one.line, problem: one.problem }] : [],
    ),
  };
}

function parse(line: string, comment: CommentFacts, context: HearingContext): Parsed<FollowUpLines> {
  // As in the incident's own command.
  const [verb, words] = splitWord(line.replace(/^(due)[ \t]*[:=：]/i, '$1 '));
  switch (verb.toLowerCase()) {
    case 'due':
      return due(words, comment, context);
    case 'drop':
      return drop(words, context);
    case 'snooze':
      return snooze(words, comment, context);
    default:
      return mistake(
        context.texts.format('followUpCommands', {
          due: shown('due friday'),
          drop: shown('drop …'),
          snooze: shown('snooze 1w'),
        }),
      );
  }
}

function due(words: string, { createdAt }: CommentFacts, context: HearingContext): Parsed<FollowUpLines> {
  const read = parseDue(words, { ...context, writtenAt: createdAt }, (on) => shown(`due ${on}`));
  return read.kind === 'mistake' ? read : parsed({ Due: read.data.day });
}

function drop(words: string, { texts }: HearingContext): Parsed<FollowUpLines> {
  const reason = plainLine(redact(words).text, longestReason);
  if (!/[\p{L}\p{N}]/u.test(reason)) return noReason(texts);
  return parsed({ Dropped: reason });
}

function noReason(texts: ThreadTexts): Mistake {
  return mistake(texts.format('dropReason', { usage: shown('drop the service is gone') }));
}

function snooze(
  words: string,
  { createdAt }: CommentFacts,
  { timeZone, texts }: HearingContext,
): Parsed<FollowUpLines> {
  const read = parseDuration(words.toLowerCase());
  if (read.kind !== 'duration' || read.ms > longestSnooze) {
    return mistake(texts.format('followUpSnooze', { usage: shown('snooze 1w') }));
  }
  // Less than a day means until tomorrow: a day is what stands in the text.
  const until = milliseconds(createdAt) + Math.max(read.ms, day);
  return parsed({ 'Snoozed until': wallTime(until, timeZone).day });
}
