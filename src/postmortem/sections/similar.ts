import type { Facts } from '../../facts/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { newestFirst, type PostmortemEntry } from '../../postmortem-index/entry.ts';
import { placeOf } from '../../postmortem-index/place.ts';
import { type Similar, similarTo } from '../../postmortem-index/similar.ts';
import type { Settings } from '../../settings/settings.ts';
import { minute } from '../../time/duration.ts';
import { dayOf } from '../../time/instant.ts';
import { affectedServices, otherLabels, type Sorting } from '../affected-services.ts';
import { priorityIn } from '../follow-up-labels.ts';
import type { Formatter } from '../formatter.ts';

/** Whether it happened before, as far as the record knows; what it does not know is not claimed. */
export interface SimilarIncidents {
  readonly rows: readonly SimilarRow[];
  /** How many more there are; empty when all are told. */
  readonly rest: string;
}

export interface SimilarRow {
  readonly day: string;
  /** A link to its postmortem. */
  readonly incident: string;
  readonly severity: string;
  /** How long it hurt, where people told; else how long the issue was open. */
  readonly lasted: string;
  /** What it has in common with this one. */
  readonly shared: string;
}

export type SimilarSettings = Sorting & Pick<Settings, 'postmortem'>;

export interface SimilarQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: SimilarSettings;
  /** What the list of all knows of the others. */
  readonly known: readonly PostmortemEntry[];
}

const most = 5;

export function similarIncidents(
  { incident, facts, settings, known }: SimilarQuestion,
  formatter: Formatter,
): SimilarIncidents {
  const place = placeOf(facts.repository, settings.postmortem.directory);
  const found = similarTo(
    {
      incident: incident.number,
      opened: incident.createdAt,
      title: incident.title,
      services: affectedServices(facts, settings),
      // How urgent both were says nothing about what they have in common.
      labels: otherLabels(facts, settings).filter((label) => priorityIn([label]) === undefined),
    },
    known,
  );
  const shown = found.slice(0, most).toSorted((a, b) => newestFirst(a.entry, b.entry));
  const count = found.length - shown.length;
  return {
    rows: shown.map((similar) => row(similar, place.fileUrl(similar.entry.path), formatter)),
    rest: count === 0 ? '' : formatter.texts.format('similarMore', { count, url: place.folderUrl }),
  };
}

function row({ entry, ...common }: Similar, url: string, formatter: Formatter): SimilarRow {
  const { texts, line, label } = formatter;
  const { durationMinutes, lastedMinutes: minutes = durationMinutes } = entry;
  return {
    day: dayOf(entry.opened),
    incident: linkTo(`#${entry.incident} ${label(entry.title, 100)}`, url),
    severity: line(entry.severity ?? '', 60),
    lasted: minutes === undefined ? '' : texts.duration(minutes * minute),
    shared: sharedWords(common, formatter),
  };
}

const sharedKeys = { services: 'sharedServices', labels: 'sharedLabels', words: 'sharedWords' } as const;

function sharedWords(common: Omit<Similar, 'entry'>, { texts, line }: Formatter): string {
  const kinds = (['services', 'labels', 'words'] as const).filter((kind) => common[kind].length > 0);
  return kinds
    .map((kind) => {
      const names = common[kind].map((name) => line(name, 60)).join(texts.words.comma);
      return texts.format(sharedKeys[kind], { names });
    })
    .join('<br>');
}
