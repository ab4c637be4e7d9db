/** What was told to everybody outside with `/incident update`, among what was said to people. */

import { quoted } from '../../markdown/quoted.ts';
import type { Instant } from '../../time/instant.ts';
import type { Page } from '../block.ts';
import { type Formatter, statusWords } from '../formatter.ts';
import { sourceLink } from '../quotes.ts';
import { type Answers, noAnswers } from './feedback.ts';

/** What was said to people, in the words of whoever says that this is it. */
export interface Communication {
  /** The step, or the heading under which it was written. */
  readonly steps: string;
  /** Who said it, where and when. */
  readonly source: string;
  readonly quote: string;
  readonly answers: Answers;
}

/** Longer is read in the thread. */
export const longestQuote = 1500;

/** The first is the note of its step already. */
export function updatesIn({ incident, facts, formatter }: Page): readonly Communication[] {
  const notes = incident.steps.flatMap(({ state }) => (state.kind === 'done' ? (state.note ?? []) : []));
  return incident.logbook.entries.flatMap((entry) => {
    if (entry.what !== 'update' || entry.attribution.kind !== 'actor' || notes.includes(entry.text))
      return [];
    const { texts } = formatter;
    const comment = facts.comments.find(({ id }) => id === entry.comment);
    const { by, at } = entry.attribution;
    const quote = quoteOf(entry.text, by, at, formatter);
    return [
      {
        ...quote,
        steps: texts.format('publicUpdate', { status: statusWords(entry.status, texts) }),
        ...(comment === undefined ? {} : { source: sourceLink(comment, formatter) }),
        answers: noAnswers,
      },
    ];
  });
}

/** In their words, with who said it when. */
export function quoteOf(text: string, by: string, at: Instant, formatter: Formatter) {
  const source = formatter.texts.format('quotedFromTick', {
    who: formatter.name(by),
    when: formatter.clock.named(at),
  });
  return { source, quote: quoted(formatter.block(text, longestQuote).text) };
}
