/** What is wrong now: the state of each service, from what is open. */

import { sameLabel } from '../facts/label.ts';
import { inUtc, openHref, type Row, rowOf, type SiteContext, services, siteTitle } from './context.ts';
import { nextOf, type UpdateView, updatesOf } from './incident-page.ts';
import { type ServiceGroup, serviceGroups } from './service-names.ts';
import type { OpenIncident, SiteFacts } from './site-facts.ts';

/** Gravest last. */
export const states = ['operational', 'degraded', 'partial', 'major'] as const;

export type State = (typeof states)[number];

export interface NowView {
  readonly heading: string;
  readonly state: State;
  readonly servicesHeading: string;
  readonly groups: readonly {
    readonly name: string;
    readonly services: readonly ServiceView[];
  }[];
  readonly openHeading: string;
  readonly open: readonly OpenView[];
  readonly latelyHeading: string;
  readonly lately: readonly Row[];
  readonly none: string;
}

interface ServiceView {
  readonly name: string;
  readonly description: string;
  readonly state: State;
  readonly words: string;
}

interface OpenView {
  readonly title: string;
  readonly href: string;
  readonly state: State;
  readonly words: string;
  readonly services: string;
  readonly since: string;
  readonly next: string;
  readonly isLate: boolean;
  readonly updates: readonly UpdateView[];
}

const mostLately = 5;
const mostUpdates = 3;

export function nowView(context: SiteContext): NowView {
  const { published, site, facts } = context;
  const { open, postmortems } = published;
  // What is open in a private repository is not told, so nothing is said of how it is now.
  const { isPublic } = facts.repository;
  const groups = isPublic ? groupsOf(context) : [];
  return {
    heading: isPublic ? headline(context) : siteTitle(facts),
    state: overall(context),
    servicesHeading: site.say('services'),
    groups: groups.map(({ name, services: all }) => ({
      name: name === '' && groups.length > 1 ? site.say('otherServices') : name,
      services: all.map(({ id, name: called, description }) => {
        const state = stateOfService(id, context);
        return { name: called, description, state, words: site.say(`state-${state}`) };
      }),
    })),
    openHeading: site.say('openIncidents'),
    open: open.map((one) => openView(one, context)),
    latelyHeading: site.say('lately'),
    lately: postmortems.slice(0, mostLately).map((entry) => rowOf(entry, context)),
    none: postmortems.length + open.length === 0 ? site.say('noIncidents') : '',
  };
}

/** The first label is the gravest, the second follows it; all others are a nuisance. Over, but not closed, is over. */
export function stateOf({ severity, isOver, updates }: OpenIncident, { settings }: SiteFacts): State {
  if (isOver) return 'operational';
  if (updates.at(-1)?.status === 'monitoring' || severity === undefined) return 'degraded';
  const rank = settings.severities.findIndex(({ label }) => sameLabel(label, severity));
  return rank === 0 ? 'major' : rank === 1 ? 'partial' : 'degraded';
}

export function gravest(all: readonly State[]): State {
  return states[Math.max(0, ...all.map((state) => states.indexOf(state)))] ?? 'operational';
}

export function stateOfService(id: string, { published, facts }: SiteContext): State {
  const hit = published.open.filter(({ services: ids }) => ids.some((one) => sameLabel(one, id)));
  return gravest(hit.map((one) => stateOf(one, facts)));
}

/** Services of the settings, and those that an incident names which is told. */
export function groupsOf({ published, facts }: SiteContext): readonly ServiceGroup[] {
  const named = [...published.open, ...published.postmortems].flatMap(({ services: ids = [] }) => ids);
  return serviceGroups(facts.settings.services, [...new Set(named)]);
}

/** How many incidents are open, or that none is. */
export function headline(context: SiteContext): string {
  const { published, site } = context;
  const count = published.open.length;
  if (count > 0) return site.counted('openCount', count);
  return site.say(groupsOf(context).length > 0 ? 'allWork' : 'noneOpen');
}

/** The gravest of all that is open. */
export function overall({ published, facts }: SiteContext): State {
  return gravest(published.open.map((one) => stateOf(one, facts)));
}

function openView(incident: OpenIncident, context: SiteContext): OpenView {
  const { facts, site } = context;
  const state = stateOf(incident, facts);
  return {
    title: incident.title,
    href: openHref(incident),
    state,
    words: site.say(`state-${state}`),
    services: services(incident.services, context),
    since: site.say('since', { when: inUtc(incident.opened) }),
    next: nextOf(incident, context),
    isLate: incident.next?.isLate === true,
    updates: updatesOf(incident, context).slice(0, mostUpdates),
  };
}
