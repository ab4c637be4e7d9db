import { milliseconds } from '../time/instant.ts';
import { readDue } from '../time/read-due.ts';
import { addDays, wallTime } from '../time/zone.ts';
import type { ParseContext, Parsed } from './command.ts';

const twoWeeks = 14;

/** The day until which something is to be done. `example`: the line to copy with a day in it. */
export function parseDue(
  text: string,
  {
    writtenAt,
    timeZone,
    language,
    texts,
  }: Pick<ParseContext, 'writtenAt' | 'timeZone' | 'language' | 'texts'>,
  example: (day: string) => string,
): Parsed<{ readonly day: string }> {
  const { day: today } = wallTime(milliseconds(writtenAt), timeZone);
  const due = readDue(text, { today, language });
  if (due.kind === 'day') return { kind: 'parsed', data: { day: due.day } };
  const usage = example(addDays(today, twoWeeks));
  return { kind: 'mistake', problem: texts.format(due.kind === 'past' ? 'duePast' : 'dueRule', { usage }) };
}
