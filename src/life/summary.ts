import { plainLine } from '../text/plain-line.ts';
import type { Writer } from '../text/writer.ts';
import { summaryView, type Told } from './summary-view.ts';

/** The page of a run. What is wrong with the team's templates stands above it: this one may be among them. */
export function writeSummary(writer: Writer, told: Told): string {
  const view = summaryView(told);
  const text = writer.write('summary', view, (own) =>
    view.kept.every((one) => own.includes(one.text))
      ? undefined
      : 'it leaves out `kept`, the text of a postmortem that found no other place',
  );
  const warnings = writer.problems().map((problem) => `> [!WARNING]\n> ${plainLine(problem, 500)}\n\n`);
  return `${warnings.join('')}${text}`;
}
