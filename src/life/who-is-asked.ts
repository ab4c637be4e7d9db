import type { Facts } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { StepId } from '../incident/protocol.ts';
import { leadOf, ownerOf } from '../incident/roles.ts';
import { isAuthorTrusted } from '../incident/trust.ts';
import type { Settings } from '../settings/settings.ts';

/** More names are no louder, and GitHub counts mass mentions as abuse. */
const mostMentions = 5;

/** GitHub's rule for logins; a managed account ends in an underscore and its company's short code. */
const handle = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i;

export interface Asking {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** Who is asked about a step: those who took it on, else the one who told of it, else whom the team named. */
export function whoIsAsked({ incident, facts, settings }: Asking, step: StepId): readonly string[] {
  const { author, assignees } = facts.issue;
  const isKnown = author.kind === 'person' && isAuthorTrusted(facts, incident.logbook);
  return firstWithNames([
    named(ownerOf(incident.logbook, step)),
    named(leadOf(incident.logbook)),
    assignees,
    isKnown ? [author.login] : [],
    settings.people.default,
  ]);
}

/** Who is told when asking was in vain. */
export function whoIsToldAtLast(asking: Asking, step: StepId): readonly string[] {
  const told = firstWithNames([asking.settings.people.escalateTo]);
  return told.length > 0 ? told : whoIsAsked(asking, step);
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
