import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alone, begun, words } from '../../src/thread/cue.ts';
import * as cueWords from '../../src/thread/cue-words.ts';
import * as statusWords from '../../src/thread/status-words.ts';
import { withoutAccents } from '../../src/time/typed-text.ts';

type Sourced = ReturnType<typeof words>;

function isCue(value: unknown): value is Sourced {
  return typeof value === 'object' && value !== null && 'find' in value && 'source' in value;
}

const cues = [cueWords, statusWords, statusWords.statusWords].flatMap((room) =>
  Object.entries(room).flatMap(([name, cue]: readonly [string, unknown]) =>
    isCue(cue) ? [[name, cue] as const] : [],
  ),
);

/** All letters of Unicode, in small and large: what a cue means, slowly. */
function slowly({ source }: Sourced, text: string): ReturnType<Sourced['find']> {
  const found = new RegExp(source, 'iu').exec(withoutAccents(text));
  return found === null ? undefined : { at: found.index, words: found[0] };
}

const pieces = [
  ...'because|Fixed|we should|NOT|nobody|läuft wieder|EMPEZÓ|à cause|não|復旧|停止|から|できません|12%|12 orders'.split(
    '|',
  ),
  ...'0|9|ß|Æ|ö|я|Ж|λ|ﬁ|㐀|𠮷|𝒜|한|🙏|👍|é|e\u0301|İ|々|ー|・|’|-|.|:|\n| | |_|～|④'.split('|'),
];

describe('a cue', () => {
  it.each(cues)('%s finds what it means, wherever letters of any kind stand beside it', (_, cue) => {
    const known = cue.source.split(/[|()[\]{}?*+\\^$.]+/).filter((word) => /^[\p{L} ]{2,}$/u.test(word));
    const text = fc
      .array(fc.constantFrom(...pieces, ...known), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(cue.find(one)).toEqual(slowly(cue, one));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads letters and numbers of full width, as they are typed in Japanese', () => {
    expect(words(alone('down')).test('ＤＯＷＮ')).toBe(true);
    expect(words('\\d+件').find('約３２件')).toEqual({ at: 1, words: '３２件' });
  });

  it('ends where its words do, or goes on', () => {
    expect([
      words(alone('fix')).test('fixed'),
      words(begun('fix')).test('fixed'),
      words(begun('fix')).test('prefix'),
    ]).toEqual([false, true, false]);
  });
});
