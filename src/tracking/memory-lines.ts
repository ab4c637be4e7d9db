/** What happened before that may be the same, with what is still open from then: at most three lines, until all is done. */

import type { Recalled } from '../facts/memory.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { currentStep, type Incident } from '../incident/incident.ts';
import { saidOf } from '../incident/memory.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { linkTo, pathInUrl } from '../markdown/inert-link.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { minute } from '../time/duration.ts';
import { startOf } from '../time/instant.ts';
import { isDay } from '../time/zone.ts';

interface Given {
  readonly incident: Incident;
  readonly logbook: Logbook;
  readonly texts: ThreadTexts;
}

export function memoryLines(given: Given): readonly string[] {
  const { incident, logbook, texts } = given;
  if (incident.phase.kind !== 'open' || currentStep(incident) === undefined) return [];
  const found = (logbook.memory?.found ?? []).filter((one) => saidOf(logbook, one.incident) !== 'another');
  const [doubtful] = found.filter((one) => saidOf(logbook, one.incident) === 'nothing');
  const lines = found.map((one) => memoryLine(one, given));
  if (doubtful === undefined) return lines;
  const values = {
    similar: `\`/incident similar #${doubtful.incident}\``,
    another: `\`/incident not-similar #${doubtful.incident}\``,
  };
  return [...lines.slice(0, -1), `${lines.at(-1)} ${texts.format('settleMemory', values)}`];
}

function memoryLine(one: Recalled, { incident, logbook, texts }: Given): string {
  const home = incident.url.replace(/\/issues\/\d+$/, '');
  const values = {
    day: texts.day(one.opened, incident.createdAt),
    incident: linkTo(
      plainLine(one.title, 100) || `#${one.incident}`,
      `${home}/blob/HEAD/${pathInUrl(one.path)}`,
    ),
    lasted: one.minutes === undefined ? '' : ` (${texts.duration(one.minutes * minute)})`,
    shared: sharedWords(one, texts),
  };
  const isSame = saidOf(logbook, one.incident) === 'same';
  const line = texts.format(isSame ? 'happenedBefore' : 'mayHaveHappened', values);
  return `${line}${openLine(one, home, { incident, logbook, texts })}`;
}

function sharedWords({ shared, name }: Recalled, { words, format }: ThreadTexts): string {
  return shared === 'said' ? words['memory-said'] : format(`memory-${shared}`, { name: plainLine(name, 60) });
}

function openLine({ open }: Recalled, home: string, { incident, texts }: Given): string {
  if (open === undefined) return '.';
  const { title, number, owner, due } = open;
  const text = plainLine(title, 80);
  const link = number === undefined ? text : linkTo(`#${number} ${text}`, `${home}/issues/${number}`);
  const plan = [
    ...(owner === undefined ? [] : [plainLine(owner, 60)]),
    ...(due === undefined || !isDay(due)
      ? []
      : [texts.format('digestDue', { day: texts.day(startOf(due), incident.createdAt) })]),
  ];
  const item = plan.length === 0 ? link : `${link} (${plan.join(texts.words.comma)})`;
  return texts.format('stillOpenThen', { item });
}
