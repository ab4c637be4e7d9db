/** Reads and derives one incident, asking GitHub for no more than a decision about it needs. */

import { draftAsked } from '../delivery/draft-question.ts';
import type { EditEvent, Facts, IssueFacts, Permission } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import type { EditedText } from '../github/edit-page.ts';
import { readBackground } from '../github/read-background.ts';
import type { RepositoryContext } from '../github/read-context.ts';
import { readEdits } from '../github/read-edits.ts';
import { readComments, readHistory, readIssue } from '../github/read-thread.ts';
import { derive } from '../incident/derive.ts';
import type { Incident } from '../incident/incident.ts';
import { leadUpTo } from '../incident/milestone.ts';
import type { Delivery } from '../plan/effect.ts';
import { type Questions, questionsAbout } from '../plan/questions.ts';
import { mentionsToCheck } from '../reminders/mentions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Instant } from '../time/instant.ts';
import { readDefaultDirectory, readDraftAs } from './read-delivery.ts';

/** What stays the same for every incident of a run. */
export interface Reading {
  readonly github: GitHub;
  readonly context: RepositoryContext;
  readonly settings: Settings;
  readonly now: Instant;
  readonly permissionOf: (login: string) => Promise<Permission>;
}

export interface Target {
  readonly issue: number;
  readonly editEvent?: EditEvent;
  /** As the sweep's list already gave it; else it is read. */
  readonly listed?: IssueFacts;
}

/** Answers can raise questions (whose label was that, and may they?), but only a few times. */
const mostQuestions = 5;

export async function readIncident(reading: Reading, target: Target): Promise<Facts> {
  return readMore(reading, target, await readThread(reading, target), { kind: 'pending', refused: [] });
}

/** What has to be known besides, once a part of it was done or refused. */
export async function readMore(
  reading: Reading,
  target: Target,
  known: Facts,
  delivery: Delivery,
): Promise<Facts> {
  let facts = known;
  for (let round = 1; round <= mostQuestions; round += 1) {
    const answered = await answerQuestions(reading, target, facts, delivery);
    if (answered === undefined) return facts;
    facts = answered;
  }
  return facts;
}

async function answerQuestions(
  reading: Reading,
  target: Target,
  facts: Facts,
  delivery: Delivery,
): Promise<Facts | undefined> {
  const { editEvent } = target;
  const incident = deriveIncident(reading, target, facts);
  const { label } = reading.settings;
  const asked = questionsAbout({ incident, facts, label, ...(editEvent === undefined ? {} : { editEvent }) });
  const weighed = [
    ...asked.permissionsOf,
    ...mentionsToCheck({ incident, facts, settings: reading.settings }),
  ];
  const draftAs = draftAsked({ incident, facts, settings: reading.settings, delivery });
  if (!asksAnything(asked) && draftAs === 'nothing' && weighed.length === 0) return undefined;
  const [history, background, postmortems, edits, draft, permissions] = await Promise.all([
    asked.history ? readHistory(reading.github, facts.issue) : facts.history,
    asked.background ? readBackground(reading.github, backgroundQuestion(incident)) : facts.background,
    asked.postmortems ? readDefaultDirectory(reading, incident) : facts.postmortems,
    asked.edits ? readEdits(reading.github, listOf(incident, facts)) : facts.edits,
    readDraftAs(draftAs, reading, incident, facts),
    readPermissions(reading, [...new Set(weighed)]),
  ]);
  return {
    ...facts,
    history,
    background,
    postmortems,
    draft,
    permissions: { ...facts.permissions, ...permissions },
    ...(edits === undefined ? {} : { edits }),
  };
}

function asksAnything({ history, background, postmortems, edits }: Questions): boolean {
  return history || background || postmortems || edits;
}

function backgroundQuestion(incident: Incident) {
  return { issue: incident.number, ...leadUpTo(incident) };
}

/** The text that people tick in. */
function listOf({ number: issue, logbook, tracking }: Incident, { comments }: Facts): EditedText {
  if (logbook.list !== 'comment' || tracking.kind === 'absent') return { issue };
  return { issue, comment: comments.find(({ id }) => id === tracking.id)?.node ?? '' };
}

export function deriveIncident({ settings }: Reading, { editEvent }: Target, facts: Facts): Incident {
  const policy = {
    label: settings.label,
    protocol: settings.steps,
    severities: settings.severities.map(({ label }) => label),
    acceptFrom: settings.acceptFrom,
    timeZone: settings.timeZone,
  };
  return derive({ facts, policy, ...(editEvent === undefined ? {} : { editEvent }) });
}

async function readThread({ github, context, now }: Reading, target: Target): Promise<Facts> {
  const listing = readComments(github, target.issue);
  // What is wrong with an issue it tells better itself.
  await listing.catch(() => undefined);
  // Last, because a body that is older than the logbook looks as if boxes had been unticked.
  const issue = target.listed ?? (await readIssue(github, target.issue));
  const comments = await listing;
  return {
    now,
    me: context.me,
    repository: context.repository,
    issue,
    comments,
    history: { kind: 'unread' },
    background: { kind: 'unread' },
    postmortems: { kind: 'unread' },
    draft: { kind: 'unread' },
    permissions: {},
  };
}

async function readPermissions(
  { permissionOf }: Reading,
  logins: readonly string[],
): Promise<Facts['permissions']> {
  const asked = logins.map(async (login) => [login.toLowerCase(), await permissionOf(login)] as const);
  return Object.fromEntries(await Promise.all(asked));
}
