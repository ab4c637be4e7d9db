import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/github/read-pages.ts';

interface Told {
  readonly asked: number[];
  readonly most: () => number;
  readonly ask: (page: number) => Promise<{ data: readonly string[]; headers: { link?: string } }>;
}

/** A list of so many pages; `grows` while it is read, and tells its last page or only the next one. */
function listOf(count: number, { grows = 0, tellsLast = true } = {}): Told {
  const asked: number[] = [];
  let [open, most, pages] = [0, 0, count];
  const link = (page: number, rel: string) =>
    `<https://api.github.com/x?per_page=100&page=${page}>; rel="${rel}"`;
  const ask = async (page: number) => {
    asked.push(page);
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    if (page === count) pages = count + grows;
    const links = page < pages ? [link(page + 1, 'next'), ...(tellsLast ? [link(pages, 'last')] : [])] : [];
    return { data: [`item ${page}`], headers: links.length === 0 ? {} : { link: links.join(', ') } };
  };
  return { asked, most: () => most, ask };
}

const items = (count: number) => Array.from({ length: count }, (_, index) => `item ${index + 1}`);

describe('a list in pages', () => {
  it.each([1, 2, 5, 25])(
    'of %d is read whole, in order, each page once and a few at a time',
    async (count) => {
      const { ask, asked, most } = listOf(count);
      expect(await readPages(ask)).toEqual(items(count));
      expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(most()).toBe(Math.min(4, Math.max(1, count - 1)));
    },
  );

  it('that grows meanwhile is read to its new end', async () => {
    expect(await readPages(listOf(3, { grows: 2 }).ask)).toEqual(items(5));
  });

  it('that tells only of its next page is read one after the other', async () => {
    const { ask, most } = listOf(6, { tellsLast: false });
    expect([await readPages(ask), most()]).toEqual([items(6), 1]);
  });

  it('fails when one of its pages does', async () => {
    const { ask } = listOf(5);
    const broken = (page: number) => (page === 4 ? Promise.reject(new Error('502')) : ask(page));
    await expect(readPages(broken)).rejects.toThrow('502');
  });
});
