/** How many issues are to be done after an incident, and that the postmortem follows what becomes of them. */

import type { Facts, HistoryEvent } from '../facts/facts.ts';
import type { Entry, Logbook } from '../logbook/logbook.ts';
import { hour } from '../time/duration.ts';
import { elapsed } from '../time/instant.ts';
import { inOrderOfDay } from '../time/zone.ts';

type Known = Pick<Facts, 'history' | 'repository' | 'followUps' | 'now'>;
type Linked = Extract<HistoryEvent, { readonly kind: 'linked' }>;
type Asked = Extract<Entry, { readonly what: 'follow-up' }>;

/** What a command opened, with what GitHub tells of it beside its sub-issues. */
export interface Opened {
  readonly entry: Asked & { readonly number: number };
  readonly link?: Linked;
}

interface Planned {
  readonly number: number;
  readonly isOpen: boolean;
  readonly due: string | undefined;
  readonly who: readonly string[];
}

/** What was deleted or transferred since then is none any more. */
export function openedIssues({ entries }: Pick<Logbook, 'entries'>, facts: Known): readonly Opened[] {
  const { history } = facts;
  const links = history.kind === 'read' ? history.events.filter((event) => event.kind === 'linked') : [];
  return entries.flatMap((entry): readonly Opened[] => {
    if (entry.what !== 'follow-up' || entry.number === undefined) return [];
    const { number } = entry;
    const own = links.filter((link) => link.number === number && isHere(link.url, facts));
    const link = own.find(({ isPart }) => isPart === true) ?? own.at(-1);
    if (link !== undefined) return [{ entry: { ...entry, number }, link }];
    return isGone(entry, facts) ? [] : [{ entry: { ...entry, number } }];
  });
}

export function isHere(url: string, { repository }: Pick<Facts, 'repository'>): boolean {
  return url.toLowerCase().startsWith(`${repository.url.toLowerCase()}/`);
}

/** Its text names the incident, which GitHub shows there: not at once, and not while it tells half. */
function isGone({ number, attribution }: Asked, { history, followUps = {}, now }: Known): boolean {
  const isWhole = history.kind === 'read' && history.isPartial !== true;
  const isNew = Object.values(followUps).some(
    (opening) => opening.kind !== 'busy' && opening.issues.some((issue) => issue.number === number),
  );
  return isWhole && !isNew && elapsed(attribution.at, now) > hour;
}

type Summary = NonNullable<Logbook['followUps']>;

export interface Plans {
  readonly summary: Summary;
  /** Of those that GitHub or a command names. */
  readonly numbers: readonly number[];
}

/** As far as no file tells more; undefined where nothing new is known. */
export function plansNow(
  logbook: Logbook,
  facts: Known,
  blobSha: (text: string) => string,
): Plans | undefined {
  const { history } = facts;
  // Sub-issues that GitHub did not show are not none.
  if (history.kind !== 'read' || history.isPartial === true) return withJustOpened(logbook);
  // The one that we post reminders in is our doing.
  const own = logbook.protocolIssue?.number;
  const parts = history.events.flatMap((event): readonly Planned[] =>
    event.kind === 'linked' && event.isPart === true && event.number !== own ? [plannedAs(event)] : [],
  );
  const others = openedIssues(logbook, facts)
    .filter(({ entry }) => !parts.some(({ number }) => number === entry.number))
    .map(plannedBy);
  const all = [...parts, ...others];
  // Where the last one is gone, there were some.
  if (all.length === 0 && logbook.followUps === undefined) return undefined;
  const of = blobSha(JSON.stringify(all.toSorted((a, b) => a.number - b.number))).slice(0, 12);
  return { summary: { ...summaryOf(all), of, opened: openedBy(logbook).length }, numbers: numbersOf(all) };
}

/** Nobody asked what became of the others. */
function withJustOpened(logbook: Logbook): Plans | undefined {
  const { followUps: known = { open: 0, total: 0, opened: 0 } } = logbook;
  const all = openedBy(logbook);
  // Written down before that was counted.
  const { opened = all.length > known.total ? 0 : all.length } = known;
  const fresh = all.slice(opened);
  if (fresh.length === 0) return undefined;
  const summary = {
    ...known,
    open: known.open + fresh.length,
    total: known.total + fresh.length,
    ...nextOf([known, ...fresh.map(({ due, who: [who] }) => ({ due, who }))]),
    opened: all.length,
  };
  return { summary, numbers: numbersOf(all) };
}

/** In the order in which they were. */
function openedBy({ entries }: Logbook): readonly Planned[] {
  return entries.flatMap((entry) =>
    entry.what === 'follow-up' && entry.number !== undefined
      ? [plannedBy({ entry: { ...entry, number: entry.number } })]
      : [],
  );
}

function numbersOf(all: readonly Planned[]): readonly number[] {
  return all.map(({ number }) => number);
}

function plannedAs({ number, state, due, assignees = [] }: Linked): Planned {
  return { number, isOpen: state !== 'closed', due, who: assignees };
}

function plannedBy({ entry, link }: Opened): Planned {
  const { number, due, owner } = entry;
  if (link?.isPart === true) return plannedAs(link);
  if (link !== undefined) return { ...plannedAs(link), due: link.due ?? due };
  return { number, isOpen: true, due, who: owner === undefined ? [] : [owner] };
}

function summaryOf(all: readonly Planned[]): Summary {
  const open = all.filter(({ isOpen }) => isOpen);
  return {
    open: open.length,
    total: all.length,
    ...nextOf(open.map((one) => ({ ...one, who: one.who[0] }))),
  };
}

/** Of the open ones the one that is due first. */
export function nextOf(
  open: readonly { readonly due?: string | undefined; readonly who?: string | undefined }[],
): Pick<Summary, 'due' | 'who'> {
  const [next] = open.filter(({ due }) => due !== undefined).toSorted((a, b) => inOrderOfDay(a.due, b.due));
  return {
    ...(next?.due === undefined ? {} : { due: next.due }),
    ...(next?.who === undefined ? {} : { who: next.who }),
  };
}

/** With a revision of its own for what became of them since the file was written. */
export function withFollowUps(facts: Facts, logbook: Logbook, blobSha: (text: string) => string): Logbook {
  const { followUps: before, postmortem, revision, secrecy, told } = logbook;
  const isOver =
    facts.issue.state.kind === 'closed' && postmortem?.revision === revision && secrecy !== 'kept';
  if (!isOver) return logbook;
  const { followUpsSeen: seen } = facts;
  const now = plansNow(logbook, facts, blobSha)?.summary;
  // Delivered before files followed: left alone.
  const isNew = now !== undefined && (before === undefined ? told !== undefined : isOther(before, now));
  const isNews = seen !== undefined && seen !== logbook.followUpsSeen;
  if (!isNew && !isNews) return logbook;
  return {
    ...logbook,
    ...(now === undefined ? {} : { followUps: now }),
    ...(seen === undefined ? {} : { followUpsSeen: seen }),
    revision: revision + 1,
  };
}

function isOther(a: Summary, b: Summary): boolean {
  if (b.of === undefined) return false;
  if (a.of !== undefined) return a.of !== b.of;
  return a.open !== b.open || a.total !== b.total || a.due !== b.due || a.who !== b.who;
}
