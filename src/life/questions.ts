import type { Facts } from '../incident/facts.ts';
import type { Incident } from '../incident/incident.ts';
import { isWeighed } from '../incident/trust.ts';
import type { Settings } from '../settings/settings.ts';
import { waitingStep } from './nag/waiting.ts';
import { isPostmortemDue } from './postmortem/postmortem-due.ts';

/** What has to be read besides the thread before anything can be decided; each costs requests. */
export interface Questions {
  readonly history: boolean;
  readonly shelf: boolean;
  readonly permissionsOf: readonly string[];
}

const none: Questions = { history: false, shelf: false, permissionsOf: [] };

export function questionsAbout(incident: Incident, facts: Facts, settings: Settings): Questions {
  if (incident.phase.kind === 'not-an-incident' || incident.phase.kind === 'paused') return none;
  const due = isPostmortemDue(incident);
  const last = incident.logbook.entries.at(-1);
  const reopenedBySomebody = last?.what === 'reopened' && last.witness.kind === 'seen';
  const nagIsDue = waitingStep(incident, settings)?.stands.kind === 'due';
  return {
    history: incident.tracking.kind === 'absent' || due || reopenedBySomebody,
    shelf: due,
    permissionsOf: nagIsDue && isWeighed(facts.issue.author, facts) ? [facts.issue.author.login] : [],
  };
}
