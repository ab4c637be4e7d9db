/** The line under the list: what the incidents of the newest year say together. */

import type { PostmortemTexts } from '../i18n/texts.ts';
import { minute } from '../time/duration.ts';
import type { PostmortemEntry } from './entry.ts';
import { byYear, distinct, fewest, type Numbers, numbersOf, type Spread } from './numbers.ts';

/** Without those that have one of these labels, in any case. */
export function counting(
  entries: readonly PostmortemEntry[],
  uncounted: readonly string[],
): readonly PostmortemEntry[] {
  const folded = new Set(uncounted.map((label) => label.trim().toLowerCase()));
  return distinct(entries).filter(({ labels = [] }) => {
    return !labels.some((label) => folded.has(label.trim().toLowerCase()));
  });
}

/** Nothing before there are enough of all years. */
export function numbersLine(entries: readonly PostmortemEntry[], texts: PostmortemTexts): string {
  const [newest] = byYear(entries);
  if (newest === undefined || entries.length < fewest) return '';
  const [year, ofYear] = newest;
  const numbers = numbersOf(ofYear);
  const head = texts.counted('numbersYear', numbers.count, { year });
  const parts = numbers.count < fewest ? [texts.words.numbersTooFew] : partsOf(numbers, texts);
  return [head, ...parts].join(' · ');
}

function partsOf(
  { alert, apology, resolved, complete }: Numbers,
  { format, duration, list }: PostmortemTexts,
): readonly string[] {
  const lasting = ({ median }: Spread) => ({ duration: duration(median * minute) });
  const times = [
    ...(alert === undefined ? [] : [format('numberAlert', lasting(alert))]),
    ...(apology === undefined ? [] : [format('numberApology', lasting(apology))]),
    ...(resolved === undefined ? [] : [format('numberResolved', lasting(resolved))]),
  ];
  return [
    ...(times.length === 0 ? [] : [format('numbersMedian', { times: list(times) })]),
    ...(complete === undefined
      ? []
      : [format('numbersComplete', { part: complete.part, total: complete.of })]),
  ];
}
