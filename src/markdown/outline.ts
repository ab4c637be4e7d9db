import { type BlockLine, blockLines } from './block-lines.ts';

const highest = 3;

/**
 * Moves all headings down alike, so that none is above the third level and the outline of the page around them
 * stays whole. Underlined headings become marked ones.
 */
export function outline(markdown: string): string {
  const lines = blockLines(markdown);
  const levels = lines.map((line, index) => levelOf(line, lines[index + 1]));
  const top = levels.reduce<number>((least, level) => Math.min(least, level ?? least), highest);
  return lines
    .map((line, index) => {
      const level = levels[index];
      if (level !== undefined) return heading(line, level + highest - top);
      return underlines(lines[index - 1], line) === undefined
        ? `${line.prefix}${line.content}`
        : line.prefix.trimEnd();
    })
    .join('\n');
}

function levelOf(line: BlockLine, next: BlockLine | undefined): number | undefined {
  if (line.place !== 'text') return undefined;
  return markedLevel(line.content) ?? (next === undefined ? undefined : underlines(line, next));
}

function markedLevel(content: string): number | undefined {
  return /^(#{1,6})(?:[ \t]|$)/.exec(content)?.[1]?.length;
}

function heading({ prefix, content }: BlockLine, level: number): string {
  const text = markedLevel(content) === undefined ? content : content.replace(/^#{1,6}/, '');
  return `${prefix}${'#'.repeat(Math.min(6, level))} ${text.trim()}`;
}

/** Whether a line underlines the one before it, and for which level. */
function underlines(text: BlockLine | undefined, line: BlockLine): 1 | 2 | undefined {
  if (text?.place !== 'text' || line.place !== 'text') return undefined;
  if (text.content.trim() === '' || markedLevel(text.content) !== undefined) return undefined;
  const rule = line.content.trimEnd();
  const [mark = ''] = rule;
  if (rule !== mark.repeat(rule.length)) return undefined;
  if (mark === '=') return 1;
  return mark === '-' ? 2 : undefined;
}
