import { LineCounter, parseAllDocuments } from 'yaml';
import { type Mistake, type YamlTree, yamlTree } from './yaml-tree.ts';

export type YamlReading = {
  readonly lineOf: (offset: number) => { readonly line: number; readonly column: number };
} & (
  | { readonly kind: 'tree'; readonly tree: YamlTree }
  | { readonly kind: 'unreadable'; readonly mistakes: readonly Mistake[] }
);

export const longestFile = 64 * 1024;

/** One slip makes many errors after it; the first ones tell. */
const mostErrors = 10;

/** The parser recurses, so brackets by the thousand exhaust the stack. */
const nestedTooDeeply = ['brackets within brackets without end', 'a few levels'] as const;

export function readYaml(text: string): YamlReading {
  const counter = new LineCounter();
  const lineOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unreadable = (mistakes: readonly Mistake[]) => ({ kind: 'unreadable', lineOf, mistakes }) as const;

  if (isTooLong(text)) return unreadable([mistakeAt(0, 'more than 64 KiB', 'a smaller file')]);
  try {
    const documents = parse(text, counter);
    const mistakes = documents.mistakes.slice(0, mostErrors);
    if (mistakes.length > 0) return unreadable(mistakes);
    return { kind: 'tree', lineOf, tree: yamlTree(documents.contents) };
  } catch {
    return unreadable([mistakeAt(0, ...nestedTooDeeply)]);
  }
}

function isTooLong(text: string): boolean {
  return text.length > longestFile || new TextEncoder().encode(text).length > longestFile;
}

function parse(text: string, lineCounter: LineCounter) {
  const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    lineCounter,
    // YAML 1.1 would read 22:00 as 1320, `no` as false and 2026-12-25 as a moment in time.
    schema: 'core',
    version: '1.2',
    resolveKnownTags: false,
    // Comparing every key with every other takes too long on a hostile file; the tree uses a map.
    uniqueKeys: false,
    prettyErrors: false,
  });
  if ('empty' in documents) return { contents: null, mistakes: syntaxMistakes(documents) };

  const [first, second] = documents;
  const extra =
    second === undefined
      ? []
      : [mistakeAt(second.range[0], 'a second document', 'one document, without a --- in between')];
  return { contents: first?.contents, mistakes: [...documents.flatMap(syntaxMistakes), ...extra] };
}

interface Complaint {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

function syntaxMistakes(document: {
  readonly errors: readonly Complaint[];
  readonly warnings: readonly Complaint[];
}): readonly Mistake[] {
  const complaints = [...document.errors, ...document.warnings];
  const tooDeep = complaints.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep !== undefined) return [mistakeAt(tooDeep.pos[0], ...nestedTooDeeply)];
  return complaints.map(({ pos, message }) =>
    mistakeAt(pos[0], `text that is not YAML (${message})`, 'YAML without tags and directives'),
  );
}

function mistakeAt(offset: number, found: string, allowed: string): Mistake {
  return { offset, path: [], found, allowed };
}
