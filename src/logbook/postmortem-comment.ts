/**
 * The text of our comment that keeps a postmortem which found no other place. People with write access can write in
 * it, so it is read back as the file would be. `parse` and `write` are inverse.
 */

import { ownMarker } from './own-comments.ts';

export interface PostmortemText {
  readonly prose: string;
  /** The path that the file would have. */
  readonly path: string;
  /** The whole file, which ends with a line break. */
  readonly file: string;
}

export function writePostmortemComment({ prose, path, file }: PostmortemText): string {
  const { fence, text } = fencedFile(file);
  const folded = `<details><summary>${path}</summary>\n\n${fence}markdown\n${text}\n${fence}\n\n</details>`;
  return `${ownMarker('postmortem')}\n${prose}\n\n${folded}`;
}

/** Undefined when people left nothing of it that could be told apart. */
export function parsePostmortemComment(body: string): PostmortemText | undefined {
  const text = body.replaceAll('\r\n', '\n');
  const marker = `${ownMarker('postmortem')}\n`;
  if (!text.startsWith(marker)) return undefined;
  const start = /\n\n<details><summary>([^<\n]*)<\/summary>\n\n(`{3,})markdown\n/.exec(text);
  const [opening, path, fence] = start ?? [];
  if (start === null || opening === undefined || path === undefined || fence === undefined) return undefined;
  const from = start.index + opening.length;
  const end = text.lastIndexOf(`\n${fence}\n\n</details>`);
  if (end < from) return undefined;
  return { prose: text.slice(marker.length, start.index), path, file: `${text.slice(from, end)}\n` };
}

/** In a fence longer than any in it, nothing of the file is rendered, calls somebody or ends the block. */
export function fencedFile(file: string): { readonly fence: string; readonly text: string } {
  const longest = [...file.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
  return { fence: '`'.repeat(longest + 1), text: file.replace(/\n$/, '') };
}
