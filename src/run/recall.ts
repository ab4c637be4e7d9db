/** What the list of all postmortems knows of incidents like one: read once in a run, whatever asks. */

import type { Facts } from '../facts/facts.ts';
import { isDrill } from '../facts/label.ts';
import type { Memory, Recalled } from '../facts/memory.ts';
import { errorAnswer } from '../github/errors.ts';
import { comparedBy } from '../postmortem/affected-services.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { byDue, openItems } from '../postmortem-index/items.ts';
import { type Similar, similarTo } from '../postmortem-index/similar.ts';
import { indexPath, postmortemsIn, readIndex } from './read-index.ts';
import type { Session } from './session.ts';

const most = 3;

export async function recall(session: Session, facts: Facts, same: readonly number[]): Promise<Memory> {
  const text = await indexText(session);
  if (text === undefined) return { kind: 'unavailable' };
  const entries = postmortemsIn(text, session).filter((entry) => !isDrill(entry));
  const similar = similarTo(comparedBy(facts, session.settings), entries);
  const isSaid = ({ incident }: PostmortemEntry) => same.includes(incident);
  const others = entries
    .filter((entry) => isSaid(entry) && !similar.some((one) => one.entry.incident === entry.incident))
    .map((entry) => ({ entry, services: [], labels: [], words: [] }));
  const found = [...others, ...similar].toSorted((a, b) => Number(isSaid(b.entry)) - Number(isSaid(a.entry)));
  return { kind: 'read', found: found.slice(0, most).map(recalled) };
}

/** Undefined where GitHub does not say; kept for all incidents of a run. */
async function indexText(session: Session): Promise<string | undefined> {
  const { early } = session;
  const path = indexPath(session);
  if (early.index?.path === path) return early.index.text;
  try {
    const text = await readIndex(session);
    early.index = { path, text };
    return text;
  } catch (error) {
    // A courtesy, which must not keep the list from the incident.
    if (errorAnswer(error).limit !== 'none') throw error;
    return undefined;
  }
}

function recalled({ entry, services, labels, words }: Similar): Recalled {
  const { incident, title, path, opened, durationMinutes, lastedMinutes: minutes = durationMinutes } = entry;
  const [open] = openItems(entry).toSorted(byDue);
  const [service] = services;
  const [label] = labels;
  return {
    incident,
    title: title.slice(0, 100).toWellFormed(),
    path,
    opened,
    ...(minutes === undefined ? {} : { minutes }),
    shared: sharedBy({ services, labels, words }),
    name: service ?? label ?? words.slice(0, 3).join(' '),
    ...(open === undefined ? {} : { open: { ...open, title: open.title.slice(0, 80).toWellFormed() } }),
  };
}

function sharedBy({ services, labels, words }: Omit<Similar, 'entry'>): Recalled['shared'] {
  if (services.length > 0) return 'service';
  if (labels.length > 0) return 'label';
  return words.length > 0 ? 'words' : 'said';
}
