import type { TimelineLine } from '../../incident/timeline-line.ts';

/** So few comments are the story, not noise beside it. */
const fewComments = 8;

/** The lines that tell the story; ordinary comments and the sorting of labels are left to the full log. */
export function digest(
  lines: readonly TimelineLine[],
  isSeverity: (label: string) => boolean,
): readonly TimelineLine[] {
  const comments = lines.filter(({ kind }) => kind === 'commented');
  const isTold = (line: TimelineLine) =>
    comments.length <= fewComments || line === comments[0] || line === comments.at(-1) || isPinned(line);
  return lines.filter((line) => {
    switch (line.kind) {
      case 'commented':
        return isTold(line);
      case 'labelled':
      case 'unlabelled':
        return line.labels.some(isSeverity);
      case 'renamed':
      case 'locked':
      case 'unlocked':
      case 'pinned':
        return false;
      default:
        return true;
    }
  });
}

function isPinned(line: TimelineLine): boolean {
  return 'pinned' in line && line.pinned === true;
}
