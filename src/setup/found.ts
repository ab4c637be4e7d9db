import type { Permission } from '../facts/facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import type { Instant } from '../time/instant.ts';

export interface FoundFile {
  readonly path: string;
  readonly text: string;
}

/** A file among the workflows of the repository. */
export interface FoundWorkflow {
  readonly file: string;
  readonly text: string;
  /** In GitHub's words; left out where it was not told. */
  readonly state?: string;
  /** When it ran last by schedule; left out where it was not told, and `never` where it did not. */
  readonly lastRun?: string;
}

/** Somebody whom the settings name. */
export interface FoundPerson {
  readonly login: string;
  readonly permission: Permission;
}

/** What a repository has of all that an incident needs. Undefined is what GitHub did not tell, and of files what is not there. */
export interface Found {
  readonly repository: RepositoryFacts;
  readonly label: string;
  readonly severities: readonly string[];
  /** Of incidents that are not told outside of their issue. */
  readonly privateLabels: readonly string[];
  readonly labels: readonly string[] | undefined;
  /** Files on somebody's own machine: whether a workflow is on cannot be told. */
  readonly isCheckout?: true;
  readonly form: FoundFile | undefined;
  /** Maybe under a name that nobody reads: see `twinOf`. */
  readonly settings: FoundFile | undefined;
  /** Where the settings are read. */
  readonly settingsPath: string;
  /** Why the settings cannot be read; then the defaults stand for them. */
  readonly settingsProblem?: string;
  readonly deliver: 'auto' | 'commit' | 'pull-request';
  readonly readme: FoundFile | undefined;
  readonly workflows: readonly FoundWorkflow[] | undefined;
  readonly people: readonly FoundPerson[];
  /** People of the settings who were not looked up: teams, and those who are too many. */
  readonly unasked: readonly string[];
  /** Whether Actions may open pull requests; only administrators may ask. */
  readonly mayPropose: boolean | undefined;
  /** The pull request that brings what is missing of the files. */
  readonly proposedAt?: string;
  readonly directory: string;
  readonly sweepFile: string;
  /** Left out where nothing is asked that has a time. */
  readonly now?: Instant;
  /** How far apart the scheduled runs are, in milliseconds. */
  readonly sweepInterval: number;
  /** Nothing was committed yet. */
  readonly isEmpty?: boolean;
}
