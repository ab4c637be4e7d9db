import type { Permission } from '../facts/facts.ts';
import type { GitHub } from './client.ts';
import { errorAnswer } from './errors.ts';

interface Granted {
  readonly admin: boolean;
  readonly maintain?: boolean;
  readonly push: boolean;
  readonly triage?: boolean;
  readonly pull: boolean;
}

const permissions: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];

/** Asks once per person and run. `role_name` tells triage and maintain apart, which `permission` does not. */
export function permissionReader({ rest, owner, repo }: GitHub): (login: string) => Promise<Permission> {
  const asked = new Map<string, Promise<Permission>>();

  async function ask(username: string): Promise<Permission> {
    try {
      const { data } = await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
      if (isPermission(data.role_name)) return data.role_name;
      return grantedTo(data.user?.permissions) ?? [data.permission].find(isPermission) ?? 'unknown';
    } catch (error) {
      const { status, limit } = errorAnswer(error);
      // Whoever may ask no more must not take everybody for somebody without access; the next run asks again.
      if (limit !== 'none') throw error;
      return status === 404 ? 'none' : 'unknown';
    }
  }

  return (login) => {
    const name = login.toLowerCase();
    const known = asked.get(name) ?? ask(name);
    asked.set(name, known);
    return known;
  };
}

/** Of a role that an organization made up, which is named as it likes. */
function grantedTo(granted: Granted | undefined): Permission | undefined {
  if (granted === undefined) return undefined;
  if (granted.admin) return 'admin';
  if (granted.maintain === true) return 'maintain';
  if (granted.push) return 'write';
  if (granted.triage === true) return 'triage';
  return granted.pull ? 'read' : 'none';
}

function isPermission(value: string | undefined): value is Permission {
  return value !== undefined && permissions.includes(value);
}
