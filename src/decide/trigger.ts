/**
 * What woke us, and whether it is any business of ours. Runs before anything else is loaded, for every event of a
 * busy repository, so it imports little and asks GitHub nothing. Of an edit, `idleEdit` says the rest.
 */

import { mayHoldCommands } from '../commands/command-line.ts';
import type { EditEvent } from '../facts/edit-event.ts';
import { followUpLabel } from '../facts/follow-up.ts';
import { sameLabel } from '../facts/label.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { instantOf } from '../time/instant.ts';
import { isSameBreath, weighed } from './foretold.ts';

export type Trigger =
  /** Look at this issue; the event is only the reason to look. */
  | {
      readonly kind: 'issue';
      readonly issue: number;
      readonly cause: string;
      readonly editEvent?: EditEvent;
      /** Whose permission the event makes sure to be asked for. */
      readonly weigh?: readonly string[];
      /** It was transferred here, and had this number where it came from. */
      readonly movedFrom?: number;
      /** The issue was opened just before, for which there is another event. */
      readonly isSameBreath?: true;
    }
  /** Hear what was said in a follow-up of an incident. */
  | {
      readonly kind: 'follow-up';
      readonly issue: number;
      readonly cause: string;
      readonly weigh?: readonly string[];
    }
  /** Look at every incident that may need us. */
  | { readonly kind: 'sweep'; readonly cause: string };

/** Look at what the repository has of all that an incident needs, make what is missing, or build its pages. */
export type Errand =
  | { readonly kind: 'setup'; readonly cause: string }
  | { readonly kind: 'check'; readonly cause: string }
  | { readonly kind: 'site'; readonly cause: string };

export type Judgement =
  | Trigger
  | Errand
  | { readonly kind: 'ignored'; readonly reason: string }
  /** The workflow asks for something that makes no sense. */
  | { readonly kind: 'mistaken'; readonly problem: string };

export interface Wake {
  readonly event: string;
  readonly payload: unknown;
  readonly label: string;
  /** The inputs `issue` and `task`, as written in the workflow. */
  readonly issue: string;
  readonly task: string;
}

/** The workflow's own token writes as this login; GitHub starts no run for it, other forges may. */
const workflowLogin = 'github-actions[bot]';

const issueActions = new Set([
  'opened',
  'edited',
  'closed',
  'reopened',
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
]);

export function judge(wake: Wake): Judgement {
  const { task } = wake;
  if (task === 'setup' || task === 'check' || task === 'site') return { kind: task, cause: 'task' };
  if (task !== 'auto' && task !== 'sweep') {
    return mistaken('task', task, '`auto`, `sweep`, `setup`, `check` or `site`');
  }
  if (wake.issue !== '') return judgeNumber(wake);
  if (task === 'sweep') return { kind: 'sweep', cause: wake.event === 'schedule' ? wake.event : 'task' };
  switch (wake.event) {
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'sweep', cause: wake.event };
    case 'issues':
      return judgeIssue(wake);
    case 'issue_comment':
      return judgeComment(wake);
    default:
      return ignored('this event does not concern incidents');
  }
}

function judgeNumber(wake: Wake): Judgement {
  if (!/^[1-9]\d{0,8}$/.test(wake.issue)) {
    return mistaken('issue', wake.issue, 'the number of an issue, such as 42');
  }
  return { kind: 'issue', issue: Number(wake.issue), cause: wake.event };
}

function judgeIssue({ payload, label }: Wake): Judgement {
  const action = textAt(payload, 'action') ?? '';
  const issue = issueNumber(payload);
  if (issue === undefined) return ignored('the event names no issue');
  if (isPullRequest(payload)) return ignored('a pull request is not an incident');
  if (!issueActions.has(action)) return ignored('this action on an issue changes nothing for us');
  const labelOff = action === 'unlabeled' && sameLabel(textAt(payload, 'label', 'name') ?? '', label);
  if (!labelOff && !hasLabel(payload, label)) return ignored('the issue does not have the incident label');
  const breath = isSameBreath(payload, action) ? ({ isSameBreath: true } as const) : {};
  const cause = `issues.${action}`;
  const former = numberAt(payload, 'changes', 'old_issue', 'number');
  const moved = former === undefined ? {} : { movedFrom: former };
  const trigger = { kind: 'issue', issue, cause, ...weighed(payload, action), ...breath, ...moved } as const;
  return action === 'edited' ? judgeEdit(trigger, payload) : trigger;
}

function judgeEdit(trigger: Extract<Trigger, { kind: 'issue' }>, payload: unknown): Judgement {
  const editEvent = editEventOf(payload, 'issue');
  if (editEvent === undefined) return trigger;
  return editEvent.by === workflowLogin ? ignored('our own edit') : { ...trigger, editEvent };
}

/** Comments concern us when people give commands in them, or tick a list that had to live in ours. */
function judgeComment({ payload, label }: Wake): Judgement {
  const issue = issueNumber(payload);
  if (issue === undefined) return ignored('the event names no issue');
  if (isPullRequest(payload)) return ignored('a pull request is not an incident');
  const isCreated = textAt(payload, 'action') === 'created';
  if (!hasLabel(payload, label)) {
    if (!isCreated || !hasLabel(payload, followUpLabel))
      return ignored('the issue does not have the incident label');
    return judgeWords(payload, issue, 'follow-up');
  }
  if (isCreated) return judgeWords(payload, issue, 'issue');
  if (isByBot(payload)) return ignored('no edit of a person');
  const editEvent = textAt(payload, 'action') === 'edited' ? editEventOf(payload, 'comment') : undefined;
  if (editEvent?.before === undefined) return ignored('a comment that changes no box');
  return { kind: 'issue', issue, cause: 'issue_comment.edited', editEvent };
}

/** Bots repeat what others said, ours among them; only people give commands. */
function judgeWords(payload: unknown, issue: number, kind: 'issue' | 'follow-up'): Judgement {
  if (isByBot(payload) || !mayHoldCommands(textAt(payload, 'comment', 'body') ?? '')) {
    return ignored('a comment without a command');
  }
  const login = textAt(payload, 'sender', 'login');
  return {
    kind,
    issue,
    cause: 'issue_comment.created',
    ...(login === undefined ? {} : { weigh: [login] }),
  };
}

function isByBot(payload: unknown): boolean {
  return textAt(payload, 'sender', 'type') === 'Bot' || textAt(payload, 'sender', 'login') === workflowLogin;
}

function editEventOf(payload: unknown, subject: 'issue' | 'comment'): EditEvent | undefined {
  const by = textAt(payload, 'sender', 'login');
  const updatedAt = Date.parse(textAt(payload, subject, 'updated_at') ?? '');
  if (by === undefined || Number.isNaN(updatedAt)) return undefined;
  const after = textAt(payload, subject, 'body') ?? '';
  const change = at(payload, 'changes', 'body');
  if (at(payload, 'changes', 'title') !== undefined && change === undefined) return undefined;
  // Other forges say only that it changed, not from what.
  const before = typeof change === 'object' ? (textAt(change, 'from') ?? '') : undefined;
  const comment = subject === 'comment' ? { comment: numberAt(payload, 'comment', 'id') ?? 0 } : {};
  return { by, at: instantOf(updatedAt), after, ...comment, ...(before === undefined ? {} : { before }) };
}

function issueNumber(payload: unknown): number | undefined {
  const number = numberAt(payload, 'issue', 'number') ?? 0;
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function isPullRequest(payload: unknown): boolean {
  // Other forges write null where GitHub leaves it out.
  return (at(payload, 'issue', 'pull_request') ?? undefined) !== undefined;
}

function hasLabel(payload: unknown, label: string): boolean {
  return listAt(payload, 'issue', 'labels').some((one) => sameLabel(textAt(one, 'name') ?? '', label));
}

function ignored(reason: string): Judgement {
  return { kind: 'ignored', reason };
}

function mistaken(input: string, found: string, allowed: string): Judgement {
  const shown = JSON.stringify(found.slice(0, 60));
  return { kind: 'mistaken', problem: `Input \`${input}\`: found ${shown}, allowed: ${allowed}.` };
}
