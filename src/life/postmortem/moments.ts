import { momentNames } from '../../incident/command/command.ts';
import { declaration, episodes, type Incident } from '../../incident/incident.ts';
import { elapsed, type Instant, isBefore, milliseconds } from '../../incident/instant.ts';
import type { Entry } from '../../incident/logbook.ts';

/** A turning point of the incident, as the record knows it. */
export interface Moment {
  readonly name: 'started' | 'detected' | 'opened' | 'declared' | 'mitigated' | 'resolved' | 'closed';
  readonly at: Instant;
  readonly by?: string;
}

type Told = Extract<Entry, { readonly what: 'moment' }>;

/** An issue form declares in the same breath. */
const sameBreath = 10_000;

/** In the order of time; what nobody told is not there. */
export function moments(incident: Incident): readonly Moment[] {
  const all = [...told(incident), ...fromIssue(incident)];
  return all.toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at));
}

/** From its start (as told, else as declared) until it was over, or at least until it stopped hurting. */
export interface Lasting {
  readonly from: Instant;
  readonly to: Instant;
  readonly until: 'mitigated' | 'resolved';
}

/** Undefined when nobody told when it ended: the issue may well have been open for longer. */
export function lasting(incident: Incident): Lasting | undefined {
  const known = told(incident);
  const find = (name: Moment['name']) => known.find((one) => one.name === name)?.at;
  const from =
    find('started') ?? find('detected') ?? declaration(incident.logbook.entries)?.at ?? incident.createdAt;
  const [mitigated, resolved] = [find('mitigated'), find('resolved')];
  const to = resolved ?? mitigated;
  if (to === undefined || isBefore(to, from)) return undefined;
  return { from, to, until: resolved === undefined ? 'mitigated' : 'resolved' };
}

/** As last told. */
function told({ logbook }: Incident): readonly Moment[] {
  const entries = logbook.entries.filter((entry): entry is Told => entry.what === 'moment');
  return momentNames.flatMap((name): readonly Moment[] => {
    const last = entries.findLast((entry) => entry.name === name);
    if (last === undefined) return [];
    const { at, witness } = last;
    return [{ name, at, ...(witness.kind === 'actor' ? { by: witness.by } : {}) }];
  });
}

function fromIssue(incident: Incident): readonly Moment[] {
  const { createdAt, author, logbook } = incident;
  const declared = declaration(logbook.entries);
  const at = declared?.at ?? createdAt;
  const by = declared?.kind === 'actor' ? { by: declared.by } : {};
  const apart = elapsed(createdAt, at) > sameBreath;
  return [
    ...(apart ? [{ name: 'opened', at: createdAt, by: author.login } as const] : []),
    { name: 'declared', at, ...by },
    ...lastClosing(incident),
  ];
}

function lastClosing(incident: Incident): readonly Moment[] {
  const closed = episodes(incident).at(-1)?.to;
  if (closed === undefined) return [];
  const entry = incident.logbook.entries.findLast(({ what }) => what === 'closed');
  const by = entry?.witness.kind === 'actor' ? { by: entry.witness.by } : {};
  return [{ name: 'closed', at: closed, ...by }];
}
