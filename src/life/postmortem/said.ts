import type { CommentFacts, Facts } from '../../incident/facts.ts';
import type { Incident, TrackedStep } from '../../incident/incident.ts';
import { type Instant, isBefore, milliseconds } from '../../incident/instant.ts';
import { type Step, stepNumber } from '../../incident/protocol.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { quoted } from '../../text/inert-block.ts';
import { type Answers, answersTo, firstQuestion, noAnswers } from './answers.ts';
import { participants } from './participants.ts';
import type { Telling } from './telling.ts';

/** What was said to people in a step whose point is to say something. */
export interface SaidWords {
  readonly steps: string;
  /** Who said it, where and when. */
  readonly source: string;
  readonly quote: string;
  readonly answers: Answers;
}

export interface Said {
  readonly words: readonly SaidWords[];
  /** Whom the last step thanked; empty before it is done. */
  readonly thanked: string;
}

/** The message, the apology, what came back, and the thanks. */
const spokenSteps = ['alert', 'apologize', 'feedback', 'thank'] as const;

/** Longer ago than this, a comment is hardly what the tick stands for. */
const shortlyBefore = 4 * 60 * 60 * 1000;
const clockDrift = 5000;
const longest = 1500;

export function saidOf(
  incident: Incident,
  facts: Facts,
  telling: Telling,
  lines: readonly TimelineLine[],
): Said {
  const spoken = incident.steps
    .filter(({ step }) => spokenSteps.some((id) => id === step.id))
    .flatMap((tracked) => spokenIn(tracked, incident, facts));
  const shown = new Set(spoken.flatMap(({ words }) => (words.kind === 'comment' ? [words.comment] : [])));
  const found = spoken.flatMap((one) => {
    const { question } = one;
    const answers =
      question === undefined ? noAnswers : answersTo({ question, shown }, incident, facts, telling);
    return wordsOf(one, answers, telling);
  });
  const isThanked = incident.steps.some(({ step, state }) => step.id === 'thank' && state.kind === 'done');
  const people = isThanked ? participants(incident, facts, lines).map(telling.name) : [];
  return {
    words: merged(found),
    thanked:
      people.length === 0 ? '' : telling.speech.say('thanked', { people: telling.speech.list(people) }),
  };
}

interface Spoken {
  readonly step: Step;
  readonly by: string;
  readonly words:
    | { readonly kind: 'note'; readonly text: string; readonly at: Instant }
    | { readonly kind: 'comment'; readonly comment: CommentFacts };
  /** Where people were asked for feedback. */
  readonly question?: CommentFacts;
}

/** The note that came with the tick; else what the one who ticked had just said. */
function spokenIn({ step, state }: TrackedStep, incident: Incident, facts: Facts): readonly Spoken[] {
  if (state.kind !== 'done' || state.witness.kind === 'seen') return [];
  const { by, at } = state.witness;
  const note = state.note ?? '';
  const last = lastWordsOf(by, at, facts);
  const isAsking = step.id === 'feedback';
  const question = isAsking ? (firstQuestion(by, incident, facts) ?? last) : undefined;
  const asked = question === undefined ? {} : { question };
  if (note.trim() !== '') return [{ step, by, words: { kind: 'note', text: note, at }, ...asked }];
  const comment = last ?? question;
  return comment === undefined ? [] : [{ step, by, words: { kind: 'comment', comment }, ...asked }];
}

function wordsOf({ step, by, words }: Spoken, answers: Answers, telling: Telling): readonly SaidWords[] {
  const { speech, clock } = telling;
  const text = words.kind === 'note' ? words.text : withoutCommands(words.comment.body);
  const quote = quoted(telling.block(text, longest).text);
  if (quote === quoted('')) return [];
  const steps = `${stepNumber(step.id)}. ${telling.titleOf(step)}`;
  const who = telling.name(by);
  const source =
    words.kind === 'note'
      ? speech.say('saidWithTick', { who, when: clock.named(words.at) })
      : speech.say('saidInComment', {
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
function merged(found: readonly SaidWords[]): readonly SaidWords[] {
  const groups = Map.groupBy(found, ({ source, quote }) => `${source}\n${quote}`);
  return [...groups.values()].map((same) => ({
    steps: same.map(({ steps }) => steps).join(' · '),
    source: same[0]?.source ?? '',
    quote: same[0]?.quote ?? '',
    answers: same.find(({ answers }) => answers.intro !== '')?.answers ?? noAnswers,
  }));
}
