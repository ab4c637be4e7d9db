/** A year of the demo's university, one incident that is open now, and the site that the bundle makes of it. */

import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createQueue, type RunResult, runAction } from '../local-github/runner.ts';
import { type LocalGitHub, startLocalGitHub } from '../local-github/start.ts';
import { dispatched } from '../local-github/timed-events.ts';
import { earlierFollowUps, earlierIncidents } from './earlier.ts';
import { incidentNumber, serverUrl, setting } from './setting.ts';
import type { Action } from './side-stories.ts';

const services = `services:
  - {id: sign-in, name: Sign-in, description: The account for all that follows, group: For everybody}
  - {id: portal, name: Portal, group: For everybody}
  - {id: mail, name: Mail, group: For everybody}
  - {id: network, name: Network and Wi-Fi, group: For everybody}
  - {id: registration, name: Course registration, group: Studies}
  - {id: learning, name: Learning platform, group: Studies}
  - {id: print, name: Printing, group: Studies}
  - {id: backup, name: Backups, group: Behind the scenes}
site: {title: Campus IT}
`;

/** `postmortem`: of the incident of the story, which is the twelfth. */
export interface SiteStory {
  readonly postmortem: { readonly path: string; readonly text: string };
  readonly action: Action;
  readonly folder: string;
}

/** Leaves the site in the folder. */
export async function buildDemoSite({ postmortem, action, folder }: SiteStory): Promise<RunResult> {
  const past = Object.fromEntries(earlierIncidents.map(({ path: file, text }) => [file, text]));
  const github = await startLocalGitHub({
    ...setting,
    ...{ visibility: 'public', now: '2025-12-01T08:00:00Z' },
    labels: [...new Set(['incident', 'follow-up', ...earlierIncidents.flatMap(({ labels }) => labels)])],
    files: {
      ...setting.files,
      ...past,
      [postmortem.path]: postmortem.text,
      '.github/incident-protocol.yml': services,
    },
  });
  try {
    github.world.serverUrl = serverUrl;
    pastIssues(github);
    await somethingIsOpen(github, action);
    return await built(github, action, folder);
  } finally {
    await github.stop();
  }
}

/** Closed long ago; of these nobody has to be told. */
function pastIssues(github: LocalGitHub): void {
  const dana = github.as('dana');
  const opened = (number: number, title: string, labels: readonly string[]) => {
    github.repository.nextNumber = number;
    dana.opensIssue({ title, labels });
  };
  for (const { number, title, labels } of earlierIncidents) {
    opened(number, title, labels);
    github.as('kim').closes(number);
  }
  for (const { number, title, due, isDone } of earlierFollowUps) {
    opened(number, title, ['follow-up']);
    if (!isDone) continue;
    const day = number % 5 === 0 ? `${due}T15:00:00Z` : `${due.slice(0, 8)}05T09:00:00Z`;
    const before = github.clock.now();
    github.clock.set(day);
    github.as('kim').closes(number);
    github.clock.set(before.toISOString());
  }
  opened(incidentNumber, 'Nobody can sign in to the portal or to web mail', ['incident', 'sev2']);
  github.as('kim').closes(incidentNumber);
}

async function somethingIsOpen(github: LocalGitHub, action: Action): Promise<void> {
  github.clock.set('2026-11-26T13:40:00Z');
  const before = github.deliveries.length;
  github.repository.nextNumber = 218;
  github.as('dana').opensIssue({
    title: 'Mail arrives hours late',
    body: 'Mail from outside takes two hours and more.',
    labels: ['incident', 'sev2', 'service:mail'],
  });
  const queue = createQueue({
    github: { ...github, serverUrl },
    ...action,
    on: (one) => isNew(github, one, before),
  });
  await queue.runAll();
  for (const text of [
    '/incident update next:40m investigating Mail from outside comes late since about noon. Nothing is lost. We look for the reason.',
    '/incident update next:1h identified One of two servers that take mail in is down, so all of it waits for the other one.',
  ]) {
    github.clock.advance(25 * 60_000);
    github.as('lee').comments(218, text);
    await queue.runAll();
  }
  github.clock.advance(10 * 60_000);
}

function isNew(github: LocalGitHub, delivery: LocalGitHub['deliveries'][number], before: number): boolean {
  const isHeard = delivery.event === 'issues' || delivery.event === 'issue_comment';
  return isHeard && github.deliveries.indexOf(delivery) >= before;
}

async function built(github: LocalGitHub, action: Action, folder: string): Promise<RunResult> {
  const place = path.join(folder, 'incident-protocol-site');
  if (existsSync(place)) rmSync(place, { recursive: true });
  return runAction({
    github: { ...github, serverUrl },
    ...action,
    delivery: dispatched(github, 'lee'),
    inputs: { task: 'site' },
    env: { RUNNER_TEMP: folder },
  });
}
