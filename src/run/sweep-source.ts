/** Where a sweep gets the incidents from: page by page, so that what was looked at can be forgotten. */

import {
  askForIncidents,
  type IncidentPage,
  type ListedIncident,
  type Listing,
} from '../github/ask-incidents.ts';
import { isOfLate, listIncidents } from '../github/list-incidents.ts';
import { threadTexts } from '../i18n/texts.ts';
import { isQuiet } from '../logbook/quiet.ts';
import { type Instant, instantOf, milliseconds } from '../time/instant.ts';
import { afterlife } from './afterlife.ts';
import type { FolderChange } from './folder-news.ts';
import type { Session } from './session.ts';
import { firstInTurn, inTurn } from './sweep-order.ts';
import { isWaiting, type Named, named, someOf, type Waiting, waitingIn } from './sweep-waiting.ts';
import { mayHaveOverwritten, type Target, targetOf } from './target.ts';

/** Some incidents to look at one after the other. */
export interface Batch {
  readonly targets: readonly (Target & { readonly url: string })[];
  /** Those behind these that are known of. */
  readonly left: number;
  /** Listed before those of the batches before it were looked at. */
  readonly isEarly?: true;
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
  const { label, postmortem } = settings;
  const open = { label };
  const closed = { label, touchedSince: closedSince };
  const first = early.open?.label === label ? early.open.page : await askForIncidents(github, open);
  // Beside what the open ones need: most sweeps have nothing to do for the closed ones.
  const closedFirst = askForIncidents(github, closed, postmortem.directory);
  closedFirst.catch(() => undefined);
  let isTold = yield* listed(session, state, { listing: open, first, isEarly: false });
  if (isTold) {
    const page = await closedFirst;
    state.lastChange = page === undefined ? 'unread' : page.lastChange;
    isTold = yield* listed(session, state, { listing: closed, first: page, isEarly: true });
  }
  if (!isTold) yield* theRestByRest(session, closedSince, state);
  yield* putOff(session, state);
}

interface List {
  readonly listing: Listing;
  readonly first: IncidentPage | undefined;
  /** Whether the first page was asked long ago. */
  readonly isEarly: boolean;
}

/** False where GitHub does not tell all of it. */
async function* listed(
  session: Session,
  state: State,
  { listing, first, isEarly }: List,
): AsyncGenerator<Batch, boolean> {
  state.total += first?.total ?? 0;
  const from = firstInTurn(first?.total ?? 0, session);
  let place = 0;
  for (let page = first; page !== undefined; ) {
    const begin = Math.max(0, from - place);
    const wanted = (incidents: readonly ListedIncident[], { total }: IncidentPage) =>
      withoutQuiet(
        incidents.filter((one) => isWanted(one, listing, session, state)),
        total,
        session,
        state,
      );
    const later = wanted(page.incidents.slice(0, begin), page);
    state.later.push(...later.map(named));
    const now = wanted(page.incidents.slice(begin), page);
    for (const { issue } of page.incidents) state.seen.add(issue.number);
    yield { ...batchOf(now, session, state), ...(isEarly && page === first ? { isEarly } : {}) };
    place += page.incidents.length;
    if (page.after === undefined) return true;
    page = await askForIncidents(session.github, { ...listing, after: page.after });
  }
  return false;
}

/** One that was closed while this run looked at the open ones was looked at. */
function isWanted(
  { issue, comments, isWhole }: ListedIncident,
  { touchedSince }: Listing,
  { context }: Session,
  { seen }: State,
): boolean {
  if (seen.has(issue.number)) return false;
  if (touchedSince === undefined) return true;
  const ours = comments.filter(({ author }) => author.login === context.me).map(({ body }) => body);
  return isOfLate(issue, touchedSince, isWhole || ours.length > 0 ? ours : undefined);
}

/** All of them, where they are few. */
function withoutQuiet(
  incidents: readonly ListedIncident[],
  total: number,
  { context: { me }, settings, now, digest: by, blobSha }: Session,
  state: State,
): readonly ListedIncident[] {
  if (total <= fewEnough) return incidents;
  // A run that was cut off told nothing; of one that was not answered in the end the next two see to it.
  const within = 2 * settings.reminders.sweepInterval;
  const wanted = incidents.filter(
    (one) => mayHaveOverwritten(one, { me, now, within }) || !isQuiet({ ...one, me, now, by, blobSha }),
  );
  state.passedBy += incidents.length - wanted.length;
  return wanted;
}

function batchOf(found: readonly ListedIncident[], session: Session, state: State): Batch {
  const waiting = found.filter((one) => isWaiting(one, session));
  state.waiting.push(...waitingIn(waiting, session));
  const targets = found.filter((one) => !waiting.includes(one)).map((one) => targetOf(one, session));
  const left = state.total - state.seen.size + state.waiting.length + state.later.length;
  return { targets, left: Math.max(0, left) };
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
