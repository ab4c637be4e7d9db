/**
 * Forms of a plural and lists, as Unicode has them. The table is made at build, because the first list that Node is asked
 * for takes it as long as half of a tick.
 */

import type { Language } from './catalogs.ts';
import { units } from './compiled/units.ts';

/** Of a whole number; of a million, too, nobody here says more than `other`. */
export function pluralOf(count: number, language: Language): 'one' | 'other' {
  const ones: readonly number[] = units[language].one;
  return ones.includes(count) ? 'one' : 'other';
}

/** Before the same sound, `y` is `e` and `o` is `u`. https://www.rae.es/dpd/y#26 */
const softened = {
  and: { before: /^(?:i|hi(?![ae]))/i, from: ' y ', to: ' e ' },
  or: { before: /^(?:o|ho|8|11(?:\s|$))/i, from: ' o ', to: ' u ' },
} as const;

export function listed(items: readonly string[], language: Language, word: 'and' | 'or'): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return items.join('');
  const { two, more, end } = units[language].lists[word];
  const join = items.length === 2 ? two : end;
  const { before, from, to } = softened[word];
  const sounding = language === 'es' && before.test(last) ? join.replace(from, to) : join;
  return `${items.slice(0, -1).join(more)}${sounding}${last}`;
}
