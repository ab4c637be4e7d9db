import type { Language } from './catalogs.ts';
import { otherLanguages, rows } from './compiled/others.ts';
import { messageOf, type Translation } from './message.ts';

function catalogOf(column: number): Translation {
  return Object.fromEntries(
    Object.entries(rows).map(([group, messages]) => [
      group,
      Object.fromEntries(
        Object.entries(messages).flatMap(([key, texts]) => {
          const text = texts[column];
          return typeof text === 'string' ? [[key, messageOf(text)]] : [];
        }),
      ),
    ]),
  );
}

/** Of these languages; English is not among those that are loaded. */
export function catalogsOf(languages: readonly Language[]): Readonly<Partial<Record<Language, Translation>>> {
  return Object.fromEntries(
    otherLanguages.flatMap((name, column) => (languages.includes(name) ? [[name, catalogOf(column)]] : [])),
  );
}
