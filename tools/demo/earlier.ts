/** A year of incidents of the demo's university, as their postmortems tell of them: what a site is built of. */

import { readFileSync } from 'node:fs';

export interface Earlier {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly path: string;
  readonly text: string;
}

interface Told {
  readonly number: number;
  readonly title: string;
  readonly severity: 'sev1' | 'sev2' | 'sev3' | 'sev4';
  readonly services: readonly string[];
  /** UTC, when it was declared. */
  readonly at: string;
  /** Minutes after that: people told, apology, over, closed. */
  readonly after: readonly [alert: number, apology: number, over: number, closed: number];
  /** Minutes before that. */
  readonly began: number;
  readonly summary: string;
  readonly impact: string;
  readonly words: readonly string[];
  readonly trigger: string;
  readonly factors: readonly string[];
  readonly well: string;
  readonly badly: string;
  readonly followUps: readonly {
    readonly number: number;
    readonly title: string;
    readonly owner: string;
    readonly due: string;
    readonly isDone: boolean;
  }[];
  readonly isDraft?: true;
}

const repository = 'https://github.example.edu/northfield-university/campus-it';

const told: readonly Told[] = JSON.parse(readFileSync(new URL('earlier.json', import.meta.url), 'utf8'));

/** Oldest first. */
export const earlierIncidents: readonly Earlier[] = told.map((one) => ({
  number: one.number,
  title: one.title,
  labels: ['incident', one.severity, ...one.services.map((name) => `service:${name}`)],
  path: `postmortems/${one.at.slice(0, 10)}-${one.number}.md`,
  text: fileOf(one),
}));

/** Which of their follow-ups are done, and when they were closed. */
export const earlierFollowUps = told.flatMap(({ followUps }) => followUps);

function later(at: string, minutes: number): string {
  return `${new Date(Date.parse(at) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

function shown(when: string): string {
  return `${when.slice(0, 10)} ${when.slice(11, 16)}`;
}

function fileOf(one: Told): string {
  const { at, after, began, number } = one;
  const [alert, apology, over, closed] = after;
  const started = later(at, -began);
  const url = `${repository}/issues/${number}`;
  const data = dataOf(one, { url, alert, apology, over, closed, started });
  return [
    ...frontOf(one, started),
    '',
    `# ${one.title}`,
    '',
    section('facts', ['', '**People**', '', '- **lee** · was assigned', '- **kim** · closed it', '']),
    section('summary', [
      '',
      '## Summary',
      '',
      `> ${one.summary}`,
      '',
      '_As dana wrote it in the issue._',
      '',
    ]),
    noted('notes-impact', 'Impact', one.impact, `lee, ${shown(later(at, over))} UTC`),
    section('timeline', timelineOf(one, started, url)),
    noted('notes-trigger', 'Trigger', one.trigger, `kim, ${shown(later(at, over))} UTC`),
    section('notes-factors', ['', '## Contributing factors', '']),
    ...one.factors.map((text) => `- ${text}`),
    '',
    noted('notes-well', 'What went well', one.well, `dana, ${shown(later(at, closed))} UTC`),
    noted('notes-badly', 'What went wrong', one.badly, `lee, ${shown(later(at, closed))} UTC`),
    section('follow-ups', ['', '## Follow-ups', '', ...one.followUps.map(followUpLine), '']),
    `<!-- incident-protocol:data ${JSON.stringify(data)} -->`,
    '',
  ].join('\n');
}

function frontOf(one: Told, started: string): readonly string[] {
  const [, , over, closed] = one.after;
  return [
    '---',
    'schema: 2',
    `incident: ${one.number}`,
    `title: ${one.title}`,
    `status: ${one.isDraft === true ? 'draft' : 'final'}`,
    `severity: ${one.severity}`,
    'services:',
    ...one.services.map((name) => `  - ${name}`),
    `started: '${started}'`,
    `resolved: '${later(one.at, over)}'`,
    `opened: '${one.at}'`,
    `closed: '${later(one.at, closed)}'`,
    'sections_written: 6',
    `follow_ups_open: ${one.followUps.filter(({ isDone }) => !isDone).length}`,
    '---',
  ];
}

function noted(name: string, heading: string, words: string, source: string): string {
  return section(name, ['', `## ${heading}`, '', `> ${words}`, '', `_${source}_`, '']);
}

function followUpLine({ number, title, owner, due, isDone }: Told['followUps'][number]): string {
  return `- [#${number} ${title}](${repository}/issues/${number}): ${isDone ? 'closed' : 'open'}, ${owner}, ${due}`;
}

function section(name: string, lines: readonly string[]): string {
  return `<!-- incident-protocol:begin ${name} -->\n${lines.join('\n')}\n<!-- incident-protocol:end ${name} -->\n`;
}

function timelineOf({ at, words, after }: Told, started: string, url: string): readonly string[] {
  const time = (when: string) => when.slice(11, 16);
  return [
    '',
    '## Timeline',
    '',
    `**${at.slice(0, 10)}** (UTC)`,
    '',
    `- ${time(started)} **Started**, as **lee** said`,
    `- [${time(at)}](${url}) **dana** opened the incident`,
    `- ${time(later(at, 4))} **lee** acknowledged it`,
    ...words.map((text, index) => {
      const when = later(at, 8 + Math.round(((index + 1) / (words.length + 1)) * after[2]));
      return `- [${time(when)}](${url}#issuecomment-${1000 + index}) **${index === 0 ? 'lee' : 'kim'}**: “${text}”`;
    }),
    `- ${time(later(at, after[2]))} **Resolved**, as **kim** said`,
    `- ${time(later(at, after[3]))} **kim** closed it as completed`,
    '',
  ];
}

interface Moments {
  readonly url: string;
  readonly started: string;
  readonly alert: number;
  readonly apology: number;
  readonly over: number;
  readonly closed: number;
}

function dataOf({ at, isDraft }: Told, { url, started, alert, apology, over, closed }: Moments) {
  const step = (id: string, title: string, minutes: number, who: string) => ({
    ...{ id, title, state: 'done', who, when: later(at, minutes) },
  });
  return {
    url,
    duration_minutes: closed,
    lasted_minutes: Math.round((Date.parse(later(at, over)) - Date.parse(started)) / 60_000),
    episodes: [{ from: at, to: later(at, closed) }],
    acknowledged: later(at, 4),
    steps: [
      step('check', 'Double-check', 6, 'lee'),
      step('alert', 'Alert the people concerned', alert, 'amara'),
      step('own', 'Take responsibility', alert + 5, 'lee'),
      step('apologize', 'Apologize', apology, 'amara'),
      step('ameliorate', 'Soften the impact', Math.min(over, apology + 10), 'kim'),
      step('prevent', 'Prevent a repeat', closed, 'kim'),
      step('feedback', 'Gather feedback', closed + 60, 'dana'),
      isDraft === true
        ? { id: 'thank', title: 'Say thank you', state: 'open' }
        : step('thank', 'Say thank you', closed + 90, 'lee'),
    ],
    participants: ['amara', 'dana', 'kim', 'lee'],
    sections_total: 6,
    // What people took out is not asked for.
    sections: ['facts', 'summary', 'timeline', 'notes-detection', 'notes-surprise', 'notes-lucky'],
  };
}
