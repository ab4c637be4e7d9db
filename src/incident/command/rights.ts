import type { Facts, Permission } from '../facts.ts';
import { type AcceptFrom, isTrusted } from '../trust.ts';
import type { Verb } from './verbs.ts';

/** What somebody may say to an incident. `not-asked`: GitHub was not yet asked who they are. */
export type Rights = 'everything' | 'own-notes' | 'nothing' | 'not-asked';

const steering: readonly Permission[] = ['admin', 'maintain', 'write', 'triage'];

export function rightsOf(login: string, facts: Facts): Rights {
  const permission = facts.permissions[login.toLowerCase()];
  if (permission === undefined) return 'not-asked';
  if (steering.includes(permission)) return 'everything';
  const isOwn = login.toLowerCase() === facts.issue.author.login.toLowerCase();
  const isPrivate = facts.repository.visibility !== 'public';
  return isPrivate && isOwn && permission === 'read' ? 'own-notes' : 'nothing';
}

/** Whether the one may use the word; accepting takes what the team asks of whoever declares. */
export function mayUse(
  verb: Verb,
  { login, facts, acceptFrom }: { login: string; facts: Facts; acceptFrom: AcceptFrom },
): boolean {
  const rights = rightsOf(login, facts);
  if (verb === 'confirm') return rights === 'everything' && isTrusted(login, facts, acceptFrom);
  return rights === 'everything' || (rights === 'own-notes' && (verb === 'help' || verb === 'note'));
}
