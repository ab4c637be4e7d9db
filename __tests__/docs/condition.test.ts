/** Which events the copied workflow lets through, by GitHub's own evaluator of expressions. */

import { describe, expect, it } from 'vitest';
import { judged } from '../judged.ts';
import { type Happening, isLetThrough } from './let-through.ts';

function isLookedAt({ event, payload }: Happening): boolean {
  return judged({ event, payload, label: 'incident', issue: '', task: 'auto' }).kind !== 'ignored';
}

interface Issue {
  readonly labels?: readonly string[];
  readonly isPull?: boolean;
}

function issueOf({ labels = ['incident'], isPull = false }: Issue) {
  return {
    number: 7,
    body: 'Nobody can pay.',
    labels: labels.map((name) => ({ name })),
    user: { login: 'alice' },
    updated_at: '2026-11-22T14:02:00Z',
    ...(isPull ? { pull_request: {} } : {}),
  };
}

const alice = { login: 'alice', type: 'User' };
const app = { login: 'our-app[bot]', type: 'Bot' };

function issues(action: string, issue: Issue = {}, more: object = {}): Happening {
  return { event: 'issues', payload: { action, issue: issueOf(issue), sender: alice, ...more } };
}

function said(body: string, issue: Issue = {}, sender = alice): Happening {
  const comment = { id: 9, body, user: sender, updated_at: '2026-11-22T14:05:00Z' };
  return { event: 'issue_comment', payload: { action: 'created', issue: issueOf(issue), comment, sender } };
}

function edited(before: string, after: string, sender = alice, issue: Issue = {}): Happening {
  const comment = { id: 9, body: after, user: app, updated_at: '2026-11-22T14:05:00Z' };
  const payload = {
    action: 'edited',
    issue: issueOf(issue),
    comment,
    sender,
    changes: { body: { from: before } },
  };
  return { event: 'issue_comment', payload };
}

const list = (mark: string) =>
  `<!-- incident-protocol:tracking -->\n<!-- incident-protocol:begin 7 -->\n- [${mark}] **1.** Double-check <!-- incident-protocol:check -->\n<!-- incident-protocol:end -->`;

const actions = ['opened', 'edited', 'closed', 'reopened', 'labeled', 'unlabeled', 'assigned', 'unassigned'];
const none: Issue = { labels: ['bug'] };
const both: Issue = { labels: ['bug', 'Incident'] };
const pull: Issue = { isPull: true };
const off = { label: { name: 'incident' } };

/** What has to start a job; all of it is looked at. */
const wanted: readonly (readonly [string, Happening])[] = [
  ...actions.map((action) => [`${action}, an incident`, issues(action)] as const),
  ...actions.map(
    (action) => [`${action}, among other labels and in any case`, issues(action, both)] as const,
  ),
  ['opened by an App', issues('opened', {}, { sender: app })],
  ['closed by an App', issues('closed', {}, { sender: app })],
  ['the label taken off', issues('unlabeled', none, off)],
  ['a command', said('/incident done 3')],
  ['a command below words', said('Fixed.\n\n/incident done 3 rolled back')],
  ['a command in capitals', said('/INCIDENT help')],
  ['a tick in our own comment', edited(list(' '), list('x'))],
  ['a command that is one of many lines', said('a\n/incident at 14:05 x\n/incident help\nb')],
  ['by hand', { event: 'workflow_dispatch', payload: { inputs: {}, sender: alice } }],
];

/** What must not: each would be billed as a minute. */
const unwanted: readonly (readonly [string, Happening])[] = [
  ...actions.map((action) => [`${action}, no incident`, issues(action, none)] as const),
  ...actions.map((action) => [`${action}, a pull request`, issues(action, pull)] as const),
  ['a label like ours', issues('labeled', { labels: ['incident-report'] })],
  ['another label taken off', issues('unlabeled', none, { label: { name: 'bug' } })],
  ['words', said('Looking into it.')],
  ['an address with our word in it', said('See https://status.example/incidents/abc')],
  ['our word at the end', said('This was an /incident')],
  ['a command in another issue', said('/incident done 3', none)],
  ['a command in a pull request', said('/incident done 3', pull)],
  ['a command that a bot quotes', said('Alice said /incident done 3', {}, app)],
  ['our own comment, written by an App', said(`${list(' ')}\n/incident help`, {}, app)],
  ['our own edit, by an App', edited(list(' '), list('x'), app)],
  ['an edit of a comment', edited('/incident done 1', '/incident done 2')],
  ['a tick in another issue', edited(list(' '), list('x'), alice, none)],
  ['our word in capitals in an address', said('https://status.example/INCIDENT/7')],
  ['words in a follow-up', said('On it.', { labels: ['follow-up'] })],
];

describe('the workflow to copy', () => {
  it('is tried with a table that is long enough', () => {
    expect(wanted.length + unwanted.length).toBeGreaterThanOrEqual(54);
  });

  it.each(wanted)('starts a job: %s', (_, happening) => {
    expect([isLetThrough(happening), isLookedAt(happening)]).toEqual([true, true]);
  });

  it.each(unwanted)('takes no runner: %s', (_, happening) => {
    expect(isLetThrough(happening)).toBe(false);
  });

  it.each(unwanted)('would lose nothing: %s', (_, happening) => {
    expect(isLookedAt(happening)).toBe(false);
  });

  it('lets a command in a follow-up through, for what is to come', () => {
    expect(isLetThrough(said('/incident due friday', { labels: ['follow-up'] }))).toBe(true);
  });
});
