import { stepIds, stepNumber } from '../../checklist/protocol.ts';
import type { Facts } from '../../facts/facts.ts';
import { sameLabel } from '../../facts/label.ts';
import { acknowledgement } from '../../incident/acknowledgement.ts';
import { type Fix, fixes } from '../../incident/fixes.ts';
import { episodes, type Incident, timeOpen } from '../../incident/incident.ts';
import { leadOf } from '../../logbook/roles.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { elapsed, milliseconds } from '../../time/instant.ts';
import { affectedServices } from '../affected-services.ts';
import { type AssumedMoment, assumedLead, assumedMoments } from '../assumed.ts';
import type { Page } from '../block.ts';
import { commitLink } from '../code-words.ts';
import type { Formatter } from '../formatter.ts';
import { lasting, type Milestone, milestones } from '../milestones.ts';
import { graverBefore, severityTimes } from '../severity-times.ts';

export interface MilestoneRow {
  readonly name: string;
  readonly when: string;
  /** How long after the first moment; empty for that one. */
  readonly after: string;
  readonly by: string;
}

/** What is in the two small tables at the top. Empty text means "not known". */
export interface FactsView {
  readonly protocol: string;
  readonly severity: string;
  /** The services that were hit. */
  readonly affected: string;
  readonly lead: string;
  /** How long it hurt, as people reported; not how long the issue was open. */
  readonly lasted: string;
  readonly openFor: string;
  /** Pull requests and commits. */
  readonly fixedBy: string;
  readonly milestones: readonly MilestoneRow[];
  readonly complete: boolean;
  /** False when the team left some out. */
  readonly allEight: boolean;
}

export function factsView(page: Page): FactsView {
  const { incident, facts, formatter, settings, reading } = page;
  const { texts, name, line } = formatter;
  const severities = settings.severities.map(({ label }) => label);
  const open = incident.steps.filter(({ state }) => state.kind === 'open').length;
  const total = incident.steps.length;
  const lead = leadOf(incident.logbook);
  return {
    protocol:
      open === 0 ? texts.format('allStepsDone', { total }) : texts.format('stepsNotDone', { open, total }),
    severity: severityWords(incident, facts, formatter, severities),
    affected: affectedServices(facts, settings)
      .map((service) => line(service, 60))
      .join(texts.words.comma),
    lead: lead === undefined ? leadWords(page) : name(lead),
    lasted: lastedWords(incident, formatter),
    openFor: openWords(incident, formatter),
    fixedBy: fixes(incident, facts, reading.repairs)
      .map((fix) => fixWords(fix, formatter))
      .join(texts.words.comma),
    milestones: milestoneRows(
      milestones(incident, acknowledgement(incident, facts, settings.acceptFrom)),
      assumedMoments(incident),
      formatter,
    ),
    complete: open === 0,
    allEight: total === stepIds.length,
  };
}

/** With the time in each when there was more than one. */
function severityWords(
  incident: Incident,
  facts: Facts,
  formatter: Formatter,
  severities: readonly string[],
): string {
  const { texts, line } = formatter;
  const times = severityTimes(incident, facts, severities);
  const now = finalSeverity(incident, facts, formatter, severities);
  const only = times[0]?.severity ?? incident.severity;
  if (times.length === 0 || (times.length === 1 && only?.toLowerCase() === incident.severity?.toLowerCase()))
    return now;
  const shares = times.map(({ severity, ms }) =>
    texts.format('timeInSeverity', { severity: line(severity, 60), duration: texts.duration(ms) }),
  );
  return now === '' ? shares.join(texts.words.comma) : `${now} (${shares.join(texts.words.comma)})`;
}

/** And the gravest that it was, when it is not that any more. */
function finalSeverity(
  incident: Incident,
  facts: Facts,
  { texts, line, name }: Formatter,
  severities: readonly string[],
): string {
  const severity = line(incident.severity ?? '', 60);
  const worst = graverBefore(incident, facts, severities);
  if (worst === undefined && isFromForm(incident, facts))
    return texts.format('severityChosen', { severity, who: name(incident.author.login) });
  if (severity === '' || worst === undefined) return severity;
  return texts.format('severityAtWorst', { severity, worst: line(worst, 60) });
}

/** A label has its line in the timeline, with who put it on; the answer of a form has none. */
function isFromForm({ severity, answers }: Incident, { issue: { labels } }: Facts): boolean {
  if (severity === undefined || severity !== answers.severity) return false;
  return !labels.some((label) => sameLabel(label, severity));
}

function lastedWords(incident: Incident, { texts }: Formatter): string {
  const known = lasting(incident);
  if (known === undefined) return '';
  const length = texts.duration(elapsed(known.from, known.to));
  const duration = known.isWhole ? length : texts.format('lastedAtLeast', { duration: length });
  return known.until === 'resolved' ? duration : texts.format('lastedUntilMitigated', { duration });
}

function openWords(incident: Incident, { texts }: Formatter): string {
  const duration = texts.duration(timeOpen(incident));
  const count = episodes(incident).length - 1;
  return count === 0 ? duration : texts.counted('reopenedTimes', count, { duration });
}

/** Each at its time; an incident that ended with its close was over before. */
function milestoneRows(
  told: readonly Milestone[],
  assumed: readonly AssumedMoment[],
  formatter: Formatter,
): readonly MilestoneRow[] {
  const rows = [
    ...assumed.map((moment) => ({ at: moment.at, row: assumedRow(moment, formatter) })),
    ...told.map((milestone) => ({ at: milestone.at, row: toldRow(milestone, told[0], formatter) })),
  ];
  return rows.toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at)).map(({ row }) => row);
}

function toldRow(milestone: Milestone, first: Milestone | undefined, formatter: Formatter): MilestoneRow {
  const { clock, texts, name } = formatter;
  const when = clock.timestamp(milestone.at);
  return {
    name: formatter.milestone(milestone.name),
    // Who only saw a tick knows when it was so at the latest.
    when:
      milestone.name === 'acknowledged' && milestone.by === undefined
        ? texts.format('seenAt', { when })
        : when,
    after: first === undefined || milestone === first ? '' : texts.duration(elapsed(first.at, milestone.at)),
    by: milestone.by === undefined ? '' : name(milestone.by),
  };
}

function leadWords({ incident, facts, reading, formatter }: Page): string {
  const lead = assumedLead(incident, facts, reading);
  return lead === undefined ? '' : formatter.texts.format('assumedLead', { who: formatter.name(lead) });
}

function assumedRow({ name, at, from }: AssumedMoment, { milestone, clock, texts }: Formatter): MilestoneRow {
  const when = clock.timestamp(at);
  const words =
    from === 'step'
      ? texts.format('assumedFromStep', { when, step: stepNumber('ameliorate') })
      : texts.format('assumedFromClosing', { when });
  return { name: milestone(name), when: words, after: '', by: '' };
}

/** In a list, where nothing but the link is said. */
function fixWords(fix: Fix, { label }: Formatter): string {
  return fix.kind === 'commit'
    ? commitLink(fix.sha, fix.url)
    : linkTo(`#${fix.number} ${label(fix.title, 80)}`, fix.url);
}
