import { sameLabel } from '../facts/label.ts';
import type { Incident } from '../incident/incident.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';

/**
 * What commands ask of GitHub itself: boxes, the severity's label, an answer under each comment. All of it can be
 * done twice without harm, so it comes before the logbook says that the comments were processed.
 */
export function carryOut({ incident, facts, settings }: Decision): readonly Effect[] {
  return [
    ...boxEffects(incident),
    ...severityEffects(incident, facts.issue.labels, settings.severities),
    ...answerAll({ incident }),
  ];
}

export function answerAll({ incident }: Pick<Decision, 'incident'>): readonly Effect[] {
  return incident.requested.answers.map(
    ({ comment, reaction }) => ({ kind: 'react', issue: incident.number, comment, reaction }) as const,
  );
}

function boxEffects({ number: issue, requested, checklist, logbook }: Incident): readonly Effect[] {
  if (checklist.kind === 'absent' || logbook.list === 'comment') return [];
  const wrong = (wanted: boolean) =>
    (wanted ? requested.tick : requested.untick).filter((step) =>
      checklist.boxes.some((box) => box.step === step && box.ticked !== wanted),
    );
  const [tick, untick] = [wrong(true), wrong(false)];
  return [
    ...(tick.length === 0
      ? []
      : [{ kind: 'edit-checklist', issue, edit: { kind: 'tick', steps: tick } } as const]),
    ...(untick.length === 0
      ? []
      : [{ kind: 'edit-checklist', issue, edit: { kind: 'untick', steps: untick } } as const]),
  ];
}

function severityEffects(
  { number: issue, requested }: Incident,
  labels: readonly string[],
  severities: readonly { readonly label: string }[],
): readonly Effect[] {
  const { severity } = requested;
  if (severity === undefined) return [];
  const isSet = labels.some((label) => sameLabel(label, severity));
  const others = labels.filter(
    (label) => !sameLabel(label, severity) && severities.some((one) => sameLabel(one.label, label)),
  );
  return [
    ...(isSet ? [] : [{ kind: 'add-label', issue, label: severity } as const]),
    ...others.map((label) => ({ kind: 'remove-label', issue, label }) as const),
  ];
}
