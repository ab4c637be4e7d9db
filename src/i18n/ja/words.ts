import type { words as english } from '../en/words.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  somebody: '不明なユーザー',
  quote: '「{text}」',
  comma: '、',
  and: '、',
  colon: '：',

  underAMinute: '1分未満',
  oneDay: '1日',
  days: '{count}日',
  hours: '{count}時間',
  minutes: '{count}分',
};
