import type { Happening, Issue, TimelineEntry } from '../local-github/state/issue.ts';
import { happeningText } from './happening-text.ts';
import { icons } from './icons.ts';
import { utc } from './page.ts';
import { personName } from './person.ts';
import { escapeHtml } from './sanitize-html.ts';
import { labelChip } from './sidebar.ts';
import type { Thread } from './thread.ts';
import { linkedPulls } from './thread.ts';

/** What is in the thread between two comments; nothing for what GitHub does not show. */
export function happeningLine(entry: TimelineEntry, thread: Thread): string | undefined {
  const { actor, createdAt, what } = entry;
  const text = wording(entry, thread);
  if (text === undefined) return undefined;
  const icon = `<span class="icon ${what.kind}">${iconOf(what)}</span>`;
  return `<p class="event">${icon}<span>${personName(actor)} ${text} <span class="time">on ${utc(createdAt)}</span></span></p>`;
}

function wording({ what, actor, createdAt }: TimelineEntry, thread: Thread): string | undefined {
  const pulls = linkedPulls(thread);
  switch (what.kind) {
    case 'labeled':
    case 'unlabeled':
      return `${what.kind === 'labeled' ? 'added' : 'removed'} the label ${labelChip(what.label)}`;
    case 'assigned':
      return what.assignee === actor ? 'self-assigned this' : escapeHtml(happeningText(what) ?? '');
    case 'connected':
      return `linked a pull request that will close this issue ${pulls.map(subject).join(', ')}`;
    case 'cross-referenced':
      // A pull request that closes the issue has told so by its link.
      return pulls.includes(what.source) ? undefined : `mentioned this issue ${subject(what.source)}`;
    case 'referenced':
      return `added a commit that references this issue <code>${escapeHtml(what.commitId.slice(0, 7))}</code>`;
    case 'closed': {
      const closer = pulls.find(({ pull }) => pull?.mergedAt === createdAt && pull.mergedBy === actor);
      const how = escapeHtml(happeningText(what) ?? '');
      return closer === undefined ? how : `${how} in ${subject(closer)}`;
    }
    default: {
      const text = happeningText(what);
      return text === undefined ? undefined : escapeHtml(text);
    }
  }
}

function subject({ title, number }: Issue): string {
  return `<span class="subject">${escapeHtml(title)} <span class="number">#${number}</span></span>`;
}

function iconOf({ kind }: Happening): string {
  switch (kind) {
    case 'labeled':
    case 'unlabeled':
      return icons.label;
    case 'closed':
      return icons.closed;
    case 'reopened':
      return icons.opened;
    case 'connected':
    case 'cross-referenced':
      return icons.link;
    case 'referenced':
      return icons.commit;
    default:
      return icons.person;
  }
}
