/** One incident as far as a decision needs to know it: derive → ask → answer, until nothing is asked. */

import { ask } from '../decide/ask.ts';
import type { Facts, IssueFacts, Unchecked } from '../facts/facts.ts';
import { answer } from '../github/answer.ts';
import type { GitHub } from '../github/client.ts';
import { readThreadByGraphql, type Thread } from '../github/read-opening.ts';
import { readComments, readIssue } from '../github/read-thread.ts';
import { derive } from '../incident/derive.ts';
import { type FormReader, type Incident, mayHoldForm } from '../incident/incident.ts';
import { isPostmortemInSight } from '../incident/postmortem-due.ts';
import type { PostmortemStage } from '../plan/decision.ts';
import type { Delivery } from '../plan/effect.ts';
import type { FactsPatch, Question } from '../plan/question.ts';
import { withoutProtocolIssue } from '../reminders/protocol-issue.ts';
import { learnAnswer } from './learn.ts';
import type { Session } from './session.ts';
import { settingsFor } from './settings-for.ts';
import type { Target } from './target.ts';

export interface Known {
  readonly facts: Facts;
  readonly incident: Incident;
  readonly stage: PostmortemStage | undefined;
}

/** Answers can raise questions (whose label was that, and may they?), but only so many times. */
const mostBatches = 20;

/** `unchecked`: what was written before in this run, and not looked at yet. */
export async function readFacts(
  session: Session,
  target: Target,
  unchecked: readonly Unchecked[] = [],
): Promise<Facts> {
  const { context, now, early } = session;
  const sweeps = await early.sweeps;
  return {
    now,
    ...(sweeps === undefined ? {} : { sweeps }),
    reader: context.reader,
    me: context.me,
    repository: context.repository,
    ...(await readThread(session, target)),
    background: { kind: 'unread' },
    postmortems: { kind: 'unread' },
    draft: { kind: 'unread' },
    permissions: {},
    ...(unchecked.length === 0 ? {} : { unchecked }),
    ...(target.movedFrom === undefined ? {} : { movedFrom: target.movedFrom }),
    ...(target.followUpsSeen === undefined ? {} : { followUpsSeen: target.followUpsSeen }),
  };
}

async function readThread(session: Session, { issue, listed }: Target): Promise<Thread> {
  if (listed?.comments !== undefined) {
    const { comments } = listed;
    return { issue: listed.issue, comments, history: { kind: 'unread' }, pins: 'unread' };
  }
  const { github, context, early } = session;
  const known = early.threads.get(issue);
  early.threads.delete(issue);
  if (known !== undefined) return known;
  const asked = context.reader === 'graphql' ? await readThreadByGraphql(github, issue) : undefined;
  return asked ?? (await readThreadByRest(github, issue, listed?.issue));
}

async function readThreadByRest(
  github: GitHub,
  number: number,
  listed: IssueFacts | undefined,
): Promise<Thread> {
  const listing = readComments(github, number);
  // What is wrong with an issue is best said by the issue itself.
  await listing.catch(() => undefined);
  // Last, because a body that is older than the logbook looks as if boxes had been unticked.
  const issue = listed ?? (await readIssue(github, number));
  return { issue, comments: await listing, history: { kind: 'unread' }, pins: 'read' };
}

/** The incident is derived once for each batch of answers. */
export async function know(
  session: Session,
  { editEvent }: Target,
  known: Facts,
  delivery: Delivery,
): Promise<Known> {
  const { settings, blobSha } = session;
  const event = editEvent === undefined ? {} : { editEvent };
  let facts = known;
  for (let batch = 1; batch <= mostBatches; batch += 1) {
    const policy = policyOf(session, await formReader(session, facts));
    const incident = derive({ facts, policy, blobSha, ...event });
    const stage = isPostmortemInSight(incident) ? await session.loadStage() : undefined;
    const spoken = settingsFor(incident, settings);
    await session.loadLanguage(spoken.language);
    const questions = ask({
      incident,
      facts,
      settings: spoken,
      delivery,
      blobSha,
      stage,
      reminds: session.reminds === true,
      ...event,
    });
    if (questions.length === 0) return { facts: withoutProtocolIssue(facts, incident), incident, stage };
    const patches = await Promise.all(questions.map((question) => answerTo(session, question, facts)));
    const learnt = patches.reduce(learnAnswer, facts);
    const { directory } = settings.postmortem;
    facts = stage?.withReadDirectories(learnt, incident, { directory, blobSha }) ?? learnt;
  }
  throw new Error(`questions about #${known.issue.number} do not come to an end`);
}

async function answerTo(session: Session, question: Question, facts: Facts): Promise<FactsPatch> {
  if (question.kind !== 'memory') return answer(session, question);
  const { recall } = await import('./recall.ts');
  return { kind: 'memory', memory: await recall(session, facts, question.same ?? []) };
}

/** What reads answers to a form knows how people word questions in six languages; few descriptions hold any. */
async function formReader({ loadForm }: Session, { issue }: Facts): Promise<FormReader | undefined> {
  return mayHoldForm(issue) ? loadForm() : undefined;
}

function policyOf({ settings }: Session, readForm: FormReader | undefined) {
  return {
    ...(readForm === undefined ? {} : { readForm }),
    label: settings.label,
    protocol: settings.steps,
    severities: settings.severities.map(({ label }) => label),
    privateLabels: settings.privateLabels,
    acceptFrom: settings.acceptFrom,
    timeZone: settings.timeZone,
    language: settings.language,
  };
}
