import { type Step, stepNumber } from '../../checklist/protocol.ts';
import type { CommentFacts, Facts } from '../../facts/facts.ts';
import type { Incident, TrackedStep } from '../../incident/incident.ts';
import { quoted } from '../../markdown/inert-block.ts';
import { type Instant, isBefore, milliseconds } from '../../time/instant.ts';
import type { TimelineLine } from '../../timeline/timeline-line.ts';
import type { Formatter } from '../formatter.ts';
import { participants } from '../participants.ts';
import { type Answers, answersTo, firstQuestion, noAnswers } from './feedback.ts';

/** What was said to people in a step whose point is to say something. */
export interface Communication {
  readonly steps: string;
  /** Who said it, where and when. */
  readonly source: string;
  readonly quote: string;
  readonly answers: Answers;
}

export interface Communications {
  readonly words: readonly Communication[];
  /** Whom the last step thanked; empty before it is done. */
  readonly thanked: string;
}

/** The message, the apology, what came back, and the thanks. */
const communicationSteps = ['alert', 'apologize', 'feedback', 'thank'] as const;

/** Longer ago than this, a comment is hardly what the tick stands for. */
const shortlyBefore = 4 * 60 * 60 * 1000;
const clockDrift = 5000;
const longest = 1500;

export function communicationsOf(
  incident: Incident,
  facts: Facts,
  formatter: Formatter,
  lines: readonly TimelineLine[],
): Communications {
  const collected = incident.steps
    .filter(({ step }) => communicationSteps.some((id) => id === step.id))
    .flatMap((tracked) => stepWordsOf(tracked, incident, facts));
  const shown = new Set(collected.flatMap(({ words }) => (words.kind === 'comment' ? [words.comment] : [])));
  const found = collected.flatMap((one) => {
    const { question } = one;
    const answers =
      question === undefined ? noAnswers : answersTo({ question, shown }, incident, facts, formatter);
    return wordsOf(one, answers, formatter);
  });
  const isThanked = incident.steps.some(({ step, state }) => step.id === 'thank' && state.kind === 'done');
  const people = isThanked ? participants(incident, facts, lines).map(formatter.name) : [];
  return {
    words: merged(found),
    thanked:
      people.length === 0 ? '' : formatter.texts.format('thanked', { people: formatter.texts.list(people) }),
  };
}

interface StepWords {
  readonly step: Step;
  readonly by: string;
  readonly words:
    | { readonly kind: 'note'; readonly text: string; readonly at: Instant }
    | { readonly kind: 'comment'; readonly comment: CommentFacts };
  /** Where people were asked for feedback. */
  readonly question?: CommentFacts;
}

/** The note that came with the tick; else what the one who ticked had just said. */
function stepWordsOf({ step, state }: TrackedStep, incident: Incident, facts: Facts): readonly StepWords[] {
  if (state.kind !== 'done' || state.attribution.kind === 'seen') return [];
  const { by, at } = state.attribution;
  const note = state.note ?? '';
  const last = lastWordsOf(by, at, facts);
  const isAsking = step.id === 'feedback';
  const question = isAsking ? (firstQuestion(by, incident, facts) ?? last) : undefined;
  const asked = question === undefined ? {} : { question };
  if (note.trim() !== '') return [{ step, by, words: { kind: 'note', text: note, at }, ...asked }];
  const comment = last ?? question;
  return comment === undefined ? [] : [{ step, by, words: { kind: 'comment', comment }, ...asked }];
}

function wordsOf(
  { step, by, words }: StepWords,
  answers: Answers,
  formatter: Formatter,
): readonly Communication[] {
  const { texts, clock } = formatter;
  const text = words.kind === 'note' ? words.text : withoutCommands(words.comment.body);
  const quote = quoted(formatter.block(text, longest).text);
  if (quote === quoted('')) return [];
  const steps = `${stepNumber(step.id)}. ${formatter.titleOf(step)}`;
  const who = formatter.name(by);
  const source =
    words.kind === 'note'
      ? texts.format('quotedFromTick', { who, when: clock.named(words.at) })
      : texts.format('quotedFromComment', {
          who,
          url: words.comment.url,
          when: clock.named(words.comment.createdAt),
        });
  return [{ steps, source, quote, answers }];
}

function lastWordsOf(login: string, tick: Instant, { comments, issue }: Facts): CommentFacts | undefined {
  return comments.findLast(({ author, body, createdAt }) => {
    if (author.kind !== 'person' || author.login.toLowerCase() !== login.toLowerCase()) return false;
    const before = milliseconds(tick) - milliseconds(createdAt);
    if (before < -clockDrift || before > shortlyBefore || isBefore(createdAt, issue.createdAt)) return false;
    return withoutCommands(body).trim() !== '';
  });
}

/** Lines that steer us are said to us. */
function withoutCommands(body: string): string {
  return body
    .split(/\r\n?|\n/)
    .filter((line) => !/^[ \t]{0,3}\/incident(?:\s|$)/i.test(line))
    .join('\n');
}

/** Two steps that were ticked after one comment share its words. */
function merged(found: readonly Communication[]): readonly Communication[] {
  const groups = Map.groupBy(found, ({ source, quote }) => `${source}\n${quote}`);
  return [...groups.values()].map((same) => ({
    steps: same.map(({ steps }) => steps).join(' · '),
    source: same[0]?.source ?? '',
    quote: same[0]?.quote ?? '',
    answers: same.find(({ answers }) => answers.intro !== '')?.answers ?? noAnswers,
  }));
}
