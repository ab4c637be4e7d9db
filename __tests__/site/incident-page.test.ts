import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFile, aYear, factsOf, openNow, siteOf, siteOfOne } from './a-year.ts';

const goldens = path.join(import.meta.dirname, '..', 'postmortem', 'goldens');

const section = (name: string, body: string) =>
  `<!-- incident-protocol:begin ${name} -->\n\n${body}\n\n<!-- incident-protocol:end ${name} -->`;

/** The words of the page between its head and its foot. */
function pageOf(text: string): string {
  const page = siteOfOne(text).get('incidents/42.html') ?? '';
  return /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
}

describe('the page of an incident', () => {
  it('tells what people wrote, and nothing of who did what, the protocol, the log or attachments', () => {
    const parts = [
      section('facts', '- lead line\n\n**People**\n\n- **zoe** · declared it'),
      section('summary', '## Summary\n\n> The shop is down.\n\n_As zoe wrote it in the issue._'),
      section(
        'notes-impact',
        '## Impact\n\n> Everybody.\n\n_zoe, in the issue_\n\nMay belong here:\n\n- “a hint”',
      ),
      'Three hours without sales.',
      section('steps', '## The eight steps\n\n| Step |\n|:--|\n| 1 |'),
      section('material', '## Supporting material\n\n- [screenshot.png](https://github.example.edu/x.png)'),
      section('log', '<details>\n<summary>Full log</summary>\n\n- 14:00 **zoe** opened it\n\n</details>'),
    ];
    const page = pageOf(aFile(parts.join('\n\n'), { data: { participants: ['zoe'] } }));
    for (const told of ['The shop is down.', 'Everybody.', 'Three hours without sales.'])
      expect(page).toContain(told);
    expect(page).not.toMatch(/zoe|hint|lead line|eight steps|screenshot|Full log/i);
    expect(page).toContain('As the team wrote it in the issue.');
  });

  it.each([
    ['- [14:02](https://x.example) **zoe**: “It is back.”', '“It is back.”'],
    ['- 14:02 **zoe** closed it as completed', '14:02 the team closed it as completed'],
    ['- 14:02 **Resolved**, as **zoe** said', '<strong>Resolved</strong>, as the team said'],
    ['- 14:02 **zoe** assigned **max** and **zoe-2**', '14:02 the team assigned the team and the team'],
    ['- 14:02 **stranger** deployed commit to `shop`', '14:02 the team deployed commit to'],
    ['- 14:02 **some\\_one** linked it', '14:02 the team linked it'],
  ])('names nobody in the timeline: %s', (line, shown) => {
    const data = { participants: ['zoe', 'max', 'zoe-2', 'some_one'] };
    const page = pageOf(aFile(section('timeline', `## Timeline\n\n${line}`), { data }));
    expect(page).toContain(shown);
    expect(page).not.toMatch(/zoe|max|stranger|some/);
  });

  it.each(
    readdirSync(goldens).filter((name) =>
      /^(?:bare|big|french|german|japanese|pleasant|portuguese|spanish)/.test(name),
    ),
  )('names nobody who is named in %s', (name) => {
    const text = readFileSync(path.join(goldens, name), 'utf8');
    const number = Number(/^incident: (\d+)$/m.exec(text)?.[1]);
    const labelsOf = new Map([[number, []]]);
    const facts = factsOf({ [`postmortems/2026-11-22-${number}.md`]: text }, { labelsOf, open: [] });
    const page = (siteOf(facts).get(`incidents/${number}.html`) ?? '').replaceAll(/<[^>]+>/g, '');
    const { participants = [] } = JSON.parse(/:data (\{.*\}) -->/.exec(text)?.[1] ?? '{}');
    const named = [...text.matchAll(/\*\*([a-z][\w-]+)\*\*/g)].map(([, one]) => one);
    const all: readonly string[] = [...participants, ...named];
    expect(all.filter((one) => new RegExp(`(?<![\\w/])${one}(?!\\w)`).test(page))).toEqual([]);
  });

  it('leaves what people emphasize as it is, and words that happen to be a name', () => {
    const data = { participants: ['back', 'it'] };
    const text = `${section('timeline', '## Timeline\n\n- 14:02 **back**: “It is back.”')}\n\nWe were **back** at it soon.`;
    const page = pageOf(aFile(text, { data }));
    expect(page).toContain('“It is back.”');
    expect(page).toContain('We were <strong>back</strong> at it soon.');
  });

  it.each([
    ['the end of the log', (text: string) => text.replace('<!-- incident-protocol:end log -->', '')],
    ['the end of the facts', (text: string) => text.replace('<!-- incident-protocol:end facts -->', '')],
    [
      'the beginning of the steps',
      (text: string) => text.replace('<!-- incident-protocol:begin steps -->', ''),
    ],
    ['all of them', (text: string) => text.replaceAll(/<!-- incident-protocol:(?:begin|end) [^>]*-->/g, '')],
  ])('names nobody where a mark is gone: %s', (_what, change) => {
    const text = change(readFileSync(path.join(goldens, 'pleasant.md'), 'utf8'));
    const number = Number(/^incident: (\d+)$/m.exec(text)?.[1]);
    const labelsOf = new Map([[number, []]]);
    const facts = factsOf({ [`postmortems/2026-11-22-${number}.md`]: text }, { labelsOf, open: [] });
    const page = (siteOf(facts).get(`incidents/${number}.html`) ?? '').replaceAll(/<[^>]+>/g, '');
    const { participants } = JSON.parse(/:data (\{.*\}) -->/.exec(text)?.[1] ?? '{}');
    const found = participants.filter((one: string) => new RegExp(`(?<![\\w/])${one}(?!\\w)`).test(page));
    expect([participants.length > 1, found]).toEqual([true, []]);
  });

  it('calls nobody by a handle, and leaves addresses and packages alone', () => {
    const page = pageOf(aFile('Thanks `@zoe` and @acme/ops, write to a@b.example about npm `@types/node`.'));
    expect(page).toContain('Thanks @… and @…, write to');
    expect(page).toMatch(/a@b\.example/);
  });

  it('has no heading with nothing below it, and keeps one with a part below it', () => {
    const page = pageOf(aFile('## Empty\n\n## Full\n\n### Part\n\nwords\n\n## Last'));
    expect(page).not.toMatch(/Empty|Last/);
    expect(page).toMatch(/<h2>Full<\/h2>\s*<h3>Part<\/h3>/);
  });

  it('leads from one incident to the page of another', () => {
    const other =
      '[that one](2026-03-02-97.md), [here](https://github.example.edu/northfield-university/campus-it/blob/main/postmortems/2026-02-24-88.md)';
    const [first = ''] = Object.keys(aYear);
    const files = { ...aYear, [first]: `${aYear[first]}\n\nSee ${other}.\n` };
    const page = siteOf(factsOf(files)).get('incidents/61.html') ?? '';
    expect(page).toContain('<a href="97.html">that one</a>');
    expect(page).toContain('<a href="88.html">here</a>');
  });

  it('draws how it went where it is known, with a title, and else nothing', () => {
    const page = siteOf(factsOf(aYear)).get('incidents/97.html') ?? '';
    expect(page).toMatch(
      /<figcaption>How it went, from 2026-03-02 12:00 to 2026-03-02 \d\d:\d\d UTC<\/figcaption>/,
    );
    expect(page.match(/<rect class="bar-step"/g)?.length).toBeGreaterThan(3);
    expect(pageOf(aFile('words'))).not.toContain('<svg');
  });

  it('says that a draft is one, and what is to be done', () => {
    const site = siteOf(factsOf(aYear));
    expect(site.get('incidents/191.html')).toContain('The team is still writing this postmortem.');
    expect(site.get('incidents/97.html')).not.toContain('still writing');
    expect(site.get('incidents/203.html')).toMatch(
      /Switch on protection against loops everywhere<\/a> · <time datetime="2026-12-18">/,
    );
  });

  it('of one that is open has what was told to everybody, the newest first, and when more comes', () => {
    const page = siteOf(factsOf(aYear)).get('incidents/218.html') ?? '';
    expect(page.indexOf('One of two servers')).toBeLessThan(page.indexOf('We look for the reason'));
    expect(page).toContain('Next update by 2026-11-26 15:30 UTC');
    const late = { ...openNow, next: { due: '2026-11-26T14:00:00Z', isLate: true } };
    expect(siteOf(factsOf(aYear, { open: [late] })).get('incidents/218.html')).toContain('has not come yet');
  });

  it('is there for each file of one incident', () => {
    const text = aYear['postmortems/2026-03-02-97.md'] ?? '';
    const site = siteOf(factsOf({ ...aYear, 'postmortems/copy.md': text }));
    expect([...site.keys()]).toEqual(expect.arrayContaining(['incidents/97.html', 'incidents/97-2.html']));
  });

  it.each(readdirSync(goldens).filter((name) => name.endsWith('.md')))(
    'of %s holds no tag that is not ours',
    (name) => {
      const text = readFileSync(path.join(goldens, name), 'utf8');
      const number = Number(/^incident: (\d+)$/m.exec(text)?.[1]);
      const facts = factsOf(
        { [`postmortems/2026-11-22-${number}.md`]: text },
        { labelsOf: new Map([[number, []]]), open: [] },
      );
      const page = siteOf(facts).get(`incidents/${number}.html`) ?? '';
      const body = /<div class="postmortem">([\s\S]*)<\/article>/.exec(page)?.[1] ?? '';
      const tags = [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag).join('\n');
      expect(tags).not.toMatch(/<(?:script|img|iframe|style|form|input|svg|!--)|\son\w+=|javascript:/i);
      expect(page).toMatch(/<h1>[^<]+<\/h1>/);
    },
  );
});
