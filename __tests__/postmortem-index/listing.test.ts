import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobSha } from '../../src/github/blob-sha.ts';
import { isOwnListing, readListing, writeListing } from '../../src/postmortem-index/listing.ts';
import { cpuTime } from '../cpu-time.ts';
import { recordOf, tenPostmortems } from './folder.ts';

const path = 'postmortems/index.json';
const text = recordOf(tenPostmortems).after[path] ?? '';

function edited(edit: (json: { [key: string]: unknown }) => object): string {
  return JSON.stringify(edit(JSON.parse(text)));
}

function withFirst(fields: object): string {
  return edited((json) => {
    const [first, ...others] = Array.isArray(json['postmortems']) ? json['postmortems'] : [];
    return { ...json, postmortems: [{ ...first, ...fields }, ...others] };
  });
}

describe('index.json', () => {
  it('is read back as it was written', () => {
    const entries = [...readListing(text, blobSha).entries.values()];
    expect(entries.filter(({ kind }) => kind === 'postmortem')).toHaveLength(8);
    expect(entries.filter(({ kind }) => kind === 'other')).toHaveLength(1);
    expect(recordOf({ ...recordOf(tenPostmortems).after }).files).toEqual([]);
  });

  it('is not believed about files that were broken, nor in another version or shape', () => {
    expect([...readListing(text, blobSha).entries.values()].some(({ kind }) => kind === 'broken')).toBe(
      false,
    );
    const others = [
      edited((json) => ({ ...json, version: 2 })),
      edited((json) => ({ ...json, version: '1' })),
      edited(({ version, ...json }) => json),
      edited((json) => ({ ...json, postmortems: {}, others: 'none' })),
      `<<<<<<< HEAD\n${text}`,
      text.slice(0, -20),
      '',
      'null',
      '[]',
    ];
    for (const other of others) expect(readListing(other, blobSha).entries.size).toBe(0);
  });

  it.each([
    ['another number', { incident: 44 }],
    ['another title', { title: 'All is well' }],
    ['another seal', { seal: '00000000' }],
    ['a number as text', { incident: '43' }],
    ['a number that is none', { incident: 0.5 }],
    ['a title that is no text', { title: ['x'] }],
    ['a title with what nobody sees', { title: 'a\u202Eb' }],
    ['a title with a line break', { title: 'a\nb' }],
    ['a secret', { title: `ghp_${'a1B2c3D4e5F6'.repeat(3)}` }],
    ['a title without end', { title: 'x'.repeat(300) }],
    ['a day that is none', { opened: 'yesterday' }],
    ['another way to write a moment', { updated: '2026-11-22' }],
    ['steps that are none', { steps: { done: -1, skipped: 0, open: 'x' } }],
    ['more steps than there are fields for', { steps: { done: 1, skipped: 0, open: 0, paused: 1 } }],
    ['more open than there are', { follow_ups: { open: 3, total: 1 } }],
    ['a field that nobody knows', { evil: true }],
    ['no blob', { sha: null }],
    ['no address', { url: 1 }],
  ])('is not believed about a file with %s', (_what, fields) => {
    const { entries } = readListing(withFirst(fields), blobSha);
    expect(entries.size).toBe(8);
    expect(entries.has('postmortems/2026-11-22-43-payments.md')).toBe(false);
  });

  it('is not believed about a file that it names twice', () => {
    const twice = edited((json) => {
      const list = Array.isArray(json['postmortems']) ? json['postmortems'] : [];
      return { ...json, postmortems: [...list, list[0]] };
    });
    expect(readListing(twice, blobSha).entries.size).toBe(8);
  });

  it('cannot hide a postmortem among what is none', () => {
    const [hidden] = Object.keys(tenPostmortems);
    const { entries } = readListing(
      edited((json) => ({ ...json, postmortems: [], others: [{ path: hidden, sha: 'a' }] })),
      blobSha,
    );
    expect(entries.size).toBe(0);
  });

  it('never throws and brings in nothing that the files do not say, whatever it holds', () => {
    const keys = fc.constantFrom(
      'path',
      'sha',
      'incident',
      'url',
      'title',
      'status',
      'opened',
      'steps',
      'seal',
    );
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        expect(recordOf({ ...tenPostmortems, [path]: withFirst({ [key]: value }) }).after[path]).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('is read in linear time, however many postmortems a record has', () => {
    const known = [...readListing(text, blobSha).entries.values()].find(({ kind }) => kind === 'postmortem');
    if (known?.kind !== 'postmortem') throw new Error('no postmortem in the record');
    const listing = (count: number) => {
      const postmortems = Array.from({ length: count }, (_, index) => ({
        ...known,
        path: `postmortems/${index}.md`,
      }));
      return writeListing({ postmortems, broken: [], others: [], feed: '', repositoryUrl: '', blobSha });
    };
    const [half, whole] = [listing(4000), listing(8000)];
    expect(readListing(whole, blobSha).entries.size).toBe(8000);
    const time = (one: string) => cpuTime(() => readListing(one, (input) => blobSha(input)));
    expect(time(whole)).toBeLessThanOrEqual(3 * Math.max(time(half), 5));
  });

  it('can be in a script of a page', () => {
    expect(text).not.toContain('<');
    expect(text).not.toMatch(/[\u2028\u2029]/);
  });

  it('is known from one that the team keeps for something else', () => {
    expect([text, '', `<<<<<<< a\n${text}`, '{"pages": []}', '[]'].map(isOwnListing)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
