import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  somebody: 'Jemand',
  quote: '„{text}“',
  comma: ', ',
  and: ' und ',
  colon: ': ',

  underAMinute: 'unter einer Minute',
  oneDay: '1 Tag',
  days: '{count} Tage',
  hours: '{count} Std.',
  minutes: '{count} Min.',
};
