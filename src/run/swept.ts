import type { IncidentReport } from '../report/incident-report.ts';
import type { Session } from './session.ts';
import type { Target } from './target.ts';

/** How one incident is brought to what it should be. */
export type Reconcile = (session: Session, target: Target) => Promise<IncidentReport>;

export interface Swept {
  readonly reports: readonly IncidentReport[];
  /** What concerns no single incident. */
  readonly notes: readonly string[];
}
