/** What the site is built of: plain data, whoever asked for it. */

import type { UpdateStatus } from '../logbook/names.ts';
import type { BrokenEntry, IndexEntry, PostmortemEntry } from '../postmortem-index/entry.ts';
import type { Settings } from '../settings/settings.ts';
import type { Instant } from '../time/instant.ts';

export interface SiteFacts {
  readonly repository: {
    readonly owner: string;
    readonly name: string;
    readonly url: string;
    /** Everybody may read it. */
    readonly isPublic: boolean;
    readonly defaultBranch: string;
  };
  readonly settings: Pick<
    Settings,
    'services' | 'serviceLabel' | 'severities' | 'privateLabels' | 'site' | 'language' | 'postmortem'
  >;
  readonly now: Instant;
  /** Where the site will be, without a slash at its end; empty where nobody knows. */
  readonly address: string;
  /** What each file of the folder says. */
  readonly entries: readonly IndexEntry[];
  /** Of issues, as they are now; what is not there is not known. */
  readonly labelsOf: ReadonlyMap<number, readonly string[]>;
  /** When follow-ups were closed, as far as it was asked. */
  readonly closedAt: ReadonlyMap<number, Instant>;
  /** Incidents that are open and confirmed, with what was told to everybody. */
  readonly open: readonly OpenIncident[];
}

export interface OpenIncident {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly opened: Instant;
  readonly severity?: string;
  readonly services: readonly string[];
  /** Oldest first. */
  readonly updates: readonly PublicUpdate[];
  /** When people opened it again, where nothing was told since. */
  readonly openedAgain?: Instant;
  /** When people hear more. */
  readonly next?: { readonly due: Instant; readonly isLate: boolean };
  /** Somebody said that it works again. */
  readonly isOver: boolean;
}

export interface PublicUpdate {
  readonly at: Instant;
  readonly text: string;
  readonly status?: UpdateStatus;
}

/** What of it everybody may see. */
export interface Published {
  readonly postmortems: readonly PostmortemEntry[];
  readonly open: readonly OpenIncident[];
  readonly broken: readonly BrokenEntry[];
  readonly documents: readonly string[];
  /** How many incidents are left out. */
  readonly leftOut: number;
}

/** What other pages say of the page of a postmortem. */
export interface WrittenPage {
  /** Of its file, without the folder and the end. */
  readonly name: string;
  readonly factors: readonly string[];
}

export interface SiteFile {
  readonly kind: 'file';
  /** From the root of the site. */
  readonly path: string;
  readonly content: string;
}

/** Some postmortems at a time: of thousands the texts together would take all memory. */
export interface TextsWanted {
  readonly kind: 'texts';
  readonly files: readonly { readonly path: string; readonly sha: string }[];
}

/** By path. */
export type SiteTexts = ReadonlyMap<string, string>;
