/** Lives of a description: people add lines and take some out, and our writes are made from what we had read some edits before. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistBlock, setBoxes } from '../../src/checklist/checklist.ts';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import type { TextEdit } from '../../src/facts/text-edit.ts';
import { isUndecided, withWords } from '../../src/incident/overwritten-words.ts';
import { instantOf } from '../../src/time/instant.ts';
import { cpuTime, slowness } from '../cpu-time.ts';

const whose = { issue: 1, me: 'us[bot]' };
const steps = defaultProtocol;

interface Version extends TextEdit {
  readonly text: string;
}

const edit = fc.record({
  /** What people do between our reading and our writing, each at some place: the lower numbers put a line in. */
  between: fc.array(fc.nat(20), { maxLength: 3 }),
  /** A run that changes the list, or one that has only words to put back. */
  ticks: fc.option(fc.nat(7), { nil: undefined }),
});

/** As a run reads them: the newest, and all where these do not tell. */
function asTold(versions: readonly Version[], told: number) {
  const newest = { versions: versions.slice(0, told), whose: { ...whose, isCut: versions.length > told } };
  const isClear = newest.versions.some(({ by }) => by === whose.me);
  if (isClear && !isUndecided(newest.versions, newest.whose)) return newest;
  return { versions, whose };
}

function lives(edits: readonly { between: readonly number[]; ticks: number | undefined }[], told = 99) {
  const first = `Nobody can pay.\n\n${checklistBlock(1, steps, [])}`;
  let versions: readonly Version[] = [version('us[bot]', first, 0)];
  /** All that was said and not taken out again. */
  const stand: string[] = [];
  for (const { between, ticks } of edits) {
    const [read = versions[0]] = versions;
    const known = asTold(versions, told);
    const whole = withWords(known.versions, known.whose, read?.text ?? '');
    for (const place of between) {
      const now = versions[0]?.text ?? '';
      const seen = stand.filter((one) => now.includes(one));
      const gone = place > 12 ? seen[place % Math.max(1, seen.length)] : undefined;
      if (gone !== undefined) {
        stand.splice(stand.indexOf(gone), 1);
        versions = [version('carol', now.replace(`${gone}\n`, ''), versions.length), ...versions];
        continue;
      }
      const line = `Said ${versions.length}.`;
      stand.push(line);
      versions = [version('carol', withLine(now, line, place), versions.length), ...versions];
    }
    const on = ticks === undefined ? [] : steps.slice(ticks, ticks + 1).map(({ id }) => id);
    const text = setBoxes(whole, 1, { on, off: [] });
    if (text !== versions[0]?.text && text !== read?.text) {
      versions = [version('us[bot]', text, versions.length), ...versions];
    }
  }
  return { versions, stand };
}

function version(by: string, text: string, index: number): Version {
  return { by, text, at: instantOf(index * 60_000) };
}

function withLine(text: string, line: string, place: number): string {
  const end = text.indexOf('<!--');
  const lines = text.slice(0, end).trimEnd().split('\n');
  return `${lines.toSpliced(place % (lines.length + 1), 0, line).join('\n')}\n\n${text.slice(end)}`;
}

describe('lines that people add while we write', () => {
  it('stand as people left them once they are put back, however often they were written over', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const { versions, stand } = lives(edits);
        const whole = withWords(versions, whose, versions[0]?.text ?? '').split('\n');
        expect(whole.filter((line) => line.startsWith('Said')).toSorted()).toEqual(stand.toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([4, 8])(
    'stand so too where only the newest %d versions are told, or older ones are asked for',
    (told) => {
      fc.assert(
        fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
          const { versions, stand } = lives(edits, told);
          const newest = asTold(versions, told);
          const whole = withWords(newest.versions, newest.whose, versions[0]?.text ?? '').split('\n');
          expect(whole.filter((line) => line.startsWith('Said')).toSorted()).toEqual(stand.toSorted());
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('are looked for quickly, also where a workflow of the same name answers each of fifty long edits', () => {
    const long = `${'Nobody can pay since this morning.\n'.repeat(1700)}\n${checklistBlock(1, steps, [])}`;
    const versions = Array.from({ length: 50 }, (_, index) =>
      version(index % 2 === 0 ? 'us[bot]' : 'carol', withLine(long, `Said ${index}.`, index), index),
    ).toReversed();
    expect(cpuTime(() => withWords(versions, whose, versions[0]?.text ?? ''), 2)).toBeLessThan(
      2000 * slowness(),
    );
  });
});
