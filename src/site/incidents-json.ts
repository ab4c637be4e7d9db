import { asJson } from './as-json.ts';
import { hrefOf, openHref, type SiteContext } from './context.ts';
import { nameOf } from './service-names.ts';

/** All that is on the site, for programs and for the search. */
export function incidentsJson(context: SiteContext): string {
  const { facts, published, pages } = context;
  return asJson({
    version: 1,
    updated: facts.now,
    incidents: [
      ...published.open.map(({ number, title, severity, services: ids, opened }) => ({
        ...{ number, title, page: openHref({ number }), severity, services: ids },
        ...{ status: 'open', opened },
      })),
      ...published.postmortems.map((entry) => ({
        number: entry.incident,
        title: entry.title,
        page: hrefOf(entry, context),
        severity: entry.severity,
        services: entry.services ?? [],
        service_names: (entry.services ?? []).map((id) => nameOf(id, facts.settings.services)),
        status: entry.status,
        opened: entry.opened,
        closed: entry.closed,
        lasted_minutes: entry.lastedMinutes,
        factors: pages.get(entry.path)?.factors ?? [],
        follow_ups: { open: entry.followUps.open, total: entry.followUps.total },
      })),
    ],
  });
}
