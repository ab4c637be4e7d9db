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
  const nagIsDue = waitingStep(incident, settings)?.stands.kind === 'due';
  return {
    history: isLogbookNew(incident) || due || wasJustSeenReopened(incident),
    shelf: due,
    permissionsOf: nagIsDue && isWeighed(facts.issue.author, facts) ? [facts.issue.author.login] : [],
  };
}

/** A logbook that is begun, for the first time or because the old one cannot be read, needs to know who declared. */
function isLogbookNew({ logbook }: Incident): boolean {
  return logbook.comment === 0;
}

/** Asked in the run that finds it and not again: what the history does not tell then, it never tells. */
function wasJustSeenReopened({ logbook, now }: Incident): boolean {
  return logbook.entries.some(
    ({ what, witness }) => what === 'reopened' && witness.kind === 'seen' && witness.at === now,
  );
}
