import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  somebody: 'Quelqu’un',
  quote: '« {text} »',
  comma: ', ',
  and: ' et ',
  colon: ' : ',

  underAMinute: 'moins d’une minute',
  oneDay: '1 jour',
  days: '{count} jours',
  hours: '{count} h',
  minutes: '{count} min',
};
