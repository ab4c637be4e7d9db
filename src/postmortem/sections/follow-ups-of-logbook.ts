/** Follow-ups that commands and ticks name: the logbook alone tells of them. */

import type { Facts } from '../../facts/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import type { ToldFollowUp } from '../../thread/reading.ts';
import { namesAnother, referencesIn } from '../../thread/references.ts';
import type { Page } from '../block.ts';

/** Whoever ticks "Prevent" and names an issue says what prevents it. */
export function numbersOfStep({ logbook }: Incident, { repository }: Facts): readonly number[] {
  return logbook.entries.flatMap((entry) => {
    const note = entry.what === 'ticked' && entry.step === 'prevent' ? (entry.note ?? '') : '';
    return referencesIn(note, repository.url).numbers;
  });
}

/** What prevents it may be an issue of another repository, of which only the note tells. */
export function elsewhereOfStep({ incident: { logbook }, facts }: Page): readonly ToldFollowUp[] {
  const { url: home } = facts.repository;
  return logbook.entries.flatMap((entry): readonly ToldFollowUp[] => {
    if (entry.what !== 'ticked' || entry.step !== 'prevent' || entry.attribution.kind !== 'actor') return [];
    const { note: text = '', attribution } = entry;
    if (!namesAnother(text, home)) return [];
    const author = { kind: 'person', login: attribution.by } as const;
    const said = { author, createdAt: attribution.at, url: facts.issue.url, comment: undefined };
    const source = { ...said, text, isMember: true };
    return [{ text, isDone: false, number: undefined, owners: [], due: undefined, source }];
  });
}

/** A command asked for it, and GitHub took no issue. */
export function withoutIssue({ incident: { logbook }, facts }: Page): readonly ToldFollowUp[] {
  return logbook.entries.flatMap((entry): readonly ToldFollowUp[] => {
    if (entry.what !== 'follow-up' || entry.number !== undefined || entry.attribution.kind !== 'actor')
      return [];
    const { title: text, owner, due, attribution } = entry;
    const author = { kind: 'person', login: attribution.by } as const;
    const said = { author, createdAt: attribution.at, url: facts.issue.url, comment: undefined };
    const source = { ...said, text, isMember: true };
    return [
      { text, isDone: false, number: undefined, owners: owner === undefined ? [] : [owner], due, source },
    ];
  });
}
