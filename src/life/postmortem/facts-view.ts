import { acknowledgement } from '../../incident/acknowledgement.ts';
import type { Facts } from '../../incident/facts.ts';
import { episodes, type Incident, timeOpen } from '../../incident/incident.ts';
import { elapsed } from '../../incident/instant.ts';
import { stepIds } from '../../incident/protocol.ts';
import { repairs } from '../../incident/repairs.ts';
import { leadOf } from '../../incident/roles.ts';
import type { Settings } from '../../settings/settings.ts';
import { affectedServices, type Sorting } from './affected.ts';
import { repairWords } from './code-words.ts';
import { lasting, type Moment, moments } from './moments.ts';
import { graverBefore, severityTimes } from './severity-times.ts';
import type { Telling } from './telling.ts';

export interface MomentRow {
  readonly name: string;
  readonly when: string;
  /** How long after the first moment; empty for that one. */
  readonly after: string;
  readonly by: string;
}

/** What stands in the two small tables at the top. Empty text means "not known". */
export interface FactsView {
  readonly protocol: string;
  readonly severity: string;
  /** The services that were hit. */
  readonly affected: string;
  readonly lead: string;
  /** How long it hurt, as people told; not how long the issue was open. */
  readonly lasted: string;
  readonly openFor: string;
  /** Pull requests and commits. */
  readonly repaired: string;
  readonly moments: readonly MomentRow[];
  readonly complete: boolean;
  /** False when the team left some out. */
  readonly allEight: boolean;
}

export type FactsSettings = Sorting & Pick<Settings, 'acceptFrom'>;

export function factsView(
  incident: Incident,
  facts: Facts,
  telling: Telling,
  settings: FactsSettings,
): FactsView {
  const { speech, name, line } = telling;
  const severities = settings.severities.map(({ label }) => label);
  const open = incident.steps.filter(({ state }) => state.kind === 'open').length;
  const total = incident.steps.length;
  const lead = leadOf(incident.logbook);
  return {
    protocol:
      open === 0 ? speech.say('allStepsDone', { total }) : speech.say('stepsNotDone', { open, total }),
    severity: severityWords(incident, facts, telling, severities),
    affected: affectedServices(facts, settings)
      .map((service) => line(service, 60))
      .join(speech.words.comma),
    lead: lead === undefined ? '' : name(lead),
    lasted: lastedWords(incident, telling),
    openFor: openWords(incident, telling),
    repaired: repairs(incident, facts)
      .map((repair) => repairWords(repair, telling))
      .join(speech.words.comma),
    moments: momentRows(moments(incident, acknowledgement(incident, facts, settings.acceptFrom)), telling),
    complete: open === 0,
    allEight: total === stepIds.length,
  };
}

/** With the time in each when there was more than one. */
function severityWords(
  incident: Incident,
  facts: Facts,
  { speech, line }: Telling,
  severities: readonly string[],
): string {
  const times = severityTimes(incident, facts, severities);
  const now = finalSeverity(incident, facts, { speech, line }, severities);
  const only = times[0]?.severity ?? incident.severity;
  if (times.length === 0 || (times.length === 1 && only?.toLowerCase() === incident.severity?.toLowerCase()))
    return now;
  const told = times.map(({ severity, ms }) =>
    speech.say('timeInSeverity', { severity: line(severity, 60), duration: speech.duration(ms) }),
  );
  return now === '' ? told.join(speech.words.comma) : `${now} (${told.join(speech.words.comma)})`;
}

/** And the gravest that it was, when it is not that any more. */
function finalSeverity(
  incident: Incident,
  facts: Facts,
  { speech, line }: Pick<Telling, 'speech' | 'line'>,
  severities: readonly string[],
): string {
  const severity = line(incident.severity ?? '', 60);
  const worst = graverBefore(incident, facts, severities);
  if (severity === '' || worst === undefined) return severity;
  return speech.say('severityAtWorst', { severity, worst: line(worst, 60) });
}

function lastedWords(incident: Incident, { speech }: Telling): string {
  const known = lasting(incident);
  if (known === undefined) return '';
  const duration = speech.duration(elapsed(known.from, known.to));
  return known.until === 'resolved' ? duration : speech.say('lastedUntilMitigated', { duration });
}

function openWords(incident: Incident, { speech }: Telling): string {
  const duration = speech.duration(timeOpen(incident));
  const count = episodes(incident).length - 1;
  return count === 0 ? duration : speech.counted(count, 'reopenedOnce', 'reopenedOften', { duration });
}

const momentKeys = {
  started: 'momentStarted',
  detected: 'momentDetected',
  opened: 'momentOpened',
  declared: 'momentDeclared',
  acknowledged: 'momentAcknowledged',
  mitigated: 'momentMitigated',
  resolved: 'momentResolved',
  closed: 'momentClosed',
} as const;

export function momentName(name: Moment['name'], { speech }: Pick<Telling, 'speech'>): string {
  return speech.words[momentKeys[name]];
}

function momentRows(all: readonly Moment[], telling: Telling): readonly MomentRow[] {
  const { clock, speech, name } = telling;
  const [first] = all;
  return all.map((moment) => {
    const when = clock.moment(moment.at);
    return {
      name: momentName(moment.name, telling),
      // Who only saw a tick knows when it was so at the latest.
      when: moment.name === 'acknowledged' && moment.by === undefined ? speech.say('seenAt', { when }) : when,
      after: first === undefined || moment === first ? '' : speech.duration(elapsed(first.at, moment.at)),
      by: moment.by === undefined ? '' : name(moment.by),
    };
  });
}
