/** Whom a reminder calls by name: those who are asked, without people who were named and left. */

import type { StepId } from '../checklist/protocol.ts';
import type { Facts } from '../facts/facts.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import { leadOf, ownerOf } from '../logbook/roles.ts';
import type { Settings } from '../settings/settings.ts';
import { isTrusted, permissionOf } from '../trust/trust.ts';
import { peopleAtWork } from './at-work.ts';
import { wordNow } from './late-update.ts';
import { pendingIn } from './pending.ts';
import { type Asking, mostMentions, responsibleFor, whoIsEscalatedTo } from './responsible.ts';

/** Who is asked for one step. */
export function whoIsAsked(asking: Asking, step: StepId): readonly string[] {
  return responsibleFor(stillHere(asking), step);
}

export interface Mention {
  /** Most urgent first. */
  readonly steps: readonly StepId[];
  readonly escalates: boolean;
}

export function whoIsMentioned(asking: Asking, { steps, escalates }: Mention): readonly string[] {
  const here = stillHere(asking);
  const asked = [...new Set(steps.flatMap((step) => responsibleFor(here, step)))];
  return escalates ? whoIsEscalatedTo(here, asked) : asked.slice(0, mostMentions);
}

function stillHere(asking: Asking): Asking {
  const { people } = asking.settings;
  const here = (names: readonly string[]) => names.filter((name) => !hasLeft(name, asking.facts));
  const settings = {
    ...asking.settings,
    people: { default: here(people.default), escalateTo: here(people.escalateTo) },
  };
  return { ...asking, settings, incident: withRolesHeld(asking) };
}

/** A step of an owner who left is the lead's again, and an incident without a lead is its assignees'. */
function withRolesHeld({ incident, facts, settings }: Asking): Incident {
  const { logbook } = incident;
  const entries = logbook.entries.filter((entry) => {
    if (entry.what !== 'lead' && entry.what !== 'owner') return true;
    const holder = entry.what === 'lead' ? leadOf(logbook) : ownerOf(logbook, entry.step);
    return holder === undefined || !isInVain(holder, facts, settings);
  });
  return { ...incident, logbook: { ...logbook, entries } };
}

/** Whom commands named, for these steps. */
function namedByCommands({ logbook }: Incident, steps: readonly StepId[]): readonly string[] {
  const names = [leadOf(logbook), ...steps.map((step) => ownerOf(logbook, step))];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** What makes more of a line than a sentence: a heading, a quote, a list, a table, code, HTML. */
const blockStart = /^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/;

/** The only place where we call anybody. It is before the words, whoever wrote their template. */
export function withMentions(people: readonly string[], prose: string): string {
  if (people.length === 0) return prose;
  const mentions = people.map((login) => `@${login}`).join(' ');
  return `${mentions}${blockStart.test(prose) ? '\n\n' : ' '}${prose}`;
}

/**
 * Of whom GitHub has to be asked before a reminder that is due can be said: whom settings and commands name, and who
 * wrote a moment ago. It takes care of assignees and authors itself.
 */
export function peopleToCheck(asking: Asking): readonly string[] {
  const { incident, facts, settings } = asking;
  const pending = pendingIn(incident, settings);
  const word = pending === undefined ? undefined : wordNow(pending, incident, settings);
  if (word === undefined) return [];
  const { people } = settings;
  const named = [...people.default, ...people.escalateTo, ...namedByCommands(incident, word.steps)];
  const mentioned = whoIsMentioned(asking, { steps: word.steps, escalates: word.stage.escalates });
  return [
    ...mentioned.filter((name) => named.includes(name) && !name.includes('/')),
    ...peopleAtWork(asking),
  ].filter((name) => permissionOf(name, facts) === undefined);
}

/** What the run has to say about whom a reminder called, and whom in vain. */
export function mentionNotes(
  facts: Facts,
  { people, language }: Settings,
  reminder: SentText,
): readonly string[] {
  const named = reminder.escalated ? people.escalateTo : people.default;
  const { words } = threadTexts(language);
  return [...whoLeft(facts, named, language), ...(reminder.prose.startsWith('@') ? [] : [words.callsNobody])];
}

export function whoLeft(
  facts: Facts,
  named: readonly string[],
  language: Settings['language'],
): readonly string[] {
  const { format } = threadTexts(language);
  return named.filter((name) => hasLeft(name, facts)).map((name) => format('cannotBeCalled', { name }));
}

/** Those of these steps' people who cannot be asked, because they left after a command named them. */
export function rolesInVain(
  { incident, facts, settings }: Asking,
  steps: readonly StepId[],
): readonly string[] {
  const { format } = threadTexts(settings.language);
  const gone = namedByCommands(incident, steps).filter((name) => isInVain(name, facts, settings));
  return gone.map((name) => format('roleInVain', { name }));
}

export interface SentText {
  readonly escalated: boolean;
  readonly prose: string;
}

/** Their ticks and commands would count for nothing: in a public repository GitHub says `read` of whoever left. */
function isInVain(name: string, facts: Facts, { acceptFrom }: Settings): boolean {
  const permission = permissionOf(name, facts);
  return permission !== undefined && permission !== 'unknown' && !isTrusted(name, facts, acceptFrom);
}

function hasLeft(name: string, facts: Facts): boolean {
  return permissionOf(name, facts) === 'none';
}
