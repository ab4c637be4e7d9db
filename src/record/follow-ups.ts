import { readMarkdown } from '../incident/markdown-lines.ts';
import type { FollowUpCounts } from './entry.ts';

/** What the heading above the list may be called: people rename it, and write in their language. */
const names = new Set([
  'follow-ups',
  'follow-up',
  'followups',
  'follow ups',
  'action items',
  'actions',
  'folgeaufgaben',
  'maßnahmen',
  'nächste schritte',
  'acciones de seguimiento',
  'seguimiento',
  'próximos pasos',
  'suivi',
  'actions de suivi',
  'suites à donner',
  'acompanhamento',
  'ações de acompanhamento',
  'próximos passos',
  'フォローアップ',
]);

/** Counts the task items under the heading of that name, in a file that people write in as they like. */
export function countFollowUps(markdown: string): FollowUpCounts {
  let inside = 0;
  let [open, total] = [0, 0];
  for (const line of readMarkdown(markdown).lines) {
    if (line.place !== 'text' || line.quoted) continue;
    const heading = line.item === undefined ? headingIn(markdown.slice(line.start, line.end)) : undefined;
    if (heading !== undefined && (inside === 0 || heading.level <= inside)) {
      inside = names.has(heading.name) ? heading.level : 0;
      continue;
    }
    const task = inside > 0 && line.item !== undefined ? markdown.slice(line.item, line.end) : '';
    const box = taskIn(task);
    if (box === undefined) continue;
    total += 1;
    if (box === 'open') open += 1;
  }
  return { open, total };
}

function headingIn(line: string): { readonly level: number; readonly name: string } | undefined {
  const [, marks, text = ''] = /^ {0,3}(#{1,6})[ \t](.*)$/.exec(line.slice(0, 200)) ?? [];
  if (marks === undefined) return undefined;
  const name = text.replaceAll(/[*_`#:]|<[^>]{0,60}>/g, '').trim();
  return { level: marks.length, name: name.normalize('NFC').replaceAll('\u2011', '-').toLowerCase() };
}

/** A box without words, or with words all in italics as our template puts there, asks for a follow-up and is none. */
function taskIn(item: string): 'open' | 'done' | undefined {
  const [, mark, words = ''] = /^\[([ \txX])\][ \t]+(\S.*)$/.exec(item.slice(0, 400).trimEnd()) ?? [];
  if (mark === undefined || /^(?:_[^_]+_|\*[^*]+\*)$/.test(words)) return undefined;
  return mark.toLowerCase() === 'x' ? 'done' : 'open';
}
