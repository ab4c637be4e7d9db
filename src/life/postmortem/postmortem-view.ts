import { spokenDuration } from '../../incident/duration.ts';
import type { Facts } from '../../incident/facts.ts';
import { declaredAt, episodes, type Incident, timeOpen } from '../../incident/incident.ts';
import { sameLabel } from '../../incident/label.ts';
import { stepIds } from '../../incident/protocol.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import type { Settings } from '../../settings/settings.ts';
import { plainLine } from '../../text/plain-line.ts';
import { createRedactor } from '../../text/redact.ts';
import { utcMoment } from '../../text/utc.ts';
import { participants } from './participants.ts';
import { type StepRow, stepRows } from './step-rows.ts';
import { type Summary, summaryOf } from './summary.ts';
import { type TimelineDays, timelineDays } from './timeline-days.ts';

/** All that the template sees: Markdown that is clean already, numbers and yes or no. Empty text means "not known". */
export interface PostmortemView {
  readonly title: string;
  readonly number: number;
  readonly url: string;
  readonly complete: boolean;
  readonly openSteps: number;
  readonly totalSteps: number;
  /** False when the team left some out. */
  readonly allEight: boolean;
  readonly severity: string;
  readonly opened: string;
  readonly openedBy: string;
  readonly closed: string;
  readonly duration: string;
  /** 0 when it was never reopened. */
  readonly timesReopened: number;
  readonly reopenedOnce: boolean;
  readonly people: string;
  readonly summary: Summary;
  readonly timeline: TimelineDays;
  /** Why the timeline misses what GitHub's history knows; empty when it does not. */
  readonly withoutHistory: string;
  readonly steps: readonly StepRow[];
  /** How many were found in people's words and left out. */
  readonly secrets: number;
  readonly oneSecret: boolean;
}

export interface ViewQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Pick<Settings, 'label'>;
  readonly lines: readonly TimelineLine[];
}

export function postmortemView({ incident, facts, settings, lines }: ViewQuestion): PostmortemView {
  const { hide, hidden } = createRedactor();
  const times = episodes(incident);
  const closed = times.at(-1)?.to;
  const wording = {
    hide,
    titleOf: (id: string) => incident.logbook.protocol.find((step) => step.id === id)?.title ?? id,
    isIncidentLabel: (label: string) => sameLabel(label, settings.label),
  };
  const view = {
    title: plainLine(hide(incident.title), 256) || `Incident ${incident.number}`,
    number: incident.number,
    url: incident.url,
    ...stepCounts(incident),
    severity: plainLine(incident.severity ?? '', 60),
    opened: utcMoment(incident.createdAt),
    openedBy: plainLine(incident.author.login, 60),
    closed: closed === undefined ? '' : utcMoment(closed),
    duration: spokenDuration(timeOpen(incident)),
    timesReopened: times.length - 1,
    reopenedOnce: times.length === 2,
    people: participants(lines, facts)
      .map((login) => plainLine(login, 60))
      .join(', '),
    summary: summaryOf(facts, hide),
    timeline: timelineDays(lines, wording),
    withoutHistory: withoutHistory(facts),
    steps: stepRows(incident.steps, declaredAt(incident), hide),
  };
  return { ...view, secrets: hidden(), oneSecret: hidden() === 1 };
}

function stepCounts({ steps }: Incident) {
  const openSteps = steps.filter(({ state }) => state.kind === 'open').length;
  return {
    complete: openSteps === 0,
    openSteps,
    totalSteps: steps.length,
    allEight: steps.length === stepIds.length,
  };
}

function withoutHistory({ history }: Facts): string {
  switch (history.kind) {
    case 'read':
      return '';
    case 'unread':
      return 'it was not read';
    case 'unavailable':
      return plainLine(history.reason);
  }
}
