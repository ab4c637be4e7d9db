import type { Facts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { PostmortemTexts, PostmortemWords } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Settings } from '../settings/settings.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';
import { createFormatter } from './create-formatter.ts';
import type { Formatter } from './formatter.ts';
import { gantt } from './gantt.ts';
import { hintsOf } from './hints.ts';
import { participants } from './participants.ts';
import { type Attachments, attachmentsOf } from './sections/attachments.ts';
import { type Communications, communicationsOf } from './sections/communications.ts';
import { type FactsSettings, type FactsView, factsView } from './sections/facts.ts';
import { type FollowUps, followUps } from './sections/follow-ups.ts';
import { rolesOf } from './sections/people.ts';
import { type HumanSection, humanSections } from './sections/questions.ts';
import { type SimilarIncidents, type SimilarSettings, similarIncidents } from './sections/similar.ts';
import { type StepRow, stepRows } from './sections/steps.ts';
import { type Summary, summaryOf } from './sections/summary.ts';
import { type TimelineDays, timelineDays } from './sections/timeline.ts';

/** All that the template sees: Markdown that is clean already, numbers and yes or no. Empty text means "not known". */
export interface PostmortemView {
  /** Our own words, by their key: headings, questions, heads of tables. */
  readonly t: PostmortemWords;
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
  readonly communications: Communications;
  readonly attachments: Attachments;
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
  readonly texts: PostmortemTexts;
}

export function postmortemView({ incident, facts, settings, lines, texts }: ViewQuestion): PostmortemView {
  const formatter = createFormatter({ incident, facts, settings, texts });
  const { clock } = formatter;
  const { words } = texts;
  const severities = settings.severities.map(({ label }) => label);
  const shown = factsView(incident, facts, formatter, settings);
  const { number, url } = incident;
  const view = {
    t: words,
    title: formatter.label(incident.title, 256) || texts.format('untitled', { number }),
    number,
    url,
    facts: shown,
    people: participants(incident, facts, lines).map(formatter.name).join(words.comma),
    roles: rolesOf(incident, facts, lines, formatter),
    zones: clock.zones,
    summary: summaryOf(facts, formatter),
    timeline: timelineOf({ incident, facts, settings, lines, texts }, formatter, severities),
    stepsHeading: shown.allEight ? words.theEightSteps : words.theSteps,
    gantt: gantt(incident, formatter),
    steps: stepRows(incident, formatter),
    communications: communicationsOf(incident, facts, formatter, lines),
    attachments: attachmentsOf(facts, formatter),
    similar: similarIncidents(incident, facts, formatter, settings),
    sections: humanSections(incident, facts, formatter, hintsOf(incident, facts, formatter)),
    followUps: followUps(incident, facts, formatter, lines),
  };
  return { ...view, secrets: secretWords(formatter) };
}

function timelineOf(
  { facts, settings, lines, incident }: ViewQuestion,
  formatter: Formatter,
  severities: readonly string[],
): PostmortemView['timeline'] {
  const { texts } = formatter;
  const days = timelineDays(lines, {
    formatter,
    isIncidentLabel: (label) => sameLabel(label, settings.label),
    isSeverity: (label) => severities.some((severity) => sameLabel(label, severity)),
  });
  const { leftOut: count, fullCount } = days;
  return {
    ...days,
    fullLog: texts.format('fullLog', { count: fullCount }),
    rest: count === 0 ? '' : texts.format('moreInIssue', { count, url: incident.url }),
    withoutHistory: withoutHistory(facts, formatter),
  };
}

function withoutHistory({ history }: Facts, { texts }: Formatter): string {
  if (history.kind === 'read') return '';
  const reason = history.kind === 'unread' ? texts.words.historyUnread : texts.words.historyUnavailable;
  return texts.format('withoutHistory', { reason });
}

/** Asked last: by then all of people's words have been gone through. */
function secretWords({ texts, secrets }: Formatter): string {
  const count = secrets();
  return count === 0 ? '' : texts.counted('secretsLeftOut', count);
}
