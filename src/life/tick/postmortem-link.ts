import { type Incident, settledSteps } from '../../incident/incident.ts';
import type { Logbook } from '../../incident/logbook.ts';

export interface PostmortemLink {
  readonly path: string;
  readonly url: string;
  /** It stands in a pull request that nobody merged yet. */
  readonly inReview: boolean;
  readonly open: number;
  /** `3 of 7`; empty while nobody counted. */
  readonly written: string;
}

/** Where the postmortem is, and how far people got with it. */
export function postmortemLink(incident: Incident, logbook: Logbook): PostmortemLink | null {
  const { postmortem, sections } = logbook;
  if (postmortem === undefined || !('url' in postmortem)) return null;
  const inReview = postmortem.kind === 'pull-request' && postmortem.state === 'open';
  // While the issue is open the file stays as it was written.
  const isKept = incident.phase.kind === 'resolved' && (postmortem.kind !== 'pull-request' || inReview);
  const open = isKept ? incident.steps.length - settledSteps(incident).length : 0;
  const written = sections === undefined ? '' : `${sections.written} of ${sections.total}`;
  return { path: postmortem.path, url: postmortem.url, inReview, open, written };
}
