/** One thing in the file that cannot stay, told so that it can be mended without a manual. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `steps.apologize.remind-after`, `people.default[1]`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
  readonly didYouMean?: string;
}

const mostLines = 50;

/** One line per problem. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, mostLines).map(formatProblem);
  const left = problems.length - lines.length;
  return left > 0 ? [...lines, `… and ${left} more`].join('\n') : lines.join('\n');
}

export function formatProblem({ file, line, column, path, found, allowed, didYouMean }: Problem): string {
  const place = path === '' ? `${file}:${line}:${column}` : `${file}:${line}:${column} ${path}`;
  const question = didYouMean === undefined ? '' : `; did you mean \`${didYouMean}\`?`;
  return printable(`${place}: found ${found}, allowed: ${allowed}${question}`, 1000);
}

/** People's text made safe for a log: one line, nothing invisible, not endless. */
export function printable(text: string, longest = 60): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
}

export function quoted(text: string): string {
  return `"${printable(text)}"`;
}

export type Path = readonly (string | number)[];

export function pathText(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const word = part === '' ? '""' : printable(part);
      return index === 0 ? word : `.${word}`;
    })
    .join('');
}
