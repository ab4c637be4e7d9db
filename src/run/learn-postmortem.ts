/** What is known of the folder and of our branch once something was read, or written there. */

import type { Draft, DraftBranch } from '../facts/draft.ts';
import type { Facts } from '../facts/facts.ts';
import type { PostmortemDirectory } from '../facts/postmortem-directory.ts';
import type { EffectResult } from '../github/effect-result.ts';
import type { Effect } from '../plan/effect.ts';
import type { FactsPatch, Listing } from '../plan/question.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';

type PostmortemPatch = Extract<
  FactsPatch,
  { readonly kind: 'directory' | 'files' | 'last-change' | 'pull-request' }
>;

export function learnOfPostmortem(facts: Facts, patch: PostmortemPatch): Facts {
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

/** The branch is as it was, or as the default branch is, with what we wrote to it. */
export function withDrafted(
  facts: Facts,
  effect: Effect,
  { branch: name, base }: Extract<EffectResult, { readonly kind: 'drafted' }>,
  blobSha: BlobSha,
): Facts {
  const { draft } = facts;
  if (draft.kind !== 'read' || effect.kind !== 'commit-files') return facts;
  const { files, path } = effect;
  const before =
    effect.onto.kind === 'branch' && draft.branch.kind === 'present'
      ? draft.branch.postmortems
      : facts.postmortems;
  const content = files.find((file) => file.path === path)?.content ?? textIn(before, path);
  if (before.kind !== 'read' || content === undefined) {
    return { ...facts, draft: { ...draft, branch: { kind: 'unread', name } } };
  }
  const written = files.map((file) => ({ path: file.path, sha: blobSha(file.content) }));
  const others = before.entries.filter((entry) => !written.some((file) => file.path === entry.path));
  const texts = Object.fromEntries(files.map((file) => [file.path, file.content]));
  const postmortems = {
    ...before,
    base,
    entries: [...others, ...written],
    texts: { ...before.texts, ...texts },
    file: { kind: 'present', path, content },
  } as const;
  return { ...facts, draft: { ...draft, branch: { kind: 'present', name, postmortems } } };
}

function textIn(directory: PostmortemDirectory, path: string): string | undefined {
  return directory.kind === 'read' ? directory.texts[path] : undefined;
}
