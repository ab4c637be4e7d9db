import { commandLines } from '../../commands/command-lines.ts';
import { ownWords } from '../../commands/first-words.ts';
import type { CommentFacts, Facts } from '../../facts/facts.ts';
import type { ReactionCounts } from '../../facts/people.ts';
import { episodes, type Incident, milestoneReported } from '../../incident/incident.ts';
import { type Instant, inOrder, isBefore } from '../../time/instant.ts';
import { tickOf } from '../assumed.ts';
import type { Formatter } from '../formatter.ts';
import { quotedLine, reactionLine } from '../quotes.ts';
import { stepSpans } from './steps.ts';

/** What came back when people asked for it. */
export interface Answers {
  /** With the reactions to the question; empty when nothing came back. */
  readonly intro: string;
  /** Each as an item of a list. */
  readonly lines: readonly string[];
  /** How many more there are; empty when these are all. */
  readonly rest: string;
}

export const noAnswers: Answers = { intro: '', lines: [], rest: '' };

export interface Asked {
  readonly question: CommentFacts;
  /** Whose words are in the record already. */
  readonly shown: ReadonlySet<CommentFacts>;
}

interface Heard {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly formatter: Formatter;
}

const most = 10;

/** Everybody's, in the order of the thread, until the thanks: with them the incident is over for those who answer. */
export function answersTo({ question, shown }: Asked, { incident, facts, formatter }: Heard): Answers {
  const { texts } = formatter;
  const found = commentsAfter(question, incident, facts)
    .filter((comment) => !shown.has(comment))
    .map((comment) => ({ comment, words: ownWords(comment.body) }))
    .filter(({ words }) => words !== '');
  const reactions = reactionLine(peoplesReactions(question));
  if (found.length === 0 && reactions === '') return noAnswers;
  const more = found.length - most;
  return {
    intro: `${texts.format('answersTo', { url: question.url })}${texts.words.colon}${reactions}`.trimEnd(),
    lines: found.slice(0, most).map(({ comment, words }) => quotedLine(comment, words, formatter)),
    rest: more > 0 ? texts.format('moreInIssue', { count: more, url: incident.url }) : '',
  };
}

function commentsAfter(
  question: CommentFacts,
  incident: Incident,
  { comments, me }: Facts,
): readonly CommentFacts[] {
  const end = endOfAsking(incident);
  const over = overSince(incident);
  // Whoever was asked in the middle of it goes on talking about what to do.
  const isAfter = (at: Instant) => over === undefined || !isBefore(at, over);
  return comments
    .slice(comments.indexOf(question) + 1)
    .filter(
      ({ author, createdAt: at }) =>
        author.kind !== 'bot' && author.login !== me && isAfter(at) && isUntil(at, end),
    );
}

/** The first that tells that the worst is over. */
function overSince(incident: Incident): Instant | undefined {
  const { logbook } = incident;
  const known = [
    milestoneReported(logbook, 'mitigated')?.at,
    milestoneReported(logbook, 'resolved')?.at,
    tickOf(incident, 'ameliorate'),
    episodes(incident).at(-1)?.to,
  ].filter((at) => at !== undefined);
  return known.toSorted(inOrder)[0];
}

/** When both steps are done; before that, more may come. */
function endOfAsking({ steps }: Incident): Instant | undefined {
  let end: Instant | undefined;
  for (const { step, state } of steps) {
    if (step.id !== 'feedback' && step.id !== 'thank') continue;
    if (state.kind === 'open') return undefined;
    if (end === undefined || isBefore(end, state.attribution.at)) end = state.attribution.at;
  }
  return end;
}

function isUntil(at: Instant, end: Instant | undefined): boolean {
  return end === undefined || !isBefore(end, at);
}

/** Under a command one of these signs is ours, and GitHub's sum does not tell which. */
function peoplesReactions({ body, reactions }: CommentFacts): ReactionCounts {
  if (commandLines(body).length === 0) return reactions ?? {};
  const { '+1': _done, eyes: _seen, confused: _refused, ...others } = reactions ?? {};
  return others;
}

/** What whoever done the step asked first while it was its turn: to ask for feedback is to ask a question. */
export function firstQuestion(
  login: string,
  incident: Incident,
  { comments }: Facts,
): CommentFacts | undefined {
  const turn = stepSpans(incident)[incident.steps.findIndex(({ step }) => step.id === 'feedback')];
  if (turn === undefined || turn.isAhead) return undefined;
  return comments.find(({ author, body, createdAt }) => {
    if (author.kind !== 'person' || author.login.toLowerCase() !== login.toLowerCase()) return false;
    if (isBefore(createdAt, turn.from) || isBefore(turn.to, createdAt)) return false;
    return /[?؟](?=$|[\s)\]"'”»*_!])|？/.test(ownWords(body));
  });
}
