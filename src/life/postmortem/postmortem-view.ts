import type { Facts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { sameLabel } from '../../incident/label.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Messages } from '../../text/messages/en.ts';
import { type FactsSettings, type FactsView, factsView } from './facts-view.ts';
import { type FollowUps, followUps } from './follow-ups.ts';
import { gantt } from './gantt.ts';
import { type Material, materialOf } from './material.ts';
import { type HumanSection, humanSections } from './notes.ts';
import { participants } from './participants.ts';
import { rolesOf } from './roles-view.ts';
import { type Said, saidOf } from './said.ts';
import { type SimilarIncidents, type SimilarSettings, similarIncidents } from './similar-incidents.ts';
import { type StepRow, stepRows } from './step-rows.ts';
import { type Summary, summaryOf } from './summary.ts';
import { createTelling, type Telling } from './telling.ts';
import { type TimelineDays, timelineDays } from './timeline-days.ts';

/** All that the template sees: Markdown that is clean already, numbers and yes or no. Empty text means "not known". */
export interface PostmortemView {
  /** Our own words, by their key: headings, questions, heads of tables. */
  readonly t: Messages;
  readonly title: string;
  readonly number: number;
  readonly url: string;
  readonly facts: FactsView;
  readonly people: string;
  /** The same people with what they did, each as an item of a list. */
  readonly roles: readonly string[];
  /** The time zones in which times are told. */
  readonly zones: string;
  readonly summary: Summary;
  readonly timeline: TimelineDays & {
    readonly fullLog: string;
    /** What only the issue tells of; empty when nothing is left out. */
    readonly rest: string;
    /** Why the timeline misses what GitHub's history knows; empty when it does not. */
    readonly withoutHistory: string;
  };
  readonly stepsHeading: string;
  /** Mermaid. */
  readonly gantt: string;
  readonly steps: readonly StepRow[];
  readonly said: Said;
  readonly material: Material;
  readonly similar: SimilarIncidents;
  readonly sections: readonly HumanSection[];
  readonly followUps: FollowUps;
  /** That secrets were left out; empty when there were none. */
  readonly secrets: string;
}

export interface ViewQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: FactsSettings & SimilarSettings & Pick<Settings, 'timeZone'>;
  readonly lines: readonly TimelineLine[];
  readonly words: Messages;
}

export function postmortemView({ incident, facts, settings, lines, words }: ViewQuestion): PostmortemView {
  const telling = createTelling({ incident, facts, settings, words });
  const { speech, clock } = telling;
  const severities = settings.severities.map(({ label }) => label);
  const shown = factsView(incident, facts, telling, settings);
  const { number, url } = incident;
  const view = {
    t: words,
    title: telling.label(incident.title, 256) || speech.say('untitled', { number }),
    number,
    url,
    facts: shown,
    people: participants(incident, facts, lines).map(telling.name).join(words.comma),
    roles: rolesOf(incident, facts, lines, telling),
    zones: clock.zones,
    summary: summaryOf(facts, telling),
    timeline: timelineOf({ incident, facts, settings, lines, words }, telling, severities),
    stepsHeading: shown.allEight ? words.theEightSteps : words.theSteps,
    gantt: gantt(incident, telling),
    steps: stepRows(incident, telling),
    said: saidOf(incident, facts, telling, lines),
    material: materialOf(facts, telling),
    similar: similarIncidents(incident, facts, telling, settings),
    sections: humanSections(incident, facts, telling),
    followUps: followUps(incident, facts, telling, lines),
  };
  return { ...view, secrets: secretWords(telling) };
}

function timelineOf(
  { facts, settings, lines, incident }: ViewQuestion,
  telling: Telling,
  severities: readonly string[],
): PostmortemView['timeline'] {
  const { speech } = telling;
  const days = timelineDays(lines, {
    telling,
    isIncidentLabel: (label) => sameLabel(label, settings.label),
    isSeverity: (label) => severities.some((severity) => sameLabel(label, severity)),
  });
  const { leftOut: count, fullCount } = days;
  return {
    ...days,
    fullLog: speech.say('fullLog', { count: fullCount }),
    rest: count === 0 ? '' : speech.say('moreInIssue', { count, url: incident.url }),
    withoutHistory: withoutHistory(facts, telling),
  };
}

function withoutHistory({ history }: Facts, { speech }: Telling): string {
  if (history.kind === 'read') return '';
  const reason = history.kind === 'unread' ? speech.words.historyUnread : speech.words.historyUnavailable;
  return speech.say('withoutHistory', { reason });
}

/** Asked last: by then all of people's words have been gone through. */
function secretWords({ speech, secrets }: Telling): string {
  const count = secrets();
  return count === 0 ? '' : speech.counted(count, 'secretLeftOut', 'secretsLeftOut');
}
