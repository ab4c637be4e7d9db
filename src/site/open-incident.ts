import { sameLabel, serviceNamed } from '../facts/label.ts';
import { declaration, milestoneReported, openedAgain } from '../incident/incident.ts';
import { lastUpdate, nextUpdate, type UpdateRule } from '../incident/next-update.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import type { OpenIncident } from './site-facts.ts';

export interface OpenQuestion {
  readonly issue: {
    readonly number: number;
    readonly title: string;
    readonly labels: readonly string[];
    readonly createdAt: Instant;
  };
  readonly logbook: Logbook;
  readonly now: Instant;
  readonly severities: readonly UpdateRule[];
  readonly serviceLabel: string;
}

/** Of a confirmed incident: its title, and what was told to everybody with a command that says so. */
export function openIncident(question: OpenQuestion): OpenIncident {
  const { issue, logbook, now, severities, serviceLabel } = question;
  const severity = severities.find(({ label }) => issue.labels.some((one) => sameLabel(one, label)))?.label;
  const told = severity === undefined ? {} : { severity };
  const next = nextUpdate({ logbook, now, phase: { kind: 'open' }, ...told }, severities);
  return {
    number: issue.number,
    title: clean(issue.title, 256),
    labels: issue.labels,
    opened: declaration(logbook.entries)?.at ?? issue.createdAt,
    ...told,
    services: issue.labels.flatMap((label) => serviceNamed(label, serviceLabel) ?? []),
    updates: logbook.entries.flatMap((entry) =>
      entry.what !== 'update'
        ? []
        : [
            {
              at: entry.attribution.at,
              text: clean(entry.text, 2000),
              ...(entry.status === undefined ? {} : { status: entry.status }),
            },
          ],
    ),
    ...openedSince(logbook),
    ...(next === undefined ? {} : { next: { due: next.due, isLate: next.isLate } }),
    isOver: isOver(logbook),
  };
}

/** That all works again would be the last thing that people read. */
function openedSince(logbook: Logbook): Pick<OpenIncident, 'openedAgain'> {
  const again = openedAgain(logbook.entries);
  const last = lastUpdate(logbook)?.attribution.at;
  if (again === undefined || last === undefined || isBefore(again, last)) return {};
  return { openedAgain: again };
}

/** Resolved, and neither opened again nor told of otherwise since. */
function isOver(logbook: Logbook): boolean {
  const told = milestoneReported(logbook, 'resolved')?.attribution.at;
  if (told === undefined) return false;
  return !logbook.entries.some((entry) => {
    const isNews = entry.what === 'reopened' || (entry.what === 'update' && entry.status !== 'resolved');
    return isNews && isBefore(told, entry.attribution.at);
  });
}

function clean(text: string, limit: number): string {
  return singleLine(redact(text).text, limit);
}
