/** How many issues are to be done after an incident, and that the postmortem follows what becomes of them. */

import type { Facts } from '../facts/facts.ts';
import type { Logbook } from '../logbook/logbook.ts';

interface Planned {
  readonly number: number;
  readonly isOpen: boolean;
  readonly due: string | undefined;
  readonly who: string | undefined;
}

/** Undefined where nothing new is known. What this run opened is not among the sub-issues yet. */
export function followUpsNow(logbook: Logbook, { history }: Pick<Facts, 'history'>): Logbook['followUps'] {
  const opened = logbook.entries.flatMap((entry): readonly Planned[] => {
    if (entry.what !== 'follow-up' || entry.number === undefined) return [];
    return [{ number: entry.number, isOpen: true, due: entry.due, who: entry.owner }];
  });
  // Sub-issues that GitHub did not show are not none.
  const isKnown = history.kind === 'read' && history.isPartial !== true;
  if (!isKnown && opened.length <= (logbook.followUps?.total ?? 0)) return undefined;
  const parts = (isKnown ? history.events : []).flatMap((event): readonly Planned[] => {
    if (event.kind !== 'linked' || event.isPart !== true) return [];
    const { number, state, due, assignees = [] } = event;
    return [{ number, isOpen: state !== 'closed', due, who: assignees[0] }];
  });
  const all = [...parts, ...opened.filter(({ number }) => !parts.some((part) => part.number === number))];
  return all.length === 0 ? undefined : summaryOf(all);
}

function summaryOf(all: readonly Planned[]): NonNullable<Logbook['followUps']> {
  const open = all.filter(({ isOpen }) => isOpen);
  const [next] = open
    .filter(({ due }) => due !== undefined)
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return {
    open: open.length,
    total: all.length,
    ...(next?.due === undefined ? {} : { due: next.due }),
    ...(next?.who === undefined ? {} : { who: next.who }),
  };
}

/** With a revision of its own for what became of them since the file was written. */
export function withFollowUps(facts: Facts, logbook: Logbook): Logbook {
  const { followUps: before, postmortem, revision, secrecy } = logbook;
  const now = followUpsNow(logbook, facts);
  const isOver =
    facts.issue.state.kind === 'closed' && postmortem?.revision === revision && secrecy !== 'kept';
  if (!isOver || now === undefined || before === undefined || isSame(before, now)) return logbook;
  return { ...logbook, followUps: now, revision: revision + 1 };
}

type Summary = NonNullable<Logbook['followUps']>;

function isSame(a: Summary, b: Summary): boolean {
  return a.open === b.open && a.total === b.total && a.due === b.due && a.who === b.who;
}
