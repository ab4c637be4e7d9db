import { withoutAccents } from '../time/typed-text.ts';

/** Reads a text with and without its accents alike. */
export interface Cue {
  readonly test: (text: string) => boolean;
  /** Where the first of the words stands; undefined where there is none. */
  readonly find: (text: string) => { readonly at: number; readonly words: string } | undefined;
}

/** Any of these. */
export function words(
  ...patterns: readonly (string | (Cue & { readonly source: string }))[]
): Cue & { readonly source: string } {
  const source = patterns
    .map((one) => (typeof one === 'string' ? withoutAccents(one) : one.source))
    .join('|');
  const pattern = new RegExp(source, 'iu');
  const find = (text: string) => {
    const found = pattern.exec(withoutAccents(text));
    return found === null ? undefined : { at: found.index, words: found[0] };
  };
  return { source, find, test: (text) => find(text) !== undefined };
}

/** Latin words stand alone. */
export function alone(text: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${text.replaceAll(/\s*\|\s*/g, '|').trim()})(?![\\p{L}\\p{N}])`;
}

/** Latin words that may go on: `expir` for expired, expires, expiró. */
export function begun(text: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${text.replaceAll(/\s*\|\s*/g, '|').trim()})`;
}
