import type { Permission, Reader } from '../facts/facts.ts';
import type { GitHub } from './client.ts';

export interface Source {
  readonly github: GitHub;
  /** Asks once per person and run. */
  readonly permissionOf: (login: string) => Promise<Permission>;
  readonly context: { readonly reader: Reader };
}
