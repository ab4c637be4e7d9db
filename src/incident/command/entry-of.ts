import type { Facts } from '../facts.ts';
import { type Instant, isBefore } from '../instant.ts';
import { type Entry, type Logbook, lastToggle, type Witness } from '../logbook.ts';
import type { StepId } from '../protocol.ts';
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
const fullLogbook = 44_000;
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
      return texted({ what: 'line', at: command.at, text: capped(command.text), witness }, said);
    case 'note':
      return texted({ what: 'note', section: command.section, text: capped(command.text), witness }, said);
    case 'snooze': {
      const step = command.step === undefined ? {} : { step: command.step };
      return one({ what: 'snoozed', until: command.until, ...step, witness });
    }
    case 'confirm':
      return isAccepted(said.facts, said.logbook)
        ? { kind: 'nothing-new' }
        : one({ what: 'accepted', witness });
    case 'postmortem':
      return one({ what: 'postmortem-asked', witness });
  }
}

function toggled(entry: Entry & { readonly step: StepId }, { logbook }: Said): Made {
  const last = lastToggle(logbook.entries, entry.step);
  const was = last?.what ?? 'unticked';
  const hasText = entry.what === 'skipped' || (entry.what === 'ticked' && entry.note !== undefined);
  return was === entry.what && !hasText ? { kind: 'nothing-new' } : one(entry);
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

function texted(entry: Entry, { logbook }: Said): Made {
  if (JSON.stringify(logbook).length > fullLogbook) return { kind: 'refused', problem: full };
  return one(entry);
}

function capped(text: string): string {
  const whole = text.toWellFormed();
  return whole.length > longestText ? `${whole.slice(0, longestText).toWellFormed()}…` : whole;
}

function one(entry: Entry): Made {
  return { kind: 'entries', entries: [entry] };
}
