import type { Permission } from '../incident/facts.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './error-answer.ts';

const permissions: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];

/** Asks once per person and run. `role_name` tells triage and maintain apart, which `permission` does not. */
export function permissionReader({ rest, owner, repo }: GitHub): (login: string) => Promise<Permission> {
  const asked = new Map<string, Promise<Permission>>();

  async function ask(username: string): Promise<Permission> {
    try {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
      return [data.role_name, data.permission].find(isPermission) ?? 'unknown';
    } catch (error) {
      return errorAnswer(error).status === 404 ? 'none' : 'unknown';
    }
  }

  return (login) => {
    const name = login.toLowerCase();
    const known = asked.get(name) ?? ask(name);
    asked.set(name, known);
    return known;
  };
}

function isPermission(value: string | undefined): value is Permission {
  return value !== undefined && permissions.includes(value);
}
