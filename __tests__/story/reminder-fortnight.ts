/** Thirty incidents in five repositories over two weeks in which Europe and America set their clocks. */

import { fail } from 'node:assert';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { type StepId, stepIds } from '../../src/checklist/protocol.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt, remindersOn, type SeenReminder, sweeps } from './reminder-runs.ts';

const hour = 3_600_000;
export const begin = Date.parse('2026-10-19T00:00:00Z');
export const fortnight = 14 * 24;

interface Plan {
  readonly title: string;
  readonly opens: string;
  readonly labels: readonly string[];
  readonly assignees?: readonly string[];
  /**
   * For each step in turn, how many reminders that name it it takes until somebody ticks it, ten minutes after the last of
   * them; 0: when it was opened. Steps beyond the list are never ticked.
   */
  readonly takes: readonly number[];
  /** Closed with the first so many steps. */
  readonly closesAfter?: number;
}

interface Team {
  readonly name: string;
  readonly settings: string;
  readonly plans: readonly Plan[];
}

export const teams: readonly Team[] = [
  {
    name: 'utc',
    settings: 'people: {escalate-to: [carol]}\n',
    plans: [
      {
        title: 'Shop is down',
        opens: '2026-10-19T09:05:00Z',
        labels: ['sev1'],
        takes: [0, 1, 0, 2, 0, 0, 0, 0],
      },
      { title: 'Mails are late', opens: '2026-10-19T10:00:00Z', labels: [], takes: [] },
      { title: 'Prices wrong', opens: '2026-10-20T23:50:00Z', labels: ['sev4'], takes: [2, 0, 0, 0, 1] },
      { title: 'Search is empty', opens: '2026-10-21T03:00:00Z', labels: ['sev3'], takes: [0, 0, 3, 4] },
      {
        title: 'Slow',
        opens: '2026-10-22T12:30:00Z',
        labels: ['sev2'],
        takes: [0, 0, 0, 0, 0, 1, 0, 1],
        closesAfter: 5,
      },
      {
        title: 'Login loops',
        opens: '2026-10-24T20:00:00Z',
        labels: ['sev1'],
        assignees: ['bob', 'carol'],
        takes: [1, 1, 1, 1, 1],
      },
      { title: 'Images gone', opens: '2026-10-31T22:22:00Z', labels: ['SEV2'], takes: [0, 4] },
    ],
  },
  {
    name: 'berlin',
    settings:
      'people: {default: [bob], escalate-to: [carol]}\ntime-zone: Europe/Berlin\nworking-hours: {hours: "09:00-18:00", holidays: [2026-10-30]}\n',
    plans: [
      { title: 'Before work', opens: '2026-10-19T04:10:00Z', labels: [], takes: [1, 1, 1, 1] },
      { title: 'After work', opens: '2026-10-19T17:30:00Z', labels: ['sev2'], takes: [2, 0, 0, 1] },
      { title: 'On Friday', opens: '2026-10-23T14:30:00Z', labels: [], takes: [0, 0, 1] },
      { title: 'On Saturday', opens: '2026-10-24T11:00:00Z', labels: ['sev1'], takes: [0, 0, 0, 1, 1] },
      { title: 'Across the change', opens: '2026-10-25T00:30:00Z', labels: ['sev4'], takes: [] },
      { title: 'Before the holiday', opens: '2026-10-29T15:00:00Z', labels: ['sev3'], takes: [0, 1, 1] },
      {
        title: 'Closed early',
        opens: '2026-10-20T07:00:00Z',
        labels: ['sev1'],
        takes: [0, 0, 0, 0, 0, 1],
        closesAfter: 5,
      },
    ],
  },
  {
    name: 'new-york',
    settings:
      'people: {escalate-to: [carol]}\ntime-zone: America/New_York\nworking-hours: {hours: "08:00-20:00", days: [mon, tue, wed, thu, fri, sat]}\nreminders: {per-incident: 3}\n',
    plans: [
      { title: 'Morning', opens: '2026-10-19T12:00:00Z', labels: [], takes: [1, 1] },
      { title: 'Evening', opens: '2026-10-20T23:45:00Z', labels: ['sev2'], takes: [0, 2, 0, 1] },
      { title: 'Night', opens: '2026-10-22T05:00:00Z', labels: ['sev1'], takes: [] },
      { title: 'Saturday', opens: '2026-10-31T16:00:00Z', labels: [], takes: [0, 0, 1] },
      { title: 'Sunday', opens: '2026-11-01T05:30:00Z', labels: ['sev3'], takes: [3] },
      {
        title: 'Settled at once',
        opens: '2026-10-26T15:00:00Z',
        labels: ['sev1'],
        takes: [0, 0, 0, 0, 0, 0, 0, 0],
      },
    ],
  },
  {
    name: 'kolkata',
    settings:
      'people: {escalate-to: [carol, bob]}\ntime-zone: Asia/Kolkata\nworking-hours: {hours: "10:00-19:00", days: [mon, tue, wed, thu, fri, sat]}\nreminders: {per-incident: 2, repeat: 2d}\n',
    plans: [
      { title: 'Half an hour off', opens: '2026-10-19T04:30:00Z', labels: [], takes: [1, 0, 1] },
      { title: 'Late', opens: '2026-10-21T13:20:00Z', labels: ['sev1'], takes: [] },
      { title: 'Weekend', opens: '2026-10-24T13:00:00Z', labels: ['sev2'], takes: [2, 1] },
      { title: 'Quiet', opens: '2026-10-28T08:00:00Z', labels: ['sev4'], takes: [0, 0, 1] },
      {
        title: 'Owned',
        opens: '2026-10-20T06:00:00Z',
        labels: [],
        assignees: ['bob'],
        takes: [0, 0, 0, 1, 2],
      },
    ],
  },
  {
    name: 'auckland',
    settings:
      'time-zone: Pacific/Auckland\nworking-hours: {days: [mon, tue, wed, thu, fri]}\nreminders: {repeat: 12h, sweep-interval: 1h}\nseverities: {urgent: {factor: 0.5}}\n',
    plans: [
      { title: 'Tomorrow already', opens: '2026-10-19T11:00:00Z', labels: ['urgent'], takes: [1, 2, 3] },
      { title: 'Labour day eve', opens: '2026-10-23T10:30:00Z', labels: [], takes: [0, 1] },
      { title: 'Long', opens: '2026-10-20T00:00:00Z', labels: ['sev1'], takes: [0, 0, 0, 0, 0, 2] },
      { title: 'Never', opens: '2026-10-30T12:00:00Z', labels: ['urgent'], takes: [] },
      { title: 'Two at once', opens: '2026-10-21T21:00:00Z', labels: [], takes: [0, 0, 0, 2, 0, 0, 1] },
    ],
  },
];

/** What happens in one hour: how many runs the schedule starts, and whether two of them overlap. */
export type Schedule = (hourOfRun: number) => { readonly runs: number; readonly together: boolean };

export const hourly: Schedule = () => ({ runs: 1, together: false });

export interface Spoken extends SeenReminder {
  readonly team: string;
  readonly title: string;
}

/** Something that a member did in an incident. */
interface Deed {
  readonly issue: number;
  readonly at: string;
}

class Town {
  readonly spoken: Spoken[] = [];
  readonly deeds: Deed[] = [];
  private readonly seen = new Set<number>();
  private readonly named = new Map<string, number>();
  private readonly numbers = new Map<Plan, number>();
  readonly team: Team;
  readonly github: LocalGitHub;

  constructor(team: Team, github: LocalGitHub) {
    this.team = team;
    this.github = github;
  }

  /** Until every incident is done or has been given up on; true when that is so. */
  async hour(index: number, schedule: Schedule): Promise<boolean> {
    const until = begin + index * hour + 17 * 60_000;
    for (const plan of this.team.plans) {
      if (!this.numbers.has(plan) && Date.parse(plan.opens) <= until) await this.opens(plan);
    }
    this.github.clock.set(new Date(until).toISOString());
    const { runs, together } = schedule(index);
    let isQuiet = false;
    const once = async () => {
      const reports = await sweeps(this.github);
      const problems = reports.flatMap(({ problem }) => problem ?? []);
      if (problems.length > 0) fail(problems.join('\n'));
      isQuiet = reports.every(({ waiting }) => waiting === undefined || waiting.level === 'given up');
    };
    if (together) await Promise.all(Array.from({ length: runs }, once));
    else for (let run = 0; run < runs; run += 1) await once();
    this.github.clock.advance(10 * 60_000);
    const news = await this.react();
    return isQuiet && news === 0 && this.numbers.size === this.team.plans.length;
  }

  /** Steps that are open, and that no reminder ever asked for. */
  neverAsked(): readonly string[] {
    return [...this.numbers].flatMap(([plan, issue]) =>
      stepIds.flatMap((id, index) =>
        plan.takes[index] === undefined && !this.named.has(key(issue, id))
          ? [`${this.team.name} #${issue} ${id}`]
          : [],
      ),
    );
  }

  private async opens(plan: Plan): Promise<void> {
    this.github.clock.set(plan.opens);
    const { title, labels, assignees = [] } = plan;
    const { number } = this.github
      .as('alice')
      .opensIssue({ title, labels: ['incident', ...labels], assignees });
    this.numbers.set(plan, number);
    await looksAt(this.github, number);
    const atOnce = stepIds.filter((_, index) => plan.takes[index] === 0);
    if (atOnce.length > 0) await this.ticks(plan, number, atOnce);
  }

  private async react(): Promise<number> {
    const before = this.spoken.length;
    for (const [plan, number] of this.numbers) {
      const fresh = remindersOn(this.github, number).filter(({ id }) => !this.seen.has(id));
      if (fresh.length > 1) fail(`${fresh.length} reminders at once on #${number}`);
      for (const reminder of fresh) {
        this.seen.add(reminder.id);
        this.spoken.push({ ...reminder, team: this.team.name, title: plan.title });
        const { steps, escalated } = reminder.identity;
        for (const id of steps) this.named.set(key(number, id), (this.named.get(key(number, id)) ?? 0) + 1);
        const done = steps.filter((id) => {
          return !escalated && plan.takes[stepIds.indexOf(id)] === this.named.get(key(number, id));
        });
        if (done.length > 0) await this.ticks(plan, number, done);
      }
    }
    return this.spoken.length - before;
  }

  /** Somebody reacts to the reminder. */
  private async ticks(plan: Plan, number: number, steps: readonly StepId[]): Promise<void> {
    for (const id of steps) {
      const { title } = defaultProtocol.find((step) => step.id === id) ?? fail(`no step ${id}`);
      this.github.as('alice').ticks(number, title);
    }
    const { body, state } = this.github.issue(number);
    const done = (body ?? '').split('- [x]').length - 1;
    if (plan.closesAfter !== undefined && done >= plan.closesAfter && state === 'open') {
      this.github.as('alice').closes(number);
    }
    this.deeds.push({ issue: number, at: this.github.clock.now().toISOString() });
    await looksAt(this.github, number);
  }
}

function key(issue: number, step: StepId): string {
  return `${issue} ${step}`;
}

export interface Calendar {
  readonly spoken: readonly Spoken[];
  readonly violations: readonly string[];
  /** More than one reminder was in a thread at the end of these. */
  readonly crowded: readonly string[];
  /** Reminders that came while people were at work. */
  readonly intruding: readonly string[];
  readonly neverAsked: readonly string[];
}

/** Plays it hour by hour, and then in longer strides until nothing is left to say. */
export async function play(schedule: Schedule, hours: number, isToTheEnd: boolean): Promise<Calendar> {
  const towns: Town[] = [];
  for (const team of teams) {
    const github = await aRepository({
      settings: team.settings,
      name: team.name,
      now: new Date(begin).toISOString(),
    });
    towns.push(new Town(team, github));
  }
  try {
    await Promise.all(towns.map((town) => playTown(town, { schedule, hours, isToTheEnd })));
    return {
      spoken: towns.flatMap(({ spoken }) => spoken).toSorted((a, b) => a.at.localeCompare(b.at)),
      violations: towns.flatMap(({ github }) => github.violations),
      crowded: towns.flatMap(({ github, team }) =>
        team.plans.flatMap((_, index) =>
          remindersOn(github, index + 1).length > 1 ? [`${team.name} #${index + 1}`] : [],
        ),
      ),
      intruding: towns.flatMap(intruding),
      neverAsked: towns.flatMap((town) => town.neverAsked()),
    };
  } finally {
    await Promise.all(towns.map(({ github }) => github.stop()));
  }
}

/** The shortest quiet time of all that are set: half an hour, a quarter of it for the gravest. */
const shortestQuiet = 7.5 * 60_000;

function intruding({ spoken, deeds, team }: Town): readonly string[] {
  return spoken
    .filter(({ issue, at, identity }) =>
      deeds.some((deed) => {
        const since = Date.parse(at) - Date.parse(deed.at);
        const isOld = Date.parse(at) - Date.parse(identity.due) >= 24 * hour;
        return deed.issue === issue && since >= 0 && since < shortestQuiet && !isOld;
      }),
    )
    .map(({ issue, at }) => `${team.name} #${issue} ${at}`);
}

interface Course {
  readonly schedule: Schedule;
  readonly hours: number;
  readonly isToTheEnd: boolean;
}

async function playTown(town: Town, { schedule, hours, isToTheEnd }: Course): Promise<void> {
  for (let index = 0; index < hours; index += 1) await town.hour(index, schedule);
  if (!isToTheEnd) return;
  for (let index = hours; index < hours + 150 * 24; index += 13) {
    if (await town.hour(index, hourly)) return;
  }
  fail(`${town.team.name} never comes to rest`);
}

/** How many comments each incident got, and each person was called by. */
export function counts(spoken: readonly Spoken[]): string {
  const rows = (title: string, names: readonly string[]) => {
    const found = [...Map.groupBy(names, (name) => name)].toSorted(([a], [b]) => a.localeCompare(b));
    return [title, ...found.map(([name, all]) => `${name.padEnd(32)} ${all.length}`)];
  };
  return [
    ...rows(
      'Comments of each incident',
      spoken.map(({ team, issue, title }) => `${team} #${issue} ${title}`),
    ),
    '',
    ...rows(
      'Mentions of each person',
      spoken.flatMap(({ called }) => called),
    ),
  ].join('\n');
}
