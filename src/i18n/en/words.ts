/** What sentences and durations are put together from. */
export const words = {
  somebody: 'Somebody',
  quote: '“{text}”',
  comma: ', ',
  and: ' and ',
  colon: ': ',

  underAMinute: 'under a minute',
  oneDay: '1 day',
  days: '{count} days',
  hours: '{count} h',
  minutes: '{count} min',
} as const;
