import type { StepId } from '../checklist/protocol.ts';
import type { Facts } from '../facts/facts.ts';
import { acknowledgement } from '../incident/acknowledgement.ts';
import { fixes } from '../incident/fixes.ts';
import { episodes, type Incident, type TrackedStep, timeOpen } from '../incident/incident.ts';
import { leadOf } from '../logbook/roles.ts';
import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';
import type { Completeness } from '../postmortem-index/completeness.ts';
import { type OwnStatus, statusOf } from '../postmortem-index/status.ts';
import type { Settings } from '../settings/settings.ts';
import type { Reading } from '../thread/reading.ts';
import { type Duration, minute } from '../time/duration.ts';
import { elapsed, type Instant } from '../time/instant.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';
import { affectedServices, otherLabels, type Sorting } from './affected-services.ts';
import { lasting, type Milestone, milestones } from './milestones.ts';
import { participants } from './participants.ts';
import { graverBefore } from './severity-times.ts';

/** The front matter, in the order in which it is in the file: what an index or a script reads. */
export interface PostmortemData {
  readonly schema: 1;
  readonly incident: number;
  readonly url: string;
  readonly title: string;
  readonly severity: string | undefined;
  /** When it was graver than in the end. */
  readonly severity_highest: string | undefined;
  /** Left out when nothing tells them: what people put there themselves stays. */
  readonly services?: readonly string[];
  readonly labels?: readonly string[];
  readonly status: OwnStatus;
  readonly opened: Instant;
  /** The last closing. */
  readonly closed: Instant | undefined;
  /** As people told, not as GitHub knows: when it began, was noticed, stopped hurting and was over. */
  readonly started: Instant | undefined;
  readonly detected: Instant | undefined;
  /** Seen from what people did; left out when the history does not tell, which takes back nothing that it told before. */
  readonly acknowledged?: Instant;
  readonly mitigated: Instant | undefined;
  readonly resolved: Instant | undefined;
  /** How long the issue was open. */
  readonly duration_minutes: number;
  /** How long it hurt, once somebody told when it ended. */
  readonly lasted_minutes: number | undefined;
  readonly episodes: readonly { readonly from: Instant; readonly to: Instant | undefined }[];
  readonly steps: readonly StepData[];
  readonly lead: string | undefined;
  /** Addresses of pull requests and commits; left out when GitHub did not tell, which takes back nothing. */
  readonly repaired_by?: readonly string[] | undefined;
  readonly participants: readonly string[];
  /** Nothing about a file whose sections people took over. */
  readonly sections_written: number | undefined;
  readonly sections_total: number | undefined;
}

interface StepData {
  readonly id: StepId;
  readonly title: string;
  readonly state: 'done' | 'skipped' | 'open';
  /** Why it was skipped. */
  readonly reason?: string;
  readonly who?: string;
  readonly when?: Instant;
  /** Nobody told us: it was done then at the latest. */
  readonly seen?: true;
}

export interface DataQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly lines: readonly TimelineLine[];
  readonly reading: Reading;
  readonly settings: Sorting & Pick<Settings, 'acceptFrom'>;
  /** Of the sections in the file as it is about to be. */
  readonly completeness: Completeness;
}

export function postmortemData(question: DataQuestion): PostmortemData {
  const { incident, facts, settings, reading } = question;
  const known = lasting(incident);
  const highest = graverBefore(
    incident,
    facts,
    settings.severities.map(({ label }) => label),
  );
  const open = incident.steps.filter(({ state }) => state.kind === 'open').length;
  const sections = question.completeness.total === 0 ? undefined : question.completeness;
  return {
    schema: 1,
    incident: incident.number,
    url: incident.url,
    title: forPages(incident.title, 256),
    severity: incident.severity === undefined ? undefined : forPages(incident.severity, 60),
    severity_highest: highest === undefined ? undefined : forPages(highest, 60),
    ...named('services', affectedServices(facts, settings)),
    ...named('labels', otherLabels(facts, settings)),
    status: statusOf(open, sections),
    opened: incident.createdAt,
    closed: episodes(incident).at(-1)?.to,
    ...reported(milestones(incident, acknowledgement(incident, facts, settings.acceptFrom))),
    duration_minutes: wholeMinutes(timeOpen(incident)),
    lasted_minutes: known === undefined ? undefined : wholeMinutes(elapsed(known.from, known.to)),
    episodes: episodes(incident).map(({ from, to }) => ({ from, to })),
    steps: incident.steps.map(stepData),
    lead: leadOf(incident.logbook),
    ...repairedBy(incident, facts, reading.repairs),
    participants: participants(question),
    sections_written: sections?.written,
    sections_total: sections?.total,
  };
}

function repairedBy(
  incident: Incident,
  facts: Facts,
  told: readonly string[],
): Pick<PostmortemData, 'repaired_by'> {
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
