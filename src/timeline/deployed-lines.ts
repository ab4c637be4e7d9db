import type { Facts } from '../facts/facts.ts';
import { deployments } from '../incident/deployments.ts';
import { fixes } from '../incident/fixes.ts';
import { beginning, episodes, type Incident, milestoneReported } from '../incident/incident.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import type { TimelineLine } from './timeline-line.ts';

/** What was deployed while it lasted; and what repaired it, which is often deployed after it closed the issue. */
export function deployedLines(incident: Incident, facts: Facts): readonly TimelineLine[] {
  const from = beginning(incident);
  const to = end(incident);
  const fixed = new Set(fixes(incident, facts).map((fix) => (fix.kind === 'commit' ? fix.sha : fix.commit)));
  return deployments(facts)
    .filter(({ at, sha }) => !isBefore(at, from) && (!isBefore(to, at) || fixed.has(sha)))
    .map(({ at, by, environment, sha, state }) => ({
      kind: 'deployed',
      at,
      who: by.login,
      url: `${facts.repository.url}/commit/${sha}`,
      environment,
      commit: sha,
      state,
    }));
}

function end(incident: Incident): Instant {
  const closed = episodes(incident).at(-1)?.to ?? incident.now;
  const reported = milestoneReported(incident.logbook, 'resolved')?.at ?? closed;
  return isBefore(closed, reported) ? reported : closed;
}
