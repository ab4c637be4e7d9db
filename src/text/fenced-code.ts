import { type BlockLine, blockLines } from './block-lines.ts';

/** Puts fences around code that is only indented: MDX knows no such code and would run what stands in it. */
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
    out.push(`${line?.prefix ?? ''}${line?.content ?? ''}`);
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

/** The fence stands at the margin (of the quote), so that it is one whatever list it came from. */
function fenced(run: readonly BlockLine[]): readonly string[] {
  const first = run[0]?.prefix ?? '';
  const quote = first.slice(0, first.lastIndexOf('>') + 1);
  const margin = quote === '' ? '' : `${quote} `;
  const code = run.map(({ prefix, content }) =>
    `${prefix}${content}`.slice(quote.length).replaceAll('\t', '    '),
  );
  const indent = Math.min(...code.map((line) => line.search(/\S|$/)));
  const longest = code.join('\n').match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...longest.map((ticks) => ticks.length + 1)));
  return [fence, ...code.map((line) => line.slice(indent)), fence].map((line) => `${margin}${line}`);
}
