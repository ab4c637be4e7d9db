/** What is known once something was answered, done or refused. Pure: what has to be read again is asked again. */

import { readChecklist } from '../checklist/checklist.ts';
import type { CommentFacts, Facts, Unchecked } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { ProtocolIssue } from '../facts/protocol-issue.ts';
import { isSameText } from '../facts/same-text.ts';
import type { EffectResult } from '../github/effect-result.ts';
import { UserError } from '../github/errors.ts';
import type { Effect } from '../plan/effect.ts';
import type { FactsPatch } from '../plan/question.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';
import { isBefore } from '../time/instant.ts';
import { learnOfPostmortem, withDrafted } from './learn-postmortem.ts';

/** GitHub did not take it, and that is no reason to stop. */
export interface Refusal {
  readonly kind: 'refused';
}

export function learnAnswer(facts: Facts, patch: FactsPatch): Facts {
  switch (patch.kind) {
    case 'comments':
      return { ...withComments(facts, patch.comments), pins: 'read' };
    case 'bypass': {
      const { rulesets: _, ...repository } = facts.repository;
      const pushes = patch.bypass === 'never' ? ({ pushes: 'refused' } as const) : {};
      return { ...facts, repository: { ...repository, ...pushes } };
    }
    case 'check':
      // What it tells is weighed by itself: after it all may have to be read again.
      return facts;
    case 'history':
      return { ...facts, history: patch.history };
    case 'background':
      return { ...facts, background: patch.background };
    case 'edits':
      return { ...facts, edits: patch.edits };
    case 'memory':
      return { ...facts, memory: patch.memory };
    case 'protocol-issue':
      return { ...facts, protocolIssue: patch.protocolIssue };
    case 'duplicates':
      return { ...facts, duplicates: patch.duplicates };
    case 'permission':
      return { ...facts, permissions: { ...facts.permissions, [patch.login]: patch.permission } };
    case 'reactions':
      return { ...facts, reactions: { ...facts.reactions, [patch.comment]: patch.reactions } };
    default:
      return learnOfPostmortem(facts, patch);
  }
}

/** GitHub may not show yet what it took a moment ago. */
function withComments({ posted = [], ...facts }: Facts, read: readonly CommentFacts[]): Facts {
  const missing = posted.filter((own) => !read.some(({ id }) => id === own.id));
  const { edited = [] } = facts;
  const newer = ({ id, updatedAt }: CommentFacts) =>
    edited.find((own) => own.id === id && isBefore(updatedAt, own.updatedAt));
  const comments = [...read, ...missing].map((comment) => newer(comment) ?? comment);
  const known = new Map(facts.comments.map((comment) => [comment.id, comment]));
  return {
    ...facts,
    comments: comments.map((comment) => asKnown(comment, known.get(comment.id), facts.overwritten)),
  };
}

/** REST tells less of a comment than was known of it, and nothing of what this run took up in its place. */
function asKnown(
  comment: CommentFacts,
  known: CommentFacts | undefined,
  overwritten: Facts['overwritten'],
): CommentFacts {
  if (known === undefined) return comment;
  const { isAnswered, isRefused, editedBy } = known;
  const isAsRead = known.updatedAt === comment.updatedAt;
  const isTakenUp = isSameText(overwritten?.comments?.[comment.id], comment.body);
  return {
    ...(isAnswered === true ? { isAnswered } : {}),
    ...(isRefused === true ? { isRefused } : {}),
    ...(isAsRead && editedBy !== undefined ? { editedBy } : {}),
    ...comment,
    ...(isTakenUp ? { body: known.body } : {}),
  };
}

export function learnEffect(
  facts: Facts,
  effect: Effect,
  result: EffectResult | Refusal,
  blobSha: BlobSha,
): Facts {
  switch (result.kind) {
    case 'done':
      return learnDeed(facts, effect);
    case 'body-written': {
      const { body: lost, ...overwritten } = facts.overwritten ?? {};
      const issue = { ...facts.issue, body: result.body };
      const back = lost === undefined ? {} : { hasPutBack: true as const };
      const written = { ...facts, issue, overwritten, ...back, ...withOwnVersion(facts, result.body) };
      return withUnchecked(written, result.unchecked);
    }
    case 'edited':
      return withUnchecked(withEdited(facts, result.comment), result.unchecked);
    case 'posted': {
      refuseOtherAuthor(facts.me, result.comment.author.login);
      if ('on' in effect && effect.on !== undefined) {
        const { id, body, createdAt } = result.comment;
        return withProtocolIssue(facts, ({ posts }) => ({ posts: [...posts, { id, body, createdAt }] }));
      }
      const { posted = [] } = facts;
      const comments = [...facts.comments, result.comment];
      return withUnchecked({ ...facts, comments, posted: [...posted, result.comment] }, result.unchecked);
    }
    case 'protocol-issue':
      return { ...facts, protocolIssue: result.protocolIssue };
    case 'follow-ups':
      return { ...facts, followUps: { ...facts.followUps, [result.comment]: result.opening } };
    case 'drafted':
      return withDrafted(facts, effect, result, blobSha);
    case 'proposed':
      return facts.draft.kind === 'read' ? { ...facts, draft: { ...facts.draft, pull: result.pull } } : facts;
    default:
      return facts;
  }
}

type FoundProtocolIssue = Extract<ProtocolIssue, { readonly kind: 'found' }>;

function withProtocolIssue(
  facts: Facts,
  changed: (found: FoundProtocolIssue) => Partial<FoundProtocolIssue>,
): Facts {
  const { protocolIssue: found } = facts;
  return found?.kind === 'found' ? { ...facts, protocolIssue: { ...found, ...changed(found) } } : facts;
}

function withEdited(facts: Facts, comment: CommentFacts): Facts {
  const others = (facts.edited ?? []).filter(({ id }) => id !== comment.id);
  const comments = facts.comments.map((one) => (one.id === comment.id ? { ...one, ...comment } : one));
  const { comments: lost = {}, ...overwritten } = facts.overwritten ?? {};
  const { [comment.id]: stood, ...rest } = lost;
  return {
    ...facts,
    ...(stood === undefined ? {} : { hasPutBack: true }),
    comments,
    edited: [...others, comment],
    overwritten: { ...overwritten, comments: rest },
    ...withOwnVersion(facts, comment.body),
  };
}

/** What we write is the newest version of the list, and is not asked for again. */
function withOwnVersion({ edits, issue, me: by, now: at }: Facts, text: string): Pick<Facts, 'edits'> {
  if (edits?.kind !== 'read' || edits.revisions.length === 0) return {};
  const list = readChecklist(text, issue.number);
  return list.kind === 'absent'
    ? {}
    : { edits: { ...edits, revisions: [...edits.revisions, { at, by, list }] } };
}

function withUnchecked(facts: Facts, write: Unchecked | undefined): Facts {
  return write === undefined ? facts : { ...facts, unchecked: [...(facts.unchecked ?? []), write] };
}

/** GitHub's answer does not show what is left, and asking again costs a request. */
function learnDeed(facts: Facts, effect: Effect): Facts {
  if (effect.kind === 'delete-comment') {
    const comments = facts.comments.filter(({ id }) => id !== effect.comment);
    return withProtocolIssue({ ...facts, comments }, ({ posts }) => ({
      posts: posts.filter(({ id }) => id !== effect.comment),
    }));
  }
  if (effect.kind === 'set-state') return withProtocolIssue(facts, () => ({ state: effect.state }));
  if (effect.kind === 'react' && effect.reaction === 'confused') {
    const refused = (one: CommentFacts) =>
      one.id === effect.comment ? ({ ...one, isRefused: true } as const) : one;
    return { ...facts, comments: facts.comments.map(refused) };
  }
  if (effect.kind !== 'add-label' && effect.kind !== 'remove-label') return facts;
  const others = facts.issue.labels.filter((label) => !sameLabel(label, effect.label));
  const labels = effect.kind === 'add-label' ? [...others, effect.label] : others;
  return { ...facts, issue: { ...facts.issue, labels } };
}

/** A comment that we would not know as ours again would be posted anew, run after run. */
function refuseOtherAuthor(me: string, author: string): void {
  if (author === me) return;
  throw new UserError(
    `GitHub shows our comment as written by \`${author}\`, but calls the token \`${me}\`: stopped, so that no further comment is posted. Please report it.`,
  );
}
