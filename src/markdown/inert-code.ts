import { singleLine } from './visible-text.ts';

/**
 * Inside of code Markdown changes nothing, but the site generators that read these files do: Liquid, Hugo and
 * Nunjucks run `{{`, `{%` and `{#` there too. Between the braces nothing but a blank helps. Our own markers lose their meaning alike.
 */
export function inertCode(code: string): string {
  return code.replaceAll(/\{(?=[{%#])/g, '{ ').replaceAll(/<!--(?=\s{0,9}incident-protocol)/gi, '<! --');
}

interface Run {
  readonly at: number;
  readonly length: number;
  readonly escaped: boolean;
}

/** Where each code span begins and ends, by CommonMark's rule: a run of backticks closes at the next one as long. */
export function codeSpans(text: string): ReadonlyMap<number, number> {
  const runs = backtickRuns(text);
  const waiting = Map.groupBy(runs.toReversed(), (run) => run.length);
  const spans = new Map<number, number>();
  let free = 0;
  for (const run of runs) {
    if (run.at < free) continue;
    // A backslash takes the first backtick away from a run that opens, never from one that closes.
    const opening = run.escaped ? { at: run.at + 1, length: run.length - 1 } : run;
    const closing = opening.length === 0 ? undefined : nextAfter(run.at, waiting.get(opening.length) ?? []);
    if (closing === undefined) continue;
    free = closing.at + closing.length;
    spans.set(opening.at, free);
  }
  return spans;
}

/** The runs of one length are last first; what lies behind us is dropped for good, so all calls cost one pass. */
function nextAfter(at: number, runs: Run[]): Run | undefined {
  for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
    if (run.at > at) return run;
    runs.pop();
  }
  return undefined;
}

function backtickRuns(text: string): readonly Run[] {
  return Array.from(text.matchAll(/(?<!\\)(\\*)(?<!`)(`+)/g), (match) => {
    const [, backslashes = '', ticks = ''] = match;
    return {
      at: match.index + backslashes.length,
      length: ticks.length,
      escaped: backslashes.length % 2 === 1,
    };
  });
}

/** A name as code, for one line or one cell of a table. */
export function codeLine(text: string, limit = 80): string {
  const code = inertCode(singleLine(text, limit).replaceAll('`', "'").replaceAll('|', '¦'));
  return code === '' ? '' : `\`${code}\``;
}
