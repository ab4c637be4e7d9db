import type { Account, Facts, Permission } from './facts.ts';

/** The least permission that counts in a public repository. */
export type AcceptFrom = 'read' | 'triage' | 'write';

const rank: Readonly<Record<Permission, number>> = {
  admin: 5,
  maintain: 4,
  write: 3,
  triage: 2,
  read: 1,
  none: 0,
  unknown: 0,
};

/**
 * Whether somebody's word counts. Everybody may open, edit and close issues of their own in a public repository, so
 * only GitHub's answer about their permission tells; where one must be let in to read, reading is enough.
 */
export function isTrusted(login: string, facts: Facts, acceptFrom: AcceptFrom): boolean {
  if (login === facts.me || login.endsWith('[bot]')) return true;
  if (facts.repository.visibility !== 'public') return true;
  return rank[facts.permissions[login.toLowerCase()] ?? 'unknown'] >= rank[acceptFrom];
}

/** Whose permission has to be asked before their word can be weighed. */
export function isWeighed(account: Account, facts: Facts): boolean {
  return account.kind === 'person' && account.login !== facts.me && facts.repository.visibility === 'public';
}
