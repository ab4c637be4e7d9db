import { type MarkdownText, readLines } from './markdown-lines.ts';

/** The description and each comment are read for commands, boxes, quotes and the timeline, in every round of a run. */
const mostRemembered = 256;

export const readMarkdown: (text: string) => MarkdownText = rememberLatest(readLines, mostRemembered);

/** The same function, which reads a text once as long as it is among the latest `most` that were asked for. */
export function rememberLatest<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.delete(text);
    known.set(text, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found.value;
  };
}
