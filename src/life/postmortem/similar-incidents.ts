import { minute } from '../../incident/duration.ts';
import type { Facts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { dayOf } from '../../incident/instant.ts';
import { newestFirst } from '../../record/entry.ts';
import { placeOf } from '../../record/place.ts';
import { readFolder } from '../../record/read-folder.ts';
import { type Similar, similarTo } from '../../record/similar.ts';
import type { Settings } from '../../settings/settings.ts';
import { linkTo } from '../../text/inert-link.ts';
import { affectedServices, otherLabels, type Sorting } from './affected.ts';
import { priorityIn } from './follow-up-labels.ts';
import type { Telling } from './telling.ts';

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

const most = 5;

export function similarIncidents(
  incident: Incident,
  facts: Facts,
  telling: Telling,
  settings: SimilarSettings,
): SimilarIncidents {
  const { repository, shelf } = facts;
  if (shelf.kind !== 'read') return { rows: [], rest: '' };
  const { directory } = settings.postmortem;
  const place = placeOf(repository, directory);
  const found = similarTo(
    {
      incident: incident.number,
      opened: incident.createdAt,
      title: incident.title,
      services: affectedServices(facts, settings),
      // How urgent both were says nothing about what they have in common.
      labels: otherLabels(facts, settings).filter((label) => priorityIn([label]) === undefined),
    },
    readFolder({ ...shelf, directory, words: telling.speech.words }).filter(
      (entry) => entry.kind === 'postmortem',
    ),
  );
  const told = found.slice(0, most).toSorted((a, b) => newestFirst(a.entry, b.entry));
  const count = found.length - told.length;
  return {
    rows: told.map((similar) => row(similar, place.fileUrl(similar.entry.path), telling)),
    rest: count === 0 ? '' : telling.speech.say('similarMore', { count, url: place.folderUrl }),
  };
}

function row({ entry, ...common }: Similar, url: string, telling: Telling): SimilarRow {
  const { speech, line, label } = telling;
  const { durationMinutes, lastedMinutes: minutes = durationMinutes } = entry;
  return {
    day: dayOf(entry.opened),
    incident: linkTo(`#${entry.incident} ${label(entry.title, 100)}`, url),
    severity: line(entry.severity ?? '', 60),
    lasted: minutes === undefined ? '' : speech.duration(minutes * minute),
    shared: sharedWords(common, telling),
  };
}

const sharedKeys = { services: 'sharedServices', labels: 'sharedLabels', words: 'sharedWords' } as const;

function sharedWords(common: Omit<Similar, 'entry'>, { speech, line }: Telling): string {
  const kinds = (['services', 'labels', 'words'] as const).filter((kind) => common[kind].length > 0);
  return kinds
    .map((kind) => {
      const names = common[kind].map((name) => line(name, 60)).join(speech.words.comma);
      return speech.say(sharedKeys[kind], { names });
    })
    .join('<br>');
}
