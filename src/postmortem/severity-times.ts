import type { Facts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import { type Episode, episodes, type Incident } from '../incident/incident.ts';
import { milliseconds } from '../time/instant.ts';

export interface SeverityTime {
  readonly severity: string;
  readonly ms: number;
}

/** How long the incident was open in each severity, the gravest first; nothing where the history is not known. */
export function severityTimes(
  incident: Incident,
  { history }: Facts,
  severities: readonly string[],
): readonly SeverityTime[] {
  const events = history.kind === 'read' ? history.events : [];
  const end = milliseconds(episodes(incident).at(-1)?.to ?? incident.now);
  return severities
    .map((severity) => {
      const spans: [number, number][] = [];
      for (const event of events) {
        if (event.kind !== 'labeled' && event.kind !== 'unlabeled') continue;
        if (!sameLabel(event.label, severity)) continue;
        const last = spans.at(-1);
        const isOn = last !== undefined && last[1] === end;
        if (event.kind === 'labeled' && !isOn) spans.push([milliseconds(event.at), end]);
        if (event.kind === 'unlabeled' && isOn) last[1] = milliseconds(event.at);
      }
      const ms = spans.reduce((sum, span) => sum + timeWithin(span, incident), 0);
      return { severity, ms };
    })
    .filter(({ ms }) => ms > 0);
}

/** The gravest that it was, when that is graver than what it is in the end. */
export function graverBefore(
  incident: Incident,
  facts: Facts,
  severities: readonly string[],
): string | undefined {
  const [gravest] = severityTimes(incident, facts, severities);
  const rank = (severity: string) => severities.findIndex((one) => sameLabel(one, severity));
  if (gravest === undefined || incident.severity === undefined) return gravest?.severity;
  return rank(gravest.severity) < rank(incident.severity) ? gravest.severity : undefined;
}

/** A label stays on a closed issue, but nothing hurts then. */
function timeWithin([from, to]: readonly [number, number], incident: Incident): number {
  const overlap = (episode: Episode) =>
    Math.min(to, milliseconds(episode.to ?? incident.now)) - Math.max(from, milliseconds(episode.from));
  return episodes(incident).reduce((sum, episode) => sum + Math.max(0, overlap(episode)), 0);
}
