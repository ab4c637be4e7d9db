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
  return milestoneNames.flatMap((name) => {
    if (milestoneReported(incident.logbook, name) !== undefined) return [];
    const candidate = reading.moments.candidates.find((one) => one.name === name);
    return candidate === undefined && !always.includes(name) ? [] : [askFor(name, candidate, page)];
  });
}

function askFor(name: MilestoneName, candidate: MomentCandidate | undefined, page: Page): string {
  const { formatter, settings } = page;
  const { texts } = formatter;
  const question = texts.words[`ask-${name}`];
  const command = codeLine(`/incident ${name} ${timeOf(candidate, settings.timeZone)}`);
  if (candidate === undefined) return `${question} ${command}`;
  const words = quotedLine(candidate.source, candidate.text.slice(0, 160), formatter);
  return `${question} ${words}${texts.words.colon}${command}`;
}

/** As people type it, in the zone in which commands read it. */
function timeOf(candidate: MomentCandidate | undefined, timeZone: string): string {
  if (candidate?.at === undefined) return '14:05';
  const { day, time } = localTime(candidate.at, timeZone);
  return `${day} ${time}`;
}
