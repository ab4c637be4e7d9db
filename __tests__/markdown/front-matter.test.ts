import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFrontMatter } from '../../src/markdown/edit-front-matter.ts';
import { readFrontMatter, writeFrontMatter } from '../../src/markdown/front-matter.ts';

function dataOf(file: string): unknown {
  const read = readFrontMatter(file);
  return read.kind === 'front-matter' ? read.data : read;
}

describe('writeFrontMatter', () => {
  it('keeps the order of the keys and leaves out what is undefined, at any depth', () => {
    const file = writeFrontMatter({ b: 1, gone: undefined, a: [{ id: 'x', who: undefined }] }, '# Hi\n');
    expect(file).toBe('---\nb: 1\na:\n  - id: x\n---\n# Hi\n');
  });

  it('keeps the content to the byte, even one that looks like front matter of its own', () => {
    for (const content of ['', '\nx', 'x', '---\nreviewed: true\n---\nx', '---js\n{}\n---\n', 'a\r\nb\r\n']) {
      expect(readFrontMatter(writeFrontMatter({ a: 1 }, content))).toEqual({
        kind: 'front-matter',
        data: { a: 1 },
        content,
      });
    }
  });

  it('gives back every text as it was', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
      fc.constantFrom(
        'no',
        'on',
        '1:20',
        '2026-11-22',
        '2026-11-22T14:05:00Z',
        '~',
        '---',
        '!!js/function x',
        '<<',
        '# a',
        'a: b',
      ),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), value), (data) => {
        expect(dataOf(writeFrontMatter({ ...data, last: 1 }, 'x'))).toEqual({ ...data, last: 1 });
      }),
    );
  });
});

describe('readFrontMatter', () => {
  it('reads dates as the text that they are', () => {
    expect(dataOf('---\nday: 2026-11-22\nat: 2026-11-22T14:05:00Z\n---\n')).toEqual({
      day: '2026-11-22',
      at: '2026-11-22T14:05:00Z',
    });
  });

  it('reads files from Windows', () => {
    expect(readFrontMatter('\uFEFF---\r\na: x\r\n---\r\nb\r\n')).toEqual({
      kind: 'front-matter',
      data: { a: 'x' },
      content: 'b\r\n',
    });
  });

  it('runs nothing', () => {
    for (const language of ['js', 'javascript', ' js', 'coffee']) {
      const file = `---${language}\n{ a: globalThis.wasRun = true }\n---\nx`;
      expect(readFrontMatter(file).kind).not.toBe('front-matter');
      expect(dataOf(writeFrontMatter({ a: 1 }, file))).toEqual({ a: 1 });
    }
    expect(Reflect.get(globalThis, 'wasRun')).toBeUndefined();
  });

  it('says each time what is wrong with front matter that it cannot read', () => {
    for (const file of [
      '---\na: [\n---\n',
      '---\n- a\n---\n',
      '---\na: 1\na: 2\n---\n',
      '---\na: 1\n',
      '---\nx\n---\n',
    ]) {
      const first = readFrontMatter(file);
      expect(first.kind).toBe('broken');
      expect(readFrontMatter(file)).toEqual(first);
    }
  });

  it('reads neither JSON nor TOML nor a rule at the start of a text', () => {
    expect(readFrontMatter('---json\n{"a":1}\n---\n').kind).toBe('none');
    expect(readFrontMatter('+++\na = 1\n+++\n').kind).toBe('none');
    expect(readFrontMatter('----\ntext\n').kind).toBe('none');
    expect(readFrontMatter('').kind).toBe('none');
  });
});

describe('editFrontMatter', () => {
  const file =
    '---\n# by hand\nschema: 1\ntitle: "old"\nreviewed: 2026-11-25 # carol\n\nsteps:\n- id: a\n\n- id: b\n# ours\nteam:\n  - x\n---\nBody\r\n';

  it('changes our keys and nothing else', () => {
    expect(editFrontMatter(file, { schema: 1, title: 'new', steps: [{ id: 'c' }] })).toBe(
      '---\n# by hand\nschema: 1\ntitle: new\nreviewed: 2026-11-25 # carol\n\nsteps:\n  - id: c\n# ours\nteam:\n  - x\n---\nBody\r\n',
    );
  });

  it('changes nothing when the values are the same, however they are written', () => {
    expect(editFrontMatter(file, { title: 'old', steps: [{ id: 'a' }, { id: 'b' }], none: undefined })).toBe(
      file,
    );
  });

  it('puts a new key behind the one that comes before it, and takes out one that is no more', () => {
    expect(editFrontMatter(file, { schema: 1, incident: 3, title: undefined })).toBe(
      file.replace('title: "old"\n', '').replace('schema: 1\n', 'schema: 1\nincident: 3\n'),
    );
  });

  it('keeps the line endings of Windows', () => {
    const windows = file.replaceAll(/\r?\n/g, '\r\n');
    expect(editFrontMatter(windows, { title: 'new', last: 1 })).toBe(
      windows.replace('title: "old"\r\n', 'title: new\r\nlast: 1\r\n'),
    );
  });

  it('leaves alone what it cannot read', () => {
    for (const broken of ['no front matter', '---\na: [\n---\n', '---\n{a: 1}\n---\n', '---\na: 1']) {
      expect(editFrontMatter(broken, { a: 2 })).toBe(broken);
    }
  });

  it('keeps the keys of people to the byte, whatever they hold', () => {
    const line = fc.constantFrom(
      'a: 1',
      'b: >',
      '  folded',
      '',
      '# c',
      'd:',
      '- x',
      '"e f": {g: h}',
      'title: x',
      '  - y',
      'k: |\n  title: no\n\n  z',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const before = `---\n${lines.map((text) => `${text}\n`).join('')}---\nBody`;
        fc.pre(readFrontMatter(before).kind === 'front-matter');
        const after = editFrontMatter(before, { title: 'ours' });
        const { title: _before, ...people } = Object(dataOf(before));
        const { title, ...rest } = Object(dataOf(after));
        expect(rest).toEqual(people);
        expect([title, after === before]).not.toEqual([undefined, false]);
      }),
    );
  });
});
