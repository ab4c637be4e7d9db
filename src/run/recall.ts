/** What the list of all postmortems knows of incidents like one: read once in a run, whatever asks. */

import type { Facts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { Memory, Recalled } from '../facts/memory.ts';
import { errorAnswer } from '../github/errors.ts';
import { readTextFile } from '../github/read-context.ts';
import { affectedServices, otherLabels } from '../postmortem/affected-services.ts';
import { priorityIn } from '../postmortem/follow-up-labels.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { byDue, openItems } from '../postmortem-index/follow-up-item.ts';
import { readListing } from '../postmortem-index/listing.ts';
import { type Similar, similarTo } from '../postmortem-index/similar.ts';
import type { Session } from './session.ts';

const most = 3;

export async function recall(session: Session, facts: Facts): Promise<Memory> {
  const text = await indexText(session);
  if (text === undefined) return { kind: 'unavailable' };
  const entries = [...readListing(text, session.blobSha).entries.values()]
    .filter((entry) => entry.kind === 'postmortem')
    .filter((entry) => !isDrill(entry));
  const { settings } = session;
  const looked = {
    incident: facts.issue.number,
    opened: facts.issue.createdAt,
    title: facts.issue.title,
    services: affectedServices(facts, settings),
    // How urgent both were says nothing about what they have in common.
    labels: otherLabels(facts, settings).filter((label) => priorityIn([label]) === undefined),
  };
  return { kind: 'read', found: similarTo(looked, entries).slice(0, most).map(recalled) };
}

/** Empty where there is no list; undefined where GitHub does not say. */
async function indexText(session: Session): Promise<string | undefined> {
  const { early, settings } = session;
  const path = `${settings.postmortem.directory}/index.json`;
  if (settings.postmortem.index === 'off') return '';
  if (early.index?.path === path) return early.index.text;
  const text = await readIndex(session, path);
  if (text !== undefined) early.index = { path, text };
  return text;
}

async function readIndex({ github }: Session, path: string): Promise<string | undefined> {
  try {
    const file = await readTextFile(github, path);
    return file.kind === 'present' ? file.text : '';
  } catch (error) {
    // A courtesy, which must not keep the list from the incident.
    if (errorAnswer(error).limit !== 'none') throw error;
    return undefined;
  }
}

/** An exercise is no incident that happened. */
function isDrill({ labels = [] }: PostmortemEntry): boolean {
  return labels.some((label) => sameLabel(label, 'drill'));
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
