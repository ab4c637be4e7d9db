/** Whom a reminder calls by name: those who are asked, without people of the settings who left. */

import type { StepId } from '../checklist/protocol.ts';
import type { Facts } from '../facts/facts.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { Settings } from '../settings/settings.ts';
import { permissionOf } from '../trust/trust.ts';
import { type Asking, responsibleFor, whoIsEscalatedTo } from './responsible.ts';
import { waitingStep } from './waiting.ts';

export interface Mention {
  readonly step: StepId;
  readonly escalates: boolean;
}

export function whoIsMentioned(asking: Asking, { step, escalates }: Mention): readonly string[] {
  const { people } = asking.settings;
  const here = (names: readonly string[]) => names.filter((name) => !hasLeft(name, asking.facts));
  const settings = {
    ...asking.settings,
    people: { default: here(people.default), escalateTo: here(people.escalateTo) },
  };
  return escalates
    ? whoIsEscalatedTo({ ...asking, settings }, step)
    : responsibleFor({ ...asking, settings }, step);
}

/** What makes more of a line than a sentence: a heading, a quote, a list, a table, code, HTML. */
const blockStart = /^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/;

/** The only place where we call anybody. It is before the words, whoever wrote their template. */
export function withMentions(people: readonly string[], prose: string): string {
  if (people.length === 0) return prose;
  const mentions = people.map((login) => `@${login}`).join(' ');
  return `${mentions}${blockStart.test(prose) ? '\n\n' : ' '}${prose}`;
}

/** Of whom GitHub has to be asked before a reminder that is due can be said. It takes care of assignees and authors itself. */
export function mentionsToCheck(asking: Asking): readonly string[] {
  const { incident, facts, settings } = asking;
  const waiting = waitingStep(incident, settings);
  if (waiting?.stage.kind !== 'due') return [];
  const { escalates } = waiting.stage;
  const named = [...settings.people.default, ...settings.people.escalateTo];
  return whoIsMentioned(asking, { step: waiting.tracked.step.id, escalates }).filter(
    (name) => named.includes(name) && !name.includes('/') && permissionOf(name, facts) === undefined,
  );
}

/** What the run has to say about whom a reminder called, and whom in vain. */
export function mentionNotes(
  facts: Facts,
  { people, language }: Settings,
  reminder: SentText,
): readonly string[] {
  const { words, format } = threadTexts(language);
  const named = reminder.escalated ? [...people.escalateTo, ...people.default] : people.default;
  const left = named.filter((name) => hasLeft(name, facts));
  return [
    ...left.map((name) => format('cannotBeCalled', { name })),
    ...(reminder.prose.startsWith('@') ? [] : [words.callsNobody]),
  ];
}

export interface SentText {
  readonly escalated: boolean;
  readonly prose: string;
}

function hasLeft(name: string, facts: Facts): boolean {
  return permissionOf(name, facts) === 'none';
}
