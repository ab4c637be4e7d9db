import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChecklist } from '../../src/checklist/checklist.ts';
import { markdownDocument } from '../markdown/markdown-documents.ts';
import { render, renderedBoxes } from './rendered-boxes.ts';

const begin = '<!-- incident-protocol:begin 42 -->\n\n';

function read(text: string): readonly string[] {
  const checklist = readChecklist(text, 42);
  const boxes = checklist.kind === 'present' ? checklist.boxes : [];
  return boxes.map(({ at, ticked }) => `${wordAfter(text.slice(at))} ${ticked}`);
}

function rendered(text: string): readonly string[] {
  return renderedBoxes(text).map(({ text: after, ticked }) => `${wordAfter(after)} ${ticked}`);
}

function wordAfter(text: string): string | undefined {
  return /incident-protocol:check -->(\d+)/.exec(text)?.[1];
}

it('reads as boxes what micromark renders as boxes', () => {
  fc.assert(
    fc.property(markdownDocument, (document) => {
      const text = begin + document;
      // A box in a heading is rendered by some and not by others; we keep the tick.
      fc.pre(!/<h[12]>\[/.test(render(text)));
      expect(read(text)).toEqual(rendered(text));
    }),
    { numRuns: 6000, seed: 20_151_216 },
  );
});
