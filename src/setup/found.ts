import type { RepositoryFacts } from '../facts/facts.ts';

/** A file among the workflows of the repository. */
export interface FoundWorkflow {
  readonly file: string;
  readonly text: string;
  /** In GitHub's words; left out where it was not told. */
  readonly state?: string;
  /** When it ran last by schedule; left out where it was not told, and `never` where it did not. */
  readonly lastRun?: string;
}

/** What a repository has of all that an incident needs. Undefined is what GitHub did not tell. */
export interface Found {
  readonly repository: RepositoryFacts;
  readonly label: string;
  readonly severities: readonly string[];
  readonly labels: readonly string[] | undefined;
  readonly form: string | undefined;
  readonly settings: string | undefined;
  readonly readme: string | undefined;
  readonly workflows: readonly FoundWorkflow[] | undefined;
  /** Whether Actions may open pull requests; only administrators may ask. */
  readonly mayPropose: boolean | undefined;
  /** The pull request that brings what is missing of the files. */
  readonly proposedAt?: string;
  readonly directory: string;
  readonly sweepFile: string;
}
