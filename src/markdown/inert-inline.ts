import { codeSpans, inertCode } from './inert-code.ts';
import { inertUrl, isHarmlessTarget, isImageOfGitHub } from './inert-link.ts';
import {
  asCode,
  closingKeyword,
  endsInWord,
  type Inertness,
  issueReference,
  mention,
  type Place,
  shortReference,
  type Written,
} from './inert-reference.ts';

type Rule = (place: Place) => Written | undefined;

/** `resolved:` and the blanks behind it. */
const longestTail = 32;

/**
 * One line of people's text, so that it mentions nobody, closes nothing and runs nowhere: not on GitHub, not
 * in Jekyll, Hugo or MDX. One pass; every rule looks ahead by a bounded distance only. `before`: the line above.
 */
export function inertInline(text: string, inertness: Inertness, before = ''): string {
  const spans = codeSpans(text);
  const written: string[] = [];
  let [tail, inAddress, at] = [before.slice(-longestTail), false, 0];
  while (at < text.length) {
    const place = { ...inertness, text, at, tail, inAddress, spans };
    const step = ruleFor(text[at] ?? '')(place) ?? verbatim(place);
    written.push(step.write);
    inAddress = (inAddress && !/\s/.test(step.write)) || /(?:https?:\/\/|www\.)\S*$/i.test(tail + step.write);
    tail = (tail + step.write).slice(-longestTail);
    at = step.to;
  }
  return written.join('');
}

function ruleFor(character: string): Rule {
  const rule = rules[character];
  if (rule !== undefined) return rule;
  return /[hH]/.test(character)
    ? webAddress
    : /[gG]/.test(character)
      ? (place) => shortReference(place) ?? word(place)
      : word;
}

const rules: Readonly<Record<string, Rule>> = {
  '\\': backslash,
  '`': backticks,
  '<': ({ at }) => ({ write: '&lt;', to: at + 1 }),
  '&': entity,
  '{': brace,
  '%': (place) => encodedBrace(place) ?? afterBrace(place),
  '#': (place) => issueReference(place) ?? afterBrace(place),
  '@': mention,
  '!': exclamation,
  '[': escapedOnly,
  ']': closingBracket,
  '*': escapedOnly,
  '|': escapedOnly,
  '~': escapedOnly,
  _: underscore,
};

function verbatim({ text, at }: Place): Written {
  return { write: text[at] ?? '', to: at + 1 };
}

/** Vue compiles what stands between two and two of them, escaped or not, as VitePress hands it on; nothing is seen here. */
function brace({ at, tail }: Place): Written {
  return { write: tail.endsWith('{') ? '<wbr/>\\{' : '\\{', to: at + 1 };
}

function escapedOnly({ text, at, markup }: Place): Written | undefined {
  return markup === 'escaped' ? { write: `\\${text[at]}`, to: at + 1 } : undefined;
}

function backslash({ text, at, markup }: Place): Written {
  const next = text[at + 1] ?? '';
  if (markup === 'escaped') return { write: '\\\\', to: at + 1 };
  // These have rules of their own, with or without a backslash before them.
  if (/^[@<&{%]$/.test(next) || /^#\d/.test(text.slice(at + 1, at + 3))) return { write: '', to: at + 1 };
  // Before anything else it is only itself, and must not take what a rule may write next.
  if (!/^[\n!-/:-@[-`{-~]$/.test(next)) return { write: '\\\\', to: at + 1 };
  return { write: `\\${next}`, to: at + 2 };
}

function backticks(place: Place): Written {
  const { text, at, spans, markup } = place;
  const end = spans.get(at);
  const code = end === undefined ? '' : text.slice(at, end);
  if (end !== undefined && !(markup === 'escaped' && code.includes('|'))) {
    return { write: `${place.inAddress ? ' ' : ''}${inertCode(code)}`, to: end };
  }
  return { write: '\\`', to: at + 1 };
}

const plainEntities = /^&(?:amp|lt|gt|quot|nbsp|copy|hellip|mdash|ndash);/;

/** An entity is read after our rules and could write any of the characters that they look for. */
function entity(place: Place): Written | undefined {
  const ahead = place.text.slice(place.at, place.at + 40);
  const byNumber = /^&#x?[\da-f]{1,8};/i.exec(ahead)?.[0];
  if (byNumber !== undefined) return asCode(place, byNumber);
  if (!/^&(?:#|[a-z][a-z0-9]*;)/i.test(ahead)) return undefined;
  if (place.markup === 'kept' && plainEntities.test(ahead)) return undefined;
  return { write: '&amp;', to: place.at + 1 };
}

/** `{%` and `{#` begin an expression even where the brace has a backslash. */
function afterBrace({ text, at, tail }: Place): Written | undefined {
  return tail.endsWith('{') ? { write: `\\${text[at]}`, to: at + 1 } : undefined;
}

/** Of what some make a link of that does not begin with `http`. */
function encodedBrace({ text, at, tail }: Place): Written | undefined {
  if (!/%7b$/i.test(tail) || !/^%7b/i.test(text.slice(at, at + 3))) return undefined;
  return { write: `<wbr/>${text.slice(at, at + 3)}`, to: at + 3 };
}

function webAddress(place: Place): Written | undefined {
  const { text, at, tail } = place;
  if (endsInWord(tail)) return undefined;
  const url = /^https?:\/\/[^\s<>`"|\\()[\]]{1,2000}/i.exec(text.slice(at, at + 2048))?.[0];
  if (url === undefined) return word(place);
  const closes = /\/(?:issues|pull)\/\d/.test(url) && closingKeyword.test(tail);
  // Whoever makes a link of it by itself shows it decoded, and Vue compiles what is shown.
  const isTemplate = /(?:\{|%7b){2}/i.test(url);
  return closes || isTemplate ? asCode(place, url) : { write: inertUrl(url), to: at + url.length };
}

function exclamation({ text, at, tail, markup, server }: Place): Written | undefined {
  if (markup === 'escaped' || text[at + 1] !== '[') return undefined;
  const image = /^!\[[^\]\\]{0,400}\]\(([^\s()]{1,2000})(?=[\s)])/.exec(text.slice(at, at + 2500));
  if (image !== null && isImageOfGitHub(image[1] ?? '', server)) return undefined;
  // The mark would make an image of the link that follows; of an image without a name nothing could be clicked.
  // And so would another one before it.
  const apart = tail.endsWith('!') ? '<wbr/>' : '';
  return text[at + 2] === ']' ? { write: `${apart}[image`, to: at + 2 } : { write: apart, to: at + 1 };
}

function closingBracket(place: Place): Written | undefined {
  const { text, at, markup } = place;
  if (markup === 'escaped') return escapedOnly(place);
  const next = text[at + 1];
  if (next !== '(' && next !== ':') return undefined;
  return isHarmlessTarget(text.slice(at + 2, at + 200)) ? undefined : { write: ']\\', to: at + 1 };
}

/** Within a word it means nothing to GitHub, and names with underscores are easier to read without backslashes. */
function underscore({ text, at, tail, markup }: Place): Written | undefined {
  if (markup === 'kept' || (endsInWord(tail) && /^[\p{L}\p{N}_]/u.test(text.slice(at + 1, at + 3))))
    return undefined;
  return { write: '\\_', to: at + 1 };
}

/** The rest of a word in one go. */
function word({ text, at }: Place): Written | undefined {
  const rest = /^[a-z0-9 ,.;]+/i.exec(text.slice(at, at + 64))?.[0];
  if (rest === undefined) return undefined;
  const next = rest.slice(1).search(/[hg]/i);
  const write = next === -1 ? rest : rest.slice(0, next + 1);
  return { write, to: at + write.length };
}
