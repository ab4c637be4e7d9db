import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  somebody: 'Quelqu’un',
  quote: '«\u00A0{text}\u00A0»',
  comma: ', ',
  and: ' et ',
  colon: '\u00A0: ',

  underAMinute: 'moins d’une minute',
  oneDay: '1 jour',
  days: '{count} jours',
  hours: '{count} h',
  minutes: '{count} min',
};
