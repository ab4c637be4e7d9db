/**
 * A logbook that is begun: for a new incident, or anew where ours is gone, from what GitHub keeps. The list tells the
 * steps, its versions who ticked what when, and our reactions which commands were carried out.
 */

import { titleIn } from '../checklist/boxes.ts';
import { readChecklist } from '../checklist/checklist.ts';
import { defaultProtocol } from '../checklist/default-protocol.ts';
import type { Step } from '../checklist/protocol.ts';
import { wasAnswered } from '../commands/replay.ts';
import type { Facts, IssueFacts } from '../facts/facts.ts';
import type { Language } from '../i18n/catalogs.ts';
import { withToggles } from '../logbook/entries.ts';
import type { Entry, Logbook, Toggle } from '../logbook/logbook.ts';
import type { Tracking } from '../logbook/tracking.ts';
import { milliseconds } from '../time/instant.ts';
import { type Watched, whosePast } from './observe-boxes.ts';

export interface Beginning {
  readonly protocol: readonly Step[];
  readonly language: Language;
}

export function newLogbook(facts: Facts, tracking: Tracking, { protocol, language }: Beginning): Logbook {
  const { issue, comments } = facts;
  const isInComment = isListInComment(issue, tracking);
  const text = isInComment && tracking.kind === 'present' ? tracking.body : issue.body;
  const answered = comments.filter((comment) => wasAnswered(comment, facts)).map(({ id }) => id);
  return {
    version: 1,
    issue: issue.number,
    comment: 0,
    protocol: listedProtocol(text, issue.number, protocol),
    entries: [],
    revision: 0,
    list: isInComment ? 'comment' : 'none',
    reminders: [],
    processed: 0,
    refusals: [],
    helped: false,
    ...(language === 'en' ? {} : { language }),
    ...(facts.movedFrom === undefined ? {} : { former: facts.movedFrom }),
    ...(answered.length === 0 ? {} : { rebuilt: Math.max(...answered) }),
  };
}

/** A list that we put into our comment stays there when its logbook is lost. */
function isListInComment({ body, number }: IssueFacts, tracking: Tracking): boolean {
  if (tracking.kind === 'absent' || readChecklist(body, number).kind === 'present') return false;
  return readChecklist(tracking.body, number).kind === 'present';
}

/** The steps that people have before them, whatever the settings say by now. */
function listedProtocol(text: string, issue: number, protocol: readonly Step[]): readonly Step[] {
  const list = readChecklist(text, issue);
  if (list.kind === 'absent' || list.boxes.length === 0) return protocol;
  return defaultProtocol.flatMap((usual) => {
    const box = list.boxes.find(({ step }) => step === usual.id);
    if (box === undefined) return [];
    const known = protocol.find(({ id }) => id === usual.id) ?? usual;
    return [{ ...known, title: titleIn(text, box) ?? known.title }];
  });
}

/** Every tick and untick of people that the versions of the list show. */
export function withHands(
  logbook: Logbook,
  { checkboxEdits, ...weighed }: Pick<Watched, 'facts' | 'acceptFrom' | 'checkboxEdits'>,
): Logbook {
  const counts = whosePast(weighed, logbook);
  const toggles = checkboxEdits.flatMap(({ step, ticked, at, by }): readonly Toggle[] => {
    if (by === undefined || !counts(by)) return [];
    return [{ what: ticked ? 'ticked' : 'unticked', step, attribution: { kind: 'actor', by, at } }];
  });
  return withToggles(logbook, toggles);
}

/** What was said and ticked comes behind how it began, each at its time. */
export function inTime(logbook: Logbook, { entries: begun }: Logbook): Logbook {
  const isBeginning = (entry: Entry) => begun.includes(entry);
  const later = logbook.entries.filter((entry) => !isBeginning(entry));
  const sorted = later.toSorted((a, b) => milliseconds(a.attribution.at) - milliseconds(b.attribution.at));
  return { ...logbook, entries: [...logbook.entries.filter(isBeginning), ...sorted] };
}
