import { editChecklist } from '../checklist/checklist.ts';
import type { Facts } from '../facts/facts.ts';
import { hiddenPart } from '../logbook/tracking-comment.ts';
import type { Effect } from '../plan/effect.ts';
import type { GitHub } from './client.ts';
import { commitFiles } from './commit-files.ts';
import type { EffectResult } from './effect-result.ts';
import { errorAnswer, isTransient } from './errors.ts';
import { whatHappened } from './explain.ts';
import { openPullRequest } from './open-pull-request.ts';
import { commentFacts } from './translate.ts';
import { writeChecklist } from './write-checklist.ts';

/** Does one thing to GitHub. Throws what will not pass by itself. */
export async function perform(github: GitHub, effect: Effect, facts: Facts): Promise<EffectResult> {
  try {
    return await attempt(github, effect, facts);
  } catch (error) {
    // Perhaps it was done all the same (a 502 after the comment was stored): a fresh look tells, a second try would double it.
    if (isTransient(error) !== 'stumbled') throw error;
    return { kind: 'outdated', why: whatHappened(errorAnswer(error)), failure: error };
  }
}

async function attempt(github: GitHub, effect: Effect, facts: Facts): Promise<EffectResult> {
  switch (effect.kind) {
    case 'edit-checklist':
      return facts.reader === 'rest'
        ? writeChecklist(github, effect, facts)
        : writeBody(github, effect, facts);
    case 'post-comment':
      return postComment(github, effect, facts);
    case 'edit-comment':
      return facts.reader === 'rest'
        ? writeUnchanged(github, effect, facts)
        : writeComment(github, effect, facts);
    case 'delete-comment':
    case 'react':
    case 'add-label':
    case 'remove-label':
    case 'set-state':
      await performIdempotent(github, effect);
      return { kind: 'done' };
    case 'open-protocol-issue': {
      const { openProtocolIssue } = await import('./protocol-issue.ts');
      return openProtocolIssue(github, effect);
    }
    case 'open-follow-ups': {
      const { openFollowUps } = await import('./open-follow-ups.ts');
      return openFollowUps(github, effect, facts);
    }
    case 'reopen-issue':
      return reopenIssue(github, effect);
    case 'commit-files':
      return commitFiles(github, effect, { ...facts.repository, reader: facts.reader });
    case 'open-pull-request':
      return openPullRequest(github, effect, facts.repository.defaultBranch);
    case 'show-in-summary':
      // The report of the run takes it from there.
      return { kind: 'shown' };
  }
}

type IdempotentEffect = Extract<
  Effect,
  { kind: 'delete-comment' | 'react' | 'add-label' | 'remove-label' | 'set-state' }
>;

/** What can be done twice without harm, and has nothing to tell. */
export async function performIdempotent(
  { rest, owner, repo }: GitHub,
  effect: IdempotentEffect,
): Promise<void> {
  switch (effect.kind) {
    case 'delete-comment':
      await unlessGone(rest.issues.deleteComment({ owner, repo, comment_id: effect.comment }));
      return;
    case 'react': {
      const { comment: comment_id, reaction: content } = effect;
      await unlessGone(rest.reactions.createForIssueComment({ owner, repo, comment_id, content }));
      return;
    }
    case 'add-label':
      await rest.issues.addLabels({ owner, repo, issue_number: effect.issue, labels: [effect.label] });
      return;
    case 'remove-label': {
      const { issue: issue_number, label: name } = effect;
      await unlessGone(rest.issues.removeLabel({ owner, repo, issue_number, name }));
      return;
    }
    case 'set-state': {
      const { number: issue_number, state, isDropped } = effect;
      const reason = isDropped === true ? ({ state_reason: 'not_planned' } as const) : {};
      await unlessGone(rest.issues.update({ owner, repo, issue_number, state, ...reason }));
    }
  }
}

async function postComment(
  { rest, owner, repo }: GitHub,
  { issue, on, body }: Extract<Effect, { kind: 'post-comment' }>,
  { reader }: Facts,
): Promise<EffectResult> {
  const { data } = await rest.issues.createComment({ owner, repo, issue_number: on ?? issue, body });
  const comment = commentFacts(data);
  return {
    kind: 'posted',
    comment,
    ...(reader === 'rest' || on !== undefined ? {} : { unchecked: { kind: 'posted', id: comment.id } }),
  };
}

/** What was read is as old as one answer; whether anybody wrote since then is asked once, after all writes. */
async function writeBody(
  { rest, owner, repo }: GitHub,
  { issue, edit }: Extract<Effect, { kind: 'edit-checklist' }>,
  facts: Facts,
): Promise<EffectResult> {
  const before = facts.overwritten?.body ?? facts.issue.body;
  const after = editChecklist(facts.issue.body, issue, edit);
  if (after === before) return { kind: 'body-written', body: after };
  await rest.issues.update({ owner, repo, issue_number: issue, body: after });
  return {
    kind: 'body-written',
    body: after,
    unchecked: { kind: 'body', before, after, edit, asOf: facts.issue.updatedAt },
  };
}

/** As `writeBody`: another run may have written its lines into the logbook, or a person ticked in it. */
async function writeComment(
  { rest, owner, repo }: GitHub,
  { comment: id, body }: Extract<Effect, { kind: 'edit-comment' }>,
  facts: Facts,
): Promise<EffectResult> {
  const known = facts.comments.find((comment) => comment.id === id);
  const answer = await unlessGone(rest.issues.updateComment({ owner, repo, comment_id: id, body }));
  if (answer === undefined || known === undefined) return changedMeanwhile;
  const comment = commentFacts(answer.data);
  const before = facts.overwritten?.comments?.[id] ?? known.body;
  // The others hold nothing that somebody else may write.
  const node = hiddenPart(body) === undefined ? undefined : (known.node ?? comment.node);
  const written = { before, after: body, asOf: known.updatedAt };
  return {
    kind: 'edited',
    comment,
    ...(node === undefined ? {} : { unchecked: { kind: 'comment', id, node, ...written } }),
  };
}

const changedMeanwhile = { kind: 'outdated', why: 'our comment changed in the meantime' } as const;

/** Where nothing tells afterwards what was overwritten: as short a time after it was read as can be. */
async function writeUnchanged(
  { rest, owner, repo }: GitHub,
  { comment, body }: Extract<Effect, { kind: 'edit-comment' }>,
  facts: Facts,
): Promise<EffectResult> {
  const decidedOn = facts.comments.find(({ id }) => id === comment)?.body;
  const answer = await unlessGone(rest.issues.getComment({ owner, repo, comment_id: comment }));
  if (answer === undefined || (answer.data.body ?? '') !== decidedOn) return changedMeanwhile;
  const { data } = await rest.issues.updateComment({ owner, repo, comment_id: comment, body });
  return { kind: 'edited', comment: commentFacts(data) };
}

async function reopenIssue(
  { rest, owner, repo }: GitHub,
  { issue, closedAt }: Extract<Effect, { kind: 'reopen-issue' }>,
): Promise<EffectResult> {
  const { data } = await rest.issues.get({ owner, repo, issue_number: issue });
  if (data.state !== 'closed' || data.closed_at !== closedAt) {
    return { kind: 'outdated', why: 'the issue was opened or closed in the meantime' };
  }
  await rest.issues.update({ owner, repo, issue_number: issue, state: 'open' });
  return { kind: 'reopened' };
}

/** A parallel run, or a person, was faster: what should go is gone. */
async function unlessGone<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    const { status } = errorAnswer(error);
    if (status === 404 || status === 410) return undefined;
    throw error;
  }
}
