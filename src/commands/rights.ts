import type { Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { isTrusted, maySteer, permissionOf } from '../trust/trust.ts';
import type { CommandModule } from './command.ts';
import { commandNamed } from './commands.ts';
import { confirm } from './course.ts';

/** What somebody may say to an incident. `not-asked`: GitHub was not yet asked; `not-answered`: it was, and did not say. */
export type Rights = 'everything' | 'own-notes' | 'help' | 'nothing' | 'not-asked' | 'not-answered';

export function rightsOf(login: string, facts: Facts): Rights {
  const permission = permissionOf(login, facts);
  if (permission === undefined) return 'not-asked';
  if (maySteer(permission)) return 'everything';
  if (permission === 'unknown') return 'not-answered';
  if (permission !== 'read' || facts.repository.visibility === 'public') return 'nothing';
  const isOwn = login.toLowerCase() === facts.issue.author.login.toLowerCase();
  return isOwn ? 'own-notes' : 'help';
}

export interface Commander {
  readonly login: string;
  readonly facts: Facts;
  readonly acceptFrom: AcceptFrom;
  readonly texts: ThreadTexts;
}

/** Why somebody may not use the command that a line begins with; undefined when they may. */
export function forbidden(line: string, who: Commander): string | undefined {
  const rights = rightsOf(who.login, who.facts);
  if (rights === 'not-answered') {
    return who.texts.words.permissionUnknown;
  }
  const command = commandNamed(line);
  // Whoever may do nothing else needs no lesson in grammar.
  if (command === undefined ? rights !== 'nothing' : mayUse(command, who)) return undefined;
  const least = command?.verb === confirm.verb && who.acceptFrom === 'write' ? 'write' : 'triage';
  return who.texts.format('takesPermission', { least });
}

/** Accepting takes what the team asks of whoever declares. */
function mayUse({ verb, openTo }: CommandModule, { login, facts, acceptFrom }: Commander): boolean {
  const rights = rightsOf(login, facts);
  if (verb === confirm.verb) return rights === 'everything' && isTrusted(login, facts, acceptFrom);
  if (rights === 'everything') return true;
  return (
    (openTo.includes('author') && rights === 'own-notes') || (openTo.includes('readers') && rights === 'help')
  );
}
