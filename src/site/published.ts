/** Who may see what: private by default, and what nobody knows is left out. */

import { drillLabel, sameLabel } from '../facts/label.ts';
import { byPath, newestFirst, type PostmortemEntry } from '../postmortem-index/entry.ts';
import { numberInName } from '../postmortem-index/index-files.ts';
import { withoutHandles } from './nameless.ts';
import type { Published, SiteFacts } from './site-facts.ts';

export function publishedOf(facts: SiteFacts): Published {
  const all = facts.entries.filter((entry) => entry.kind === 'postmortem').toSorted(newestFirst);
  const postmortems = mayBeBuilt(facts) ? all.filter((entry) => maySee(entry, facts)) : [];
  const isOpenToAll = facts.repository.isPublic;
  // A private repository tells of nothing that is not finished.
  const open = isOpenToAll
    ? facts.open.filter(({ number, labels }) => isTold(number, facts) && !isHidden(labels, facts))
    : [];
  // What was opened again is open, whatever was written after it was closed first.
  const again = new Set(open.map(({ number }) => number));
  return {
    postmortems: postmortems.filter(({ incident }) => !again.has(incident)).map((one) => toldOf(one, facts)),
    open,
    broken: facts.entries
      .filter((entry) => entry.kind === 'broken')
      .filter(({ path }) => isOpenToAll && isNameTold(path, facts))
      .toSorted(byPath),
    documents: facts.entries
      .filter(({ kind, path }) => kind === 'other' && isOpenToAll && isNameTold(path, facts))
      .map(({ path }) => path)
      .toSorted(),
    leftOut: all.length - postmortems.length,
  };
}

export function mayBeBuilt({ repository, settings }: Pick<SiteFacts, 'repository' | 'settings'>): boolean {
  return repository.isPublic || settings.site.mayBePublic;
}

function maySee(entry: PostmortemEntry, facts: SiteFacts): boolean {
  if (!facts.repository.isPublic && entry.status !== 'final') return false;
  return isTold(entry.incident, facts);
}

/** Titles call nobody, and follow-ups that are private today are not told. */
function toldOf(entry: PostmortemEntry, facts: SiteFacts): PostmortemEntry {
  const { followUps } = entry;
  const items = followUps.items?.flatMap((item) => {
    const labels = item.number === undefined ? undefined : facts.labelsOf.get(item.number);
    const isLeftOut = labels !== undefined && isHidden(labels, facts);
    return isLeftOut ? [] : [{ ...item, title: withoutHandles(item.title) }];
  });
  return {
    ...entry,
    title: withoutHandles(entry.title),
    followUps: { ...followUps, ...(items === undefined ? {} : { items }) },
  };
}

/** GitHub says that it has none of these labels today. */
function isTold(incident: number, facts: SiteFacts): boolean {
  const labels = facts.labelsOf.get(incident);
  return labels !== undefined && !isHidden(labels, facts);
}

/** A drill is no incident that people outside should hear of. */
function isHidden(labels: readonly string[], { settings }: SiteFacts): boolean {
  const hidden = [drillLabel, ...settings.privateLabels];
  return labels.some((label) => hidden.some((one) => sameLabel(one, label)));
}

/** A name of ours tells number and title. */
function isNameTold(path: string, facts: SiteFacts): boolean {
  const number = numberInName(path);
  return number === undefined || isTold(number, facts);
}

/** Numbers whose labels have to be known. */
export function askedAbout({ entries, open }: Pick<SiteFacts, 'entries' | 'open'>): readonly number[] {
  const named = entries.flatMap((entry) => {
    return entry.kind === 'postmortem' ? entry.incident : (numberInName(entry.path) ?? []);
  });
  return [...new Set([...named, ...open.map(({ number }) => number)])].filter((number) => number > 0);
}
