/** What stands between a time and its text; a word that goes on with the sentence is none. */
export function textBehind(rest: string, isList: boolean, language: string): string | undefined {
  // In a list each time begins a line of its own.
  const going = isList ? undefined : goesOn[language];
  const closed = rest.replace(/^(?:\*\*|__|`|_|\*|\]|\))+/, '');
  const marked = /^\s*(?:[-–—:：|>→=]+|,)\s*(?:\*\*|__)?\s*(\S.*)$/s.exec(closed)?.[1];
  if (marked !== undefined) return marked.replace(/^(?:\*\*|__)\s*[:：-]?\s*/, '');
  const spaced = /^[ \t\u3000]+(\S.*)$/s.exec(closed)?.[1];
  const isSentence = spaced === undefined || goesOnAnywhere.test(spaced) || going?.test(spaced) === true;
  return isSentence ? undefined : spaced.replace(/^[-–—:：]\s*/, '');
}

/** `14:05 was when`, `10時15分 ごろから`: a sentence that only begins with a time. */
const goesOn: Readonly<Record<string, RegExp>> = {
  en: /^(?:is|was|to|till|until|and|or)\b/i,
  de: /^(?:ist|war|bis|und|oder)\b/i,
  es: /^(?:es|fue|hasta|a|y|o)\b/i,
  fr: /^(?:est|et|ou|à)(?![\p{L}])/iu,
  pt: /^(?:é|foi|até|a|e|ou)(?![\p{L}])/iu,
};
const goesOnAnywhere = /^(?:ごろ|頃|から|-\s*\d)/;
