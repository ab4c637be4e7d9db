import type { StepId } from '../checklist/protocol.ts';
import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { leadOf, ownerOf } from '../logbook/roles.ts';
import type { Settings } from '../settings/settings.ts';
import { isAuthorTrusted } from '../trust/trust.ts';

/** More names are no louder, and GitHub counts mass mentions as abuse. */
export const mostMentions = 5;

/** GitHub's rule for logins; a managed account ends in an underscore and its company's short code. */
const handle = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i;

export interface Asking {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** Who is asked about a step: those who acknowledged it, else the one who told of it, else whom the team named. */
export function responsibleFor({ incident, facts, settings }: Asking, step: StepId): readonly string[] {
  const { author, assignees } = facts.issue;
  const isKnown = author.kind === 'person' && isAuthorTrusted(facts, incident.logbook, settings.acceptFrom);
  return firstWithNames([
    named(ownerOf(incident.logbook, step)),
    named(leadOf(incident.logbook)),
    assignees,
    isKnown ? [author.login] : [],
    settings.people.default,
  ]);
}

/** Who is told when asking was in vain: never somebody who was asked. */
export function whoIsEscalatedTo(
  asking: Pick<Asking, 'settings'>,
  asked: readonly string[],
): readonly string[] {
  const before = new Set(asked.map((name) => name.toLowerCase()));
  return firstWithNames([
    asking.settings.people.escalateTo.filter((name) => !before.has(name.toLowerCase())),
  ]);
}

function named(login: string | undefined): readonly string[] {
  return login === undefined ? [] : [login];
}

function firstWithNames(candidates: readonly (readonly string[])[]): readonly string[] {
  for (const names of candidates) {
    const valid = [...new Set(names)].filter((name) => handle.test(name) || team.test(name));
    if (valid.length > 0) return valid.slice(0, mostMentions);
  }
  return [];
}
