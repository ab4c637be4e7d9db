import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedSteps, tickedSteps } from '../../src/checklist/boxes.ts';
import {
  checklistBlock,
  editChecklist,
  isOwnAppend,
  readChecklist,
  toggledBetween,
} from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { stepIds } from '../../src/checklist/protocol.ts';
import { markdownDocument } from '../markdown/markdown-documents.ts';
import { peoplesEdit } from './peoples-edits.ts';
import { renderedBoxes } from './rendered-boxes.ts';

const issue = 42;
const somebody = { numRuns: 500, seed: 8 };
const someSteps = fc.subarray([...stepIds]);
const body = fc.oneof(
  markdownDocument,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(markdownDocument, someSteps)
    .map(([text, ticked]) => `${checklistBlock(7, defaultProtocol, ticked)}${text}`),
);

function ticks(text: string): readonly string[] {
  return [...tickedSteps(readChecklist(text, issue))].toSorted();
}

describe('the checklist, for any text', () => {
  it('is appended once, after every character that was there, with exactly the ticks that are known', () => {
    fc.assert(
      fc.property(body, someSteps, (text, ticked) => {
        const edit = { kind: 'append', steps: defaultProtocol, ticked } as const;
        const after = editChecklist(text, issue, edit);
        expect(after.startsWith(text)).toBe(true);
        expect(ticks(after)).toEqual(ticked.toSorted());
        expect([...listedSteps(readChecklist(after, issue))]).toEqual(stepIds);
        expect(editChecklist(after, issue, edit)).toBe(after);
        expect(isOwnAppend(text, after, issue)).toBe(true);
      }),
      somebody,
    );
  });

  it('is rendered with all its boxes, whatever is before it', () => {
    fc.assert(
      fc.property(body, someSteps, (text, ticked) => {
        const after = editChecklist(text, issue, { kind: 'append', steps: defaultProtocol, ticked });
        const rendered = renderedBoxes(after).slice(-8);
        const isTicked = stepIds.map((id) => ticked.includes(id));
        expect(rendered.map((box) => box.ticked)).toEqual(isTicked);
        expect(rendered.every(({ text: words }) => words.includes('<!-- incident-protocol:'))).toBe(true);
      }),
      somebody,
    );
  });

  it('keeps every tick and every character through any edit of people and a second append', () => {
    fc.assert(
      fc.property(body, someSteps, peoplesEdit, (text, ticked, edit) => {
        const append = { kind: 'append', steps: defaultProtocol, ticked } as const;
        const edited = edit(editChecklist(text, issue, append));
        const again = editChecklist(edited, issue, append);
        expect(again.startsWith(edited)).toBe(true);
        const kept = readChecklist(edited, issue).kind === 'present';
        expect(ticks(again)).toEqual(kept ? ticks(edited) : ticked.toSorted());
      }),
      somebody,
    );
  });

  it('is ticked and unticked by one character per box', () => {
    fc.assert(
      fc.property(body, someSteps, peoplesEdit, someSteps, (text, ticked, edit, steps) => {
        const before = edit(editChecklist(text, issue, { kind: 'append', steps: defaultProtocol, ticked }));
        for (const kind of ['tick', 'untick'] as const) {
          const after = editChecklist(before, issue, { kind, steps });
          const listed = listedSteps(readChecklist(before, issue));
          const wanted = steps.filter((id) => listed.has(id));
          const others = ticks(before).filter((id) => !wanted.some((one) => one === id));
          expect(ticks(after)).toEqual((kind === 'tick' ? [...others, ...wanted] : others).toSorted());
          expect(differences(before, after)).toBe(boxesToChange(before, kind, steps));
          expect(toggledBetween(before, after, issue)).toBe(String(ticks(before)) !== String(ticks(after)));
        }
      }),
      somebody,
    );
  });
});

function boxesToChange(text: string, kind: 'tick' | 'untick', steps: readonly string[]): number {
  const checklist = readChecklist(text, issue);
  const boxes = checklist.kind === 'present' ? checklist.boxes : [];
  return boxes.filter(({ step, ticked }) => steps.includes(step) && ticked !== (kind === 'tick')).length;
}

function differences(before: string, after: string): number {
  expect(after.length).toBe(before.length);
  return [...before.split('')].filter((character, index) => character !== after[index]).length;
}
