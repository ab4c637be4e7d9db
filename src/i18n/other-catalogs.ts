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

/** Every language but English. */
export const otherCatalogs: Readonly<Partial<Record<Language, Translation>>> = Object.fromEntries(
  otherLanguages.map((name, column) => [name, catalogOf(column)]),
);
