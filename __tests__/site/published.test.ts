import { describe, expect, it } from 'vitest';
import { publishedOf } from '../../src/site/published.ts';
import type { SiteFacts } from '../../src/site/site-facts.ts';
import { aYear, factsOf, openNow, siteOf, yearsLabels } from './a-year.ts';

const all = factsOf(aYear);
const numbers = (facts: SiteFacts) => publishedOf(facts).postmortems.map(({ incident }) => incident);
const isPrivate = (more: Partial<SiteFacts['settings']> = {}) => ({
  repository: { ...all.repository, isPublic: false },
  settings: { ...all.settings, ...more },
});

describe('what everybody may see', () => {
  it('is each postmortem of a public repository, and what is open', () => {
    expect(numbers(all)).toHaveLength(11);
    expect(publishedOf(all).open.map(({ number }) => number)).toEqual([218]);
  });

  it.each([
    ['a private label', ['incident', 'Security']],
    ['a drill', ['incident', 'drill']],
  ])('is nothing of %s, wherever it would stand', (_what, labels) => {
    const facts = { ...all, labelsOf: new Map([...all.labelsOf, [178, labels], [218, labels]]) };
    expect(numbers(facts)).not.toContain(178);
    const site = [...siteOf({ ...facts, open: [{ ...openNow, labels }] })];
    const told = site.filter(([, text]) =>
      /Sign-in fails for new students|Mail arrives hours late/.test(text),
    );
    expect(told.map(([path]) => path)).toEqual([]);
    expect(site.map(([path]) => path)).not.toContain('incidents/178.html');
  });

  it('is nothing of an issue whose labels nobody told', () => {
    const { [178]: _gone, ...rest } = Object.fromEntries(yearsLabels);
    const labelsOf = new Map(Object.entries(rest).map(([number, labels]) => [Number(number), labels]));
    const facts = { ...all, labelsOf };
    expect(numbers(facts)).not.toContain(178);
    expect(publishedOf(facts)).toMatchObject({ open: [], leftOut: 1 });
  });

  it('is of a private repository nothing unless the team says so, and then what is final', () => {
    expect(publishedOf({ ...all, ...isPrivate() }).postmortems).toEqual([]);
    const site = { mayBePublic: true };
    const published = publishedOf({ ...all, ...isPrivate({ site }) });
    expect(published.postmortems).toHaveLength(10);
    expect(published.postmortems.every(({ status }) => status === 'final')).toBe(true);
    expect(published.open).toEqual([]);
  });

  it('leads from a private repository to nothing in it, and names no other file', () => {
    const files = {
      ...aYear,
      'postmortems/notes.md': '# Notes',
      'postmortems/2026-01-01-9.md': '---\nincident: x\n---\n',
    };
    const facts = { ...factsOf(files), ...isPrivate({ site: { mayBePublic: true } }) };
    const pages = [...siteOf(facts)].filter(([path]) => path.endsWith('.html'));
    for (const [, text] of pages) expect(text).not.toMatch(/github\.example\.edu|notes\.md|2026-01-01-9/);
  });

  it('lists a file that cannot be read with its reason, and other documents', () => {
    const files = {
      ...aYear,
      'postmortems/how-we-write.md': '# How we write',
      'postmortems/2026-02-02-500.md': '---\nincident: 500\nopened: soon\nschema: 2\n---\n',
      'postmortems/2026-02-02-501-secret-name.md': '---\nincident: 501\nopened: soon\nschema: 2\n---\n',
    };
    const labelsOf = new Map([...all.labelsOf, [500, ['incident']], [501, ['security']]]);
    const history = siteOf(factsOf(files, { labelsOf })).get('history.html') ?? '';
    expect(history).toMatch(/2026-02-02-500\.md<\/a>: [A-Z]/);
    expect(history).toContain('how-we-write.md');
    expect(history).not.toContain('secret-name');
  });

  it('leads into no private repository, however the link is written', () => {
    const home = 'https://github.example.edu/northfield-university/campus-it';
    const ways = [
      `[a](${home}/issues/1 "title")`,
      `<${home}/issues/2>`,
      `${home}/issues/3`,
      `[b][r]`,
      `<a href="${home}/issues/4">c</a>`,
    ];
    ways.push(
      '[h](http://github.example.edu/Northfield-University/campus-it/pull/7)',
      '[w](https://www.github.example.edu//northfield-university/campus-it)',
      '[g](https://github.example.edu/northfield-university/campus-it.git)',
      '[x](https://raw.example.edu/northfield-university/campus-it/main/x)',
      '<a href="https://github.example.edu&#47;northfield-university/campus-it/issues/7">e</a>',
    );
    const text = `${aYear['postmortems/2026-10-27-203.md']}\n${ways.join('\n\n')}\n\n[r]: ${home}/issues/5\n\n[else](https://x.example/)\n`;
    const facts = {
      ...factsOf({ ...aYear, 'postmortems/2026-10-27-203.md': text }),
      ...isPrivate({ site: { mayBePublic: true } }),
    };
    const page = siteOf(facts).get('incidents/203.html') ?? '';
    expect([...page.matchAll(/href="(https?:[^"]*)"/g)].map(([, to]) => to)).toEqual(['https://x.example/']);
  });

  it('is nothing that a similar incident tells of one that is left out', () => {
    const told = (number: number) =>
      `${aYear['postmortems/2026-10-27-203.md']}\n<!-- incident-protocol:begin similar -->\n\n## Similar incidents\n\n| [#${number} A TITLE](https://github.example.edu/northfield-university/campus-it/blob/main/postmortems/2026-02-24-${number}.md) |\n|:--|\n\n<!-- incident-protocol:end similar -->\n`;
    const pageWith = (number: number, labels: readonly string[]) => {
      const files = { ...aYear, 'postmortems/2026-10-27-203.md': told(number) };
      const labelsOf = new Map([...all.labelsOf, [88, labels]]);
      return siteOf(factsOf(files, { labelsOf })).get('incidents/203.html');
    };
    expect(pageWith(88, ['incident'])).toContain('A TITLE');
    expect(pageWith(88, ['incident', 'security'])).not.toContain('A TITLE');
  });

  it('is no state of services where what is open is not told', () => {
    const site = siteOf({ ...all, ...isPrivate({ site: { mayBePublic: true, title: 'Campus IT' } }) });
    expect(site.get('index.html')).not.toMatch(/All services work|No incident is open|Works</);
    expect(site.get('index.html')).toContain('Campus IT</h1>');
    expect([...site.keys()]).not.toContain('status.json');
  });

  it('is no name of a file that tells of what is private, and no follow-up that is', () => {
    const files = { ...aYear, 'postmortems/2026-02-02-501-sql-injection.md': '# Our own words' };
    const labelsOf = new Map([...all.labelsOf, [501, ['security']], [204, ['follow-up', 'security']]]);
    const site = [...siteOf(factsOf(files, { labelsOf })).values()].join('');
    expect(site).not.toMatch(/sql-injection|Switch on protection/);
    expect(site).toContain('Send mistakes of imports to the desk');
  });

  it('is open where it was opened again, whatever was written before', () => {
    const again = { ...openNow, number: 178 };
    const facts = { ...all, open: [again] };
    expect(publishedOf(facts).open).toEqual([again]);
    expect(numbers(facts)).not.toContain(178);
    expect(siteOf(facts).get('incidents/178.html')).toContain('One of two servers is down.');
  });
});
