import type { StoredCommit } from '../local-github/git/commit.ts';
import { changedFiles } from '../local-github/git/commit.ts';
import type { LocalGitHub } from '../local-github/start.ts';
import type { Comment, Happening, Issue } from '../local-github/state/issue.ts';
import { boxesIn } from './boxes-in.ts';

export type Seen =
  | { readonly kind: 'schedule' }
  | { readonly kind: 'opened'; readonly issue: Issue; readonly body: string }
  | { readonly kind: 'happened'; readonly happening: Happening }
  | { readonly kind: 'linked'; readonly pull: Issue }
  | { readonly kind: 'listed'; readonly boxes: readonly string[] }
  | { readonly kind: 'ticked' | 'unticked'; readonly box: string }
  | { readonly kind: 'commented'; readonly text: string }
  | { readonly kind: 'comment-edited'; readonly before: string; readonly text: string }
  | {
      readonly kind: 'committed';
      readonly sha: string;
      readonly files: readonly string[];
      readonly message: string;
    };

/** One thing that somebody who watches the thread, or the default branch, would notice. */
export interface Sight {
  readonly at: string;
  readonly who: string;
  readonly what: Seen;
}

/** Each look tells what is new since the last one. */
export function watchThread(github: LocalGitHub, number: number): () => readonly Sight[] {
  const lookAtIssue = watchIssue(github, number);
  const lookAtBranch = watchBranch(github);
  return () => [...lookAtBranch(), ...lookAtIssue()];
}

function watchIssue({ repository }: LocalGitHub, number: number): () => readonly Sight[] {
  const comments = new Map<Comment, string>();
  let body: string | undefined;
  let edits = 0;
  let entries = 0;
  return () => {
    const issue = repository.issues.get(number);
    if (issue === undefined) return [];
    const sights: Sight[] = [];
    if (body === undefined) {
      body = issue.body ?? '';
      sights.push({ at: issue.createdAt, who: issue.author.login, what: { kind: 'opened', issue, body } });
    }
    for (const { at, who, text } of editsSince(issue, edits)) {
      sights.push(...changesOf(body, text).map((what) => ({ at, who, what })));
      body = text;
    }
    edits = issue.edits.length;
    sights.push(...happenings(issue, entries), ...commentEdits(issue, comments));
    entries = issue.timeline.length;
    return sights;
  };
}

/** Newest first, and the last of them is the text as it was opened. */
function editsSince({ edits }: Issue, known: number) {
  return edits
    .slice(0, edits.length - Math.max(known, 1))
    .reverse()
    .map(({ editedAt, editor, text }) => ({ at: editedAt, who: editor.login, text }));
}

function changesOf(before: string, after: string): readonly Seen[] {
  const old = boxesIn(before);
  const now = boxesIn(after);
  const added = [...now.keys()].filter((box) => !old.has(box));
  const switched = [...now].filter(([box, ticked]) => old.has(box) && old.get(box) !== ticked);
  return [
    ...(added.length === 0 ? [] : [{ kind: 'listed', boxes: added } as const]),
    ...switched.map(([box, ticked]) => ({ kind: ticked ? 'ticked' : 'unticked', box }) as const),
  ];
}

function happenings(issue: Issue, known: number): readonly Sight[] {
  return issue.timeline.slice(known).flatMap(({ createdAt: at, actor, what }) => {
    const seen = seenIn(what, issue);
    return seen === undefined ? [] : [{ at, who: actor.login, what: seen }];
  });
}

/** A pull request that closes the issue leaves two marks: a mention, which is enough, and a link without a name. */
function seenIn(what: Happening, issue: Issue): Seen | undefined {
  if (what.kind === 'commented') return { kind: 'commented', text: what.comment.body };
  if (what.kind === 'connected') return undefined;
  if (what.kind === 'cross-referenced' && what.source.pull?.links.includes(issue.number) === true) {
    return { kind: 'linked', pull: what.source };
  }
  return { kind: 'happened', happening: what };
}

function commentEdits(issue: Issue, known: Map<Comment, string>): readonly Sight[] {
  return issue.comments.flatMap((comment): readonly Sight[] => {
    const before = known.get(comment) ?? comment.body;
    const { body: text, updatedAt: at, author } = comment;
    known.set(comment, text);
    if (before === text) return [];
    return [
      {
        at,
        who: comment.edits[0]?.editor.login ?? author.login,
        what: { kind: 'comment-edited', before, text },
      },
    ];
  });
}

/** A merge counts as what it brings in: only the first parents are followed. */
function watchBranch({ git, repository }: LocalGitHub): () => readonly Sight[] {
  const trees = new Map(git.log().map(({ sha, tree }) => [sha, tree]));
  return () => {
    const fresh = freshCommits(git.log(), trees);
    for (const { sha, tree } of fresh) trees.set(sha, tree);
    return fresh.map(({ sha, tree, parents: [parent = ''], author, message }) => {
      const files = changedFiles(repository.git, trees.get(parent) ?? null, tree).map(({ path }) => path);
      return { at: author.date, who: author.name, what: { kind: 'committed', sha, files, message } };
    });
  };
}

/** Oldest first. */
function freshCommits(log: readonly StoredCommit[], known: ReadonlyMap<string, string>) {
  const fresh: StoredCommit[] = [];
  let next = log[0];
  while (next !== undefined && !known.has(next.sha)) {
    fresh.unshift(next);
    const [parent] = next.parents;
    next = log.find(({ sha }) => sha === parent);
  }
  return fresh;
}
