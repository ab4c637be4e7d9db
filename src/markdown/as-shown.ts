/** A text as a reader sees it, without what its marks, escapes and invisible signs hide between two characters. */

export interface Shown {
  readonly text: string;
  /** Of each character, and of the end, where it begins in the text that was given. */
  readonly starts: readonly number[];
}

/** Those that write a character of a token, and those that write nothing. */
const named: Readonly<Record<string, string>> = {
  lowbar: '_',
  UnderBar: '_',
  hyphen: '-',
  dash: '-',
  period: '.',
  colon: ':',
  equals: '=',
  sol: '/',
  plus: '+',
  amp: '&',
  shy: '',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
};

const hidden =
  /\\([!-/:-@[-`{-~])|&#(?:x([\da-f]{1,6})|(\d{1,7}));|&([A-Za-z]{2,16});|<!--[^>]{0,200}-->|<\/?[a-z][^<>\n]{0,200}>|\p{Cf}|[\uFE00-\uFE0F]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u3164|\*{1,3}|`{1,3}|~~/giu;

/** Behind a line break, with the marks of a quotation: where a token may go on. */
const broken = /(?<=[A-Za-z0-9_-])[ \t]*\r?\n[ \t]*(?:>[ \t]?)*[ \t]*(?=[A-Za-z0-9_-])/g;

/** `acrossLines`: what stands on two lines is read as one word. */
export function asShown(text: string, { acrossLines }: { readonly acrossLines: boolean }): Shown {
  const cuts = [
    ...[...text.matchAll(hidden)].map((found) => ({
      from: found.index,
      to: found.index + found[0].length,
      shown: shownOf(found),
    })),
    ...(acrossLines
      ? [...text.matchAll(broken)].map(({ index, 0: all }) => ({
          from: index,
          to: index + all.length,
          shown: '',
        }))
      : []),
  ].toSorted((a, b) => a.from - b.from);
  const starts: number[] = [];
  let shown = '';
  let at = 0;
  for (const cut of cuts) {
    if (cut.from < at) continue;
    for (let index = at; index < cut.from; index += 1) starts.push(index);
    shown += text.slice(at, cut.from) + cut.shown;
    for (let index = 0; index < cut.shown.length; index += 1) starts.push(cut.from);
    at = cut.to;
  }
  for (let index = at; index <= text.length; index += 1) starts.push(index);
  return { text: shown + text.slice(at), starts };
}

function shownOf([all, escaped, hex, decimal, name]: RegExpExecArray): string {
  if (escaped !== undefined) return escaped;
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  if (decimal !== undefined) return characterOf(Number(decimal));
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? '') : all;
  return '';
}

/** What no sign stands for is written as it is by nobody. */
function characterOf(code: number): string {
  if (code > 0x10ffff) return '';
  const character = String.fromCodePoint(code);
  return /\p{Cf}/u.test(character) ? '' : character;
}
