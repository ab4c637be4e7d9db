/** Breaks at blanks; what follows is under the text of the first line, not under its bullet or quote mark. */
export function wrapLine(line: string, width: number): readonly string[] {
  const mark = /^\s*(?:>\s?|[-*]\s+|\d+\.\s+|[✅↩☐☑]\uFE0F?\s+)*/u.exec(line)?.[0] ?? '';
  const indent = mark.includes('>') ? mark : ' '.repeat(mark.length);
  const lines: string[] = [];
  let current = mark;
  for (const word of line.slice(mark.length).split(' ')) {
    const isFirst = current === mark || current === indent;
    if (!isFirst && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current += isFirst ? word : ` ${word}`;
    }
  }
  return [...lines, current.trimEnd()];
}
