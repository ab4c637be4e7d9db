import { nodeId } from '../answers/user.ts';
import { Violation } from '../refusal.ts';
import type { Actor } from '../state/actor.ts';
import type { Happening, Issue, TimelineEntry } from '../state/issue.ts';
import type { Act } from '../state/world.ts';
import { actorNode, authorNode } from './actor-node.ts';
import { connection, type PageArguments } from './connection.ts';
import { issueNode } from './nodes.ts';
import { pullNode } from './pull-nodes.ts';

export interface TimelineArguments extends PageArguments {
  readonly itemTypes?: readonly string[] | null;
}

/** Those that are built, by what happened; without a choice GitHub would give all that it has. */
const types: Readonly<Partial<Record<Happening['kind'], string>>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  renamed: 'RenamedTitleEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  locked: 'LockedEvent',
  unlocked: 'UnlockedEvent',
  pinned: 'PinnedEvent',
  referenced: 'ReferencedEvent',
  'cross-referenced': 'CrossReferencedEvent',
  marked_as_duplicate: 'MarkedAsDuplicateEvent',
};

/** Never happens here, and may be asked for. */
const others = ['UNMARKED_AS_DUPLICATE_EVENT'];

export function timelineItems(act: Act, { timeline }: Issue, { itemTypes, ...page }: TimelineArguments) {
  const known = new Map(Object.values(types).map((type) => [asItemType(type), type]));
  const wanted = itemTypes ?? ['all types'];
  const unknown = wanted.filter((type) => !known.has(type) && !others.includes(type));
  if (unknown.length > 0) {
    throw new Violation(422, `the local GitHub has no timelineItems of ${unknown.join(', ')}`);
  }
  const chosen = wanted.flatMap((type) => known.get(type) ?? []);
  const nodes = timeline.flatMap((entry) => {
    const type = types[entry.what.kind];
    return type === undefined || !chosen.includes(type) ? [] : [{ ...nodeOf(act, entry), __typename: type }];
  });
  return connection('timelineItems', nodes, page);
}

function asItemType(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function nodeOf(act: Act, { id, actor, createdAt, what }: TimelineEntry) {
  return { id: nodeId('EV', id), createdAt, actor: authorNode(act, actor), ...details(act, what) };
}

function details(act: Act, what: Happening) {
  switch (what.kind) {
    case 'labeled':
    case 'unlabeled':
      return { label: { __typename: 'Label', ...what.label } };
    case 'assigned':
    case 'unassigned':
      return { assignee: assigneeNode(act, what.assignee) };
    case 'renamed':
      return { previousTitle: what.from, currentTitle: what.to };
    case 'closed':
      return { stateReason: what.stateReason?.toUpperCase() ?? null, closer: commitNode(what.commitId) };
    case 'locked':
      return { lockReason: what.reason };
    case 'referenced':
      return { commit: commitNode(what.commitId) };
    case 'cross-referenced':
      return { source: sourceNode(act, what.source), isCrossRepository: false };
    case 'marked_as_duplicate':
      return {
        canonical: issueNode(act, what.canonical),
        duplicate: issueNode(act, what.duplicate),
        isCrossRepository: false,
      };
    default:
      return {};
  }
}

function assigneeNode(act: Act, assignee: Actor) {
  return act.world.forgotten.has(assignee.id) ? null : actorNode(act, assignee);
}

function commitNode(sha: string | null) {
  return sha === null ? null : { __typename: 'Commit', oid: sha };
}

function sourceNode(act: Act, source: Issue) {
  const { pull } = source;
  return pull === null
    ? issueNode(act, source)
    : { ...issueNode(act, source), ...pullNode(act, { issue: source, pull }) };
}
