/**
 * A place within one line of Markdown. Columns matter and not only characters: a tab reaches to the next multiple
 * of four, and a list item may take only a part of it. https://spec.commonmark.org/0.31.2/#tabs
 */
export interface Cursor {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly column: number;
  /** Columns already taken from the tab at `at`. */
  readonly debt: number;
}

export function cursorAt(text: string, start: number, end: number): Cursor {
  return { text, at: start, end, column: 0, debt: 0 };
}

/** Columns of white space before the next character, counted up to 64 so that a line of blanks stays cheap. */
export function indentation(cursor: Cursor): number {
  return walk(cursor, 64).column - cursor.column;
}

export function isBlank(cursor: Cursor): boolean {
  return walk(cursor, Number.POSITIVE_INFINITY).at === cursor.end;
}

export function skipIndentation(cursor: Cursor): Cursor {
  return walk(cursor, Number.POSITIVE_INFINITY);
}

export function skipColumns(cursor: Cursor, columns: number): Cursor {
  return walk(cursor, columns);
}

/** What follows a `>`, with the blank that belongs to it. */
export function afterQuoteMark(line: Cursor): Cursor | undefined {
  if (indentation(line) > 3) return undefined;
  const mark = skipIndentation(line);
  if (mark.text[mark.at] !== '>' || mark.at >= mark.end) return undefined;
  const after: Cursor = { ...mark, at: mark.at + 1, column: mark.column + 1, debt: 0 };
  return indentation(after) > 0 ? skipColumns(after, 1) : after;
}

/** `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark. */
export function* lineRanges(text: string): Generator<readonly [start: number, end: number]> {
  const ending = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    yield [start, match.index];
    start = ending.lastIndex;
  }
  yield [start, text.length];
}

function walk(from: Cursor, columns: number): Cursor {
  let { at, column, debt } = from;
  const target = from.column + columns;
  while (at < from.end && column < target) {
    const character = from.text[at];
    if (character === ' ') {
      at += 1;
      column += 1;
      continue;
    }
    if (character !== '\t') break;
    const stop = column + 4 - (column % 4);
    if (stop <= target) {
      at += 1;
      column = stop;
      debt = 0;
    } else {
      debt += target - column;
      column = target;
    }
  }
  return { ...from, at, column, debt };
}
