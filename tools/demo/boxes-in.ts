const BOX = /^\s*[-*+] \[([ xX])\] (.*)$/gm;

/** The boxes of a task list by what they say, in their order, and whether they are ticked. */
export function boxesIn(markdown: string): ReadonlyMap<string, boolean> {
  return new Map(
    [...markdown.matchAll(BOX)].map(([, mark = ' ', text = '']) => [wordsOf(text), mark !== ' '] as const),
  );
}

function wordsOf(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replaceAll('**', '')
    .trim();
}
