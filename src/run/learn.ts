/** What is known once something was answered, done or refused. Pure: what has to be read again is asked again. */

import type { Draft, DraftBranch } from '../facts/draft.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import { sameLabel } from '../facts/label.ts';
import type { PostmortemDirectory } from '../facts/postmortem-directory.ts';
import type { EffectResult } from '../github/effect-result.ts';
import { UserError } from '../github/errors.ts';
import type { Effect } from '../plan/effect.ts';
import type { FactsPatch, Listing } from '../plan/question.ts';
import { isBefore } from '../time/instant.ts';

/** GitHub did not take it, and that is no reason to stop. */
export interface Refusal {
  readonly kind: 'refused';
}

export function learnAnswer(facts: Facts, patch: FactsPatch): Facts {
  switch (patch.kind) {
    case 'comments':
      return withComments(facts, patch.comments);
    case 'history':
      return { ...facts, history: patch.history };
    case 'background':
      return { ...facts, background: patch.background };
    case 'edits':
      return { ...facts, edits: patch.edits };
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

type PostmortemPatch = Extract<
  FactsPatch,
  { readonly kind: 'directory' | 'files' | 'last-change' | 'pull-request' }
>;

function learnOfPostmortem(facts: Facts, patch: PostmortemPatch): Facts {
  const { postmortems, draft } = facts;
  switch (patch.kind) {
    case 'directory':
      return patch.of === 'draft'
        ? { ...facts, draft: withBranch(draft, branchOf(patch.branch, patch.listing)) }
        : { ...facts, postmortems: directoryOf(patch.listing) };
    case 'files':
      return patch.of === 'draft'
        ? { ...facts, draft: withTexts(draft, patch.texts) }
        : { ...facts, postmortems: grown(postmortems, patch.texts) };
    case 'last-change': {
      if (postmortems.kind !== 'read' || postmortems.file.kind === 'absent') return facts;
      const file = { ...postmortems.file, lastChange: patch.lastChange };
      return { ...facts, postmortems: { ...postmortems, file } };
    }
    case 'pull-request': {
      const branch = draft.kind === 'read' ? draft.branch : ({ kind: 'unread', name: patch.branch } as const);
      return { ...facts, draft: { kind: 'read', branch, pull: patch.pull } };
    }
  }
}

/** GitHub may not show yet what it took a moment ago. */
function withComments({ posted = [], ...facts }: Facts, read: readonly CommentFacts[]): Facts {
  const missing = posted.filter((own) => !read.some(({ id }) => id === own.id));
  const { edited = [] } = facts;
  const newer = ({ id, updatedAt }: CommentFacts) =>
    edited.find((own) => own.id === id && isBefore(updatedAt, own.updatedAt));
  return { ...facts, comments: [...read, ...missing].map((comment) => newer(comment) ?? comment) };
}

function directoryOf(listing: Listing): PostmortemDirectory {
  return listing.kind === 'no-branch' ? { kind: 'unread' } : listing;
}

function branchOf(name: string, listing: Listing): DraftBranch {
  switch (listing.kind) {
    case 'no-branch':
      return { kind: 'absent', name };
    case 'listed':
      return { kind: 'listed', name, postmortems: listing };
    case 'unusable':
      return { kind: 'foreign', name };
  }
}

function withBranch(draft: Draft, branch: DraftBranch): Draft {
  const isSame = draft.kind === 'read' && draft.branch.name === branch.name;
  return { kind: 'read', branch, pull: isSame ? draft.pull : { kind: 'unread' } };
}

function withTexts(draft: Draft, texts: Readonly<Record<string, string>>): Draft {
  if (draft.kind !== 'read' || draft.branch.kind !== 'listed') return draft;
  const { postmortems } = draft.branch;
  const listed = { ...postmortems, texts: { ...postmortems.texts, ...texts } };
  return { ...draft, branch: { ...draft.branch, postmortems: listed } };
}

function grown(directory: PostmortemDirectory, texts: Readonly<Record<string, string>>): PostmortemDirectory {
  if (directory.kind !== 'listed') return directory;
  return { ...directory, texts: { ...directory.texts, ...texts } };
}

export function learnEffect(facts: Facts, effect: Effect, result: EffectResult | Refusal): Facts {
  switch (result.kind) {
    case 'done':
      return learnDeed(facts, effect);
    case 'body-written':
      return { ...facts, issue: { ...facts.issue, body: result.body } };
    case 'edited': {
      const { comment } = result;
      const others = (facts.edited ?? []).filter(({ id }) => id !== comment.id);
      const comments = facts.comments.map((one) => (one.id === comment.id ? { ...one, ...comment } : one));
      return { ...facts, comments, edited: [...others, comment] };
    }
    case 'posted': {
      refuseOtherAuthor(facts.me, result.comment.author.login);
      const { posted = [] } = facts;
      return { ...facts, comments: [...facts.comments, result.comment], posted: [...posted, result.comment] };
    }
    case 'drafted': {
      if (facts.draft.kind !== 'read') return facts;
      return { ...facts, draft: { ...facts.draft, branch: { kind: 'unread', name: result.branch } } };
    }
    case 'proposed':
      return facts.draft.kind === 'read' ? { ...facts, draft: { ...facts.draft, pull: result.pull } } : facts;
    default:
      return facts;
  }
}

/** GitHub's answer does not show what is left, and asking again costs a request. */
function learnDeed(facts: Facts, effect: Effect): Facts {
  if (effect.kind === 'delete-comment') {
    return { ...facts, comments: facts.comments.filter(({ id }) => id !== effect.comment) };
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
