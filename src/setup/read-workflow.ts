/** What a workflow of the repository says, as far as its YAML tells. */

import { parse } from 'yaml';
import { sameLabel } from '../facts/label.ts';
import { at, listAt, textAt } from '../json.ts';
import { readSchedule, runsInAYear } from '../time/cron.ts';
import type { FoundWorkflow } from './found.ts';

export function eventWorkflows(workflows: readonly FoundWorkflow[]): readonly FoundWorkflow[] {
  return workflows.filter(({ text }) => usesUs(text) && eventsOf(text).includes('issues'));
}

/** Those that name us and are no YAML: what they say is not known. */
export function brokenWorkflow(workflows: readonly FoundWorkflow[]): FoundWorkflow | undefined {
  return workflows.find(({ text }) => usesUs(text) && parsed(text) === undefined);
}

export function sweepIn(workflows: readonly FoundWorkflow[]): FoundWorkflow | undefined {
  return workflows.find(({ text }) => usesUs(text) && eventsOf(text).includes('schedule'));
}

/** Whatever its owner is called: people fork it. In a checkout of this Action it is the checkout itself. */
export function usesUs(text: string): boolean {
  if (/^name: Incident Protocol/m.test(text) && /^\s*(?:- )?uses:\s*\.\/\s*(?:#.*)?$/m.test(text))
    return true;
  return /^\s*(?:- )?uses:\s*['"]?[\w.-]+\/incident-protocol(?:\/[\w./-]+)?@/m.test(text);
}

/** As it was copied: whoever copies one looks at a commit and names it. */
export function isUnpinned({ text }: Pick<FoundWorkflow, 'text'>): boolean {
  return text.includes('@<commit>');
}

export function isOff({ state }: FoundWorkflow): boolean {
  return state !== undefined && state !== 'active';
}

export function eventsOf(text: string): readonly string[] {
  const on = at(parsed(text), 'on');
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}

function isStepOfOurs(step: unknown): boolean {
  return /^\.\/$|\/incident-protocol(?:\/[\w./-]+)?@/.test(textAt(step, 'uses') ?? '');
}

function isOurs(job: unknown): boolean {
  return listAt(job, 'steps').some(isStepOfOurs);
}

function jobsIn(file: unknown): readonly unknown[] {
  return Object.values(Object(at(file, 'jobs'))).filter(isOurs);
}

/**
 * Whether an incident wakes it: by the input, which decides what is looked at, and by the condition of the job. One of
 * a team's own is read as far as it names the label.
 */
export function wakesFor(text: string, label: string): boolean {
  const jobs = jobsIn(parsed(text));
  const named = `'${label.replaceAll("'", "''").toLowerCase()}'`;
  return (
    jobs.length === 0 ||
    jobs.some((job) => {
      const condition = at(job, 'if') ?? undefined;
      const isNamed = condition === undefined || String(condition).toLowerCase().includes(named);
      return (
        isNamed && listAt(job, 'steps').some((step) => isStepOfOurs(step) && sameLabel(labelOf(step), label))
      );
    })
  );
}

function labelOf(step: unknown): string {
  return textAt(step, 'with', 'label') || 'incident';
}

/** Those of the jobs go before those of the file. */
export function grantedBy(text: string): Readonly<Record<string, unknown>> | undefined {
  const file = parsed(text);
  const jobs = jobsIn(file);
  const [given = at(file, 'permissions')] = jobs.flatMap((job) => at(job, 'permissions') ?? []);
  if (given === 'read-all') return {};
  if (given === 'write-all') return { issues: 'write', contents: 'write', 'pull-requests': 'write' };
  return typeof given === 'object' && given !== null ? { ...given } : undefined;
}

/** Actions of an event that a workflow does not wake for, of those that are needed. */
export function unheard(text: string, event: string, needed: readonly string[]): readonly string[] {
  const types = at(parsed(text), 'on', event, 'types');
  if (types === undefined || types === null) return [];
  const heard = typeof types === 'string' ? [types] : listAt({ types }, 'types').map(String);
  return needed.filter((action) => !heard.includes(action));
}

/** In thirty days; undefined where a part is written otherwise than with numbers, names, lists, ranges and steps. */
export function runsInAMonth(text: string): number | undefined {
  const crons = listAt(parsed(text), 'on', 'schedule').flatMap((one) => textAt(one, 'cron') ?? []);
  const read = readSchedule(crons);
  if (read === undefined) return undefined;
  const inAYear = read.reduce((total, cron) => total + runsInAYear(cron), 0);
  return Math.round((inAYear * 30) / 365);
}

/** What is no YAML holds nothing of what is looked for. */
export function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
