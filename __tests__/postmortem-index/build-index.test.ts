import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobSha } from '../../src/github/blob-sha.ts';
import { readForMentions, rendered } from '../markdown/as-github-reads.ts';
import { aPostmortem, type Folder, recordOf, tenPostmortems } from './folder.ts';

const page = 'postmortems/README.md';
const index = 'postmortems/index.json';
const feed = 'postmortems/feed.xml';

function sha(text = ''): string {
  return blobSha(text);
}

const begin = '<!-- incident-protocol:begin index -->';
const end = '<!-- incident-protocol:end index -->';

function namesIn(folder: Folder): readonly string[] {
  return recordOf(folder).files.map(({ path }) => path);
}

describe('the record of a folder', () => {
  const record = recordOf(tenPostmortems);
  const written = record.after;

  it.each([
    ['README.md', page],
    ['index.json.txt', index],
    ['feed.xml', feed],
  ])('of ten postmortems is %s', async (name, path) => {
    await expect(written[path]).toMatchFileSnapshot(`goldens/${name}`);
  });

  it.each(['de', 'es', 'fr', 'pt', 'ja'] as const)('speaks %s where the team does', async (language) => {
    const { after } = recordOf(tenPostmortems, { language });
    await expect(after[page]).toMatchFileSnapshot(`goldens/README.${language}.md`);
    await expect(after[feed]?.split('\n', 24).join('\n')).toMatchFileSnapshot(`goldens/feed.${language}.xml`);
    expect(after[index]).toBe(written[index]?.replace(/(?<="feed": ").*(?=")/, sha(after[feed])));
  });

  it('is rewritten once when the team takes another language', () => {
    const german = recordOf(written, { language: 'de' });
    expect(german.files.map(({ path }) => path)).toEqual([page, index, feed]);
    expect(german.after[page]).toContain('8 Postmortems, das erste vom 2024-02-29');
    // The heading is outside of our part.
    expect(german.after[page]).toMatch(/^# Postmortems\n/);
    expect(recordOf(german.after, { language: 'de' }).files).toEqual([]);
  });

  it('consists of three files, all of them in the folder', () => {
    expect(record.files.map(({ path }) => path)).toEqual([page, index, feed]);
  });

  it('is said to be without what cannot be read', () => {
    expect(record.notes).toEqual([
      '`postmortems/2026-08-09-31-no-number.md` cannot be read as a postmortem: The key `incident` holds no number.',
      expect.stringMatching(/^`postmortems\/2026-11-19-39-broken\.md` cannot be read as a postmortem: ./),
    ]);
  });

  it('is the same in whatever order the files are listed', () => {
    const names = Object.keys(tenPostmortems);
    const ranks = fc.array(fc.integer(), { minLength: names.length, maxLength: names.length });
    const shuffled = ranks.map((all) => new Map(names.map((name, at) => [name, all[at] ?? 0])));
    fc.assert(
      fc.property(shuffled, (rank) => {
        const order = recordOf(tenPostmortems, {
          order: (files) => files.toSorted((a, b) => (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0)),
        });
        expect(order.files).toEqual(record.files);
      }),
      { numRuns: 30 },
    );
  });

  it('is not written again when nothing changed', () => {
    expect(recordOf(written).files).toEqual([]);
  });

  it('is the same whether it was built at once or one postmortem after the other', () => {
    let folder: Folder = {};
    for (const [path, content] of Object.entries(tenPostmortems)) {
      folder = recordOf(folder, { changed: { path, content } }).after;
      folder = { ...folder, [path]: content };
    }
    // The last one committed is a picture here, which no run commits; so look once more.
    expect(recordOf(folder).after).toEqual(written);
  });
});

describe('reading for it', () => {
  const { after } = recordOf(tenPostmortems);
  const broken = ['postmortems/2026-11-19-39-broken.md', 'postmortems/2026-08-09-31-no-number.md'];

  it('asks for all Markdown files where there is no index, and for nothing else', () => {
    const { asked } = recordOf(tenPostmortems);
    expect(asked).toEqual([Object.keys(tenPostmortems).filter((path) => path.endsWith('.md'))]);
  });

  it('asks for the index, then for the page and what was broken', () => {
    expect(recordOf(after).asked).toEqual([[index], [page, ...broken]]);
  });

  it('asks for what changed since', () => {
    const changed = 'postmortems/2026-01-05-12-login-loops.md';
    const folder = { ...after, [changed]: (after[changed] ?? '').replace('- [ ] Test', '- [x] Test') };
    const again = recordOf(folder);
    expect(again.asked[1]).toEqual([page, changed, ...broken]);
    expect(again.after[page]).toContain('**1\u00A0open** of\u00A03');
  });

  it('follows a file that was renamed, and forgets one that was deleted', () => {
    const {
      'postmortems/2025-06-01-7.md': moved = '',
      'postmortems/2024-02-29-3-search-is-slow.md': _,
      ...rest
    } = after;
    const again = recordOf({ ...rest, 'postmortems/2025/mails.md': moved }).after;
    expect(again[page]).toContain('[Mails are late](2025/mails.md)');
    expect(again[page]).not.toContain('Search is slow');
    expect(again[index]).not.toContain('2025-06-01-7.md');
  });

  it('mends an index that was edited by hand', () => {
    const forged = (after[index] ?? '')
      .replace('"incident":12,', '"incident":13,')
      .replace('"sev2"', '"sev\\u200B9"');
    expect(recordOf({ ...after, [index]: forged }).after[index]).toBe(after[index]);
  });
});

describe('the page', () => {
  it('keeps what people write around our part, to the byte', () => {
    const { after } = recordOf(tenPostmortems);
    const theirs = (after[page] ?? '')
      .replace('# Postmortems', '# Ausfälle\r\n\r\nFragt carol.')
      .concat('\n## Mehr\n');
    const folder = {
      ...after,
      [page]: theirs,
      'postmortems/2026-12-01-50.md': aPostmortem({ number: 50, opened: '2026-12-01T00:00:00Z' }),
    };
    const again = recordOf(folder).after[page] ?? '';
    const outside = (text: string) => [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
    expect(outside(again)).toEqual(outside(theirs));
    expect(again).toContain('2026-12-01-50.md');
  });

  it('is put between the marks where people left room for it', () => {
    const theirs = `# Ours\n\n${begin}\n${end}\n\nBye.\n`;
    const { after } = recordOf({ ...tenPostmortems, [page]: theirs });
    expect(after[page]).toMatch(
      /^# Ours\n\n<!-- incident-protocol:begin index -->\n[\s\S]*Checkout[\s\S]*\n\nBye\.\n$/,
    );
  });

  it('stays as it is when people wrote it, and that is said', () => {
    const record = recordOf({ ...tenPostmortems, [page]: '# Our postmortems\n' });
    expect(record.files.map(({ path }) => path)).toEqual([index, feed]);
    expect(record.notes[0]).toContain(`\`${page}\` was left as it is`);
    expect(record.notes[0]).toContain(begin);
  });

  it('stays as it is when the marks are in code', () => {
    const theirs = `# How\n\n\`\`\`\n${begin}\n${end}\n\`\`\`\n`;
    expect(recordOf({ ...tenPostmortems, [page]: theirs }).after[page]).toBe(theirs);
  });

  it('takes the place of a readme that is spelled otherwise', () => {
    const { files } = recordOf({ ...tenPostmortems, 'postmortems/readme.md': `${begin}\n${end}\n` });
    expect(files[0]?.path).toBe('postmortems/readme.md');
  });

  it('is never the one at the root of the repository', () => {
    const root = { 'README.md': `# Shop\n\n${begin}\n${end}\n` };
    expect(namesIn({ ...tenPostmortems, ...root })).not.toContain('README.md');
  });

  it('mentions nobody, closes nothing and leads nowhere but to us', () => {
    const evil = 'https://evil.example/x @bob fixes #1 www.evil.example a@evil.example <img src=x>';
    const more = {
      number: 60,
      opened: '2026-12-01T00:00:00Z',
      title: evil,
      severity: evil,
      more: { status: evil },
    };
    const folder = {
      ...tenPostmortems,
      'postmortems/2026-12-01-60.md': aPostmortem(more),
      'postmortems/2026-12-02-61-@bob](https:evil.example).md':
        '---\nschema: 1\nincident: https://evil.example\n---\n',
    };
    const html = rendered(recordOf(folder).after[page] ?? '');
    expect(readForMentions(html)).not.toMatch(/@bob|#1\b|@acme|@carol/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((one) => one[1] ?? '');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links)
      expect(link).toMatch(/^(?:https:\/\/github\.com\/acme\/shop\/issues\/\d+|[^:]+\.(?:md|json|xml))$/);
    expect(html).not.toMatch(/<(?:img|script|b)\b/);
  });

  it('folds the years that are long ago once there are many', () => {
    const many = Array.from({ length: 45 }, (_one, at) => {
      const opened = `${2026 - Math.floor(at / 15)}-01-${String((at % 15) + 1).padStart(2, '0')}T00:00:00Z`;
      return [
        `postmortems/${opened.slice(0, 10)}-${at + 1}.md`,
        aPostmortem({ number: at + 1, opened }),
      ] as const;
    });
    const text = recordOf(Object.fromEntries(many)).after[page] ?? '';
    expect(text.match(/^### .*|^<summary>.*/gm)).toEqual([
      '### 2026',
      '### 2025',
      '<summary>2024 (15)</summary>',
    ]);
  });

  it('holds the newest thousand of more, and says so', () => {
    const many = Array.from({ length: 1200 }, (_one, at) => {
      const opened = new Date(Date.UTC(2020, 0, 1) + at * 86_400_000).toISOString();
      const title = '💥'.repeat(60);
      return [
        `postmortems/${opened.slice(0, 10)}-${at + 1}.md`,
        aPostmortem({ number: at + 1, opened, title }),
      ] as const;
    });
    const text = recordOf(Object.fromEntries(many)).after[page] ?? '';
    expect(text).toContain('_And 200 older, in [index.json](index.json) and in this folder._');
    expect(Buffer.byteLength(text)).toBeLessThan(500 * 1024);
  });
});

describe('files of others under our names', () => {
  it('stay, and that is said', () => {
    const theirs = { [index]: '{"pages": []}', [feed]: '<rss/>' };
    const record = recordOf({ ...tenPostmortems, ...theirs });
    expect(record.files.map(({ path }) => path)).toEqual([page]);
    expect(record.notes).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`\`${index}\` was left as it is`),
        expect.stringContaining(`\`${feed}\` was left as it is`),
      ]),
    );
  });

  it('stay when they are folders', () => {
    const folders = { [`${feed}/a.txt`]: 'a', [`${page}/b.md`]: 'b' };
    expect(namesIn({ ...tenPostmortems, ...folders })).toEqual([index]);
  });

  it('stay for good when only the feed is theirs', () => {
    const { after } = recordOf({ ...tenPostmortems, [feed]: '<rss/>' });
    expect(recordOf(after).after[feed]).toBe('<rss/>');
    expect(namesIn(after)).toEqual([]);
  });
});
