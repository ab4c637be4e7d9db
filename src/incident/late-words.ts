/** What members write once an incident is over: the file follows it as it follows a tick. */

import { splitAtList } from '../checklist/boxes.ts';
import { holdsOnlyCommands } from '../commands/command-lines.ts';
import type { CommentFacts, Facts, IssueFacts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { latestTouch, touchOf } from '../logbook/quiet.ts';
import { isAuthorTrusted, isTrusted, likelyMembersFirst, mustAsk, permissionOf } from '../trust/trust.ts';

interface Weighing {
  readonly acceptFrom: AcceptFrom;
  readonly blobSha: (text: string) => string;
}

/** Each costs a request, and anybody may write in a public repository. */
const mostAuthors = 40;

/** With a revision of its own for words that no file can know of yet. */
export function withLateWords(facts: Facts, logbook: Logbook, weighing: Weighing): Logbook {
  return withWords(facts, withOwnReport(facts, logbook, weighing), weighing);
}

/** What the author made of the description since then is not what counted. */
function withOwnReport(facts: Facts, logbook: Logbook, { blobSha }: Weighing): Logbook {
  const { members } = logbook;
  if (members?.report === undefined || members.report === digestOfReport(facts, blobSha)) return logbook;
  return { ...logbook, members: { known: members.known } };
}

function withWords(facts: Facts, logbook: Logbook, weighing: Weighing): Logbook {
  if (!isOver(facts, logbook)) return logbook;
  const { told, revision } = logbook;
  const now = { last: latestTouch(wordsOfPeople(facts)), text: digestOf(facts, weighing) };
  // Delivered before files followed: the next tick begins it.
  if (told === undefined) return isDelivered(logbook) ? logbook : { ...logbook, told: now };
  if (told.last === now.last && told.text === now.text) return logbook;
  const authors = authorsSince(facts, told.last);
  if (authors.some((login) => isUnweighed(login, facts))) return logbook;
  const isHeard =
    authors.some((login) => isTrusted(login, facts, 'usual')) ||
    (told.text !== now.text && isAuthorTrusted(facts, logbook, weighing.acceptFrom));
  return { ...logbook, told: now, revision: isHeard ? revision + 1 : revision };
}

/** Whose permission tells whether what they wrote after the close counts. */
export function lateAuthors(facts: Facts, logbook: Logbook): readonly string[] {
  const { told } = logbook;
  if (told === undefined || !isOver(facts, logbook)) return [];
  return authorsSince(facts, told.last).filter((login) => mustAsk(login, facts, 'usual'));
}

function isOver({ issue: { state } }: Facts, { secrecy }: Logbook): boolean {
  return state.kind === 'closed' && state.reason === 'completed' && secrecy !== 'kept';
}

function isDelivered({ postmortem, revision }: Logbook): boolean {
  return postmortem?.revision === revision;
}

function isUnweighed(login: string, facts: Facts): boolean {
  return mustAsk(login, facts, 'usual') || permissionOf(login, facts) === 'unknown';
}

/** Likely members first, so that nobody else uses up what is asked. */
function authorsSince(facts: Facts, last: string): readonly string[] {
  const late = wordsOfPeople(facts).filter((comment) => touchOf(comment) > last);
  return [...new Set(likelyMembersFirst(late).map(({ author }) => author.login))].slice(0, mostAuthors);
}

/** Who only steers is heard anyway. */
function wordsOfPeople({ comments, me }: Facts): readonly CommentFacts[] {
  return comments.filter(
    ({ author, body }) => author.kind === 'person' && author.login !== me && !holdsOnlyCommands(body),
  );
}

/** Of the title and of the description around our list. */
function digestOf({ issue }: Facts, { blobSha }: Weighing): string {
  return blobSha(JSON.stringify([issue.title, ...reportIn(issue)])).slice(0, 12);
}

/** Anybody who may rename an issue gives it a better title; whose words stand below does not change by that. */
export function digestOfReport({ issue }: Facts, blobSha: Weighing['blobSha']): string {
  return blobSha(JSON.stringify(reportIn(issue))).slice(0, 12);
}

function reportIn({ body, number }: IssueFacts): readonly string[] {
  const { before, after } = splitAtList(body.replaceAll('\r\n', '\n'), number);
  return [before.trim(), after.trim()];
}
