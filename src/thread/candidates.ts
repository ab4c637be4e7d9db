/** Sentences that may belong into a section under which nobody wrote: offered there, and never taken for its text. */

import { type Instant, isBefore } from '../time/instant.ts';
import type { Cue } from './cue.ts';
import {
  aboutAlerting,
  aboutApology,
  aboutBadly,
  aboutCause,
  aboutDetection,
  aboutHarm,
  aboutLuck,
  aboutMany,
  aboutPlans,
  aboutThanks,
  chatter,
} from './cue-words.ts';
import type { Candidate, Candidates, ReadStatement, Statement } from './reading.ts';
import { aboutEnd, opensWithStatus } from './status-words.ts';

interface Scored extends Candidate {
  readonly score: number;
}

/** Fewer, and what was meant is missed; more, and nobody reads them. */
const most = { impact: 3, detection: 2, factors: 4, lucky: 2, badly: 3, 'follow-ups': 4 } as const;
type Offered = keyof typeof most;

const offeredNames: readonly Offered[] = ['impact', 'detection', 'factors', 'lucky', 'badly', 'follow-ups'];

export interface CandidateFrame {
  /** From when on it did no more harm: before, people look for the cause; after, they say what to change. */
  readonly mitigated: Instant | undefined;
}

export function candidatesOf(statements: readonly ReadStatement[], frame: CandidateFrame): Candidates {
  const members = statements.filter(({ isMember }) => isMember);
  const told = new Set(members.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  const all = members.flatMap((source) => sentencesIn(source));
  const offered = offeredNames.flatMap((name) => {
    const isTold = told.has(name);
    if (isTold && name !== 'follow-ups') return [];
    const found = all.flatMap((one) => {
      const score = scores[name](one, frame);
      // Where a list says what is left to do, only what somebody plainly calls so is more.
      return score > (isTold ? 2 : 0) ? [{ text: one.text, source: one.source, score }] : [];
    });
    const best = bestOf(found, most[name]);
    return best.length === 0 ? [] : [[name, best] as const];
  });
  return Object.fromEntries(offered);
}

interface Sentence extends Candidate {
  readonly index: number;
  readonly isMessage: boolean;
}

/** Whoever asks others says nothing yet. */
const asks =
  /\b(?:(?:have|has) asked|asked (?:the|them|all|our)|would you|could you|let us know|let me know)\b/i;

function sentencesIn(source: ReadStatement): readonly Sentence[] {
  const lines = source.parts
    .filter(
      ({ kind }) => kind === undefined || kind === 'timeline' || kind === 'repair' || kind === 'summary',
    )
    .flatMap(({ timed }) => timed.map(({ text }) => text));
  const isMessage = source.comment !== undefined && isForOutside(source);
  return [...source.sentences, ...lines]
    .filter(
      (text) => text.length >= 8 && !chatter.test(text) && !asks.test(text) && !/[?？]["”)]*\s*$/.test(text),
    )
    .map((text, index) => ({ text, source, index, isMessage }));
}

/** What was said to people outside is told among the communications. */
function isForOutside({ text }: ReadStatement): boolean {
  return aboutAlerting.test(text.slice(0, 200)) || aboutApology.test(text);
}

/** Said while people look for the cause, without a word that says so: better than nothing. */
const weak = 0.5;

type Score = (sentence: Sentence, frame: CandidateFrame) => number;

const scores: Readonly<Record<Offered, Score>> = {
  impact: ({ text, source, isMessage }) => {
    if (aboutThanks.test(text)) return 0;
    const isDescription = source.comment === undefined;
    const [many, harm] = [count(aboutMany, text), count(aboutHarm, text)];
    return many * 2 + (many > 0 || isDescription || isMessage ? harm : 0) + (isDescription ? harm : 0);
  },
  detection: ({ text, source, index }, { mitigated }) => {
    if (!aboutDetection.test(text) || opensWithStatus(text)) return 0;
    if (source.comment === undefined) return 3;
    return index < 3 && isEarly(source, mitigated) ? 1 : 0;
  },
  factors: ({ text, isMessage, source }, { mitigated }) => {
    const isShort = text.length < 25;
    // News, plans, luck and other issues are no cause.
    const isNews = opensWithStatus(text) || aboutPlans.test(text);
    if ((isNews && !aboutCause.test(text)) || aboutLuck.test(text) || /^same (?:as|issue)\b/i.test(text))
      return 0;
    // "Caused by #91" says enough.
    if (isMessage || (isShort && !(/#\d/.test(text) && aboutCause.test(text)))) return 0;
    const hasProof = /`[^`]+`|\b[0-9a-f]{7,40}\b/.test(text) ? 1 : 0;
    const isFinding = source.comment !== undefined && isEarly(source, mitigated) && !aboutEnd.test(text);
    if (count(aboutCause, text) === 0) return isFinding ? weak + hasProof : 0;
    // That it works again is no cause, whatever else it says.
    return aboutEnd.test(text) ? 0 : 2 + hasProof + (isFinding ? 1 : 0);
  },
  lucky: ({ text, isMessage }) => (isMessage ? 0 : count(aboutLuck, text)),
  badly: ({ text, isMessage, source }) =>
    aboutLuck.test(text)
      ? 0
      : isMessage && !aboutBadly.test(text)
        ? 0
        : source.comment === undefined
          ? 0
          : count(aboutBadly, text),
  'follow-ups': ({ text, source }, { mitigated }) => {
    if (source.comment === undefined) return 0;
    if (isMarkedToDo(text)) return 3;
    return aboutPlans.test(text) && !isEarly(source, mitigated) ? 1 : 0;
  },
};

/** In capitals among small letters, or before a colon: in Spanish and Portuguese it is a word, `todo`. */
function isMarkedToDo(text: string): boolean {
  return /\bto-?do ?[:：]/i.test(text) || (/\bTODO\b/.test(text) && /\p{Ll}/u.test(text));
}

function isEarly({ createdAt }: Statement, mitigated: Instant | undefined): boolean {
  return mitigated === undefined || isBefore(createdAt, mitigated);
}

function count(pattern: Cue, text: string): number {
  return pattern.test(text) ? 1 : 0;
}

/** The best, in the order in which they were said. */
function bestOf(all: readonly Scored[], limit: number): readonly Candidate[] {
  const strong = all.filter(({ score }) => score > weak);
  const found = strong.length > 0 ? strong : all;
  const best = new Set(found.toSorted((a, b) => b.score - a.score).slice(0, limit));
  return found.filter((one) => best.has(one)).map(({ text, source }) => ({ text, source }));
}

/** Steps whose point is to say something, and comments that may hold what was said. */
export type MessageStep = 'alert' | 'apologize' | 'thank';

const messages: Readonly<Record<MessageStep, Cue>> = {
  alert: aboutAlerting,
  apologize: aboutApology,
  thank: aboutThanks,
};

/** Whether a text reads like it. */
export function isMessageOf(step: MessageStep, text: string): boolean {
  return messages[step].test(text);
}

const mostMessages = 3;

/** The longest are what somebody took the time to write. */
export function messageCandidates(
  step: MessageStep,
  statements: readonly ReadStatement[],
): readonly Statement[] {
  const found = statements.filter(
    ({ isMember, comment, isWriteUp, text }) =>
      isMember &&
      comment !== undefined &&
      !isWriteUp &&
      isMessageOf(step, text) &&
      !chatter.test(text.trim()),
  );
  const best = new Set(found.toSorted((a, b) => b.text.length - a.text.length).slice(0, mostMessages));
  return found.filter((one) => best.has(one));
}
