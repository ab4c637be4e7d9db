/** Whom a nag calls by name: those who are asked, without people of the settings who left. */

import type { Facts } from '../../incident/facts.ts';
import type { StepId } from '../../incident/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Asking, whoIsAsked, whoIsToldAtLast } from '../who-is-asked.ts';
import { waitingStep } from './waiting.ts';

export interface Call {
  readonly step: StepId;
  readonly escalates: boolean;
}

export function whoIsCalled(asking: Asking, { step, escalates }: Call): readonly string[] {
  const { people } = asking.settings;
  const here = (names: readonly string[]) => names.filter((name) => !hasLeft(name, asking.facts));
  const settings = {
    ...asking.settings,
    people: { default: here(people.default), escalateTo: here(people.escalateTo) },
  };
  return escalates
    ? whoIsToldAtLast({ ...asking, settings }, step)
    : whoIsAsked({ ...asking, settings }, step);
}

/** What makes more of a line than a sentence: a heading, a quote, a list, a table, code, HTML. */
const blockStart = /^(?:[#>|<+-]|\*\s|\d+[.)]|`{3}|~{3}|\s)/;

/** The only place where we call anybody. It stands before the words, whoever wrote their template. */
export function calling(people: readonly string[], prose: string): string {
  if (people.length === 0) return prose;
  const mentions = people.map((login) => `@${login}`).join(' ');
  return `${mentions}${blockStart.test(prose) ? '\n\n' : ' '}${prose}`;
}

/** Of whom GitHub has to be asked before a nag that is due can be said. It takes care of assignees and authors itself. */
export function callsToCheck(asking: Asking): readonly string[] {
  const { incident, facts, settings } = asking;
  const waiting = waitingStep(incident, settings);
  if (waiting?.stands.kind !== 'due') return [];
  const { escalates } = waiting.stands;
  const named = [...settings.people.default, ...settings.people.escalateTo];
  return whoIsCalled(asking, { step: waiting.tracked.step.id, escalates }).filter(
    (name) => named.includes(name) && !name.includes('/') && permissionOf(name, facts) === undefined,
  );
}

/** What the run has to say about whom a nag called, and whom in vain. */
export function callNotes(facts: Facts, { people }: Settings, nag: CalledNag): readonly string[] {
  const named = nag.escalated ? [...people.escalateTo, ...people.default] : people.default;
  const left = named.filter((name) => hasLeft(name, facts));
  return [
    ...left.map(
      (name) =>
        `${name} cannot be called: there is no such account, or it may not read this repository. Change \`people\` in the settings.`,
    ),
    ...(nag.prose.startsWith('@')
      ? []
      : [
          'The reminder calls nobody: assign somebody, or name people under `people.default` in the settings.',
        ]),
  ];
}

export interface CalledNag {
  readonly escalated: boolean;
  readonly prose: string;
}

function hasLeft(name: string, facts: Facts): boolean {
  return permissionOf(name, facts) === 'none';
}

function permissionOf(name: string, { permissions }: Facts) {
  return permissions[name.toLowerCase()];
}
