import { at, listAt } from '../json.ts';
import { instantOf } from '../time/instant.ts';
import { cleanText } from './clean-text.ts';
import {
  type BrokenEntry,
  brokenBy,
  type Completeness,
  type FollowUpCounts,
  type PostmortemEntry,
  type StepCounts,
  type Times,
} from './entry.ts';
import { isPeoplesStatus, statusOf } from './status.ts';

/** What a file or the index says, before anybody has looked whether it can be so. */
export interface Claim {
  readonly path: string;
  readonly sha: string;
  readonly incident: unknown;
  readonly title: unknown;
  readonly severity: unknown;
  readonly services: unknown;
  readonly labels: unknown;
  readonly status: unknown;
  readonly opened: unknown;
  readonly closed: unknown;
  readonly updated: unknown;
  readonly durationMinutes: unknown;
  readonly lastedMinutes: unknown;
  readonly times: Times;
  readonly steps: StepCounts;
  readonly followUps: FollowUpCounts;
  readonly completeness: unknown;
}

/** The number and the day make a postmortem; whatever else is missing or odd is left out, filled in or cut short. */
export function toEntry(claim: Claim): PostmortemEntry | BrokenEntry {
  const { path, sha, times, steps, followUps } = claim;
  const incident = count(claim.incident);
  if (incident === undefined || incident === 0) return brokenBy('flawNumber', claim);
  const opened = timestampOf(claim.opened);
  if (opened === undefined) return brokenBy('flawOpened', claim);
  const closed = timestampOf(claim.closed);
  const severity = cleanText(claim.severity, 60);
  const [services, labels] = [cleanNames(claim.services), cleanNames(claim.labels)];
  const durationMinutes = count(claim.durationMinutes);
  const lastedMinutes = count(claim.lastedMinutes);
  const completeness = sectionCounts(claim.completeness);
  const status = cleanText(claim.status, 40) ?? '';
  return {
    kind: 'postmortem',
    path,
    sha,
    incident,
    title: cleanText(claim.title, 256) ?? `Incident ${incident}`,
    status: isPeoplesStatus(status) ? status : statusOf(steps.open, completeness),
    opened,
    updated: timestampOf(claim.updated) ?? closed ?? opened,
    times,
    steps,
    followUps,
    ...(severity === undefined ? {} : { severity }),
    ...(services.length === 0 ? {} : { services }),
    ...(labels.length === 0 ? {} : { labels }),
    ...(closed === undefined ? {} : { closed }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(lastedMinutes === undefined ? {} : { lastedMinutes }),
    ...(completeness === undefined ? {} : { completeness }),
  };
}

/** A whole number from 0 on; people put quotes around numbers. */
export function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return undefined;
  return number;
}

/** An issue holds at most a hundred labels. */
const mostNames = 100;

/** People may write one name instead of a list. */
function cleanNames(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.slice(0, mostNames) : [value];
  return [...new Set(names.flatMap((name) => cleanText(name, 60) ?? []))];
}

const day = /^[12]\d{3}-\d{2}-\d{2}$/;
const timestamp = /^([12]\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

/** Without a zone it is UTC, as everywhere in the record. */
export function timestampOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
  const [, date, time, seconds = ':00', zone = 'Z'] =
    timestamp.exec(day.test(text) ? `${text}T00:00` : text) ?? [];
  if (date === undefined) return undefined;
  const ms = Date.parse(`${date}T${time}${seconds}${zone}`);
  return Number.isNaN(ms) ? undefined : instantOf(ms);
}

/** The steps as they are in front matter: a list, each with its state. */
export function stepCounts(data: unknown): StepCounts {
  const states = listAt(data, 'steps').map((step) => at(step, 'state'));
  const having = (state: string) => states.filter((one) => one === state).length;
  return { done: having('done'), skipped: having('skipped'), open: having('open') };
}

function sectionCounts(value: unknown): Completeness | undefined {
  const [written, total] = [count(at(value, 'written')), count(at(value, 'total'))];
  if (written === undefined || total === undefined || written > total || total === 0) return undefined;
  return { written, total };
}
