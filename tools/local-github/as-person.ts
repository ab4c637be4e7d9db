import { Refusal } from './refusal.ts';
import { assign, unassign } from './state/assignees.ts';
import { addComment, deleteComment, editComment, minimizeComment, pinComment } from './state/comments.ts';
import type { Deployment } from './state/deployment.ts';
import { deploy, type NewDeployment } from './state/deployments.ts';
import { forgetEdit } from './state/edits.ts';
import { commitFiles } from './state/files.ts';
import { findComment, findIssue, findPull } from './state/find-issue.ts';
import { deleteIssue, transferIssue } from './state/gone.ts';
import type { Comment, Issue, ReactionContent, Review, ReviewState, StateReason } from './state/issue.ts';
import { closeIssue, editIssue, openIssue, reopenIssue } from './state/issues.ts';
import { addLabels, deleteLabel, editLabel, removeLabel } from './state/labels.ts';
import { lockIssue, unlockIssue } from './state/locks.ts';
import { mergePull, openPull } from './state/pulls.ts';
import { react } from './state/reactions.ts';
import { addSubIssue, milestone } from './state/relations.ts';
import { submitReview } from './state/reviews.ts';
import { switchBox } from './state/task-list.ts';
import type { Act } from './state/world.ts';

export interface OpeningIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly viaForm?: boolean;
}

export interface OpeningPull {
  readonly title: string;
  readonly body?: string | null;
  readonly branch: string;
  readonly base?: string;
  readonly files: Readonly<Record<string, string | null>>;
  /** Issues linked by hand; those that the body closes by a keyword are linked anyway. */
  readonly links?: readonly number[];
  readonly draft?: boolean;
}

export type Person = ReturnType<typeof asPerson>;

/** What a person does in the browser: the same state and the same rules as through the API. */
export function asPerson(act: Act) {
  const issue = (n: number): Issue => findIssue(act, n);
  return {
    opensIssue: ({ viaForm, ...wanted }: OpeningIssue): Issue =>
      openIssue(act, { body: null, labels: [], ...wanted, via: viaForm === true ? 'form' : 'ui' }),
    editsBody: (n: number, body: string | null): void => editIssue(act, issue(n), { body }),
    forgetsEdit: (n: number, version: number): void => forgetEdit(act, issue(n), version),
    renames: (n: number, title: string): void => editIssue(act, issue(n), { title }),
    ticks: (n: number, box: string | RegExp): void => switchBox(act, issue(n), { box, on: true }),
    unticks: (n: number, box: string | RegExp): void => switchBox(act, issue(n), { box, on: false }),
    closes: (n: number, reason: StateReason = 'completed'): void => closeIssue(act, issue(n), { reason }),
    reopens: (n: number): void => reopenIssue(act, issue(n)),
    labels: (n: number, ...names: readonly string[]): void => addLabels(act, issue(n), names),
    unlabels: (n: number, name: string): void => removeLabel(act, issue(n), name),
    assigns: (n: number, ...logins: readonly string[]): void => assign(act, issue(n), logins),
    unassigns: (n: number, ...logins: readonly string[]): void => unassign(act, issue(n), logins),
    locks: (n: number, reason: string | null = null): void => lockIssue(act, issue(n), reason),
    unlocks: (n: number): void => unlockIssue(act, issue(n)),
    deletesIssue: (n: number): void => deleteIssue(act, issue(n)),
    transfers: (n: number, to: string): Issue => transferIssue(act, issue(n), to),
    setsMilestone: (n: number, title: string, due: string | null = null): void =>
      milestone(act, issue(n), title, due),
    addsSubIssue: (parent: number, child: number): void => addSubIssue(act, issue(parent), issue(child)),
    renamesLabel: (name: string, to: string): void => void editLabel(act, name, { new_name: to }),
    deletesLabel: (name: string): void => deleteLabel(act, name),
    ...talk(act),
    ...code(act),
  };
}

function talk(act: Act) {
  return {
    comments: (n: number, text: string): Comment => addComment(act, findIssue(act, n), text),
    editsComment: (id: number, text: string): void => editComment(act, findComment(act, id), text),
    pinsComment: (id: number): void => pinComment(act, findComment(act, id)),
    hidesComment: (id: number, reason: string): void => minimizeComment(act, findComment(act, id), reason),
    deletesComment: (id: number): void => deleteComment(act, findComment(act, id)),
    reacts: (n: number, content: ReactionContent): void => {
      const issue = findIssue(act, n);
      react(act, { issue, on: issue }, content);
    },
    reactsToComment: (id: number, content: ReactionContent): void => {
      const { issue, comment } = findComment(act, id);
      react(act, { issue, on: comment }, content);
    },
  };
}

function code(act: Act) {
  return {
    pushes: (
      files: Readonly<Record<string, string | null>>,
      message: string,
      branch: string = act.repo.defaultBranch,
    ): string => commitFiles(act, { files: bytes(files), message, branch }),
    opensPullRequest: ({ branch, files, base, ...wanted }: OpeningPull): Issue => {
      commitFiles(act, { files: bytes(files), message: wanted.title, branch });
      const target = base ?? act.repo.defaultBranch;
      return openPull(act, { body: null, draft: false, ...wanted, head: branch, base: target });
    },
    mergesPullRequest: (n: number): string => {
      const found = findPull(act, n);
      if (found.pull.mergedAt !== null) throw new Refusal(405, 'Pull Request is not mergeable');
      return mergePull(act, found);
    },
    reviews: (n: number, state: ReviewState = 'APPROVED'): Review =>
      submitReview(act, findPull(act, n), state),
    deploys: (wanted: NewDeployment): Deployment => deploy(act, wanted),
  };
}

function bytes(files: Readonly<Record<string, string | null>>): ReadonlyMap<string, Buffer | null> {
  return new Map(
    Object.entries(files).map(([path, text]) => [path, text === null ? null : Buffer.from(text)]),
  );
}
