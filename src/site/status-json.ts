/** `status.json`: as status pages give it, so that what reads them reads this. */

import { sameLabel } from '../facts/label.ts';
import { asJson } from './as-json.ts';
import { absolute, openHref, type SiteContext, siteTitle } from './context.ts';
import { gravest, groupsOf, headline, overall, type State, stateOf, stateOfService } from './now.ts';
import type { OpenIncident } from './site-facts.ts';

/** https://www.atlassian.com/software/statuspage: what `/api/v2/summary.json` says. */
const componentStates = {
  operational: 'operational',
  degraded: 'degraded_performance',
  partial: 'partial_outage',
  major: 'major_outage',
} as const satisfies Record<State, string>;

const indicators = {
  operational: 'none',
  degraded: 'minor',
  partial: 'major',
  major: 'critical',
} as const satisfies Record<State, string>;

export function statusJson(context: SiteContext): string {
  const components = componentsOf(context);
  return asJson({
    page: pageOf(context),
    components,
    incidents: context.published.open.map((one) => incidentOf(one, components, context)),
    scheduled_maintenances: [],
    status: { indicator: indicators[overall(context)], description: headline(context) },
  });
}

function pageOf({ facts }: SiteContext) {
  const { repository, address, now } = facts;
  return {
    id: `${repository.owner}/${repository.name}`,
    name: siteTitle(facts),
    url: address,
    time_zone: 'Etc/UTC',
    updated_at: now,
  };
}

/** A group is one of them, which names those in it. */
function componentsOf(context: SiteContext) {
  const listed = groupsOf(context).flatMap(({ name: group, services }, place) => [
    ...(group === ''
      ? []
      : [{ id: `group-${place + 1}`, name: group, isGroup: true, services, groupId: null }]),
    ...services.map((service) => ({
      ...service,
      isGroup: false,
      services: [],
      groupId: group === '' ? null : `group-${place + 1}`,
    })),
  ]);
  return listed.map((one, index) => {
    const ids = one.isGroup ? one.services.map(({ id }) => id) : [one.id];
    return {
      id: one.id,
      name: one.name,
      status: componentStates[gravest(ids.map((id) => stateOfService(id, context)))],
      description: 'description' in one && one.description !== '' ? one.description : null,
      position: index + 1,
      group_id: one.groupId,
      group: one.isGroup,
      ...(one.isGroup ? { components: ids } : {}),
      showcase: true,
      only_show_if_degraded: false,
      page_id: pageOf(context).id,
    };
  });
}

function incidentOf(
  incident: OpenIncident,
  components: ReturnType<typeof componentsOf>,
  context: SiteContext,
) {
  const { facts } = context;
  const updates = incident.updates.map(({ at, text, status = 'investigating' }, index) => ({
    id: `${incident.number}-${index + 1}`,
    incident_id: String(incident.number),
    status,
    body: text,
    created_at: at,
    updated_at: at,
    display_at: at,
  }));
  return {
    id: String(incident.number),
    name: incident.title,
    status: updates.at(-1)?.status ?? 'investigating',
    impact: indicators[stateOf(incident, facts)],
    created_at: incident.opened,
    started_at: incident.opened,
    updated_at: updates.at(-1)?.created_at ?? incident.opened,
    monitoring_at: updates.find(({ status }) => status === 'monitoring')?.created_at ?? null,
    resolved_at: null,
    shortlink: absolute(openHref(incident), context),
    page_id: pageOf(context).id,
    incident_updates: updates.toReversed(),
    components: components.filter(({ id, group }) => !group && isHit(id, incident)),
  };
}

function isHit(id: string, { services }: OpenIncident): boolean {
  return services.some((one) => sameLabel(one, id));
}
