/** What a workflow of the repository says, as far as its YAML tells. */

import { parse } from 'yaml';
import { at, listAt, textAt } from '../json.ts';
import type { FoundWorkflow } from './found.ts';

export function eventWorkflows(workflows: readonly FoundWorkflow[]): readonly FoundWorkflow[] {
  return workflows.filter(({ text }) => usesUs(text) && eventsOf(text).includes('issues'));
}

export function sweepIn(workflows: readonly FoundWorkflow[]): FoundWorkflow | undefined {
  return workflows.find(({ text }) => usesUs(text) && eventsOf(text).includes('schedule'));
}

/** Whatever its owner is called: people fork it. */
export function usesUs(text: string): boolean {
  return /^\s*(?:- )?uses:\s*['"]?[\w.-]+\/incident-protocol(?:\/[\w./-]+)?@/m.test(text);
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

function isOurs(job: unknown): boolean {
  return listAt(job, 'steps').some((step) => usesUs(`uses: ${textAt(step, 'uses')}`));
}

/** Those of the jobs go before those of the file. */
export function grantedBy(text: string): Readonly<Record<string, unknown>> | undefined {
  const file = parsed(text);
  const jobs = Object.values(Object(at(file, 'jobs'))).filter(isOurs);
  const [given = at(file, 'permissions')] = jobs.flatMap((job) => at(job, 'permissions') ?? []);
  if (given === 'read-all') return {};
  if (given === 'write-all') return { issues: 'write', contents: 'write', 'pull-requests': 'write' };
  return typeof given === 'object' && given !== null ? { ...given } : undefined;
}

/** Of a cron whose hours and minutes are lists or steps; anything else is not counted. */
export function runsInADay(text: string): number | undefined {
  const crons = listAt(parsed(text), 'on', 'schedule').flatMap((one) => textAt(one, 'cron') ?? []);
  const counts = crons.map((cron) => {
    const [minute = '', hour = ''] = cron.split(' ');
    const [minutes, hours] = [countOf(minute, 60), countOf(hour, 24)];
    return minutes === undefined || hours === undefined ? Number.NaN : minutes * hours;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isNaN(sum) || crons.length === 0 ? undefined : sum;
}

function countOf(part: string, all: number): number | undefined {
  const step = /^\*(?:\/(\d+))?$/.exec(part);
  if (step !== null) return Math.ceil(all / Math.max(1, Number(step[1] ?? 1)));
  return /^\d+(?:,\d+)*$/.test(part) ? part.split(',').length : undefined;
}

/** What is no YAML holds nothing of what is looked for. */
export function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
