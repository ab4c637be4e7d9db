import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  somebody: 'Alguien',
  quote: '«{text}»',
  comma: ', ',
  and: ' y ',
  colon: ': ',

  underAMinute: 'menos de un minuto',
  oneDay: '1 día',
  days: '{count} días',
  hours: '{count} h',
  minutes: '{count} min',
};
