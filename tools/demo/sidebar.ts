import { icons } from './icons.ts';
import { avatar, personName } from './person.ts';
import { escapeHtml } from './sanitize-html.ts';
import type { Thread } from './thread.ts';
import { linkedPulls } from './thread.ts';

export function sidebar(thread: Thread): string {
  const { issue } = thread;
  const pulls = linkedPulls(thread);
  const parts = [
    part(
      'Assignees',
      issue.assignees.map((actor) => `${avatar(actor)} ${personName(actor)}`),
    ),
    part('Labels', [issue.labels.map(labelChip).join(' ')]),
    part(
      'Development',
      pulls.map(
        ({ title, number, pull }) =>
          `<span class="${pull?.mergedAt === null ? 'waiting' : 'merged'}">${icons.merged}</span> ${escapeHtml(title)} <span class="number">#${number}</span>`,
      ),
    ),
  ];
  return `<aside>${parts.join('\n')}</aside>`;
}

export function labelChip({ name, color }: { readonly name: string; readonly color: string }): string {
  const safe = /^[\da-f]{6}$/i.test(color) ? color : 'ededed';
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(safe.slice(at, at + 2), 16));
  const isLight = (red * 299 + green * 587 + blue * 114) / 1000 > 140;
  const ink = isLight ? '#1f2328' : '#ffffff';
  return `<span class="label" style="background: #${safe}; color: ${ink}">${escapeHtml(name)}</span>`;
}

function part(name: string, items: readonly string[]): string {
  const shown = items.filter((item) => item !== '');
  const lines = shown.length === 0 ? ['<span class="none">None yet</span>'] : shown;
  return `<section><h2>${name}</h2>${lines.map((item) => `<p>${item}</p>`).join('')}</section>`;
}
