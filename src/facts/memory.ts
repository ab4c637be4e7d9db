import type { Instant } from '../time/instant.ts';

/** An earlier incident that may have been the same, as the list of all postmortems knows it. */
export interface Recalled {
  readonly incident: number;
  readonly title: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly opened: Instant;
  /** How long it lasted, or was open. */
  readonly minutes?: number;
  /** What both have; `said`: somebody says that it was the same. */
  readonly shared: 'service' | 'label' | 'words' | 'said';
  readonly name: string;
  /** Of its follow-ups the one that is still open and due first. */
  readonly open?: {
    readonly title: string;
    readonly number?: number;
    readonly owner?: string;
    /** `2026-12-04`. */
    readonly due?: string;
  };
}

export type Memory =
  | { readonly kind: 'read'; readonly found: readonly Recalled[] }
  /** The list could not be read, which says nothing about what happened before. */
  | { readonly kind: 'unavailable' };
