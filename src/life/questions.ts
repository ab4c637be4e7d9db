import type { Incident } from '../incident/incident.ts';
import { isPostmortemDue } from './postmortem/postmortem-due.ts';

/** What has to be read besides the thread before anything can be decided; each costs requests. */
export interface Questions {
  readonly history: boolean;
  readonly shelf: boolean;
}

export function questionsAbout(incident: Incident): Questions {
  if (incident.phase.kind === 'not-an-incident' || incident.phase.kind === 'paused') {
    return { history: false, shelf: false };
  }
  const due = isPostmortemDue(incident);
  const last = incident.logbook.entries.at(-1);
  const reopenedBySomebody = last?.what === 'reopened' && last.witness.kind === 'seen';
  return { history: incident.tracking.kind === 'absent' || due || reopenedBySomebody, shelf: due };
}
