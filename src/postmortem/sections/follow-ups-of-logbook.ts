/** Follow-ups that commands and ticks name: the logbook alone tells of them. */

import type { Facts, LinkedIssue } from '../../facts/facts.ts';
import { openedIssues } from '../../incident/follow-ups.ts';
import type { Entry } from '../../logbook/logbook.ts';
import type { ToldFollowUp } from '../../thread/reading.ts';
import { namesAnother } from '../../thread/references.ts';
import type { Page } from '../block.ts';

/** What prevents it may be an issue of another repository, of which only the note tells. */
export function elsewhereOfStep({ incident: { logbook }, facts }: Page): readonly ToldFollowUp[] {
  return logbook.entries.flatMap((entry) => {
    if (entry.what !== 'ticked' || entry.step !== 'prevent') return [];
    const { note = '' } = entry;
    return namesAnother(note, facts.repository.url) ? toldIn(entry, note, facts) : [];
  });
}

/** A command asked for it, and GitHub took no issue. */
export function withoutIssue({ incident: { logbook }, facts }: Page): readonly ToldFollowUp[] {
  return logbook.entries.flatMap((entry) => {
    if (entry.what !== 'follow-up' || entry.number !== undefined) return [];
    const { title, owner, due } = entry;
    const owners = owner === undefined ? [] : [owner];
    return toldIn(entry, title, facts).map((told) => ({ ...told, owners, due }));
  });
}

/** As whoever the logbook names said it in the issue; nothing where it names nobody. */
function toldIn({ attribution }: Entry, text: string, { issue }: Facts): readonly ToldFollowUp[] {
  if (attribution.kind !== 'actor') return [];
  const author = { kind: 'person', login: attribution.by } as const;
  const said = { author, createdAt: attribution.at, url: issue.url, comment: undefined };
  const source = { ...said, text, isMember: true };
  return [{ text, isDone: false, number: undefined, owners: [], due: undefined, source }];
}

/** What this run opened, or one that was stopped, is not in the history that it read. */
export function openedNow({ incident, facts }: Page): readonly LinkedIssue[] {
  return openedIssues(incident.logbook, facts).flatMap(({ entry, link }): readonly LinkedIssue[] => {
    if (link !== undefined) return [];
    const { number, title, owner, due, type, priority } = entry;
    const labels = [type, priority].filter((label) => label !== undefined);
    return [
      {
        ...{ number, title, what: 'issue', state: 'open', labels },
        url: `${facts.repository.url}/issues/${number}`,
        ...(owner === undefined ? {} : { assignees: [owner] }),
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
}
