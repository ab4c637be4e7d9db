import type { Comment, Issue, Reaction } from '../local-github/state/issue.ts';
import { boxesIn } from './boxes-in.ts';
import { icons } from './icons.ts';
import { page, utc } from './page.ts';
import { avatar, personName } from './person.ts';
import { reactionChips } from './reaction-chips.ts';
import { renderMarkdown } from './render-markdown.ts';
import { escapeHtml } from './sanitize-html.ts';
import { sidebar } from './sidebar.ts';
import type { Thread } from './thread.ts';
import { happeningLine } from './timeline-line.ts';

/** The issue as a page that looks like GitHub's. */
export function threadPage(thread: Thread): string {
  const { issue, repository } = thread;
  const content = `${header(issue, repository)}
<div class="columns">
<div class="thread">
${opening(thread)}
${entries(thread).join('\n')}
</div>
${sidebar(thread)}
</div>`;
  return page(`${issue.title} · Issue #${issue.number} · ${repository}`, content);
}

function header(issue: Issue, repository: string): string {
  const title = `${escapeHtml(issue.title)} <span class="number">#${issue.number}</span>`;
  const boxes = [...boxesIn(issue.body ?? '').values()];
  const done = boxes.filter((ticked) => ticked).length;
  const progress = `<span class="tasks">${icons.tasks} ${done} of ${boxes.length} tasks</span>`;
  const comments = `${issue.comments.length} comment${issue.comments.length === 1 ? '' : 's'}`;
  const badge =
    issue.state === 'open'
      ? `<span class="badge open">${icons.opened} Open</span>`
      : `<span class="badge closed">${icons.closed} Closed</span>`;
  return `<header>
<p class="repository">${escapeHtml(repository)}</p>
<h1>${title}</h1>
<p class="facts">${badge} <span><b>${escapeHtml(issue.author.login)}</b> opened this issue on ${utc(issue.createdAt)} · ${comments}</span>${boxes.length === 0 ? '' : progress}</p>
</header>`;
}

export function opening({ issue, addresses }: Thread): string {
  const edits = issue.edits.length > 1 ? `edited by ${escapeHtml(issue.edits[0]?.editor.login ?? '')}` : '';
  return card({
    id: 'issue',
    author: issue.author,
    said: `opened on ${utc(issue.createdAt)}`,
    edits,
    reactions: issue.reactions,
    html: renderMarkdown(issue.body ?? '', { addresses, as: 'comment' }),
  });
}

function entries(thread: Thread): readonly string[] {
  return thread.issue.timeline.flatMap((entry) => {
    if (entry.what.kind === 'commented') return [commentCard(thread, entry.what.comment)];
    return happeningLine(entry, thread) ?? [];
  });
}

export function commentCard({ addresses }: Pick<Thread, 'addresses'>, comment: Comment): string {
  const { id, author, createdAt, edits, body, reactions } = comment;
  return card({
    id: `issuecomment-${id}`,
    author,
    said: `commented on ${utc(createdAt)}`,
    edits: edits.length > 1 ? `edited ${utc(comment.updatedAt).replace(/ \d{4},| UTC/g, '')}` : '',
    reactions,
    html: renderMarkdown(body, { addresses, as: 'comment' }),
  });
}

interface Card {
  readonly id: string;
  readonly author: Issue['author'];
  readonly said: string;
  readonly edits: string;
  readonly reactions: readonly Reaction[];
  /** Already safe. */
  readonly html: string;
}

function card({ id, author, said, edits, reactions, html }: Card): string {
  const edited = edits === '' ? '' : `<span class="edited">${edits}</span>`;
  return `<article class="card${author.kind === 'Bot' ? ' bot' : ''}" id="${id}">
${avatar(author)}
<div class="bubble">
<p class="byline"><span>${personName(author)} ${said}</span>${edited}</p>
<div class="markdown">
${html}
</div>
${reactionChips(reactions)}</div>
</article>`;
}
