import { threadTexts } from '../i18n/texts.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Writer } from '../templates/writer.ts';
import { type SummaryInput, summaryView } from './summary-view.ts';

/** The page of a run. What is wrong with the team's templates is above it: this one may be among them. */
export function writeSummary(writer: Writer, input: SummaryInput): string {
  const view = summaryView(input, threadTexts(writer.language));
  const text = writer.write('summary', view, (own) =>
    view.kept.every((one) => own.includes(one.text))
      ? undefined
      : 'it leaves out `kept`, the text of a postmortem that found no other place',
  );
  const warnings = writer.problems().map((problem) => `> [!WARNING]\n> ${plainLine(problem, 500)}\n\n`);
  return `${warnings.join('')}${text}`;
}
