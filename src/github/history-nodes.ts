/** The timeline of an issue as GraphQL gives it, in our words: the counterpart of `translate-history.ts`. */

import type { HistoryEvent } from '../facts/facts.ts';
import { droppedIn, dueIn } from '../facts/follow-up-lines.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { dueDay } from './due-day.ts';
import { actorAccount } from './translate-background.ts';

const happened = 'createdAt actor { __typename login }';

const plan =
  'labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } milestone { dueOn }';
const issueFields = `number title url state stateReason ${plan}`;
const pullFields = `number title url pullState: state mergedAt ${plan}`;

const fieldsOf: Readonly<Record<string, string>> = {
  LabeledEvent: `${happened} label { name }`,
  UnlabeledEvent: `${happened} label { name }`,
  AssignedEvent: `${happened} assignee { __typename ... on User { login } ... on Bot { login } }`,
  UnassignedEvent: `${happened} assignee { __typename ... on User { login } ... on Bot { login } }`,
  RenamedTitleEvent: `${happened} previousTitle currentTitle`,
  ClosedEvent: `${happened} stateReason closer { __typename ... on Commit { oid } }`,
  ReopenedEvent: happened,
  LockedEvent: happened,
  UnlockedEvent: happened,
  PinnedEvent: happened,
  MarkedAsDuplicateEvent: happened,
  ReferencedEvent: `${happened} commit { oid }`,
  CrossReferencedEvent: `${happened} source { __typename ... on Issue { ${issueFields} } ... on PullRequest { ${pullFields} } }`,
};

const itemTypes = Object.keys(fieldsOf).map((name) =>
  name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
);

/** Part of a question about an issue: what happened to it, and its sub-issues. */
export const historyFields = `timelineItems(first: 100, itemTypes: [${itemTypes.join(', ')}]) {
    nodes { __typename ${Object.entries(fieldsOf)
      .map(([type, fields]) => `... on ${type} { ${fields} }`)
      .join(' ')} }
    pageInfo { hasNextPage }
  }
  subIssues(first: 100) { nodes { __typename createdAt author { __typename login } body ${issueFields} } pageInfo { hasNextPage } }`;

/** Undefined where it is not whole: then it has to be read page by page. */
export function historyOfNode(issue: unknown): readonly HistoryEvent[] | undefined {
  const lists = [at(issue, 'timelineItems'), at(issue, 'subIssues')];
  const isWhole = lists.every(
    (list) => Array.isArray(at(list, 'nodes')) && at(list, 'pageInfo', 'hasNextPage') === false,
  );
  if (!isWhole) return undefined;
  return [
    ...listAt(issue, 'timelineItems', 'nodes').flatMap(eventOf),
    ...listAt(issue, 'subIssues', 'nodes').flatMap(partOf),
  ];
}

function eventOf(node: unknown): readonly HistoryEvent[] {
  const when = textAt(node, 'createdAt');
  if (when === undefined) return [];
  const known = { at: when, by: actorAccount(at(node, 'actor')) };
  const type = textAt(node, '__typename') ?? '';
  if (isPlain(type)) return [{ ...known, kind: plainKinds[type] }];
  switch (type) {
    case 'LabeledEvent':
    case 'UnlabeledEvent': {
      const kind = type === 'LabeledEvent' ? 'labeled' : 'unlabeled';
      return [{ ...known, kind, label: textAt(node, 'label', 'name') ?? '' }];
    }
    case 'AssignedEvent':
    case 'UnassignedEvent': {
      const kind = type === 'AssignedEvent' ? 'assigned' : 'unassigned';
      return [{ ...known, kind, assignee: actorAccount(at(node, 'assignee')).login }];
    }
    case 'RenamedTitleEvent': {
      const [from, to] = [textAt(node, 'previousTitle') ?? '', textAt(node, 'currentTitle') ?? ''];
      return [{ ...known, kind: 'renamed', from, to }];
    }
    case 'ClosedEvent':
      return [closed(node, known)];
    case 'ReferencedEvent':
      return [{ ...known, kind: 'referenced', commit: textAt(node, 'commit', 'oid') ?? '' }];
    case 'CrossReferencedEvent':
      return linked(at(node, 'source'), known);
    default:
      return [];
  }
}

/** Those that tell nothing but that they happened. */
const plainKinds = {
  ReopenedEvent: 'reopened',
  LockedEvent: 'locked',
  UnlockedEvent: 'unlocked',
  PinnedEvent: 'pinned',
  MarkedAsDuplicateEvent: 'marked_as_duplicate',
} as const;

function isPlain(type: string): type is keyof typeof plainKinds {
  return Object.hasOwn(plainKinds, type);
}

type Known = Pick<HistoryEvent, 'at' | 'by'>;

function closed(node: unknown, known: Known): HistoryEvent {
  const commit = textAt(node, 'closer', 'oid');
  const reason = (textAt(node, 'stateReason') ?? 'completed').toLowerCase();
  return { ...known, kind: 'closed', reason, ...(commit === undefined ? {} : { commit }) };
}

function linked(source: unknown, known: Known): readonly HistoryEvent[] {
  const number = numberAt(source, 'number');
  if (number === undefined) return [];
  const isPull = textAt(source, '__typename') === 'PullRequest';
  const state = textAt(source, isPull ? 'pullState' : 'state');
  const mergedAt = textAt(source, 'mergedAt');
  return [
    {
      ...known,
      kind: 'linked',
      number,
      title: textAt(source, 'title') ?? '',
      url: textAt(source, 'url') ?? '',
      what: isPull ? 'pull-request' : 'issue',
      ...(mergedAt === undefined ? {} : { mergedAt }),
      ...(state === undefined ? {} : { state: state === 'OPEN' ? 'open' : 'closed' }),
      ...(textAt(source, 'stateReason') === 'DUPLICATE' ? { isDuplicate: true } : {}),
      ...planOf(source),
      ...droppedOf(source),
    },
  ];
}

function planOf(source: unknown) {
  const labels = listAt(source, 'labels', 'nodes').flatMap((label) => textAt(label, 'name') ?? []);
  const assignees = listAt(source, 'assignees', 'nodes').flatMap((user) => textAt(user, 'login') ?? []);
  const due = dueIn(textAt(source, 'body') ?? '') ?? dueDay(textAt(source, 'milestone', 'dueOn'));
  return {
    ...(labels.length === 0 ? {} : { labels }),
    ...(assignees.length === 0 ? {} : { assignees }),
    ...(due === undefined ? {} : { due }),
  };
}

function droppedOf(source: unknown): { readonly dropped?: string } {
  if (textAt(source, 'stateReason') !== 'NOT_PLANNED') return {};
  return { dropped: droppedIn(textAt(source, 'body') ?? '') ?? '' };
}

/** A sub-issue: linked by whoever wrote it, when it was written. */
function partOf(node: unknown): readonly HistoryEvent[] {
  const when = textAt(node, 'createdAt');
  if (when === undefined) return [];
  return linked(node, { at: when, by: actorAccount(at(node, 'author')) }).map((event) =>
    event.kind === 'linked' ? { ...event, isPart: true } : event,
  );
}
