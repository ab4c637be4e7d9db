import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { storedData } from '../../src/postmortem-index/stored-data.ts';
import { aComment, aPerson, aTick, someFacts } from '../builders.ts';
import { hostile } from './hostile-incident.ts';
import { bare, type Case, japanese, pleasant, written } from './incidents.ts';
import { big, german } from './long-incidents.ts';
import { french, portuguese, spanish } from './small-incidents.ts';

const goldens = { pleasant, bare, japanese, hostile, german, spanish, french, portuguese, big } as const;
const before = written(pleasant);
/** The same incident, when somebody unticked and a comment was edited. */
const later: Case = {
  ...pleasant,
  entries: [
    ...pleasant.entries,
    { ...aTick('thank', 'carol', '2026-11-24T09:00:00Z'), what: 'unticked', step: 'thank' },
  ],
};
const after = written(later);

function bodyOf(file: string): string {
  return file.slice(file.indexOf('\n---\n') + 5);
}

function frontOf(file: string): string {
  return file.slice(0, file.length - bodyOf(file).length);
}

/** How many sections are written depends on what people wrote. */
function uncounted(file: string): string {
  return shown(file.replace(/^(?:(?:sections_written|follow_ups_open): \d+|Still to write: .*)\n+/gm, ''));
}

/** The body, cut at the markers. */
function piecesOf(file: string): readonly string[] {
  return bodyOf(file).split(/(?=<!-- incident-protocol:begin)|(?<=<!-- incident-protocol:end [\w-]+ -->\n)/);
}

/** Without what no page shows. */
function shown(file: string): string {
  return file.replace(/<!-- incident-protocol:data .*-->/, '');
}

function isMachines(piece: string): boolean {
  return piece.startsWith('<!-- incident-protocol:begin');
}

function linesOf(file: string): readonly string[] {
  return file.split('\n');
}

describe('a new postmortem', () => {
  for (const [name, one] of Object.entries(goldens)) {
    it(`of the ${name} incident reads like this`, async () => {
      await expect(written(one)).toMatchFileSnapshot(`goldens/${name}.md`);
    });
  }

  it('begins with front matter that others can read', () => {
    const read = readFrontMatter(before);
    expect(read.kind === 'front-matter' && Object.keys(read.data)).toEqual(
      'schema incident title status severity opened closed sections_written follow_ups_open'.split(' '),
    );
  });

  it('tells of every time the incident was open', () => {
    const facts = someFacts({
      issue: { state: { kind: 'closed', at: '2026-11-23T12:00:00Z', reason: 'completed' } },
    });
    const entries = [
      {
        what: 'closed',
        reason: 'completed',
        attribution: { kind: 'actor', by: 'alice', at: '2026-11-22T15:02:00Z' },
      },
      { what: 'reopened', attribution: { kind: 'actor', by: 'bob', at: '2026-11-23T11:30:00Z' } },
    ] as const;
    const file = written({ facts, entries });
    expect(storedData(file)['duration_minutes']).toBe(90);
    expect(file).toContain("closed: '2026-11-23T12:00:00Z'\n");
    expect(file).toContain('| Issue open for | 1 hr 30 min, reopened once |');
  });

  it('folds away what a long incident leaves behind, and says what it leaves out', () => {
    const comments = Array.from({ length: 2600 }, (_, index) =>
      aComment({ id: index, createdAt: '2026-11-22T15:00:00Z', body: `Comment ${index}` }),
    );
    const file = written({ facts: someFacts({ comments }), entries: [] });
    expect(file).toContain('<summary>The full log (2500 entries)</summary>');
    expect(file).toContain('_And 102 more in [the issue](https://github.com/acme/shop/issues/42)._');
    expect(written({ facts: someFacts({ comments }), entries: [] }, file)).toBe(file);
  });

  it('shortens a long text and says where the rest is', () => {
    const body = Array.from({ length: 500 }, (_, index) => `Line ${index} of a long story.`).join('\n');
    const file = written({ facts: someFacts({ issue: { body } }), entries: [] });
    expect(file).toContain('which [goes on](https://github.com/acme/shop/issues/42)._');
    expect(file.length).toBeLessThan(9000);
  });

  it('names people only, once each', () => {
    const facts = someFacts({
      issue: { author: { login: 'ghost', kind: 'ghost' } },
      comments: [
        aComment({ author: aPerson('Zoe') }),
        aComment({ author: aPerson('alice') }),
        aComment({ author: { login: 'renovate[bot]', kind: 'bot' } }),
      ],
      history: [
        { kind: 'assigned', at: '2026-11-22T15:00:00Z', by: aPerson('boss'), assignee: 'bob' },
        { kind: 'labeled', at: '2026-11-22T15:00:00Z', by: aPerson('passer-by'), label: 'x' },
        {
          kind: 'closed',
          at: '2026-11-22T16:40:00Z',
          by: { login: 'stale', kind: 'bot' },
          reason: 'completed',
        },
      ],
    });
    const file = written({ facts, entries: [aTick('check', 'alice', '2026-11-22T15:00:00Z')] });
    expect(storedData(file)['participants']).toEqual(['alice', 'bob', 'Zoe']);
  });
});

describe('a postmortem that exists', () => {
  it('stays as it is when nothing changed', () => {
    for (const one of Object.values(goldens)) expect(written(one, written(one))).toBe(written(one));
  });

  it('is brought up to date', () => {
    expect(after).not.toBe(before);
    expect(written(later, before)).toBe(after);
  });

  it('keeps every insertion of people outside the markers to the byte', () => {
    const places = piecesOf(before).flatMap((piece, index) =>
      isMachines(piece) ? [] : linesOf(piece).map((_, line) => ({ index, line })),
    );
    const edited = (file: string, { index, line }: { index: number; line: number }, text: string) => {
      const pieces = piecesOf(file);
      const piece = linesOf(pieces[index] ?? '')
        .toSpliced(line, 0, text)
        .join('\n');
      return frontOf(file) + pieces.with(index, piece).join('');
    };
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\r',
        'x\r\ny',
        '> quote',
        '- item',
        '---',
        '| a |',
        '{{x}}',
        '# T',
        '\t',
        '    code',
        '</details>',
        '`',
        '$1 $&',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.array(text, { maxLength: 6 }), (place, parts) => {
        const inserted = `\n${parts.join('\n').replaceAll('<', '‹')}\n\n`;
        // What opens a fence and leaves it open makes code of the markers below it.
        fc.pre(!/`{3}|~{3}/.test(inserted));
        expect(uncounted(written(later, edited(before, place, inserted)))).toBe(
          uncounted(edited(after, place, inserted)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves alone what people did with the places that are theirs', () => {
    const edited = before
      .replace('# Checkout fails for everybody', '# The day nobody could pay')
      .replace(
        '<!-- incident-protocol:begin said -->',
        'Twelve shops.\r\n\r\n```\n<!-- incident-protocol:begin facts -->\n```\n\n<!-- incident-protocol:begin said -->',
      )
      .replace('sections_written:', 'reviewed: 2026-11-25 # at lunch\nsections_written:');
    const renewed = written(later, edited);
    expect(renewed).toContain('# The day nobody could pay\n');
    expect(renewed).toContain('Twelve shops.\r\n\r\n```\n<!-- incident-protocol:begin facts -->\n```');
    expect(renewed).toContain('reviewed: 2026-11-25 # at lunch\nsections_written:');
    expect(renewed).toContain('status: draft');
    expect(renewed).toContain('8. Say thank you | **not done**');
  });

  it('undoes what people wrote between the markers', () => {
    const edited = before.replace('| Protocol | all 8 steps done |', '| Protocol | never mind |');
    expect(written(pleasant, edited)).toBe(before);
  });

  it('keeps its hands off a section whose marker people removed', () => {
    for (const mark of ['begin', 'end']) {
      const edited = before.replace(`<!-- incident-protocol:${mark} steps -->\n`, '');
      const renewed = written(later, edited);
      expect(renewed).toContain('8. Say thank you | done');
      expect(renewed).toContain('**incomplete:** 1 of 8 steps not done');
    }
  });

  it('keeps its hands off markers that people show in code, in a quote or a second time', () => {
    const copy = '<!-- incident-protocol:begin steps -->\nmine\n<!-- incident-protocol:end steps -->';
    const shown = [
      `\`\`\`\n${copy}\n\`\`\``,
      copy.replaceAll(/^/gm, '> '),
      copy,
      copy.replaceAll(/^/gm, '    '),
    ];
    for (const text of shown) {
      const edited = `${before}\n${text}\n`;
      expect(uncounted(written(later, edited))).toBe(uncounted(`${after}\n${text}\n`));
    }
  });

  it('speaks with the line endings of the file', () => {
    const windows = before.replaceAll('\n', '\r\n');
    expect(written(pleasant, windows)).toBe(windows);
    expect(written(later, windows)).toBe(after.replaceAll('\n', '\r\n'));
    expect(written(later, `\uFEFF${before}`)).toBe(`\uFEFF${after}`);
  });

  it('keeps front matter that is not its own, or broken, as it is', () => {
    for (const front of [
      '',
      '---\nincident: [\n---\n',
      '---\nincident: 7\nschema: 1\n---\n',
      '---js\n{}\n---\n',
      '+++\n+++\n',
    ]) {
      expect(shown(written(later, front + bodyOf(before)))).toBe(shown(front + bodyOf(after)));
    }
  });

  it('is given back unchanged when nothing in it is ours', () => {
    for (const file of [
      '',
      '# Our own story\n',
      '---\ntitle: x\n---\n\r\ntext',
      '<!-- incident-protocol:begin facts -->',
    ]) {
      expect(written(later, file)).toBe(file);
    }
  });
});
