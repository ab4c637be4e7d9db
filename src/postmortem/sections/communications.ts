import { type Step, type StepId, stepNumber } from '../../checklist/protocol.ts';
import { mayHoldCommands } from '../../commands/command-line.ts';
import type { CommentFacts } from '../../facts/facts.ts';
import type { TrackedStep } from '../../incident/incident.ts';
import { ownComments, ownMarker } from '../../logbook/own-comments.ts';
import { codeLine } from '../../markdown/inert-code.ts';
import { quoted } from '../../markdown/quoted.ts';
import { isMessageOf, type MessageStep, messageCandidates } from '../../thread/candidates.ts';
import { withoutCommands } from '../../thread/read-statements.ts';
import type { Instant } from '../../time/instant.ts';
import type { Page } from '../block.ts';
import type { Formatter } from '../formatter.ts';
import { participants } from '../participants.ts';
import { shownOf, sourceLink } from '../quotes.ts';
import { answersTo, firstQuestion, noAnswers } from './feedback.ts';
import { type Communication, longestQuote, quoteOf, updatesIn } from './updates.ts';

export interface Communications {
  readonly words: readonly Communication[];
  /** How many more only the issue has; empty where none. */
  readonly rest: string;
  /** What was done without saying here what was said: where it may be, and how to tell. */
  readonly asks: readonly string[];
  readonly isShown: boolean;
  /** Whom the last step thanked; empty before it is done. */
  readonly thanked: string;
}

/** The message, the apology, what came back, and the thanks. */
const communicationSteps = ['alert', 'apologize', 'feedback', 'thank'] as const;

export function communicationsOf(page: Page): Communications {
  const { incident, formatter } = page;
  const steps = incident.steps.filter(({ step }) => communicationSteps.some((id) => id === step.id));
  const told = steps.flatMap((tracked) => wordsOf(tracked, page));
  const isThanked = incident.steps.some(({ step, state }) => step.id === 'thank' && state.kind === 'done');
  const people = isThanked ? participants(page).map(formatter.name) : [];
  const { texts } = formatter;
  const thanked = people.length === 0 ? '' : texts.format('thanked', { people: texts.list(people) });
  const { shown: words, left } = shownOf([...told, ...updatesIn(page), ...underHeadings(page)]);
  const rest = left === 0 ? '' : texts.format('moreInIssue', { count: left, url: incident.url });
  const asks = steps.flatMap((tracked) => asksOf(tracked, page));
  return { words, rest, asks, thanked, isShown: words.length + asks.length > 0 || thanked !== '' };
}

/** What came with the tick, and comments of which a member says that they are it. */
function wordsOf({ step, state }: TrackedStep, page: Page): readonly Communication[] {
  const { formatter } = page;
  const note = state.kind === 'done' && state.attribution.kind === 'actor' ? noteOf(state) : '';
  const comments = [...commentsSaid(step.id, page), ...messagesWith(step.id, state, page)];
  const asked = step.id === 'feedback' ? ownComments(page.facts, 'ask')[0] : undefined;
  const question = step.id === 'feedback' ? (asked ?? questionOf(state, page) ?? comments[0]) : undefined;
  const answers = question === undefined ? noAnswers : answersTo({ question, shown: thanksIn(page) }, page);
  const said = [...new Set(comments)].map((comment) => fromComment(step, comment, page));
  const own =
    note === '' || state.kind !== 'done' || state.attribution.kind !== 'actor'
      ? []
      : [noted(step, note, state.attribution, formatter)];
  const words = [...own, ...said];
  const [first, ...others] =
    words.length > 0 || question === undefined ? words : [fromComment(step, question, page)];
  return first === undefined ? [] : [{ ...first, answers }, ...others];
}

/** Where the words say of themselves that they are the message; others are talk among the team, and only offered. */
function messagesWith(step: StepId, state: TrackedStep['state'], page: Page): readonly CommentFacts[] {
  const id = messageStep(step);
  if (noteOf(state) !== '') return [];
  return cameWith(state, page).filter(
    ({ body }) => id === undefined || isMessageOf(id, withoutCommands(body)),
  );
}

/** What came with the tick; empty where nothing did. */
function noteOf(state: TrackedStep['state']): string {
  return state.kind === 'done' ? (state.note ?? '').trim() : '';
}

/** Words in the comment in which somebody said that the step is done. */
function cameWith(state: TrackedStep['state'], { facts }: Page): readonly CommentFacts[] {
  if (state.kind !== 'done' || state.attribution.kind !== 'actor') return [];
  const { by, at } = state.attribution;
  return facts.comments.filter(
    ({ author, createdAt, updatedAt, body }) =>
      author.login === by &&
      [createdAt, updatedAt].includes(at) &&
      mayHoldCommands(body) &&
      withoutCommands(body) !== '',
  );
}

/** Who thanks does not answer. */
function thanksIn({ reading, facts }: Page): ReadonlySet<CommentFacts> {
  const ids = messageCandidates('thank', reading.statements).map(({ comment }) => comment);
  return new Set(facts.comments.filter(({ id }) => ids.includes(id)));
}

function noted(
  step: Step,
  note: string,
  { by, at }: { readonly by: string; readonly at: Instant },
  formatter: Formatter,
): Communication {
  return { steps: nameOf(step, formatter), ...quoteOf(note, by, at, formatter), answers: noAnswers };
}

function fromComment(step: Step, comment: CommentFacts, { formatter }: Page): Communication {
  return {
    steps: nameOf(step, formatter),
    source: sourceLink(comment, formatter),
    quote: quoted(formatter.block(withoutMarker(withoutCommands(comment.body)), longestQuote).text),
    answers: noAnswers,
  };
}

/** Ours begins with what we know it by. */
function withoutMarker(text: string): string {
  return text.startsWith(ownMarker('ask')) ? text.slice(ownMarker('ask').length).trim() : text;
}

/** To ask for feedback is to ask a question: where somebody asked one in its turn, the answers belong to it. */
function questionOf(state: TrackedStep['state'], { incident, facts }: Page): CommentFacts | undefined {
  if (state.kind !== 'done' || state.attribution.kind !== 'actor') return undefined;
  return firstQuestion(state.attribution.by, incident, facts);
}

/** Of members only: what others say is never what the team said, whoever points at it. */
function commentsSaid(step: StepId, { incident, facts, reading }: Page): readonly CommentFacts[] {
  const ids = incident.logbook.entries.flatMap((entry) =>
    entry.what === 'said' && entry.step === step ? [entry.comment] : [],
  );
  return facts.comments.filter(
    ({ id, author, updatedAt }) => ids.includes(id) && reading.isMember(author.login, updatedAt),
  );
}

function underHeadings({ reading, formatter }: Page): readonly Communication[] {
  return reading.statements
    .filter(({ isMember }) => isMember)
    .flatMap((statement) =>
      statement.parts
        .filter(({ kind, text }) => kind === 'communications' && text !== '')
        .map(({ heading, text }) => ({
          steps: formatter.line(heading, 80),
          source: sourceLink(statement, formatter),
          quote: quoted(formatter.block(text, longestQuote).text),
          answers: noAnswers,
        })),
    );
}

/** Whatever was said is never made up: it is asked for, with the comments in which it may be. */
function asksOf({ step, state }: TrackedStep, page: Page): readonly string[] {
  const { reading, formatter } = page;
  const id = messageStep(step.id);
  if (id === undefined || state.kind === 'skipped' || isTold(step.id, state, page)) return [];
  const beside = new Set(cameWith(state, page).map((comment) => comment.id));
  const found = [
    ...messageCandidates(id, reading.statements).filter(({ comment }) => !beside.has(comment ?? 0)),
    ...reading.statements.filter(({ comment }) => beside.has(comment ?? 0)),
  ];
  const hasHeading = reading.statements.some(({ parts }) =>
    parts.some(({ kind }) => kind === 'communications'),
  );
  if (found.length === 0 && (state.kind === 'open' || hasHeading)) return [];
  const { texts } = formatter;
  const number = stepNumber(step.id);
  const named = nameOf(step, formatter);
  if (found.length === 0) {
    return [texts.format('askSaid', { step: named, command: codeLine(`/incident done ${number} …`) })];
  }
  const links = texts.list(found.map((source) => sourceLink(source, formatter)));
  // Whoever did the step most likely wrote it.
  const by = state.kind === 'done' && state.attribution.kind === 'actor' ? state.attribution.by : undefined;
  const likely = found.find(({ author }) => author.login === by) ?? found[0];
  const command = codeLine(`/incident said ${number} #issuecomment-${likely?.comment ?? ''}`);
  return [texts.format('perhapsSaid', { step: named, links, command })];
}

function isTold(step: StepId, state: TrackedStep['state'], page: Page): boolean {
  return (
    noteOf(state) !== '' || commentsSaid(step, page).length > 0 || messagesWith(step, state, page).length > 0
  );
}

function messageStep(id: StepId): MessageStep | undefined {
  return id === 'alert' || id === 'apologize' || id === 'thank' ? id : undefined;
}

function nameOf(step: Step, formatter: Formatter): string {
  return `${stepNumber(step.id)}. ${formatter.titleOf(step)}`;
}
