/** What the site calls services, and in which order. */

import { sameLabel } from '../facts/label.ts';
import type { Service } from '../settings/settings.ts';

export interface ServiceGroup {
  /** Empty for those without one. */
  readonly name: string;
  readonly services: readonly NamedService[];
}

export interface NamedService {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Those of the settings, then others that incidents name, by name; groups as they first come, and what is in none last. */
export function serviceGroups(known: readonly Service[], named: readonly string[]): readonly ServiceGroup[] {
  const listed = known
    .map((service, index) => ({ ...service, index }))
    .toSorted(
      (a, b) =>
        (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || a.index - b.index,
    )
    .map(({ id, name = id, description = '', group = '' }) => ({ id, name, description, group }));
  const others = unique(named)
    .filter((id) => !known.some((service) => sameLabel(service.id, id)))
    .toSorted((a, b) => a.localeCompare(b))
    .map((id) => ({ id, name: id, description: '', group: '' }));
  const groups = Map.groupBy([...listed, ...others], ({ group }) => group);
  const isNone = ([name]: readonly [string, unknown]) => Number(name === '');
  return [...groups]
    .toSorted((a, b) => isNone(a) - isNone(b))
    .map(([name, services]) => ({
      name,
      services: services.map(({ id, name: called, description }) => ({ id, name: called, description })),
    }));
}

export function nameOf(id: string, known: readonly Service[]): string {
  return known.find((service) => sameLabel(service.id, id))?.name ?? id;
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.findIndex((one) => sameLabel(one, name)) === index);
}
