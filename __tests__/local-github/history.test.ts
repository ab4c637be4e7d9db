import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesAt, writeCommit } from '../../tools/local-github/git/commit.ts';
import {
  createGitStore,
  directoryForGit,
  removeGitStore,
  writeObject,
} from '../../tools/local-github/git/store.ts';
import { editTree } from '../../tools/local-github/git/tree.ts';

const paths = ['a.md', 'docs/b.md', 'docs/deep/c.md', 'docs'];

/** What each path holds at one commit, none at 0, and how far back its parents are. */
const commits = fc.array(
  fc.record({
    texts: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)),
    back: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 9 },
);

describe('the commits that changed a path', () => {
  it('are those that git itself tells of, in whatever history', () => {
    const property = fc.property(commits, (drawn) => {
      const store = createGitStore('main');
      const shas: string[] = [];
      for (const [index, { texts, back }] of drawn.entries()) {
        const files = texts.flatMap((text, which) =>
          text === 0
            ? []
            : [
                [
                  paths[which] ?? '',
                  { mode: '100644', sha: writeObject(store, 'blob', Buffer.from(`${text}`)) },
                ] as const,
              ],
        );
        const person = { name: 'A', email: 'a@example.org', date: `2026-01-01T00:00:${10 + index}Z` };
        const tree = editTree(store, null, new Map(files));
        const parents = back.flatMap((steps) => shas.at(-1 - steps) ?? []);
        shas.push(
          writeCommit(store, { tree, parents, author: person, committer: person, message: `${index}` }),
        );
      }
      for (const path of paths) {
        const tip = shas.at(-1) ?? '';
        const told = execFileSync('git', ['--git-dir', directoryForGit(store), 'rev-list', tip, '--', path], {
          encoding: 'utf8',
        });
        expect([...changesAt(store, tip, path)].sort()).toEqual(told.split('\n').filter(Boolean).sort());
      }
      removeGitStore(store);
    });
    fc.assert(property, { numRuns: 40, seed: 11 });
  });
});
