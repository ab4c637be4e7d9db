/** A file that was written before sections came and went, and before most of its data moved to its end. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { sectionsOf } from '../../src/markdown/sections.ts';
import { storedData } from '../../src/postmortem-index/stored-data.ts';
import { pleasant, written } from './incidents.ts';

const former = readFileSync(path.join(import.meta.dirname, 'former', 'pleasant.md'), 'utf8');

function keysOf(file: string): readonly string[] {
  const read = readFrontMatter(file);
  return read.kind === 'front-matter' ? Object.keys(read.data) : [];
}

describe('a file of before', () => {
  const renewed = written(pleasant, former);

  it('has the short front matter of today, and the rest stored at its end', () => {
    expect(keysOf(renewed).toSorted()).toEqual(keysOf(written(pleasant)).toSorted());
    expect(Object.keys(storedData(renewed)).toSorted()).toEqual(
      [...Object.keys(storedData(written(pleasant))), 'headings'].toSorted(),
    );
  });

  it('says nothing twice, and loses no section', () => {
    const headings = renewed.match(/^## .*$/gm) ?? [];
    expect(headings).toHaveLength(new Set(headings).size);
    const names = (file: string) => sectionsOf(file).map(({ name }) => name);
    expect(names(renewed).toSorted()).toEqual([...names(former), 'log'].toSorted());
    expect(renewed.match(/^_What .*_$/gm)).toHaveLength(new Set(renewed.match(/^_What .*_$/gm)).size);
  });

  it('comes to rest', () => {
    expect(written(pleasant, renewed)).toBe(renewed);
  });

  it("keeps people's keys and words to the byte", () => {
    const mine = former
      .replace('schema: 1', 'reviewer: dora # on Monday\nschema: 1')
      .replace(
        '_What could have made this much worse, and did not?_',
        'It was *not* a Monday.\n\n| a |\n|---|',
      )
      .replace('# Checkout fails for everybody', '# The day nobody could pay\n\nRead this first.');
    const after = written(pleasant, mine);
    for (const words of [
      'reviewer: dora # on Monday\n',
      'It was *not* a Monday.\n\n| a |\n|---|\n',
      '# The day nobody could pay\n\nRead this first.\n',
    ]) {
      expect(after).toContain(words);
    }
    expect(after).toContain('sections_written: 2\n');
  });

  it('keeps its line endings', () => {
    expect(written(pleasant, former.replaceAll('\n', '\r\n'))).toBe(renewed.replaceAll('\n', '\r\n'));
  });
});
