import { milestoneReported } from '../incident/incident.ts';
import { type MilestoneName, milestoneNames } from '../logbook/names.ts';
import { codeLine } from '../markdown/inert-code.ts';
import type { MomentCandidate } from '../thread/reading.ts';
import { localTime } from '../time/timestamp.ts';
import type { Page } from './block.ts';
import { quotedLine } from './quotes.ts';

/** These two make the length of an incident, so they are asked for even where nothing hints at them. */
const always: readonly MilestoneName[] = ['started', 'resolved'];

/** Each moment that nobody plainly told: the words that may tell it, and a line to copy. */
export function momentAsks(page: Page): readonly string[] {
  const { incident, reading } = page;
  if (incident.phase.kind === 'dropped') return [];
  const asked = milestoneNames.flatMap((name) => {
    if (milestoneReported(incident.logbook, name) !== undefined) return [];
    const candidate = reading.moments.candidates.find((one) => one.name === name);
    return candidate === undefined && !always.includes(name) ? [] : [{ name, candidate }];
  });
  // One sentence may tell of two moments, and is quoted once.
  const groups = Map.groupBy(asked, ({ name, candidate }) => candidate?.text ?? name);
  return [...groups.values()].map((group) => askFor(group, page));
}

interface Asked {
  readonly name: MilestoneName;
  readonly candidate: MomentCandidate | undefined;
}

function askFor(group: readonly Asked[], { formatter, settings }: Page): string {
  const { texts } = formatter;
  const questions = group.map(({ name }) => texts.words[`ask-${name}`]).join(' ');
  const commands = group
    .map(({ name, candidate }) => codeLine(`/incident ${name} ${timeOf(candidate, settings.timeZone)}`))
    .join(texts.words.comma);
  const candidate = group[0]?.candidate;
  if (candidate === undefined) return `${questions} ${commands}`;
  const words = quotedLine(candidate.source, candidate.text.slice(0, 160), formatter);
  return `${questions} ${words}${texts.words.colon}${commands}`;
}

/** As people type it, in the zone in which commands read it. */
function timeOf(candidate: MomentCandidate | undefined, timeZone: string): string {
  if (candidate?.at === undefined) return 'HH:MM';
  const { day, time } = localTime(candidate.at, timeZone);
  return `${day} ${time}`;
}
