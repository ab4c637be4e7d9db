import type { IncidentReport } from '../report/incident-report.ts';
import type { FolderChange } from './folder-news.ts';
import type { Session } from './session.ts';
import type { Target } from './target.ts';

/** How one incident is brought to what it should be. */
export type Reconcile = (session: Session, target: Target) => Promise<IncidentReport>;

export interface Swept {
  readonly reports: readonly IncidentReport[];
  /** What concerns no single incident. */
  readonly notes: readonly string[];
  /** Whether the folder of postmortems changed; left out where the run ended before that could be asked. */
  readonly folder?: { readonly last: FolderChange };
}
