import type { Facts, Permission } from '../facts.ts';
import { type AcceptFrom, isTrusted } from '../trust.ts';
import type { Verb } from './verbs.ts';

/** What somebody may say to an incident. `not-asked`: GitHub was not yet asked; `not-told`: it was, and did not say. */
export type Rights = 'everything' | 'own-notes' | 'help' | 'nothing' | 'not-asked' | 'not-told';

const steering: readonly Permission[] = ['admin', 'maintain', 'write', 'triage'];

export function rightsOf(login: string, facts: Facts): Rights {
  const permission = facts.permissions[login.toLowerCase()];
  if (permission === undefined) return 'not-asked';
  if (steering.includes(permission)) return 'everything';
  if (permission === 'unknown') return 'not-told';
  if (permission !== 'read' || facts.repository.visibility === 'public') return 'nothing';
  const isOwn = login.toLowerCase() === facts.issue.author.login.toLowerCase();
  return isOwn ? 'own-notes' : 'help';
}

/** Whether the one may use the word; accepting takes what the team asks of whoever declares. */
export function mayUse(
  verb: Verb,
  { login, facts, acceptFrom }: { login: string; facts: Facts; acceptFrom: AcceptFrom },
): boolean {
  const rights = rightsOf(login, facts);
  if (verb === 'confirm') return rights === 'everything' && isTrusted(login, facts, acceptFrom);
  if (rights === 'everything') return true;
  return verb === 'help'
    ? rights === 'help' || rights === 'own-notes'
    : verb === 'note' && rights === 'own-notes';
}
