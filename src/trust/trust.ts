import type { CommentFacts, Facts, Permission } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { hadSay } from '../logbook/members.ts';

/** What tells whose word counts. */
export type Weighed = Pick<Facts, 'me' | 'permissions' | 'repository' | 'formerly'>;

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
 * only GitHub's answer about their permission tells; where one must be let in to read, reading is usually enough.
 */
export function isTrusted(login: string, facts: Weighed, acceptFrom: AcceptFrom): boolean {
  if (everybodyCounts(facts, acceptFrom) || isApp(login, facts)) return true;
  return rank[permissionOf(login, facts) ?? 'unknown'] >= rank[leastOf(facts, acceptFrom)];
}

function leastOf(facts: Weighed, acceptFrom: AcceptFrom): 'read' | 'triage' | 'write' {
  if (acceptFrom !== 'usual') return acceptFrom;
  return isOpenToAll(facts) ? 'triage' : 'read';
}

/** Whoever can write here was let in, and that is enough. */
export function everybodyCounts(facts: Weighed, acceptFrom: AcceptFrom): boolean {
  return !isOpenToAll(facts) && leastOf(facts, acceptFrom) === 'read';
}

/** What GitHub said of somebody; undefined where it was not asked. A login can be `constructor`. */
export function permissionOf(
  login: string,
  { permissions }: Pick<Facts, 'permissions'>,
): Permission | undefined {
  const name = login.toLowerCase();
  return Object.hasOwn(permissions, name) ? permissions[name] : undefined;
}

const steering: readonly Permission[] = ['admin', 'maintain', 'write', 'triage'];

export function maySteer(permission: Permission | undefined): boolean {
  return permission !== undefined && steering.includes(permission);
}

/** Whether GitHub has to be asked about somebody before their word can be weighed. */
export function mustAsk(login: string, facts: Weighed, acceptFrom: AcceptFrom): boolean {
  return (
    !everybodyCounts(facts, acceptFrom) && !isApp(login, facts) && permissionOf(login, facts) === undefined
  );
}

/**
 * Who has a say in the repository, or had it when they did this; where only people who were let in can write,
 * everybody. Without `at` it is enough that they ever had it.
 */
export function isMember(login: string, facts: Weighed, at?: CommentFacts['updatedAt']): boolean {
  return !login.endsWith('[bot]') && (isTrusted(login, facts, 'usual') || hadSay(login, facts.formerly, at));
}

/** From when the description counts for its author: nothing tells when it was edited, only whether. */
export function reportedAt({ issue, formerly, now }: Facts): CommentFacts['updatedAt'] {
  return formerly?.isReportKept === false ? now : issue.createdAt;
}

/** GitHub's own word is a hint whom to ask first, and no more: it may hide who is a member. */
export function likelyMembersFirst(comments: readonly CommentFacts[]): readonly CommentFacts[] {
  return comments.toSorted((a, b) => Number(b.mayBeMember === true) - Number(a.mayBeMember === true));
}

/** Whoever may read a public repository is anybody. */
export function isOpenToAll({ repository }: Pick<Facts, 'repository'>): boolean {
  return repository.visibility === 'public';
}

/** An App acts where an administrator installed it; no person's login can hold brackets. */
export function isApp(login: string, { me }: Pick<Facts, 'me'>): boolean {
  const name = login.toLowerCase();
  return name === me.toLowerCase() || name.endsWith('[bot]');
}

/** Accepted once is accepted for good; where people without access cannot come in there is nothing to accept. */
export function isAccepted(facts: Facts, { entries }: Logbook, acceptFrom: AcceptFrom): boolean {
  return everybodyCounts(facts, acceptFrom) || entries.some(({ what }) => what === 'accepted');
}

/** Only in an incident that its own author was trusted to declare does a box count that nobody knows who changed. */
export function isAuthorTrusted(facts: Facts, { entries }: Logbook, acceptFrom: AcceptFrom): boolean {
  if (everybodyCounts(facts, acceptFrom)) return true;
  const accepted = entries.find(({ what }) => what === 'accepted')?.attribution;
  return accepted?.kind === 'actor' && accepted.by.toLowerCase() === facts.issue.author.login.toLowerCase();
}
