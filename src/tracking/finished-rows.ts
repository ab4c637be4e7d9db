import { stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import type { Incident, TrackedStep } from '../incident/incident.ts';
import { type Attribution, lastToggle } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';

/** One line of who did what when. */
export interface FinishedRow {
  readonly mark: '✅' | '➖' | '↩️';
  readonly step: string;
  readonly who: string;
  readonly when: string;
  /** A note, a reason, or what happened when it is not the usual. */
  readonly words: string;
}

const longestWords = 160;

/** Done steps, and open ones that were done before. */
export function finishedRows(incident: Incident, texts: ThreadTexts): readonly FinishedRow[] {
  return incident.steps.flatMap((tracked) => rowOf(tracked, incident, texts));
}

function rowOf({ step, state }: TrackedStep, incident: Incident, texts: ThreadTexts): readonly FinishedRow[] {
  const named = texts.format('stepNamed', { number: stepNumber(step.id), title: step.title });
  const row = (mark: FinishedRow['mark'], attribution: Attribution, words: string): FinishedRow => ({
    mark,
    step: named,
    ...by(attribution, incident, texts),
    words,
  });
  switch (state.kind) {
    case 'done':
      return [row('✅', state.attribution, plainLine(state.note ?? '', longestWords))];
    case 'skipped': {
      const reason = plainLine(state.reason, longestWords);
      return [row('➖', state.attribution, texts.format('skippedBecause', { reason }))];
    }
    case 'open': {
      const last = lastToggle(incident.logbook.entries, step.id);
      return last === undefined ? [] : [row('↩️', last.attribution, texts.words.tookTickOff)];
    }
  }
}

function by(
  attribution: Attribution,
  { createdAt }: Incident,
  texts: ThreadTexts,
): Pick<FinishedRow, 'who' | 'when'> {
  const at = texts.moment(attribution.at, createdAt);
  if (attribution.kind === 'seen') return { who: '', when: texts.format('seenAt', { at }) };
  return { who: plainLine(attribution.by, 60), when: at };
}
