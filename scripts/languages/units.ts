/** How languages write lengths of time, as Unicode has it: taken once here, because asking for it costs each run a tenth. */

const shown = {
  style: 'narrow',
  days: 'long',
  daysDisplay: 'auto',
  hours: 'short',
  hoursDisplay: 'auto',
  minutes: 'short',
  minutesDisplay: 'auto',
} as const;

type Parts = Readonly<Partial<Record<'days' | 'hours' | 'minutes', number>>>;

/** The words of every language here stand behind the number. */
export function compileUnits(languages: readonly string[]): string {
  const all = Object.fromEntries(languages.map((language) => [language, unitsOf(language)]));
  return `/** Made by \`npm run generate\` from what Unicode says. */

export const units = ${JSON.stringify(all, undefined, 2)} as const;
`;
}

function unitsOf(language: string) {
  const format = new Intl.DurationFormat(language, shown);
  const behind = (unit: keyof Parts) =>
    [1, 2].map((count) => wordOf(format.format({ [unit]: count }), count));
  const [one, two] = [format.format({ days: 1 }), format.format({ hours: 2 })];
  const both = format.format({ days: 1, hours: 2 });
  if (!both.startsWith(one) || !both.endsWith(two)) throw new Error(`${language} joins units in another way`);
  return {
    days: behind('days'),
    hours: behind('hours'),
    minutes: behind('minutes'),
    join: both.slice(one.length, both.length - two.length),
    dates: datesOf(language, {}),
    datesWithYear: datesOf(language, { year: 'numeric' }),
    one: onesOf(language),
    lists: { and: listOf(language, 'conjunction'), or: listOf(language, 'disjunction') },
  };
}

/** Which numbers are one of something. */
function onesOf(language: string): readonly number[] {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 1000 }, (_, count) => count).filter((count) => rules.select(count) === 'one');
}

/** What stands between two, between more, and before the last of more. */
function listOf(language: string, type: Intl.ListFormatType) {
  // British English has no comma before the "and".
  const format = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type });
  const between = (items: readonly string[]) =>
    format.formatToParts(items).flatMap((part) => (part.type === 'literal' ? [part.value] : []));
  const [two] = between(['a', 'b']);
  const [more, end] = between(['a', 'b', 'c']);
  return { two, more, end };
}

/** January to December, with the numbers of day and year as places. */
function datesOf(language: string, year: Intl.DateTimeFormatOptions) {
  // British English has the day first, as all others here but Japanese.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
    ...year,
  });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(Date.UTC(2026, month, 22))
      .map(({ type, value }) => (type === 'day' || type === 'year' ? `{${type}}` : value))
      .join('')
      .replace(/Sept(?![a-z.])/, 'Sep'),
  );
}

function wordOf(text: string, count: number): string {
  if (!text.startsWith(String(count))) throw new Error(`"${text}" does not begin with its number`);
  return text.slice(String(count).length);
}
