import { milestoneReported, takenBack } from '../incident/incident.ts';
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

function askFor(group: readonly Asked[], page: Page): string {
  const { texts } = page.formatter;
  const questions = group.map(({ name }) => texts.words[`ask-${name}`]).join(' ');
  const commands = group
    .map((asked) => codeLine(`/incident ${asked.name} ${timeOf(asked, page)}`))
    .join(texts.words.comma);
  const [hint] = group.flatMap((asked) => hintOf(asked, page) ?? []);
  return hint === undefined
    ? `${questions} ${commands}`
    : `${questions} ${hint}${texts.words.colon}${commands}`;
}

/** The words that may tell it, or what was told before it went on. */
function hintOf({ name, candidate }: Asked, { incident, formatter }: Page): string | undefined {
  if (candidate !== undefined) return quotedLine(candidate.source, candidate.text.slice(0, 160), formatter);
  const before = takenBack(incident.logbook, name);
  if (before?.attribution.kind !== 'actor') return undefined;
  const [who, at] = [formatter.name(before.attribution.by), formatter.clock.named(before.at)];
  return formatter.texts.format('toldBeforeReopened', { who, at });
}

/** As people type it, in the zone in which commands read it. */
function timeOf({ name, candidate }: Asked, { incident, settings }: Page): string {
  const at = candidate === undefined ? takenBack(incident.logbook, name)?.at : candidate.at;
  if (at === undefined) return 'HH:MM';
  const { day, time } = localTime(at, settings.timeZone);
  return `${day} ${time}`;
}
