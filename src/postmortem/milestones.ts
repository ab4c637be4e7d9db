import type { Acknowledgement } from '../incident/acknowledgement.ts';
import {
  beginning,
  declaration,
  episodes,
  type Incident,
  milestoneReported,
  sameBreath,
} from '../incident/incident.ts';
import { milestoneNames } from '../logbook/names.ts';
import { elapsed, type Instant, isBefore, milliseconds } from '../time/instant.ts';

/** A turning point of the incident, as the record knows it. */
export interface Milestone {
  readonly name:
    | 'started'
    | 'detected'
    | 'opened'
    | 'declared'
    | 'acknowledged'
    | 'mitigated'
    | 'resolved'
    | 'closed';
  readonly at: Instant;
  readonly by?: string;
}

/** In the order of time; what nobody told is not there. */
export function milestones(incident: Incident, acknowledged?: Acknowledgement): readonly Milestone[] {
  const seen: readonly Milestone[] =
    acknowledged === undefined ? [] : [{ name: 'acknowledged', ...acknowledged }];
  const all = [...reported(incident), ...fromIssue(incident, seen)];
  return all.toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at));
}

/** From its start (as told, else as declared) until it was over, or at least until it stopped hurting. */
export interface Lasting {
  readonly from: Instant;
  readonly to: Instant;
  readonly until: 'mitigated' | 'resolved';
  /** Somebody told when it began; without that it lasted at least so long. */
  readonly isWhole: boolean;
}

/** Undefined when nobody told when it ended: the issue may well have been open for longer. */
export function lasting(incident: Incident): Lasting | undefined {
  const from = beginning(incident);
  const [mitigated, resolved] = [
    milestoneReported(incident.logbook, 'mitigated')?.at,
    milestoneReported(incident.logbook, 'resolved')?.at,
  ];
  const to = resolved ?? mitigated;
  if (to === undefined || isBefore(to, from)) return undefined;
  const isWhole = milestoneReported(incident.logbook, 'started') !== undefined;
  return { from, to, until: resolved === undefined ? 'mitigated' : 'resolved', isWhole };
}

/** As last told. */
function reported({ logbook }: Incident): readonly Milestone[] {
  return milestoneNames.flatMap((name): readonly Milestone[] => {
    const last = milestoneReported(logbook, name);
    if (last === undefined) return [];
    const { at, attribution } = last;
    return [{ name, at, ...(attribution.kind === 'actor' ? { by: attribution.by } : {}) }];
  });
}

/** What came in one second is in the order in which it comes about. */
function fromIssue(incident: Incident, acknowledged: readonly Milestone[]): readonly Milestone[] {
  const { createdAt, author, logbook } = incident;
  const declared = declaration(logbook.entries);
  const at = declared?.at ?? createdAt;
  const by = declared?.kind === 'actor' ? { by: declared.by } : {};
  const apart = elapsed(createdAt, at) > sameBreath;
  return [
    ...(apart ? [{ name: 'opened', at: createdAt, by: author.login } as const] : []),
    { name: 'declared', at, ...by },
    ...acknowledged,
    ...lastClosing(incident),
  ];
}

function lastClosing(incident: Incident): readonly Milestone[] {
  const closed = episodes(incident).at(-1)?.to;
  if (closed === undefined) return [];
  const entry = incident.logbook.entries.findLast(({ what }) => what === 'closed');
  const by = entry?.attribution.kind === 'actor' ? { by: entry.attribution.by } : {};
  return [{ name: 'closed', at: closed, ...by }];
}
