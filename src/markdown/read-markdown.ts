import { type MarkdownText, readLines } from './markdown-lines.ts';

/**
 * The description and each comment are read for commands, boxes, quotes and the timeline, in every round of a run. In
 * characters, because what is kept grows with them: anybody may write hundreds of comments of 64 KiB of empty lines.
 */
const mostRemembered: Remembered = { texts: 256, characters: 262_144 };

export const readMarkdown: (text: string) => MarkdownText = rememberLatest(readLines, mostRemembered);

export interface Remembered {
  readonly texts: number;
  /** Of all of them together. */
  readonly characters: number;
}

/** The same function, which reads a text once as long as it is among the latest that were asked for. */
export function rememberLatest<T>(read: (text: string) => T, most: Remembered): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  let characters = 0;
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    if (known.delete(text)) characters -= text.length;
    known.set(text, found);
    characters += text.length;
    for (const oldest of known.keys()) {
      if (known.size <= most.texts && characters <= most.characters) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return found.value;
  };
}
