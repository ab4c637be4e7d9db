import { type FrontMatterData, readFrontMatter, splitFrontMatter, writeFrontMatter } from './front-matter.ts';

/**
 * Sets the keys that are ours and leaves all others, comments and line endings as people wrote them, to the byte. A
 * key that is undefined now is taken out. Gives the file back unchanged when it could not be read afterwards.
 */
export function editFrontMatter(file: string, ours: FrontMatterData): string {
  const parts = splitFrontMatter(file);
  const before = readFrontMatter(file);
  if (parts === undefined || before.kind !== 'front-matter') return file;
  const end = parts.opening.endsWith('\r\n') ? '\r' : '';
  const yaml = Object.entries(ours)
    .reduce((blocks, [key, value], index, all) => {
      if (sameValue(before.data[key], value)) return blocks;
      return withKey(blocks, { key, value, end, after: all.slice(0, index).map(([name]) => name) });
    }, blocksOf(parts.yaml))
    .flatMap(({ lines }) => lines)
    .map((line) => `${line}\n`)
    .join('');
  const edited = parts.opening + yaml + parts.closing + parts.content;
  return holds(edited, ours) ? edited : file;
}

/** One key with all its lines, or a line that belongs to none. */
interface Block {
  readonly key?: string;
  readonly lines: readonly string[];
}

interface KeyEdit {
  readonly key: string;
  readonly value: unknown;
  /** What is between a line and its `\n`. */
  readonly end: string;
  /** Our keys that are before it. */
  readonly after: readonly string[];
}

function withKey(blocks: readonly Block[], { key, value, end, after }: KeyEdit): readonly Block[] {
  const at = blocks.findIndex((block) => block.key === key);
  const block = { key, lines: linesOf(key, value).map((line) => line + end) };
  if (at !== -1) return blocks.with(at, block);
  const neighbour = blocks.findLastIndex((one) => one.key !== undefined && after.includes(one.key));
  return blocks.toSpliced(neighbour + 1, 0, block);
}

function linesOf(key: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  return writeFrontMatter({ [key]: value }, '')
    .split('\n')
    .slice(1, -2);
}

/** Lines that do not begin a key belong to the key before, except blank ones and comments between two keys. */
function blocksOf(yaml: string): readonly Block[] {
  const blocks: Block[] = [];
  let pending: string[] = [];
  for (const line of yaml.split('\n').slice(0, -1)) {
    const key = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"{[\-?&*!|>%@`][^:]*))[ \t]*:(?=\s|$)/.exec(line);
    const last = blocks.at(-1);
    if (key !== null) {
      blocks.push(...pending.map((text) => ({ lines: [text] })), {
        key: (key[1] ?? key[2] ?? key[3] ?? '').trim(),
        lines: [line],
      });
      pending = [];
    } else if (line.trim() === '' || line.startsWith('#') || last?.key === undefined) {
      pending.push(line);
    } else {
      blocks.splice(-1, 1, { key: last.key, lines: [...last.lines, ...pending, line] });
      pending = [];
    }
  }
  return [...blocks, ...pending.map((text) => ({ lines: [text] }))];
}

function holds(file: string, ours: FrontMatterData): boolean {
  const read = readFrontMatter(file);
  return (
    read.kind === 'front-matter' &&
    Object.entries(ours).every(([key, value]) => sameValue(read.data[key], value))
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
