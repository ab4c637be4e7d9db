import { type Incident, milestoneReported } from '../incident/incident.ts';
import { headingOf, markOf } from '../postmortem-index/people-sections.ts';
import { aboutHarm, aboutMany } from '../thread/cue-words.ts';
import { noAnswer } from '../thread/issue-body.ts';
import { sentencesOf } from '../thread/sentences.ts';
import { elapsed, type Instant, isBefore } from '../time/instant.ts';
import type { Page } from './block.ts';
import type { Formatter } from './formatter.ts';
import { lasting } from './milestones.ts';
import { notedLine, quotedLine } from './quotes.ts';
import type { FollowUps } from './sections/follow-ups.ts';
import type { HumanSection } from './sections/questions.ts';

/**
 * What happened in three lines, from what is known: what it was and whom it hit, how long it lasted, why, and what is
 * left to do. People's words stay theirs.
 */
export function leadLines(page: Page, followUps: FollowUps): readonly string[] {
  return [
    whatLine(page),
    lengthLine(page),
    [...causeLine(page), followUpLine(page, followUps)].join(' '),
  ].filter((line) => line !== '');
}

interface Said {
  readonly at: Instant;
  /** The sentence and who said it. */
  readonly quote: string;
}

/** People clear their throat first: of the first sentences the one that says what was broken, or for how many. */
function tellingOf(sentences: readonly string[]): string | undefined {
  const first = sentences.slice(0, 4);
  return first.find((text) => aboutHarm.test(text) || aboutMany.test(text)) ?? first[0];
}

/** The first sentence about it: of a report where there is one, else of the description. */
function whatLine(page: Page): string {
  const what = written(page, ['summary'])?.quote ?? described(page);
  const impact = lastSaid(page, ['impact']);
  const parts = [
    ...(what === undefined ? [] : [what]),
    ...(impact === undefined ? [] : [page.formatter.texts.format('leadImpact', { quote: impact })]),
  ];
  return parts.join(' ');
}

function described({ reading, formatter }: Page): string | undefined {
  const [body] = reading.statements;
  const text = tellingOf(body?.sentences ?? []);
  return text === undefined || body === undefined ? undefined : quotedLine(body, text, formatter);
}

type Kind = 'summary' | 'impact' | 'factors' | 'trigger';

/** What came last, under a heading or by a command: who told it later knew more. */
function lastSaid(page: Page, kinds: readonly Kind[]): string | undefined {
  const [under, noted] = [written(page, kinds), lastNoted(page, kinds)];
  if (under === undefined || noted === undefined) return (under ?? noted)?.quote;
  return isBefore(under.at, noted.at) ? noted.quote : under.quote;
}

function written({ reading, formatter }: Page, kinds: readonly Kind[]): Said | undefined {
  for (const source of reading.statements.toReversed()) {
    if (!source.isMember && source.comment !== undefined) continue;
    for (const kind of kinds) {
      const part = source.parts.find((one) => one.kind === kind && one.text !== noAnswer);
      const text = tellingOf(part === undefined ? [] : sentencesOf(part.text));
      if (text !== undefined) return { at: source.createdAt, quote: quotedLine(source, text, formatter) };
    }
  }
  return undefined;
}

/** A report sums up its factors; single notes on them are many, and the one on the trigger says what broke. */
function lastNoted({ incident, formatter }: Page, kinds: readonly Kind[]): Said | undefined {
  const notes = incident.logbook.entries.filter((entry) => entry.what === 'note');
  for (const kind of kinds.toReversed()) {
    const last = notes.findLast(({ section }) => section === kind);
    const text = last === undefined ? undefined : tellingOf(sentencesOf(last.text));
    if (last === undefined || text === undefined) continue;
    return { at: last.attribution.at, quote: notedLine(last.attribution, text, formatter) };
  }
  return undefined;
}

function lengthLine({ incident, formatter }: Page): string {
  const { texts, clock } = formatter;
  const known = lasting(incident);
  if (known === undefined) return openEnd(incident, formatter);
  const duration = texts.duration(elapsed(known.from, known.to));
  return texts.format(known.isWhole ? 'leadLasted' : 'leadAtLeast', {
    duration,
    from: clock.timestamp(known.from),
    to: clock.timestamp(known.to),
  });
}

function openEnd({ logbook }: Incident, { texts, clock }: Formatter): string {
  const started = milestoneReported(logbook, 'started');
  if (started === undefined) return texts.words.leadUnknown;
  return texts.format('leadNoEnd', { from: clock.timestamp(started.at) });
}

function causeLine(page: Page): readonly string[] {
  const quote = lastSaid(page, ['factors', 'trigger']);
  return quote === undefined ? [] : [page.formatter.texts.format('leadCause', { quote })];
}

function followUpLine({ formatter }: Page, { count, open }: FollowUps): string {
  const { texts } = formatter;
  return count === 0 ? texts.words.leadNoFollowUps : texts.counted('leadFollowUps', count, { open });
}

/** One list instead of nine empty sections; empty when all is written. `asking`: marks of what people left open. */
export function stillToWrite(
  sections: readonly HumanSection[],
  followUps: FollowUps,
  { formatter: { texts }, asking }: Page,
): string {
  const isCauseTold = sections.some(({ id, notes }) => id === 'factors' && notes.length > 0);
  const open = [
    // Who told the cause told what set it off, or will.
    ...sections
      .filter(({ notes, id }) => notes.length === 0 && !(id === 'trigger' && isCauseTold))
      .map(({ id }) => id),
    ...(followUps.hasIssue ? [] : (['follow-ups'] as const)),
  ];
  const asked = open.filter((id) => asking === undefined || asking.includes(markOf(id)));
  const headings = asked.map((id) => headingOf(id, texts.words));
  const section = asked.find((id) => id !== 'follow-ups') ?? 'impact';
  return headings.length === 0
    ? ''
    : texts.format('stillToWrite', { headings: texts.list(headings), section });
}
