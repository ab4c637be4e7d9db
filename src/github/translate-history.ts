import type { HistoryEvent } from '../facts/facts.ts';
import { droppedIn, dueIn } from '../facts/follow-up-lines.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { dueDay } from './due-day.ts';
import { account } from './translate.ts';

/**
 * One item of the timeline as GitHub gives it, or nothing when it says nothing about an incident. Comments are read
 * from their own list, which every forge has.
 */
export function historyEvent(item: unknown): readonly HistoryEvent[] {
  const at = textAt(item, 'created_at');
  if (at === undefined) return [];
  const login = textAt(item, 'actor', 'login');
  const type = textAt(item, 'actor', 'type');
  const by = account(login === undefined ? null : { login, ...(type === undefined ? {} : { type }) });
  return eventOf(item, { at, by });
}

type Known = Pick<HistoryEvent, 'at' | 'by'>;

function eventOf(item: unknown, known: Known): readonly HistoryEvent[] {
  const kind = textAt(item, 'event');
  switch (kind) {
    case 'labeled':
    case 'unlabeled':
      return [{ ...known, kind, label: textAt(item, 'label', 'name') ?? '' }];
    case 'assigned':
    case 'unassigned':
      return [{ ...known, kind, assignee: textAt(item, 'assignee', 'login') ?? 'ghost' }];
    case 'renamed':
      return [
        {
          ...known,
          kind,
          from: textAt(item, 'rename', 'from') ?? '',
          to: textAt(item, 'rename', 'to') ?? '',
        },
      ];
    case 'closed':
      return [closed(item, known)];
    case 'reopened':
    case 'locked':
    case 'unlocked':
    case 'pinned':
    case 'marked_as_duplicate':
      return [{ ...known, kind }];
    case 'referenced':
      return [{ ...known, kind, commit: textAt(item, 'commit_id') ?? '' }];
    case 'cross-referenced':
      return linked(item, known);
    default:
      return [];
  }
}

function closed(item: unknown, known: Known): HistoryEvent {
  const commit = textAt(item, 'commit_id');
  const reason = textAt(item, 'state_reason') ?? 'completed';
  return { ...known, kind: 'closed', reason, ...(commit === undefined ? {} : { commit }) };
}

function linked(item: unknown, known: Known): readonly HistoryEvent[] {
  const source = at(item, 'source', 'issue');
  const number = numberAt(source, 'number');
  if (number === undefined) return [];
  return [{ ...known, kind: 'linked', number, ...linkFacts(source) }];
}

type LinkFacts = Pick<
  Extract<HistoryEvent, { readonly kind: 'linked' }>,
  'title' | 'url' | 'what' | 'mergedAt' | 'state' | 'isDuplicate' | 'labels' | 'assignees' | 'due' | 'dropped'
>;

function linkFacts(source: unknown): LinkFacts {
  const mergedAt = textAt(source, 'pull_request', 'merged_at');
  const state = textAt(source, 'state');
  return {
    title: textAt(source, 'title') ?? '',
    url: textAt(source, 'html_url') ?? '',
    what: at(source, 'pull_request') === undefined ? 'issue' : 'pull-request',
    ...(mergedAt === undefined ? {} : { mergedAt }),
    ...(state === 'open' || state === 'closed' ? { state } : {}),
    ...(textAt(source, 'state_reason') === 'duplicate' ? { isDuplicate: true } : {}),
    ...planFacts(source),
    ...(textAt(source, 'state_reason') === 'not_planned'
      ? { dropped: droppedIn(textAt(source, 'body') ?? '') ?? '' }
      : {}),
  };
}

/** Who does it until when, as far as its page says so. */
function planFacts(source: unknown): Pick<LinkFacts, 'labels' | 'assignees' | 'due'> {
  const labels = listAt(source, 'labels').flatMap((label) => textAt(label, 'name') ?? []);
  const assignees = listAt(source, 'assignees').flatMap((user) => textAt(user, 'login') ?? []);
  const due = dueIn(textAt(source, 'body') ?? '') ?? dueDay(textAt(source, 'milestone', 'due_on'));
  return {
    ...(labels.length === 0 ? {} : { labels }),
    ...(assignees.length === 0 ? {} : { assignees }),
    ...(due === undefined ? {} : { due }),
  };
}

/** A sub-issue as GitHub lists it, in our words: linked by whoever wrote it, when it was written. */
export function partEvent(issue: unknown): readonly HistoryEvent[] {
  const [when, number] = [textAt(issue, 'created_at'), numberAt(issue, 'number')];
  if (when === undefined || number === undefined) return [];
  const login = textAt(issue, 'user', 'login');
  const by = account(login === undefined ? null : { login });
  return [{ at: when, by, kind: 'linked', number, ...linkFacts(issue), isPart: true }];
}
