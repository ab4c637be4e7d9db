import type { CommentFacts, Facts } from '../../incident/facts.ts';
import type { Incident, TrackedStep } from '../../incident/incident.ts';
import { type Instant, isBefore, milliseconds } from '../../incident/instant.ts';
import { stepNumber } from '../../incident/protocol.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { quoted } from '../../text/inert-block.ts';
import { participants } from './participants.ts';
import type { Telling } from './telling.ts';

/** What was said to people in a step whose point is to say something. */
export interface SaidWords {
  readonly steps: string;
  /** Who said it, where and when. */
  readonly source: string;
  readonly quote: string;
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
  const found = incident.steps
    .filter(({ step }) => spokenSteps.some((id) => id === step.id))
    .flatMap((tracked) => wordsOf(tracked, facts, telling));
  const isThanked = incident.steps.some(({ step, state }) => step.id === 'thank' && state.kind === 'done');
  const people = isThanked ? participants(lines, facts).map(telling.name) : [];
  return {
    words: merged(found),
    thanked:
      people.length === 0 ? '' : telling.speech.say('thanked', { people: telling.speech.list(people) }),
  };
}

/** The note that came with the tick; else what the one who ticked had just said. */
function wordsOf({ step, state }: TrackedStep, facts: Facts, telling: Telling): readonly SaidWords[] {
  if (state.kind !== 'done' || state.witness.kind === 'seen') return [];
  const { by, at } = state.witness;
  const { speech, clock, name } = telling;
  const steps = `${stepNumber(step.id)}. ${telling.titleOf(step)}`;
  const who = name(by);
  const note = telling.block(state.note ?? '', longest).text;
  if (note !== '') {
    const source = speech.say('saidWithTick', { who, when: clock.named(at) });
    return [{ steps, source, quote: quoted(note) }];
  }
  const comment = lastWordsOf(by, at, facts);
  const words = comment === undefined ? '' : telling.block(withoutCommands(comment.body), longest).text;
  if (comment === undefined || words === '') return [];
  const when = clock.named(comment.createdAt);
  return [
    { steps, source: speech.say('saidInComment', { who, url: comment.url, when }), quote: quoted(words) },
  ];
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
  }));
}
