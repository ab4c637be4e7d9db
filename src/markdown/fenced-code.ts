import { type BlockLine, blockLines } from './block-lines.ts';

/** Puts fences around code that is only indented: MDX knows no such code and would run what is in it. */
export function fencedCode(markdown: string): string {
  const lines = blockLines(markdown);
  const out: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const run = indentedRun(lines, index);
    if (run.length > 0) {
      out.push(...fenced(run));
      index += run.length - 1;
      continue;
    }
    const line = lines[index];
    if (line !== undefined)
      out.push(`${line.place === 'fenced' ? line.prefix : withoutTabs(line.prefix)}${line.content}`);
  }
  return out.join('\n');
}

function indentedRun(lines: readonly BlockLine[], from: number): readonly BlockLine[] {
  const run: BlockLine[] = [];
  for (let index = from; lines[index]?.place === 'indented'; index += 1) {
    const line = lines[index];
    if (line !== undefined) run.push(line);
  }
  return run;
}

/** A tab reaches to the next multiple of four columns, which is another place once the text is quoted. */
function withoutTabs(prefix: string): string {
  return prefix.split('\t').reduce((text, part) => text + ' '.repeat(4 - (text.length % 4)) + part);
}

/**
 * The fence is at the margin (of the quote), so that it is one whatever list it came from. Marks that do not are
 * at the start belong to the code: repeated on every line, they would end it.
 */
function fenced(run: readonly BlockLine[]): readonly string[] {
  const lines = run.map(({ prefix, content, quoted }) => {
    const text = withoutTabs(prefix) + content;
    const quote = quoted ? (/^(?: {0,3}> ?)+/.exec(text)?.[0] ?? '') : '';
    return { quote, text: text.slice(quote.length) };
  });
  const margin = '> '.repeat(lines[0]?.quote.replaceAll(/[^>]/g, '').length ?? 0);
  const code = withoutFence(lines.map(({ text }) => text));
  const indent = code.reduce(
    (least, line) => (line.trim() === '' ? least : Math.min(least, line.search(/\S/))),
    64,
  );
  const longest = code.join('\n').match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(longest.reduce((length, ticks) => Math.max(length, ticks.length + 1), 3));
  return [fence, ...code.map((line) => line.slice(indent)), fence].map((line) => `${margin}${line}`);
}

/** In a list the code may have had a fence already. */
function withoutFence(code: readonly string[]): readonly string[] {
  const fence = /^\s*(`{3,}|~{3,})[^`]*$/.exec(code[0] ?? '')?.[1];
  return fence !== undefined && code.length > 1 && code.at(-1)?.trim() === fence ? code.slice(1, -1) : code;
}
