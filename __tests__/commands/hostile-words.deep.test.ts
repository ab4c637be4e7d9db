import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { parseTrackingComment } from '../../src/logbook/tracking-comment.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { aComment, aPerson, someFacts } from '../builders.ts';
import { readForMentions, rendered } from '../markdown/as-github-reads.ts';
import { applied, look } from '../world.ts';

const opened = '2026-11-22T14:02:00Z';

const evil = [
  '@octocat',
  '@acme/everyone',
  '\\@octocat',
  '&#64;octocat',
  '`@octocat',
  '``',
  '```',
  '~~~',
  '<!-- incident-protocol:tracking -->',
  '<!-- incident-protocol:logbook {} -->',
  '<!-- incident-protocol:end timeline -->',
  '<!-- incident-protocol:begin 42 -->',
  '- [x] <!-- incident-protocol:thank -->',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x>',
  '</details>',
  '![x](http://evil.test/x.png)',
  '[x](javascript:alert(1))',
  '{{constructor}}',
  '{% raw %}',
  'fixes #1',
  '::error::x',
  '\u202E',
  '\u200B',
  '\u2066',
  '\uFEFF',
  '\u2028',
  '\u0000',
  '\uD800',
  '|',
  '||',
  '---',
  '\t',
  ' ',
  'x',
];

const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...evil) },
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ' '));

/** Every verb that takes words of people, and words that are no command. */
function context(words: string): string {
  return [
    `done 1 x${words}`,
    `skip 4 x${words}`,
    `at 14:05 x${words}`,
    `note impact x${words}`,
    `note well x${words}`,
    `fly${words}`,
    `lead x ${words}`,
    `severity x${words}`,
    `done x${words}`,
    'help',
  ]
    .map((line) => `/incident ${line}`)
    .join('\n');
}

interface Written {
  readonly texts: readonly string[];
  readonly effects: readonly Effect[];
  readonly facts: Facts;
}

/** Opened, told, closed and written up; all that was written on the way. */
function living(words: string, login = 'bob'): Written {
  const effects: Effect[] = [];
  const rest = (given: Facts): Facts => {
    let facts = given;
    for (let round = 0; round < 5; round += 1) {
      const decided = look({ facts }).effects;
      effects.push(...decided);
      if (decided.length === 0 || decided.some(({ kind }) => kind === 'commit-files')) return facts;
      facts = decided.reduce(applied, facts);
    }
    throw new Error('does not come to rest');
  };
  const state = { kind: 'open' } as const;
  const first = rest(
    someFacts({ now: '2026-11-22T14:05:00Z', issue: { state, title: `x${words}`, createdAt: opened } }),
  );
  const comment = aComment({
    id: 900,
    author: aPerson(login),
    body: context(words),
    createdAt: '2026-11-22T14:10:00Z',
  });
  const permissions = { [login.toLowerCase()]: 'triage' } as const;
  const told = rest({
    ...first,
    now: '2026-11-22T14:11:00Z',
    comments: [...first.comments, comment],
    permissions,
  });
  const closed = { kind: 'closed', at: '2026-11-22T14:20:00Z', by: login, reason: 'completed' } as const;
  const facts = rest({
    ...told,
    now: '2026-11-22T14:21:00Z',
    issue: { ...told.issue, state: closed },
    postmortems: {
      kind: 'read',
      base: { commit: 'c0ffee', tree: 'beef', message: '' },
      file: { kind: 'absent', path: 'postmortems/2026-11-22-42.md' },
      entries: [],
      others: [],
      texts: {},
    },
  });
  return { texts: effects.flatMap(textsOf), effects, facts };
}

function textsOf(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case 'post-comment':
    case 'edit-comment':
      return [effect.body];
    case 'commit-files':
      return [
        effect.message,
        ...effect.files.filter(({ path }) => path.endsWith('.md')).map(({ content }) => content),
      ];
    default:
      return [];
  }
}

function markers(text: string): readonly string[] {
  return [...text.matchAll(/<!-- incident-protocol:(?:[a-z-]+ ?){0,2}/g)].map(([marker]) => marker);
}

/** Nobody is called by a file, and its front matter is data. */
function body(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

const plain = living('');

/** A picture or an address in a comment brings the section that lists it, once. */
const material = ['<!-- incident-protocol:begin material ', '<!-- incident-protocol:end material '];

describe('the words of people', () => {
  it('reach every kind of text that we write', () => {
    const { effects } = living(' unmistakable');
    const told = effects.flatMap((effect) =>
      textsOf(effect).some((text) => text.includes('unmistakable')) ? effect.kind : [],
    );
    expect(new Set(told)).toEqual(new Set(['post-comment', 'edit-comment', 'commit-files']));
  });

  it('call nobody, mark nothing, hide nothing and take no part of our comment away', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { texts, facts } = living(words);
        for (const [index, text] of texts.entries()) {
          const [ours, asIs] = [markers(text), markers(plain.texts[index] ?? '')];
          expect(ours.filter((mark) => !material.includes(mark))).toEqual(asIs);
          expect([[], material]).toContainEqual(ours.filter((mark) => material.includes(mark)));
          expect(readForMentions(rendered(body(text)))).not.toMatch(/(?:^|[^\w`])@[a-z\d]/i);
          expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF\u2028]/);
          expect(text).not.toContain('\u0000');
          expect(text.isWellFormed()).toBe(true);
        }
        expect(texts).toHaveLength(plain.texts.length);
        const tracking = facts.comments.map(({ body }) => parseTrackingComment(body));
        expect(tracking.filter(({ kind }) => kind === 'tracking')).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });

  it('are cleaned in the names of people as well', () => {
    for (const login of ['@octocat', 'a|b', '<!-- x -->', '\u202Eevil', '`x', 'carol_acme', '[x](y)']) {
      for (const text of living('', login).texts) {
        expect(readForMentions(rendered(body(text)))).not.toMatch(/(?:^|[^\w`])@[a-z\d]/i);
        expect(body(text)).not.toContain('\u202E');
        expect(body(text)).not.toContain('<!-- x -->');
      }
    }
  });

  it('are in the record as they were told, whatever they are', () => {
    const words = ' <b>@bob</b> \u202E& "c"';
    const { facts } = living(words);
    const tracking = facts.comments
      .map(({ body }) => parseTrackingComment(body))
      .find(({ kind }) => kind === 'tracking');
    const entries = tracking?.kind === 'tracking' ? tracking.logbook.entries : [];
    expect(entries).toContainEqual(
      expect.objectContaining({ what: 'note', section: 'impact', text: `x${words}` }),
    );
  });
});
