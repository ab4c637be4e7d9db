import { milliseconds } from '../time/instant.ts';
import { type DueRead, readDue } from '../time/read-due.ts';
import { addDays, wallTime } from '../time/zone.ts';
import type { ParseContext, Parsed } from './command.ts';

const twoWeeks = 14;

type DueContext = Pick<ParseContext, 'writtenAt' | 'timeZone' | 'language' | 'texts'>;

/** The day until which something is to be done. `example`: the line to copy with a day in it. */
export function parseDue(
  text: string,
  context: DueContext,
  example: (day: string) => string,
): Parsed<{ readonly day: string }> {
  const due = dueOn(text, context);
  if (due.kind === 'day') return { kind: 'parsed', data: { day: due.day } };
  const usage = example(addDays(today(context), twoWeeks));
  const problem = context.texts.format(due.kind === 'past' ? 'duePast' : 'dueRule', { usage });
  return { kind: 'mistake', problem };
}

export function dueOn(text: string, context: DueContext): DueRead {
  return readDue(text, { today: today(context), language: context.language });
}

function today({ writtenAt, timeZone }: DueContext): string {
  return wallTime(milliseconds(writtenAt), timeZone).day;
}
