import type { Facts } from '../facts/facts.ts';
import { acknowledgement } from '../incident/acknowledgement.ts';
import { fixes } from '../incident/fixes.ts';
import { episodes, type Incident, type TrackedStep, timeOpen } from '../incident/incident.ts';
import { leadOf } from '../logbook/roles.ts';
import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';
import type { Completeness } from '../postmortem-index/completeness.ts';
import { statusOf } from '../postmortem-index/status.ts';
import type { Settings } from '../settings/settings.ts';
import type { Reading } from '../thread/reading.ts';
import { type Duration, minute } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';
import { affectedServices, otherLabels, type Sorting } from './affected-services.ts';
import type { FrontData, PostmortemData, StepData, StoredData } from './data-types.ts';
import { lasting, type Milestone, milestones } from './milestones.ts';
import { participants } from './participants.ts';
import { graverBefore } from './severity-times.ts';

export interface DataQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly lines: readonly TimelineLine[];
  readonly reading: Reading;
  readonly settings: Sorting & Pick<Settings, 'acceptFrom'>;
  /** Of the sections in the file as it is about to be. */
  readonly completeness: Completeness;
  readonly followUpsOpen: number;
  /** Marks of the sections in the file. */
  readonly sections: readonly string[];
}

export function postmortemData(question: DataQuestion): PostmortemData {
  const { incident, facts, settings } = question;
  const moments = reported(milestones(incident, acknowledgement(incident, facts, settings.acceptFrom)));
  const { acknowledged, ...told } = moments;
  return {
    front: frontData(question, told),
    stored: { ...storedOf(question), ...(acknowledged === undefined ? {} : { acknowledged }) },
  };
}

type ToldMoments = Pick<FrontData, 'started' | 'detected' | 'mitigated' | 'resolved'>;

function frontData({ incident, facts, settings, ...file }: DataQuestion, told: ToldMoments): FrontData {
  const open = incident.steps.filter(({ state }) => state.kind === 'open').length;
  const sections = file.completeness.total === 0 ? undefined : file.completeness;
  return {
    schema: 2,
    incident: incident.number,
    title: forPages(incident.title, 256),
    status: statusOf(open, sections),
    severity: incident.severity === undefined ? undefined : forPages(incident.severity, 60),
    ...named('services', affectedServices(facts, settings)),
    ...told,
    opened: incident.createdAt,
    closed: episodes(incident).at(-1)?.to,
    sections_written: sections?.written,
    follow_ups_open: file.followUpsOpen,
  };
}

function storedOf(question: DataQuestion): StoredData {
  const { incident, facts, settings, reading, completeness } = question;
  const known = lasting(incident);
  const severities = settings.severities.map(({ label }) => label);
  const highest = graverBefore(incident, facts, severities);
  return {
    url: incident.url,
    severity_highest: highest === undefined ? undefined : forPages(highest, 60),
    ...named('labels', otherLabels(facts, settings)),
    duration_minutes: wholeMinutes(timeOpen(incident)),
    lasted_minutes: known === undefined ? undefined : wholeMinutes(elapsed(known.from, known.to)),
    episodes: episodes(incident).map(({ from, to }) => ({ from, to })),
    steps: incident.steps.map(stepData),
    lead: leadOf(incident.logbook),
    ...repairedBy(incident, facts, reading.repairs),
    participants: participants(question),
    sections_total: completeness.total === 0 ? undefined : completeness.total,
    sections: question.sections,
  };
}

function repairedBy(
  incident: Incident,
  facts: Facts,
  told: Reading['repairs'],
): Pick<StoredData, 'repaired_by'> {
  const urls = fixes(incident, facts, told).map(({ url }) => url);
  const { history, background } = facts;
  const isKnown =
    history.kind === 'read' && background.kind === 'read' && background.closing.kind === 'known';
  if (urls.length > 0) return { repaired_by: urls };
  return isKnown ? { repaired_by: undefined } : {};
}

function named<Key extends string>(key: Key, names: readonly string[]) {
  const clean = names.map((name) => forPages(name, 60)).filter((name) => name !== '');
  return clean.length === 0 ? {} : { [key]: clean };
}

function reported(all: readonly Milestone[]) {
  const at = (name: Milestone['name']) => all.find((one) => one.name === name)?.at;
  const acknowledged = at('acknowledged');
  return {
    started: at('started'),
    detected: at('detected'),
    ...(acknowledged === undefined ? {} : { acknowledged }),
    mitigated: at('mitigated'),
    resolved: at('resolved'),
  };
}

function stepData({ step, state }: TrackedStep): StepData {
  const named = { id: step.id, title: forPages(step.title, 120) };
  if (state.kind === 'open') return { ...named, state: 'open' };
  const { attribution } = state;
  const finished =
    state.kind === 'skipped'
      ? { state: state.kind, reason: forPages(state.reason, 300) }
      : { state: state.kind };
  if (attribution.kind === 'seen') return { ...named, ...finished, when: attribution.at, seen: true };
  return { ...named, ...finished, who: attribution.by, when: attribution.at };
}

/** Themes of site generators print these values as they are, so no tag may begin in them. */
function forPages(text: string, limit: number): string {
  return singleLine(redact(text).text, limit).replaceAll(/<(?=[a-z/!?])/gi, '‹');
}

function wholeMinutes(duration: Duration): number {
  return Math.floor(duration / minute);
}
