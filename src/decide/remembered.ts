/** What a run saw and the next ones need not ask again: it goes into the logbook. */

import { stillOwed } from '../incident/owed.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Logbook, Owed } from '../logbook/logbook.ts';
import type { Decision } from '../plan/decision.ts';
import { reviewOf } from '../postmortem/reviewed.ts';
import type { Completeness } from '../postmortem-index/completeness.ts';

/** Remembered, because few runs ask. */
export function withSweeps({ incident, facts: { sweeps } }: Decision): Logbook {
  const { sweeps: known, ...logbook } = incident.logbook;
  const off = sweeps ?? known ?? 'on';
  return off === 'on' ? logbook : { ...logbook, sweeps: off };
}

/** What this run needed and GitHub did not answer. */
export function withOwed({ incident, facts }: Decision, { owed: _, ...logbook }: Logbook): Logbook {
  const needed: readonly Owed[] = [
    ...(incident.unattributed.length > 0 ? (['hands'] as const) : []),
    ...(isPostmortemDue(incident) ? (['history', 'background'] as const) : []),
  ];
  const owed = stillOwed(facts, { ...incident.logbook, ...logbook }, needed);
  return owed.length === 0 ? logbook : { ...logbook, owed };
}

/** Remembered, because what was merged is not looked at again. */
export function reviewIn({ incident, facts }: Decision): Pick<Logbook, 'review'> {
  const review = reviewOf(incident.logbook, facts);
  return review === undefined ? {} : { review };
}

/** Remembered, because most runs do not look into the file. */
export function sectionsIn(written: Completeness | undefined): Pick<Logbook, 'sections'> {
  return written === undefined || written.total === 0
    ? {}
    : { sections: { written: written.written, total: written.total } };
}

interface Planned {
  readonly number: number;
  readonly isOpen: boolean;
  readonly due: string | undefined;
  readonly who: string | undefined;
}

/** Remembered, because a sweep does not ask for the sub-issues. What this run opened is not among them yet. */
export function followUpsIn({ incident, facts: { history } }: Decision): Pick<Logbook, 'followUps'> {
  const opened = incident.logbook.entries.flatMap((entry): readonly Planned[] => {
    if (entry.what !== 'follow-up' || entry.number === undefined) return [];
    return [{ number: entry.number, isOpen: true, due: entry.due, who: entry.owner }];
  });
  const known = incident.logbook.followUps;
  if (history.kind !== 'read' && opened.length <= (known?.total ?? 0)) return {};
  const parts = (history.kind === 'read' ? history.events : []).flatMap((event): readonly Planned[] => {
    if (event.kind !== 'linked' || event.isPart !== true) return [];
    const { number, state, due, assignees = [] } = event;
    return [{ number, isOpen: state !== 'closed', due, who: assignees[0] }];
  });
  const all = [...parts, ...opened.filter(({ number }) => !parts.some((part) => part.number === number))];
  if (all.length === 0) return {};
  const open = all.filter(({ isOpen }) => isOpen);
  const [next] = open
    .filter(({ due }) => due !== undefined)
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return {
    followUps: {
      open: open.length,
      total: all.length,
      ...(next?.due === undefined ? {} : { due: next.due }),
      ...(next?.who === undefined ? {} : { who: next.who }),
    },
  };
}
