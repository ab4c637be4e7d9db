import type { Budget } from '../decide/budget.ts';
import type { SweepWorkflow } from '../facts/sweep-workflow.ts';
import type { IncidentPage } from '../github/ask-incidents.ts';
import type { DigestIssue } from '../github/digest-issue.ts';
import type { RepositoryContext } from '../github/read-context.ts';
import type { Thread } from '../github/read-opening.ts';
import type { Source } from '../github/source.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { FormReader } from '../incident/incident.ts';
import type { PostmortemStage } from '../plan/decision.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import type { Instant } from '../time/instant.ts';

/** What stays the same for every incident of a run. */
export interface Session extends Source {
  readonly context: RepositoryContext;
  readonly settings: Settings;
  readonly now: Instant;
  readonly writer: Writer;
  readonly blobSha: BlobSha;
  /** Stands for the settings and the team's templates: another one where they are others. */
  readonly digest: string;
  readonly dryRun: boolean;
  /** The file of the workflow that sweeps, and of the one that runs, without their folder. */
  readonly sweepFile: string;
  readonly workflowFile?: string;
  readonly loadStage: () => Promise<PostmortemStage>;
  /** The words of another language than the team's, for an incident that was declared in it. */
  readonly loadLanguage: (language: Language) => Promise<void>;
  readonly loadForm: () => Promise<FormReader>;
  /** What the first answer told of the incidents; each part is used once. */
  readonly early: Early;
  /** It looks at all of them: only such a run sends reminders. */
  readonly reminds?: true;
  /** What the run may still do of the things that are capped. */
  readonly budget: Budget;
  /** Why the settings of the team are not those above. */
  readonly settingsProblem?: string;
}

export interface Early {
  /** Of the issue that the event is about. */
  readonly threads: Map<number, Thread>;
  /** The first page of those with this label. */
  readonly open?: { readonly label: string; readonly page: IncidentPage };
  /** Of all postmortems; kept for all incidents of a run. */
  index?: { readonly path: string; readonly text: string };
  /** There is none in the usual place. */
  readonly hasNoIndex?: true;
  /** How many open issues carry our label. */
  readonly followUps?: number;
  digest?: DigestIssue | 'none';
  /** Asked beside the first question, where an incident is opened. */
  readonly sweeps?: Promise<SweepWorkflow | undefined>;
}
