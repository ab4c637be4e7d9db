import type { Facts } from '../../incident/facts.ts';
import { isTrusted } from '../../incident/trust.ts';
import type { Settings } from '../../settings/settings.ts';

/** More names are no louder, and GitHub counts mass mentions as abuse. */
const mostMentions = 5;

/** GitHub's rule for logins; a managed account ends in an underscore and its company's short code. */
const handle = /^(?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?$/i;
const team = /^[a-z\d](?:-?[a-z\d]){0,38}\/[a-z\d][\w.-]{0,99}$/i;

/** Who is asked about a step that waits: those who took it on, else the one who told of it, else whom the team named. */
export function addressees(facts: Facts, settings: Settings): readonly string[] {
  const { author, assignees } = facts.issue;
  const isKnown = author.kind === 'person' && isTrusted(author.login, facts, settings.acceptFrom);
  const opener = isKnown ? [author.login] : [];
  const candidates = [assignees, opener, settings.people.default];
  return firstWithNames(candidates);
}

export function escalationAddressees(facts: Facts, settings: Settings): readonly string[] {
  const { escalateTo } = settings.people;
  return escalateTo.length > 0 ? firstWithNames([escalateTo]) : addressees(facts, settings);
}

function firstWithNames(candidates: readonly (readonly string[])[]): readonly string[] {
  for (const names of candidates) {
    const valid = [...new Set(names)].filter((name) => handle.test(name) || team.test(name));
    if (valid.length > 0) return valid.slice(0, mostMentions);
  }
  return [];
}
