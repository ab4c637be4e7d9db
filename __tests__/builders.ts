import { editChecklist } from '../src/checklist/checklist.ts';
import { defaultProtocol } from '../src/checklist/default-protocol.ts';
import type { StepId } from '../src/checklist/protocol.ts';
import type { CommentFacts, Facts, HistoryEvent, IssueFacts } from '../src/facts/facts.ts';
import type { Account } from '../src/facts/people.ts';
import { blobSha } from '../src/github/blob-sha.ts';
import { type DerivePolicy, derive } from '../src/incident/derive.ts';
import type { Incident } from '../src/incident/incident.ts';
import { type Entry, type Logbook, lastToggle } from '../src/logbook/logbook.ts';

export function aPerson(login: string): Account {
  return { login, kind: 'person' };
}

export function aBot(login: string): Account {
  return { login, kind: 'bot' };
}

/** A resolved incident of a small web shop, on one afternoon. */
export function anIssue(changes: Partial<IssueFacts> = {}): IssueFacts {
  const number = changes.number ?? 42;
  return {
    number,
    title: 'Checkout fails for everybody',
    body: 'Nobody can pay since 14:00.\n',
    url: `https://github.com/acme/shop/issues/${number}`,
    author: aPerson('alice'),
    labels: ['incident'],
    assignees: [],
    state: { kind: 'closed', at: '2026-11-22T16:40:00Z', by: 'alice', reason: 'completed' },
    createdAt: '2026-11-22T14:02:00Z',
    updatedAt: '2026-11-22T16:40:00Z',
    locked: false,
    ...changes,
  };
}

let lastComment = 1000;

export function aComment(changes: Partial<CommentFacts> = {}): CommentFacts {
  lastComment += 1;
  const id = changes.id ?? lastComment;
  const createdAt = changes.createdAt ?? '2026-11-22T14:10:00Z';
  return {
    id,
    author: aPerson('bob'),
    body: 'Looking into it.',
    url: `https://github.com/acme/shop/issues/42#issuecomment-${id}`,
    createdAt,
    updatedAt: createdAt,
    ...changes,
  };
}

export interface FactsChanges extends Partial<Omit<Facts, 'issue' | 'history'>> {
  readonly issue?: Partial<IssueFacts>;
  readonly history?: Facts['history'] | readonly HistoryEvent[];
}

const none = { kind: 'known', items: [], left: 0 } as const;

/** A quiet repository: all of it is known, and there is nothing. */
export const nothingInTheBackground = {
  kind: 'read',
  closing: none,
  commits: none,
  deployments: none,
} as const satisfies Facts['background'];

export function someFacts({ issue, history = [], ...changes }: FactsChanges = {}): Facts {
  return {
    now: '2026-11-22T16:41:00Z',
    reader: 'rest',
    pins: 'read',
    me: 'github-actions[bot]',
    repository: {
      owner: 'acme',
      name: 'shop',
      url: 'https://github.com/acme/shop',
      defaultBranch: 'main',
      visibility: 'private',
      archived: false,
    },
    issue: anIssue(issue),
    comments: [],
    background: nothingInTheBackground,
    history: 'kind' in history ? history : { kind: 'read', events: history },
    postmortems: { kind: 'unread' },
    draft: { kind: 'unread' },
    permissions: {},
    ...changes,
  };
}

export function aTick(step: StepId, by: string | undefined, at: string): Entry {
  const attribution =
    by === undefined ? ({ kind: 'seen', at } as const) : ({ kind: 'actor', by, at } as const);
  return { what: 'ticked', step, attribution };
}

export function aLogbook(changes: Partial<Logbook> = {}): Logbook {
  return {
    version: 1,
    issue: 42,
    comment: 500,
    protocol: defaultProtocol,
    entries: [],
    revision: changes.entries?.length ?? 0,
    list: 'body',
    reminders: [],
    processed: 0,
    refusals: [],
    helped: false,
    ...changes,
  };
}

export function aContext(changes: Partial<DerivePolicy> = {}): DerivePolicy {
  return {
    label: 'incident',
    protocol: defaultProtocol,
    severities: ['sev1', 'sev2', 'sev3', 'sev4'],
    privateLabels: ['security'],
    acceptFrom: 'usual',
    timeZone: 'UTC',
    language: 'en',
    ...changes,
  };
}

export interface IncidentChanges extends Partial<Incident> {
  /** What the incident is derived from. */
  readonly facts?: Facts;
  /** Put between the declaration and the closing. */
  readonly entries?: readonly Entry[];
}

/** As `derive` would give it, with these lines already in its logbook. */
export function anIncident({
  facts = someFacts(),
  entries = [],
  ...changes
}: IncidentChanges = {}): Incident {
  const derived = derive({ facts, policy: aContext(), blobSha });
  const [declared, ...rest] = derived.logbook.entries;
  const all = [...(declared === undefined ? [] : [declared]), ...entries, ...rest];
  const logbook = { ...derived.logbook, entries: all, revision: all.length };
  const steps = derived.steps.map((tracked): Incident['steps'][number] => {
    const last = lastToggle(all, tracked.step.id);
    if (last === undefined || last.what === 'unticked') return tracked;
    const { attribution } = last;
    if (last.what === 'skipped')
      return { ...tracked, state: { kind: 'skipped', attribution, reason: last.reason } };
    const note = last.note === undefined ? {} : { note: last.note };
    return { ...tracked, state: { kind: 'done', attribution, ...note } };
  });
  return { ...derived, logbook, steps, ...changes };
}

/** What people wrote, with our list below it as we would append it. */
export function withList(text: string, number = 42, ticked: readonly StepId[] = []): string {
  return editChecklist(text, number, { kind: 'append', steps: defaultProtocol, ticked });
}
