import { isDrill } from '../../facts/label.ts';
import { saidOf } from '../../incident/memory.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { newestFirst, type PostmortemEntry } from '../../postmortem-index/entry.ts';
import { type Place, placeOf } from '../../postmortem-index/place.ts';
import { type Similar, similarTo } from '../../postmortem-index/similar.ts';
import { minute } from '../../time/duration.ts';
import { dayOf } from '../../time/instant.ts';
import { comparedBy } from '../affected-services.ts';
import type { Block, Page } from '../block.ts';
import type { Formatter } from '../formatter.ts';

/** Whether it happened before, as far as the record knows; what it does not know is not claimed. */
export const similar: Block = { id: 'similar', heading: 'similar', body };

const most = 5;

function body({ incident, facts, settings, known, formatter }: Page): readonly string[] {
  const place = placeOf(facts.repository, settings.postmortem.directory);
  const found = similarTo(
    comparedBy(facts, settings),
    known.filter((entry) => !isDrill(entry)),
  );
  const { logbook } = incident;
  const same = known
    .filter((entry) => saidOf(logbook, entry.incident) === 'same' && entry.opened < incident.createdAt)
    .toSorted(newestFirst);
  const others = found.filter(({ entry }) => saidOf(logbook, entry.incident) === 'nothing');
  const confirmed = same.flatMap((entry) => sameAs(entry, place, formatter));
  const shown = others.slice(0, most).toSorted((a, b) => newestFirst(a.entry, b.entry));
  const count = others.length - shown.length;
  if (shown.length === 0) return confirmed;
  const { words, format } = formatter.texts;
  const { columnOpened, incident: column, severity, columnDuration, inCommon } = words;
  const table = [
    tableRow([columnOpened, column, severity, columnDuration, inCommon]),
    '|:--|:--|:--|:--|:--|',
    ...shown.map((one) => row(one, place.fileUrl(one.entry.path), formatter)),
  ];
  return [
    ...confirmed,
    table.join('\n'),
    ...(count === 0 ? [] : [`_${format('similarMore', { count, url: place.folderUrl })}_`]),
    `_${words.similarNote}_`,
  ];
}

/** What was promised then, and what became of it as far as its postmortem tells. */
function sameAs(
  entry: PostmortemEntry,
  place: Place,
  { texts, line, label, name }: Formatter,
): readonly string[] {
  const { words, format } = texts;
  const link = linkTo(`#${entry.incident} ${label(entry.title, 100)}`, place.fileUrl(entry.path));
  const promised = (entry.followUps.items ?? []).map(({ title, number, state, owner, due }) => {
    const plan = [
      words[itemStates[state ?? 'open']],
      ...(owner === undefined ? [] : [name(owner)]),
      ...(due === undefined ? [] : [format('followUpDue', { date: due })]),
    ];
    const url = `${place.repository.url}/issues/${number}`;
    const item = number === undefined ? line(title, 120) : linkTo(`#${number} ${label(title, 120)}`, url);
    return `- ${item}${words.colon}${plan.join(words.comma)}`;
  });
  const day = dayOf(entry.opened);
  if (promised.length === 0) return [format('sameAsNothing', { incident: link, day })];
  return [`${format('sameAs', { incident: link, day })}\n\n${promised.join('\n')}`];
}

const itemStates = { open: 'followUpOpen', done: 'followUpClosed', dropped: 'followUpDropped' } as const;

function row({ entry, ...common }: Similar, url: string, formatter: Formatter): string {
  const { texts, line, label } = formatter;
  const { durationMinutes, lastedMinutes: minutes = durationMinutes } = entry;
  return tableRow([
    dayOf(entry.opened),
    linkTo(`#${entry.incident} ${label(entry.title, 100)}`, url),
    line(entry.severity ?? '', 60),
    // How long it hurt, where people told; else how long the issue was open.
    minutes === undefined ? '' : texts.duration(minutes * minute),
    sharedWords(common, formatter),
  ]);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
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
