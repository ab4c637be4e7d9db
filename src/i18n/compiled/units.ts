/** Made by `npm run generate` from what Unicode says. */

export const units = {
  en: {
    days: [' day', ' days'],
    hours: [' hr', ' hr'],
    minutes: [' min', ' min'],
    join: ' ',
  },
  de: {
    days: [' Tag', ' Tage'],
    hours: [' Std.', ' Std.'],
    minutes: [' Min.', ' Min.'],
    join: ', ',
  },
  es: {
    days: [' día', ' días'],
    hours: [' h', ' h'],
    minutes: [' min', ' min'],
    join: ' ',
  },
  fr: {
    days: [' jour', ' jours'],
    hours: [' h', ' h'],
    minutes: [' min', ' min'],
    join: ' ',
  },
  ja: {
    days: [' 日', ' 日'],
    hours: [' 時間', ' 時間'],
    minutes: [' 分', ' 分'],
    join: '',
  },
  pt: {
    days: [' dia', ' dias'],
    hours: [' h', ' h'],
    minutes: [' min', ' min'],
    join: ' ',
  },
} as const;
