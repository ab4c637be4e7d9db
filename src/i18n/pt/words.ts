import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  somebody: 'Alguém',
  quote: '“{text}”',
  comma: ', ',
  and: ' e ',
  colon: ': ',

  underAMinute: 'menos de um minuto',
  oneDay: '1 dia',
  days: '{count} dias',
  hours: '{count} h',
  minutes: '{count} min',
};
