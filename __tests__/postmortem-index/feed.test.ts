import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import type { PostmortemEntry } from '../../src/postmortem-index/entry.ts';
import { isOwnFeed, writeFeed } from '../../src/postmortem-index/feed.ts';
import { placeOf } from '../../src/postmortem-index/place.ts';
import { type Element, readXml } from './small-xml.ts';

const place = placeOf(
  { owner: 'acme', name: 'shop', url: 'https://github.com/acme/shop', defaultBranch: 'main' },
  'docs/post mortems',
);

const english = createTexts('postmortem', 'en');

function feedOf(postmortems: readonly PostmortemEntry[]): string {
  return writeFeed(postmortems, place, english);
}

function entry(over: Partial<PostmortemEntry> = {}): PostmortemEntry {
  const incident = over.incident ?? 42;
  return {
    kind: 'postmortem',
    path: `docs/post mortems/2026-11-22-${incident}.md`,
    sha: 'a',
    incident,
    title: 'Down',
    status: 'final',
    opened: '2026-11-22T14:02:00Z',
    updated: '2026-11-23T10:05:00Z',
    steps: { done: 8, skipped: 0, open: 0 },
    followUps: { open: 0, total: 0, issues: [] },
    ...over,
  };
}

function all(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

function one(element: Element, name: string): Element {
  const [found, second] = all(element, name);
  if (found === undefined || second !== undefined) throw new Error(`not one ${name} in ${element.name}`);
  return found;
}

const milestone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** What RFC 4287 asks of a feed and of its entries. */
function checked(xml: string): readonly Element[] {
  const feed = readXml(xml);
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const entries = all(feed, 'entry');
  for (const part of [feed, ...entries]) {
    expect(new URL(one(part, 'id').text).protocol).toBe('https:');
    expect(one(part, 'updated').text).toMatch(milestone);
    expect(one(part, 'title').children).toEqual([]);
    const links = all(part, 'link').map(({ attributes }) => attributes);
    expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    for (const { href } of links) expect(new URL(href ?? '').href).toBe(href);
  }
  expect(one(one(feed, 'author'), 'name').text).not.toBe('');
  expect(all(feed, 'link').map(({ attributes }) => attributes['rel'])).toContain('self');
  const ids = [feed, ...entries].map((part) => one(part, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
  return entries;
}

describe('the feed', () => {
  it('is Atom as the standard wants it, with no postmortem and with many', () => {
    expect(checked(feedOf([]))).toEqual([]);
    expect(checked(feedOf([entry(), entry({ incident: 43 })]))).toHaveLength(2);
  });

  it('names the moment of the last change, not the moment of writing', () => {
    const newer = entry({ incident: 43, updated: '2026-12-01T00:00:00Z' });
    const feed = readXml(feedOf([entry(), newer]));
    expect(one(feed, 'updated').text).toBe('2026-12-01T00:00:00Z');
  });

  it('holds the fifty that changed last, the newest first', () => {
    const many = Array.from({ length: 70 }, (_one, index) =>
      entry({ incident: index + 1, updated: `2026-11-22T14:${String(index % 60).padStart(2, '0')}:00Z` }),
    );
    const milestones = checked(feedOf(many)).map((part) => one(part, 'updated').text);
    expect(milestones).toHaveLength(50);
    expect(milestones).toEqual(milestones.toSorted().reverse());
  });

  it('gives a copy of a postmortem an id of its own', () => {
    checked(feedOf([entry(), entry({ path: 'docs/post mortems/copy.md' })]));
  });

  it('keeps the id when title, file and branch get another name', () => {
    const ids = (xml: string) => checked(xml).map((part) => one(part, 'id').text);
    const renamed = entry({ title: 'Up', path: 'docs/post mortems/b.md' });
    expect(ids(feedOf([renamed]))).toEqual(ids(feedOf([entry()])));
  });

  it('says any words as they are', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 80 })
      .filter((text) => !/[\p{C}\r\n]/u.test(text));
    fc.assert(
      fc.property(words, words, words, (title, severity, name) => {
        const path = `docs/post mortems/${name}.md`;
        const [read] = checked(feedOf([entry({ title, severity, path })]));
        if (read === undefined) throw new Error('no entry');
        expect([one(read, 'title').text, one(read, 'category').attributes['term']]).toEqual([
          title,
          severity,
        ]);
      }),
    );
  });

  it('leaves out what XML cannot hold', () => {
    checked(feedOf([entry({ title: 'a\u0000b\u001Bc\uFFFEd\uD800e' })]));
  });

  it('knows itself again, and no other feed', () => {
    expect([feedOf([]), '', '<feed><title>Blog</title></feed>'].map(isOwnFeed)).toEqual([true, true, false]);
  });
});
