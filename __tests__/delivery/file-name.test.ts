import { describe, expect, it } from 'vitest';
import { isPostmortemOf, postmortemPath } from '../../src/delivery/file-name.ts';

function pathOf(title: string, createdAt = '2026-11-22T23:59:59Z'): string {
  return postmortemPath('docs/postmortems', { title, createdAt, number: 42 });
}

describe('postmortemPath', () => {
  it('holds the day in UTC, the number and the words of the title', () => {
    expect(pathOf('Checkout fails!')).toBe('docs/postmortems/2026-11-22-42-checkout-fails.md');
    expect(pathOf('x', '2024-02-29T00:00:00Z')).toBe('docs/postmortems/2024-02-29-42-x.md');
    expect(pathOf('x', '2026-12-31T23:30:00-02:00')).toBe('docs/postmortems/2027-01-01-42-x.md');
  });

  it('does without words when nothing is left of them', () => {
    for (const title of ['', '日本語', '🔥'.repeat(128), '..', '///', 'CON', '\uD800']) {
      expect(pathOf(title)).toBe('docs/postmortems/2026-11-22-42.md');
    }
  });

  it('leaves the folder for no title', () => {
    for (const title of [
      '../../.github/workflows/x',
      '--help',
      'a/b\\c',
      '%2e%2e%2f',
      'x\n.md',
      'fixes #1 @org/team',
    ]) {
      expect(pathOf(title)).toMatch(/^docs\/postmortems\/2026-11-22-42-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
    }
  });
});

describe('isPostmortemOf', () => {
  it('knows the file by its number, whatever its words', () => {
    expect(isPostmortemOf('2026-11-22-42-checkout-fails.md', 42)).toBe(true);
    expect(isPostmortemOf('2026-11-22-42.md', 42)).toBe(true);
    expect(isPostmortemOf('2026-11-22-42-Was auch immer.md', 42)).toBe(true);
  });

  it('takes no other file for it', () => {
    for (const name of [
      '2026-11-22-421.md',
      '2026-11-22-4.md',
      '2026-11-22-7-42.md',
      '42.md',
      '2026-11-22-42.txt',
      '2026-11-22-42-x.md.bak',
      'README.md',
    ]) {
      expect(isPostmortemOf(name, 42)).toBe(false);
    }
  });
});
