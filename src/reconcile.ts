/** One incident, from what GitHub says to what it should say: read, derive, decide, perform. */

import { setTimeout as pause } from 'node:timers/promises';
import type { GitHub } from './github/client.ts';
import { explain } from './github/explain.ts';
import { perform } from './github/perform.ts';
import type { GroundFacts } from './github/read-ground.ts';
import { readShelf } from './github/read-shelf.ts';
import { readComments, readHistory, readIssue } from './github/read-thread.ts';
import type { Receipt } from './github/receipt.ts';
import { UserError } from './github/user-error.ts';
import { derive } from './incident/derive.ts';
import type { Facts, IssueFacts } from './incident/facts.ts';
import type { Incident } from './incident/incident.ts';
import type { Instant } from './incident/instant.ts';
import type { Sighting } from './incident/sighting.ts';
import { decide } from './life/decide.ts';
import type { Delivery, Effect } from './life/effect.ts';
import { type IncidentReport, reportOn } from './life/outcome.ts';
import { isPostmortemOf, postmortemPath } from './life/postmortem/file-name.ts';
import { questionsAbout } from './life/questions.ts';
import type { Settings } from './settings/settings.ts';
import type { Writer } from './text/writer.ts';

/** What stays the same for every incident of a run. */
export interface Session {
  readonly github: GitHub;
  readonly ground: GroundFacts;
  readonly settings: Settings;
  readonly writer: Writer;
  readonly now: Instant;
  readonly dryRun: boolean;
}

export interface Target {
  readonly issue: number;
  readonly sighting?: Sighting;
  /** As the sweep's list already gave it; else it is read. */
  readonly listed?: IssueFacts;
}

/** What was done so far, kept when the world moves on and all is looked at again. */
interface Journal {
  readonly effects: Effect[];
  delivery: Delivery;
}

const mostAttempts = 5;
/** A decision can follow from a receipt (the comment's id, the commit), never from more than a few. */
const mostRounds = 5;

export async function reconcile(session: Session, target: Target): Promise<IncidentReport> {
  const journal: Journal = { effects: [], delivery: { kind: 'none' } };
  let why = '';
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const turn = await takeTurn(session, attempt === 1 ? target : withoutList(target), journal);
    if (turn.kind === 'settled') return reportOf(session, turn.incident, journal);
    why = turn.why;
    await pause(200 * 2 ** attempt * (0.5 + Math.random()));
  }
  throw new UserError(
    `Gave up on #${target.issue} after ${mostAttempts} tries, because ${why}. The next run goes on from here.`,
  );
}

type Turn =
  | { readonly kind: 'settled'; readonly incident: Incident }
  | { readonly kind: 'outdated'; readonly why: string };

async function takeTurn(session: Session, target: Target, journal: Journal): Promise<Turn> {
  let facts = await readFacts(session, target);
  for (let round = 1; round <= mostRounds; round += 1) {
    const incident = deriveFrom(session, target, facts);
    const effects = decide({ ...session, incident, facts, delivery: journal.delivery });
    if (session.dryRun) journal.effects.push(...effects);
    if (session.dryRun || effects.length === 0) return { kind: 'settled', incident };
    const played = await play(session, effects, facts, journal);
    if (played.kind === 'outdated') return played;
    if (played.kind === 'settled') return { kind: 'settled', incident };
    facts = played.facts;
  }
  throw new Error(`decisions about #${target.issue} do not come to rest`);
}

type Played =
  | { readonly kind: 'settled' }
  | { readonly kind: 'more-to-decide'; readonly facts: Facts }
  | { readonly kind: 'outdated'; readonly why: string };

async function play(
  session: Session,
  effects: readonly Effect[],
  before: Facts,
  journal: Journal,
): Promise<Played> {
  let facts = before;
  let kind: 'settled' | 'more-to-decide' = 'settled';
  for (const effect of effects) {
    const receipt = await performSafely(session, effect, facts, journal);
    if (receipt.kind === 'outdated') return receipt;
    if (receipt.kind !== 'refused') journal.effects.push(effect);
    facts = await learn(session, facts, receipt);
    if (receipt.kind !== 'done' && receipt.kind !== 'body-written') kind = 'more-to-decide';
  }
  return kind === 'settled' ? { kind } : { kind, facts };
}

async function learn({ github }: Session, facts: Facts, receipt: Receipt | Refusal): Promise<Facts> {
  switch (receipt.kind) {
    case 'body-written':
      return { ...facts, issue: { ...facts.issue, body: receipt.body } };
    case 'posted': {
      // A parallel run may have posted one too; whoever looks after posting sees both.
      const comments = await readComments(github, facts.issue.number);
      const known = comments.some(({ id }) => id === receipt.comment.id);
      return { ...facts, comments: known ? comments : [...comments, receipt.comment] };
    }
    default:
      return facts;
  }
}

interface Refusal {
  readonly kind: 'refused';
}

/** A postmortem that GitHub refuses must not cost the record of who did what, so the refusal is noted and the rest goes on. */
async function performSafely(
  { github }: Session,
  effect: Effect,
  facts: Facts,
  journal: Journal,
): Promise<Receipt | Refusal> {
  try {
    const receipt = await perform(github, effect, facts);
    if (receipt.kind === 'committed') {
      journal.delivery = { kind: 'delivered', path: receipt.path, commit: receipt.commit };
    }
    return receipt;
  } catch (error) {
    if (effect.kind !== 'commit-postmortem') throw error;
    journal.delivery = { kind: 'refused', reason: explain(error) };
    return { kind: 'refused' };
  }
}

async function readFacts(session: Session, target: Target): Promise<Facts> {
  const { github, ground, now, settings } = session;
  const [issue, comments] = await Promise.all([
    target.listed ?? readIssue(github, target.issue),
    readComments(github, target.issue),
  ]);
  const { repository, me } = ground;
  const thread: Facts = {
    now,
    me,
    repository,
    issue,
    comments,
    history: { kind: 'unread' },
    shelf: { kind: 'unread' },
  };
  const incident = deriveFrom(session, target, thread);
  const questions = questionsAbout(incident);
  const [history, shelf] = await Promise.all([
    questions.history ? readHistory(github, target.issue) : thread.history,
    questions.shelf
      ? readShelf(github, shelfQuestion(incident, settings, repository.defaultBranch))
      : thread.shelf,
  ]);
  return { ...thread, history, shelf };
}

function shelfQuestion(incident: Incident, settings: Settings, branch: string) {
  const { directory } = settings.postmortem;
  return {
    branch,
    directory,
    path: postmortemPath(directory, incident),
    isOurs: (fileName: string) => isPostmortemOf(fileName, incident.number),
  };
}

function deriveFrom({ settings }: Session, { sighting }: Target, facts: Facts): Incident {
  const ground = {
    label: settings.label,
    protocol: settings.steps,
    severities: settings.severities.map(({ label }) => label),
  };
  return derive({ facts, ground, ...(sighting === undefined ? {} : { sighting }) });
}

function withoutList({ issue, sighting }: Target): Target {
  return { issue, ...(sighting === undefined ? {} : { sighting }) };
}

function reportOf({ dryRun }: Session, incident: Incident, { effects, delivery }: Journal): IncidentReport {
  return reportOn({
    incident,
    effects,
    dryRun,
    ...(delivery.kind === 'delivered' ? { commit: delivery.commit } : {}),
    ...(delivery.kind === 'refused' ? { problem: delivery.reason } : {}),
  });
}
