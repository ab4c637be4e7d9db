import type { Happening } from '../local-github/state/issue.ts';

/** One line of a thread between its comments, as GitHub words it; nothing for what GitHub does not show. */
export function happeningText(what: Happening): string | undefined {
  switch (what.kind) {
    case 'labeled':
      return `added the label ${what.label.name}`;
    case 'unlabeled':
      return `removed the label ${what.label.name}`;
    case 'assigned':
      return `assigned ${what.assignee.login}`;
    case 'unassigned':
      return `unassigned ${what.assignee.login}`;
    case 'closed':
      return `closed this as ${(what.stateReason ?? 'completed').replace('_', ' ')}`;
    case 'reopened':
      return 'reopened this';
    case 'renamed':
      return `changed the title from “${what.from}” to “${what.to}”`;
    case 'connected':
      return 'linked a pull request that will close this issue';
    case 'cross-referenced':
      return `mentioned this in #${what.source.number} ${what.source.title}`;
    default:
      return undefined;
  }
}
