import { ofUsualWidth, withoutAccents } from '../time/typed-text.ts';

/** Reads a text with and without its accents alike, in large and small letters. */
export interface Cue {
  readonly test: (text: string) => boolean;
  /** Where the first of the words stands; undefined where there is none. */
  readonly find: (text: string) => { readonly at: number; readonly words: string } | undefined;
}

/** Signs of Japanese that stand as they are. */
const japanese = '\\u3005\\u3041-\\u3096\\u30A1-\\u30FA\\u30FC\\u4E00-\\u9FFF';

/** For every other letter and number that is not of ASCII: they count where a word begins and ends, and no cue asks which. */
const standIn = { letter: 'ø', number: '²' } as const;

/**
 * All letters of Unicode in small and large make a class of 1,400 ranges; of dozens of them in one expression the engine
 * made an eighth of what a close costs. A text is brought to few letters instead, sign for sign.
 */
const ofClass = {
  '\\p{L}': `a-z${standIn.letter}${japanese}`,
  '\\p{N}': `0-9${standIn.number}`,
} as const;

const others = new RegExp(`[^\\0-\\x7F${japanese}]`, 'gu');
const [letter, number] = [/\p{L}/u, /\p{N}/u];

function few(text: string): string {
  const small = text.toLowerCase().replaceAll(/[\uFF10-\uFF19\uFF41-\uFF5A]/g, ofUsualWidth);
  return small.replaceAll(others, (sign) => {
    if (letter.test(sign)) return standIn.letter.repeat(sign.length);
    return number.test(sign) ? standIn.number.repeat(sign.length) : sign;
  });
}

/** Each sentence is asked about by a dozen cues. */
let last = { text: '', plain: '', few: '' };

function read(text: string): typeof last {
  if (last.text !== text) {
    const plain = withoutAccents(text);
    last = { text, plain, few: few(plain) };
  }
  return last;
}

/** An expression in the same few letters; what is escaped in it stays. */
function expression(source: string): string {
  const classes = source
    .replaceAll(/\[(\^?)((?:\\p\{[LN]\})+)\]/g, (_, not: string, names: string) => `[${not}${ranges(names)}]`)
    .replaceAll(/\\p\{[LN]\}/g, (name) => `[${ranges(name)}]`);
  return classes.replaceAll(/\\u[0-9A-F]{4}|\\.|[^\\]+/gu, (part) =>
    part.startsWith('\\') ? part : few(part),
  );
}

function ranges(names: string): string {
  return names.replaceAll('\\p{L}', ofClass['\\p{L}']).replaceAll('\\p{N}', ofClass['\\p{N}']);
}

/** Any of these. */
export function words(
  ...patterns: readonly (string | (Cue & { readonly source: string }))[]
): Cue & { readonly source: string } {
  const source = patterns
    .map((one) => (typeof one === 'string' ? withoutAccents(one) : one.source))
    .join('|');
  let pattern: RegExp | undefined;
  const find = (text: string) => {
    pattern ??= new RegExp(expression(source), 'u');
    const { plain, few: asked } = read(text);
    const found = pattern.exec(asked);
    if (found === null) return undefined;
    return { at: found.index, words: plain.slice(found.index, found.index + found[0].length) };
  };
  return { source, find, test: (text) => find(text) !== undefined };
}

/** Latin words stand alone. */
export function alone(text: string): string {
  return `${begun(text)}(?![\\p{L}\\p{N}])`;
}

/** Latin words that may go on: `expir` for expired, expires, expiró. */
export function begun(text: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${text.replaceAll(/\s*\|\s*/g, '|').trim()})`;
}
