import type { Facts } from '../facts.ts';
import { hiddenJson } from '../hidden-json.ts';
import { type Instant, isBefore } from '../instant.ts';
import { type Entry, type Logbook, lastToggle, type Toggle, type Witness } from '../logbook.ts';
import { isAccepted } from '../trust.ts';
import type { Command, MomentName } from './command.ts';
import { momentNames } from './command.ts';

export interface Said {
  readonly by: string;
  readonly at: Instant;
  readonly logbook: Logbook;
  readonly facts: Facts;
}

export type Made =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'refused'; readonly problem: string };

/** Notes are kept in a comment, which GitHub limits; past this they would cost the record of who did what. */
const fullLogbook = 40_000;
const longestText = 2000;

const full = 'the record in our comment is full; write it into the postmortem itself';

/** The line of the logbook that a command makes. */
export function entryOf(command: Command, said: Said): Made {
  const witness: Witness = { kind: 'actor', by: said.by, at: said.at };
  switch (command.verb) {
    case 'done':
      return toggled({ what: 'ticked', step: command.step, witness, ...noted(command.note) }, said);
    case 'undo':
      return toggled({ what: 'unticked', step: command.step, witness }, said);
    case 'skip':
      return toggled({ what: 'skipped', step: command.step, reason: capped(command.reason), witness }, said);
    case 'lead':
      return one({ what: 'lead', login: command.login, witness });
    case 'own':
      return one({ what: 'owner', step: command.step, login: command.login, witness });
    case 'severity':
    case 'help':
      return { kind: 'entries', entries: [] };
    case 'started':
    case 'detected':
    case 'mitigated':
    case 'resolved':
      return moment(command.verb, command.at, witness, said.logbook);
    case 'at':
      return texted({ what: 'line', at: command.at, text: capped(command.text), witness }, said.logbook);
    case 'note':
      return texted(
        { what: 'note', section: command.section, text: capped(command.text), witness },
        said.logbook,
      );
    case 'snooze':
      return one(snoozed(command, witness));
    case 'confirm':
      return isAccepted(said.facts, said.logbook)
        ? { kind: 'nothing-new' }
        : one({ what: 'accepted', witness });
    case 'postmortem':
      return isDropped(said.facts)
        ? { kind: 'refused', problem: 'it was closed as nothing that happened; close it as completed first' }
        : one({ what: 'postmortem-asked', witness });
  }
}

function snoozed({ until, step }: Extract<Command, { readonly verb: 'snooze' }>, witness: Witness): Entry {
  return { what: 'snoozed', until, ...(step === undefined ? {} : { step }), witness };
}

function isDropped({ issue: { state } }: Facts): boolean {
  return state.kind === 'closed' && state.reason !== 'completed';
}

function toggled(entry: Toggle, { logbook }: Said): Made {
  const last = lastToggle(logbook.entries, entry.step);
  const was = last?.what ?? 'unticked';
  const hasText = entry.what === 'skipped' || (entry.what === 'ticked' && entry.note !== undefined);
  if (was === entry.what && !hasText) return { kind: 'nothing-new' };
  // A note on what is done already does not change who did it when.
  const isAdded = entry.what === 'ticked' && last?.what === 'ticked' && last.witness.kind === 'actor';
  const kept = isAdded ? { ...entry, witness: last.witness } : entry;
  return hasText ? texted(kept, logbook) : one(kept);
}

function noted(note: string): { readonly note?: string } {
  return note === '' ? {} : { note: capped(note) };
}

/** What began cannot have begun after it was noticed, softened or over. */
function moment(name: MomentName, at: Instant, witness: Witness, { entries }: Logbook): Made {
  const told = (other: MomentName) =>
    entries.findLast((entry) => entry.what === 'moment' && entry.name === other);
  for (const other of momentNames) {
    const known = told(other);
    if (known?.what !== 'moment' || other === name) continue;
    if (name === 'started' && isBefore(known.at, at)) {
      return { kind: 'refused', problem: `it cannot have started after it was ${other} (${known.at})` };
    }
    if (other === 'started' && isBefore(at, known.at)) {
      return { kind: 'refused', problem: `it cannot have been ${name} before it started (${known.at})` };
    }
  }
  return one({ what: 'moment', name, at, witness });
}

function texted(entry: Entry, logbook: Logbook): Made {
  const room = fullLogbook - hiddenJson(logbook).length;
  return hiddenJson(entry).length > room ? { kind: 'refused', problem: full } : one(entry);
}

function capped(text: string): string {
  const whole = text.toWellFormed();
  return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
}

function one(entry: Entry): Made {
  return { kind: 'entries', entries: [entry] };
}
