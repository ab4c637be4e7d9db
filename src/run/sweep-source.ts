/** Where a sweep gets the incidents from: page by page, so that what was looked at can be forgotten. */

import { listedSteps, tickedSteps } from '../checklist/boxes.ts';
import { readChecklist } from '../checklist/checklist.ts';
import {
  askForIncidents,
  type ClosedPage,
  type IncidentPage,
  type ListedIncident,
} from '../github/ask-incidents.ts';
import { listIncidents } from '../github/list-incidents.ts';
import { threadTexts } from '../i18n/texts.ts';
import { isQuiet } from '../logbook/quiet.ts';
import { type Instant, instantOf, isBefore, milliseconds } from '../time/instant.ts';
import { afterlife } from './afterlife.ts';
import type { FolderChange } from './folder-news.ts';
import type { Session } from './session.ts';
import { firstInTurn, inTurn } from './sweep-order.ts';
import { isWaiting, type Named, named, someOf, type Waiting, waitingIn } from './sweep-waiting.ts';
import type { Listed, Target } from './target.ts';

/** Some incidents to look at one after the other. */
export interface Batch {
  readonly targets: readonly (Target & { readonly url: string })[];
  /** Those behind these that are known of. */
  readonly left: number;
  /** What concerns no single one of them. */
  readonly note?: string;
}

export interface Source {
  readonly batches: AsyncIterable<Batch>;
  /** Of the folder of postmortems; `unread` where each has to be asked. */
  readonly lastChange: () => FolderChange;
}

/** As many as one look at the table of a run shows; with more, those that need nothing are only counted. */
const fewEnough = 100;

export function sourceOf(session: Session): Source {
  const closedSince = instantOf(milliseconds(session.now) - afterlife(session));
  if (session.context.reader === 'rest') {
    return { batches: oneBatch(session, closedSince), lastChange: () => 'unread' };
  }
  const state: State = {
    seen: new Set(),
    waiting: [],
    later: [],
    total: 0,
    passedBy: 0,
    lastChange: 'unread',
  };
  return { batches: pages(session, closedSince, state), lastChange: () => state.lastChange };
}

async function* oneBatch(session: Session, closedSince: Instant): AsyncGenerator<Batch> {
  const found = await listIncidents(session.github, { label: session.settings.label, closedSince });
  const targets = inTurn(found, session).map((issue) => ({
    issue: issue.number,
    url: issue.url,
    listed: { issue, isFresh: false },
  }));
  yield { targets, left: 0 };
}

interface State {
  readonly seen: Set<number>;
  readonly waiting: Waiting[];
  readonly later: Named[];
  /** Of the lists that were begun. */
  total: number;
  lastChange: FolderChange;
  /** Nobody touched them, and nothing is due. */
  passedBy: number;
}

/** Open ones, then those closed of late, then what was put off; each list oldest first. */
async function* pages(session: Session, closedSince: Instant, state: State): AsyncGenerator<Batch> {
  const { github, settings, early } = session;
  const { label } = settings;
  const isEarly = early.open?.label === label;
  const first = isEarly ? early.open?.page : await askForIncidents(github, { label });
  // Beside what the open ones need: most sweeps have nothing to do for the closed ones.
  const closed = askForIncidents(github, { label, touchedSince: closedSince }, settings.postmortem.directory);
  closed.catch(() => undefined);
  state.total += first?.total ?? 0;
  const from = firstInTurn(first?.total ?? 0, session);
  let place = 0;
  for (let page = first; ; page = await askForIncidents(github, { label, after: page.after })) {
    if (page === undefined) return yield* theRestByRest(session, closedSince, state);
    const wanted = withoutQuiet(page.incidents, page, session, state);
    const begin = Math.max(0, from - place);
    state.later.push(
      ...page.incidents
        .slice(0, begin)
        .filter((one) => wanted.includes(one))
        .map(named),
    );
    yield batchOf(
      page.incidents.slice(begin).filter((one) => wanted.includes(one)),
      page,
      session,
      state,
    );
    place += page.incidents.length;
    if (page.after === undefined) break;
  }
  yield* closedPages(session, closedSince, { first: await closed, state });
  yield* putOff(session, state);
}

async function* closedPages(
  session: Session,
  touchedSince: Instant,
  { first, state }: { readonly first: ClosedPage | undefined; readonly state: State },
): AsyncGenerator<Batch> {
  const { github, settings } = session;
  const { label } = settings;
  state.lastChange = first?.lastChange;
  state.total += first?.total ?? 0;
  for (let page: IncidentPage | undefined = first; ; ) {
    if (page === undefined) return yield* theRestByRest(session, touchedSince, state);
    // One that was closed while this run looked at the open ones was looked at.
    const others = page.incidents.filter(({ issue }) => !state.seen.has(issue.number));
    const late = others.filter((one) => isOfLate(one, touchedSince));
    const wanted = withoutQuiet(late, page, session, state);
    yield batchOf(wanted, page, session, state);
    if (page.after === undefined) return;
    page = await askForIncidents(github, { label, touchedSince, after: page.after });
  }
}

/** Closed lately, or not finished. */
function isOfLate({ issue }: ListedIncident, since: Instant): boolean {
  if (issue.state.kind === 'closed' && !isBefore(issue.state.at, since)) return true;
  const list = readChecklist(issue.body, issue.number);
  return tickedSteps(list).size < listedSteps(list).size;
}

/** All of them, where they are few. */
function withoutQuiet(
  incidents: readonly ListedIncident[],
  { total }: IncidentPage,
  { context, now, digest }: Session,
  state: State,
): readonly ListedIncident[] {
  if (total <= fewEnough) return incidents;
  const wanted = incidents.filter(
    ({ issue, comments }) => !isQuiet({ issue, comments, me: context.me, now, by: digest }),
  );
  state.passedBy += incidents.length - wanted.length;
  return wanted;
}

function batchOf(
  found: readonly ListedIncident[],
  page: IncidentPage,
  session: Session,
  state: State,
): Batch {
  for (const { issue } of page.incidents) state.seen.add(issue.number);
  const waiting = found.filter((one) => isWaiting(one, session));
  state.waiting.push(...waitingIn(waiting, session));
  const targets = found
    .filter((one) => !waiting.includes(one))
    .map((one) => ({ issue: one.issue.number, url: one.issue.url, ...listedOf(one) }));
  const left = state.total - state.seen.size + state.waiting.length + state.later.length;
  return { targets, left: Math.max(0, left) };
}

/** Of a long thread only the beginning came along, so it is read by itself. */
function listedOf({ issue, comments, isWhole }: ListedIncident): { readonly listed?: Listed } {
  return isWhole ? { listed: { issue, comments, isFresh: true } } : {};
}

async function* putOff(session: Session, { later, waiting, passedBy }: State): AsyncGenerator<Batch> {
  const { counted } = threadTexts(session.settings.language);
  const asTarget = ({ number, url }: Named) => ({ issue: number, url });
  yield { targets: later.map(asTarget), left: waiting.length };
  const some = someOf(waiting, session);
  yield { targets: some.map(asTarget), left: 0 };
  const left = waiting.length - some.length;
  if (left > 0) yield { targets: [], left: 0, note: counted('moreUnconfirmed', left) };
  if (passedBy > 0) yield { targets: [], left: 0, note: counted('passedBy', passedBy) };
}

/** Where GraphQL fails half way. */
async function* theRestByRest(
  session: Session,
  closedSince: Instant,
  { seen }: State,
): AsyncGenerator<Batch> {
  for await (const { targets, left } of oneBatch(session, closedSince)) {
    yield { targets: targets.filter(({ issue }) => !seen.has(issue)), left };
  }
}
