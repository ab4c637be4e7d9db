/** The page of one incident: of an open one what was told to everybody, of a closed one its postmortem. */

import { inAnyLanguage } from '../i18n/compiled/read-anywhere.ts';
import { textAt } from '../json.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { FollowUpItem, PostmortemEntry } from '../postmortem-index/entry.ts';
import { placeOf } from '../postmortem-index/place.ts';
import { storedData } from '../postmortem-index/stored-data.ts';
import { timestampOf } from '../postmortem-index/to-entry.ts';
import { minute } from '../time/duration.ts';
import { inOrder } from '../time/instant.ts';
import { inUtc, issueHref, type SiteContext, services } from './context.ts';
import { factorsIn } from './factors.ts';
import { incidentChart } from './incident-chart.ts';
import type { Links } from './links.ts';
import { namesIn } from './nameless.ts';
import { publicParts, withoutHollow } from './public-text.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { OpenIncident } from './site-facts.ts';

export interface IncidentView {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly updatesHeading: string;
  readonly updates: readonly UpdateView[];
  readonly next: string;
  /** SVG; empty where there is nothing to draw. */
  readonly chart: string;
  /** HTML, made from the postmortem. */
  readonly body: string;
  readonly followUpsHeading: string;
  readonly followUps: readonly FollowUpView[];
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

export interface UpdateView {
  readonly when: string;
  readonly status: string;
  readonly text: string;
}

interface FollowUpView {
  readonly title: string;
  readonly href: string;
  readonly state: string;
  readonly due: string;
}

export function openView(incident: OpenIncident, context: SiteContext): IncidentView {
  const { site, texts } = context;
  const { words } = texts;
  return {
    ...nothing,
    title: incident.title,
    note: site.say('openNote'),
    rows: told([
      [words.severity, incident.severity ?? ''],
      [words.affected, services(incident.services, context)],
      [words.milestoneDeclared, `${inUtc(incident.opened)} UTC`],
    ]),
    updatesHeading: site.say('updates'),
    updates: updatesOf(incident, context),
    next: nextOf(incident, context),
    links: linksTo(incident.number, undefined, context),
  };
}

const nothing = { chart: '', body: '', followUpsHeading: '', followUps: [], updates: [], next: '' } as const;

/** Newest first, as people look for what is now. */
export function updatesOf(
  { updates, openedAgain }: OpenIncident,
  { site, texts }: SiteContext,
): readonly UpdateView[] {
  if (updates.length === 0) return [{ when: '', status: '', text: site.say('noUpdate') }];
  const again =
    openedAgain === undefined
      ? []
      : [{ when: `${inUtc(openedAgain)} UTC`, status: '', text: site.say('openedAgain') }];
  const told = updates.toReversed().map(({ at: when, text, status }) => ({
    when: `${inUtc(when)} UTC`,
    status: status === undefined ? '' : texts.words[`status-${status}`],
    text,
  }));
  return [...again, ...told];
}

export function nextOf({ next }: OpenIncident, { site }: SiteContext): string {
  if (next === undefined) return '';
  return site.say(next.isLate ? 'nextLate' : 'nextBy', { when: inUtc(next.due) });
}

export interface PostmortemQuestion {
  readonly entry: PostmortemEntry;
  readonly text: string;
  readonly context: SiteContext;
  readonly links: Links;
}

export interface PostmortemPage {
  readonly view: IncidentView;
  readonly factors: readonly string[];
}

export function postmortemPage({ entry, text, context, links }: PostmortemQuestion): PostmortemPage {
  const { site, texts } = context;
  const front = readFrontMatter(text);
  const data = { ...storedData(text), ...(front.kind === 'front-matter' ? front.data : {}) };
  const names = namesIn(text, data, moments());
  const home = textAt(data, 'url')?.replace(/\/issues\/\d+$/, '') ?? '';
  const markdown = publicParts(text, {
    ...{ names, team: site.say('team'), isLeftOut: links.isLeftOut },
    linkOf: (target) => links.linkOf(target, home),
  });
  const view: IncidentView = {
    ...nothing,
    title: entry.title,
    note: entry.status === 'draft' ? site.say('draftNote') : '',
    rows: rowsOf(entry, data, context),
    updatesHeading: '',
    chart: incidentChart(data, context),
    body: links.closed(renderMarkdown(withoutHollow(markdown)), home),
    followUpsHeading: texts.words.followUps,
    followUps: (entry.followUps.items ?? []).map((item) => followUpView(item, context)),
    links: linksTo(entry.incident, entry.path, context),
  };
  return { view, factors: factorsIn(markdown) };
}

/** Moments that a file tells of, by their messages: for those outside it was declared when the issue was opened. */
const momentNames = {
  started: 'milestoneStarted',
  detected: 'milestoneDetected',
  opened: 'milestoneDeclared',
  acknowledged: 'milestoneAcknowledged',
  mitigated: 'milestoneMitigated',
  resolved: 'milestoneResolved',
  closed: 'milestoneClosed',
} as const;

/** What our timeline writes in bold besides names, in any language. */
function moments(): ReadonlySet<string> {
  const keys = [...Object.values(momentNames), 'milestoneOpened'] as const;
  return new Set(keys.flatMap((key) => inAnyLanguage[key]));
}

function rowsOf(entry: PostmortemEntry, data: unknown, context: SiteContext): IncidentView['rows'] {
  const { words, duration } = context.texts;
  const moments = Object.entries(momentNames)
    .flatMap(([key, name]) => {
      const at = timestampOf(textAt(data, key));
      return at === undefined ? [] : [{ at, name: words[name] }];
    })
    .toSorted((a, b) => inOrder(a.at, b.at));
  const minutes = entry.lastedMinutes;
  return told([
    [words.severity, entry.severity ?? ''],
    [words.affected, services(entry.services, context)],
    [words.lasted, minutes === undefined ? '' : duration(minutes * minute)],
    ...moments.map(({ at, name }) => [name, `${inUtc(at)} UTC`] as const),
  ]);
}

function told(rows: readonly (readonly [string, string])[]): IncidentView['rows'] {
  return rows.flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]));
}

function followUpView(item: FollowUpItem, { facts, texts }: SiteContext): FollowUpView {
  const { words } = texts;
  const { number, due = '', state } = item;
  const states = { done: words.stateDone, dropped: words.followUpDropped };
  return {
    title: item.title,
    href: issueHref(number, facts),
    state: state === undefined ? '' : states[state],
    due,
  };
}

/** To what only those may see who may see the repository, no link leads. */
function linksTo(
  number: number,
  path: string | undefined,
  { facts, site }: SiteContext,
): IncidentView['links'] {
  const { repository, settings } = facts;
  if (!repository.isPublic) return [];
  const { fileUrl } = placeOf(repository, settings.postmortem.directory);
  return [
    { name: site.say('onGitHub'), href: issueHref(number, facts) },
    ...(path === undefined ? [] : [{ name: site.say('theFile'), href: fileUrl(path) }]),
  ];
}
