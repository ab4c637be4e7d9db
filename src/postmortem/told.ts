/** The incident as people tell it: what they wrote, read once, and the moments that they named. */

import type { Facts } from '../facts/facts.ts';
import { type Incident, milestoneReported, openedAgain } from '../incident/incident.ts';
import type { Entry } from '../logbook/logbook.ts';
import { formerly, withAuthors } from '../logbook/members.ts';
import type { Settings } from '../settings/settings.ts';
import { heardFacts } from '../thread/members.ts';
import { readThread } from '../thread/read-thread.ts';
import type { Reading } from '../thread/reading.ts';
import { tickOf } from './assumed.ts';

export interface Told {
  /** With a line in its logbook for each moment that somebody plainly named; commands go before these. */
  readonly incident: Incident;
  /** As people are heard. */
  readonly facts: Facts;
  readonly reading: Reading;
}

export type ToldSettings = Pick<Settings, 'timeZone' | 'language' | 'postmortem'>;

export function toldIncident(incident: Incident, given: Facts, settings: ToldSettings): Told {
  const { members } = incident.logbook;
  const comments = withAuthors(given.comments, members);
  const facts = heardFacts({ ...given, comments, ...formerly(incident.logbook) });
  const reading = readThread({
    facts,
    timeZone: settings.timeZone,
    language: settings.postmortem.language,
    headings: settings.postmortem.headings,
    lastOpened: openedAgain(incident.logbook.entries),
    resolved: milestoneReported(incident.logbook, 'resolved')?.at,
    mitigated: tickOf(incident, 'ameliorate'),
  });
  const told = reading.moments.told.filter(
    ({ name }) => milestoneReported(incident.logbook, name) === undefined,
  );
  const entries = told.map(({ name, at, source }): Entry => {
    const attribution = { kind: 'actor', by: source.author.login, at: source.createdAt } as const;
    return { what: 'milestone', name, at, attribution };
  });
  const logbook = { ...incident.logbook, entries: [...incident.logbook.entries, ...entries] };
  return { incident: entries.length === 0 ? incident : { ...incident, logbook }, facts, reading };
}
