import { inertCode } from './inert-code.ts';

export interface Inertness {
  /** Whether the Markdown in the text keeps its meaning or shows as it was typed. */
  readonly markup: 'kept' | 'escaped';
  /** Where this GitHub lives: images from there may be shown. */
  readonly server: string;
  /** The repository's address, so that `#12` becomes a plain link to its issue; empty: such references become code. */
  readonly home: string;
}

/** What one rule sees: the text, where it is, and the end of what was written so far. */
export interface Place extends Inertness {
  readonly text: string;
  readonly at: number;
  readonly tail: string;
  /** Whether an address was begun and no blank came since: GitHub takes all up to there into the link. */
  readonly inAddress: boolean;
  readonly spans: ReadonlyMap<number, number>;
}

export interface Written {
  readonly write: string;
  readonly to: number;
}

/** As code it reads as it was typed, and GitHub links or notifies nothing from there. */
export function asCode({ text, at, tail, inAddress }: Place, code: string): Written {
  const to = at + code.length;
  // Two runs of backticks that touch are one run.
  const before = inAddress || tail.endsWith('`') ? ' ' : '';
  const after = text[to] === '`' ? ' ' : '';
  return { write: `${before}\`${inertCode(code)}\`${after}`, to };
}

export const closingKeyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}$/i;

export function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}_]$/u.test(text.slice(-2));
}
