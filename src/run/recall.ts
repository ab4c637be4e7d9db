/** What the list of all postmortems knows of incidents like one: read once in a run, whatever asks. */

import type { Facts } from '../facts/facts.ts';
import { drillLabel, sameLabel } from '../facts/label.ts';
import type { Memory, Recalled } from '../facts/memory.ts';
import { errorAnswer } from '../github/errors.ts';
import { comparedBy } from '../postmortem/affected-services.ts';
import { byDue, openItems } from '../postmortem-index/follow-up-item.ts';
import { type Similar, similarTo } from '../postmortem-index/similar.ts';
import { indexPath, postmortemsIn, readIndex } from './read-index.ts';
import type { Session } from './session.ts';

const most = 3;

export async function recall(session: Session, facts: Facts): Promise<Memory> {
  const text = await indexText(session);
  if (text === undefined) return { kind: 'unavailable' };
  const entries = postmortemsIn(text, session).filter(({ labels = [] }) => {
    return !labels.some((label) => sameLabel(label, drillLabel));
  });
  const found = similarTo(comparedBy(facts, session.settings), entries);
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
    shared: service === undefined ? (label === undefined ? 'words' : 'label') : 'service',
    name: service ?? label ?? words.slice(0, 3).join(' '),
    ...(open === undefined ? {} : { open: { ...open, title: open.title.slice(0, 80).toWellFormed() } }),
  };
}
