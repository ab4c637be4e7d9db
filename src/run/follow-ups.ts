/** The follow-ups of all incidents, in a sweep: what was said there is done, and what is due is asked for. */

import { spend } from '../decide/budget.ts';
import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { sameLabel } from '../facts/label.ts';
import { chaseOf } from '../follow-ups/chase.ts';
import { unheard } from '../follow-ups/commands.ts';
import { decideFollowUp, type FollowUpDecision, needsPeople } from '../follow-ups/decide.ts';
import { readFollowUp, withWholeThread } from '../github/ask-follow-ups.ts';
import { readIncidentPeople } from '../github/ask-incident-people.ts';
import { errorAnswer, isGitHubDown, isShutToAll, OutOfTime } from '../github/errors.ts';
import { explain } from '../github/explain.ts';
import { performInFollowUp } from '../github/write-follow-up.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { FollowUpEffect } from '../plan/effect.ts';
import { whoIsEscalatedTo } from '../reminders/responsible.ts';
import { effectTitle } from '../report/effect-words.ts';
import { day } from '../time/duration.ts';
import { inTurn } from '../time/turns.ts';
import { isWorkingTime } from '../time/working-time.ts';
import { isTrusted, likelyMembersFirst } from '../trust/trust.ts';
import { askedIn } from './find-follow-ups.ts';
import type { Session } from './session.ts';
import { withWhoseAnswer } from './whose-answer.ts';

/** `followUps`: open ones, oldest first. Nobody is asked twice, and one that fails costs none of the others. */
export async function lookAfter(session: Session, all: readonly FollowUpIssue[]): Promise<readonly string[]> {
  if (session.settings.followUps.chaseFor === 0) return [];
  const followUps = await withWhoseAnswer(
    session,
    all.filter((one) => !isIncident(one, session)),
  );
  const permissions = await permissionsFor(session, followUps);
  const notes: string[] = [];
  const decisions = await withPeople(
    session,
    followUps.map((followUp) => decisionOn(session, followUp, permissions)),
  );
  for (const decision of decisions) {
    if (isOverBudget(session)) break;
    const result = await lookAfterOne(session, decision);
    notes.push(...result.notes);
    if (result.isOver) break;
  }
  return notes;
}

/** What was said in one of them, in a run of its event. Says to which incident it belongs, where something came of it. */
export async function hearIn(
  session: Session,
  number: number,
): Promise<{ readonly notes: readonly string[]; readonly incident?: number }> {
  const followUp = await readFollowUp(session.github, number, askedIn(session));
  if (followUp === undefined || isIncident(followUp, session)) return { notes: [] };
  const permissions = await permissionsFor(session, [followUp]);
  const decision = { ...decisionOn(session, followUp, permissions), mayAsk: false, people: nobody };
  const effects = decideFollowUp(decision);
  const notes = await performAll(session, effects);
  const { incident } = followUp;
  return { notes, ...(effects.length === 0 || incident === undefined ? {} : { incident: incident.number }) };
}

/** What is both is asked about as an incident is. */
function isIncident({ issue }: FollowUpIssue, { settings }: Session): boolean {
  return issue.labels.some((label) => sameLabel(label, settings.label));
}

const nobody: FollowUpDecision['people'] = { ofIncident: [], escalateTo: [] };

type Undecided = Omit<FollowUpDecision, 'people'>;

function decisionOn(
  { context, settings, now }: Session,
  followUp: FollowUpIssue,
  permissions: FollowUpDecision['weighed']['permissions'],
): Undecided {
  const { me, repository } = context;
  return {
    followUp,
    settings,
    me,
    now,
    weighed: { me, repository, permissions },
    timeZone: settings.timeZone,
    language: settings.language,
    texts: threadTexts(settings.language),
    mayAsk: isWorkingTime(now, settings.workingTime),
  };
}

/** Each costs a request, and anybody may write in a public repository. */
const mostAuthors = 20;

async function permissionsFor(
  { context, permissionOf, now }: Session,
  followUps: readonly FollowUpIssue[],
): Promise<FollowUpDecision['weighed']['permissions']> {
  const said = followUps.flatMap((followUp) => unheard(followUp, context.me, now));
  const likelyFirst = likelyMembersFirst(said);
  const authors = [...new Set(likelyFirst.map(({ author }) => author.login.toLowerCase()))].slice(
    0,
    mostAuthors,
  );
  return permissionsOf(authors, permissionOf);
}

async function permissionsOf(
  logins: readonly string[],
  permissionOf: Session['permissionOf'],
): Promise<FollowUpDecision['weighed']['permissions']> {
  const told = await Promise.all(logins.map(async (login) => [login, await permissionOf(login)] as const));
  return Object.fromEntries(told);
}

/** Without those whose word does not count any more; of whom GitHub does not tell is asked. */
async function stillHere(
  { context, permissionOf }: Session,
  people: ReadonlyMap<number, string>,
): Promise<ReadonlyMap<number, string>> {
  const logins = [...new Set([...people.values()].map((login) => login.toLowerCase()))];
  const permissions = await permissionsOf(logins, permissionOf);
  const weighed = { me: context.me, repository: context.repository, permissions };
  return new Map(
    [...people].filter(([, login]) => {
      const permission = permissions[login.toLowerCase()];
      return permission === 'unknown' || (permission !== 'none' && isTrusted(login, weighed, 'usual'));
    }),
  );
}

/** With all that was asked before, and who is to be asked, for those of whom something is due. */
async function withPeople(session: Session, all: readonly Undecided[]): Promise<readonly FollowUpDecision[]> {
  const { github, context, settings } = session;
  const whole = await withThreads(session, all);
  const unowned = whole.filter(needsPeople).slice(0, Math.max(0, session.budget.reminders));
  const incidents = [...new Set(unowned.flatMap(({ followUp }) => followUp.incident?.number ?? []))];
  const named = await readIncidentPeople(github, incidents, {
    me: context.me,
    reader: context.reader,
    isOpenToAll: context.repository.visibility === 'public',
  });
  const people = await stillHere(session, named);
  return whole.map((one) => {
    const lead = people.get(one.followUp.incident?.number ?? 0);
    const ofIncident = lead === undefined ? settings.people.default : [lead];
    const { assignees } = one.followUp.issue;
    const asked = assignees.length > 0 ? assignees : ofIncident;
    const escalateTo = whoIsEscalatedTo({ settings }, asked);
    return { ...one, people: { ofIncident, escalateTo } };
  });
}

/**
 * Of a long thread what we said may lie further up. No more are read than may be asked; others each day, so that those
 * of which nothing is due keep none of the others waiting. What was not read is not asked for.
 */
async function withThreads(session: Session, all: readonly Undecided[]): Promise<readonly Undecided[]> {
  const isDue = (one: Undecided) => one.mayAsk && chaseOf(one.followUp, one) !== undefined;
  const long = all.filter((one) => !one.followUp.isWhole && isDue(one));
  const read = new Map<Undecided, Undecided>();
  for (const one of inTurn(long, session.now, day).slice(0, Math.max(0, session.budget.reminders))) {
    read.set(one, { ...one, followUp: await withWholeThread(session.github, one.followUp) });
  }
  return all.map((one) => read.get(one) ?? (long.includes(one) ? { ...one, mayAsk: false } : one));
}

function isOverBudget({ github, settings }: Session): boolean {
  const left = github.requestsLeft();
  return github.timeLeft() <= 0 || (left !== undefined && left <= settings.reserve);
}

async function lookAfterOne(
  session: Session,
  decision: FollowUpDecision,
): Promise<{ readonly notes: readonly string[]; readonly isOver: boolean }> {
  const mayAsk = decision.mayAsk && session.budget.reminders > 0;
  try {
    return { notes: await performAll(session, decideFollowUp({ ...decision, mayAsk })), isOver: false };
  } catch (error) {
    if (error instanceof OutOfTime) return { notes: [error.message], isOver: true };
    const answer = errorAnswer(error);
    const values = { issue: `#${decision.followUp.issue.number}`, problem: explain(error) };
    return {
      notes: [decision.texts.format('followUpFailed', values)],
      isOver: isGitHubDown(answer) || isShutToAll(answer),
    };
  }
}

async function performAll(session: Session, effects: readonly FollowUpEffect[]): Promise<readonly string[]> {
  const texts = threadTexts(session.settings.language);
  const notes: string[] = [];
  for (const effect of effects) {
    if (!session.dryRun) await performInFollowUp(session.github, effect);
    if (effect.kind === 'post-comment') spend(session.budget, [effect]);
    const what = effectTitle(effect, texts);
    notes.push(texts.format(session.dryRun ? 'runPlans' : 'runDid', { what }));
  }
  return notes;
}
