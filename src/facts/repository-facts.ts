export interface RepositoryFacts {
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  readonly defaultBranch: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly archived: boolean;
  /** Left out where issues are on. */
  readonly hasIssues?: false;
  /**
   * Whether the default branch takes commits of this token; left out where nothing speaks against it. `refused`: GitHub
   * says that it may not push. `doubtful`: there are rules, and who is exempt from them is not told.
   */
  readonly pushes?: 'refused' | 'doubtful';
  /** Rules that allow no direct commit, and may exempt us; left out where none is to be asked about. */
  readonly rulesets?: readonly number[];
  /** When the workflow that sweeps is scheduled, as it says; left out where that is not told. */
  readonly sweepsAt?: readonly string[];
}
