import { describe, expect, it } from 'vitest';
import { languageNames } from '../../src/i18n/catalogs.ts';
import { factorsIn } from '../../src/site/factors.ts';
import { serviceGroups } from '../../src/site/service-names.ts';
import { readXml } from '../postmortem-index/small-xml.ts';
import { aYear, factsOf, openNow, siteOf } from './a-year.ts';

const site = siteOf(factsOf(aYear));
const page = (name: string) => site.get(name) ?? '';
const json = (name: string, of = site) => JSON.parse(of.get(name) ?? '');

describe('the first page', () => {
  it('says what is wrong, since when, and when people hear more', () => {
    expect(page('index.html')).toContain('1 incident is open');
    expect(page('index.html')).toMatch(
      /Mail arrives hours late[\s\S]*since 2026-11-26 13:40 UTC[\s\S]*One of two servers[\s\S]*15:30/,
    );
    expect(Buffer.byteLength(page('index.html') + page('style.css'))).toBeLessThan(50_000);
  });

  it.each([
    ['sev1', 'major'],
    ['sev2', 'partial'],
    ['sev3', 'degraded'],
    [undefined, 'degraded'],
  ])('calls a service by how grave it is: %s is %s', (severity, state) => {
    const { severity: _before, ...rest } = openNow;
    const open = [severity === undefined ? rest : { ...rest, severity }];
    const index = siteOf(factsOf(aYear, { open })).get('index.html') ?? '';
    expect(index).toMatch(new RegExp(`<li class="state-${state}"><span class="service">mail`));
    expect(index).toMatch(/<li class="state-operational"><span class="service">Sign-in/);
  });

  it('says that it works again, and that it is watched', () => {
    const over = siteOf(factsOf(aYear, { open: [{ ...openNow, isOver: true }] }));
    expect(over.get('index.html')).toMatch(/<h1 class="state state-operational">/);
    const watched = {
      ...openNow,
      updates: [{ at: openNow.opened, text: 'x', status: 'monitoring' as const }],
    };
    expect(siteOf(factsOf(aYear, { open: [watched] })).get('index.html')).toContain('state state-degraded');
  });

  it('says that all is well, and that there was nothing yet', () => {
    expect(siteOf(factsOf(aYear, { open: [] })).get('index.html')).toContain('All services work');
    const settings = { ...factsOf({}).settings, services: [] };
    const empty = siteOf(factsOf({}, { open: [], settings }));
    expect(empty.get('index.html')).toMatch(/No incident is open[\s\S]*No incident so far/);
    for (const name of ['history.html', 'lessons.html', 'numbers.html'])
      expect(empty.get(name)).toContain('No incident so far');
  });
});

describe('services', () => {
  it('are in groups and in order, and others follow under their label', () => {
    const known = [
      { id: 'b', name: 'Bee', order: 2, group: 'G' },
      { id: 'a', order: 1 },
      { id: 'c', group: 'G', order: 0 },
    ];
    expect(serviceGroups(known, ['zeta', 'B', 'alpha'])).toEqual([
      {
        name: 'G',
        services: [
          { id: 'c', name: 'c', description: '' },
          { id: 'b', name: 'Bee', description: '' },
        ],
      },
      {
        name: '',
        services: ['a', 'alpha', 'zeta'].map((id) => ({ id, name: id, description: '' })),
      },
    ]);
  });
});

describe('services in no group', () => {
  const headings = (services: readonly { readonly id: string; readonly group?: string }[]) => {
    const settings = { ...factsOf({}).settings, services };
    const index = siteOf(factsOf(aYear, { settings })).get('index.html') ?? '';
    const section = /<h2 id="services">[\s\S]*?<\/section>/.exec(index)?.[0] ?? '';
    return [...section.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading]) => heading);
  };

  it('follow under a heading of their own, wherever the settings name them', () => {
    expect(headings([{ id: 'sign-in' }, { id: 'portal', group: 'Studies' }])).toEqual([
      'Studies',
      'Other services',
    ]);
  });

  it('need no heading where there is no group', () => {
    expect(headings([{ id: 'sign-in' }])).toEqual([]);
  });
});

describe('the history', () => {
  it('has a strip for all and for each service, and the same as a table', () => {
    expect(page('history.html')).toContain('<title>Sign-in: an incident on 1 of 90 days</title>');
    expect(page('history.html')).toMatch(/<th scope="row">network<\/th><td>1<\/td><td>2026-10-27<\/td>/);
    expect(page('history.html')).toContain('<title>2026-11-26: Mail arrives hours late</title>');
  });

  it('has the months of a year, and pages of the years', () => {
    expect(page('history.html')).toMatch(/October 2026[\s\S]*September 2026[\s\S]*December 2025/);
    expect(page('history-2025.html')).toContain('Web mail loses attachments');
    expect(page('history-2025.html')).not.toContain('Nobody can print');
  });

  it('counts each day of one that lasted', () => {
    const open = [{ ...openNow, opened: '2026-11-23T22:00:00Z' }];
    const history = siteOf(factsOf(aYear, { open })).get('history.html') ?? '';
    expect(history).toContain('2026-11-26, 2026-11-25, 2026-11-24, 2026-11-23');
  });
});

describe('the lessons', () => {
  it('name what contributed, offer what is said several times, and list what is open by its day', () => {
    expect(page('lessons.html')).toContain('<li>Restoring was never tried</li>');
    expect(page('lessons.html')).toContain('<option>Updates without a test</option>');
    const days = [...page('lessons.html').matchAll(/class="day-of">([\d-]*)</g)].map(([, day]) => day);
    expect(days).toEqual(['2026-09-30', '2026-11-06', '2026-12-11', '2026-12-18']);
  });

  it('are read from lists, paragraphs and quotes below the heading, in any language', () => {
    const factors = (text: string) => factorsIn(text);
    expect(
      factors(
        '## Contributing factors\n\n- **One** [thing](https://x.example)\n- Two\n  goes on\n\n## Next\n\n- none',
      ),
    ).toEqual(['One thing', 'Two goes on']);
    expect(
      factors('## Was dazu beigetragen hat\n\nErster Absatz,\nzwei Zeilen.\n\n> Ein Zitat\n\n_kim, gestern_'),
    ).toEqual(['Erster Absatz, zwei Zeilen.', 'Ein Zitat']);
    expect(factors('## Root cause\n\n```\ncode\n```\n')).toEqual([]);
  });
});

describe('the numbers', () => {
  it('are the median and the middle half from five on, and else say that they are too few', () => {
    expect(page('numbers.html')).toMatch(
      /<th scope="row">all<\/th><td>10<\/td><td>23 min \(15 min to 49 min\)<\/td>/,
    );
    expect(page('numbers.html')).toMatch(
      /<th scope="row">sev1<\/th><td>1<\/td><td class="meta">too few to say/,
    );
    expect(page('numbers.html')).toContain('<figcaption>Incidents by year</figcaption>');
  });

  it('count follow-ups by the day on which GitHub says that they were closed', () => {
    const done = [62, 75, 76, 89, 98, 99, 132, 133, 150, 164, 179];
    const closedAt = new Map(
      done.map((number) => [number, number === 62 ? '2026-02-01T00:00:00Z' : '2026-01-01T00:00:00Z']),
    );
    const numbers = siteOf(factsOf(aYear, { closedAt })).get('numbers.html') ?? '';
    // Eleven are done, one of them late; two are open and their day has passed.
    expect(numbers).toContain('<td>10 of 13</td>');
    expect(page('numbers.html')).not.toMatch(/<td>\d+ of 13<\/td>/);
  });
});

describe('what programs read', () => {
  it('is a summary as status pages give it', () => {
    const status = json('status.json');
    expect(status.status).toEqual({ indicator: 'major', description: '1 incident is open' });
    expect(status.components.find(({ id }: { id: string }) => id === 'mail').status).toBe('partial_outage');
    expect(status.incidents).toMatchObject([
      {
        id: '218',
        name: 'Mail arrives hours late',
        status: 'identified',
        impact: 'major',
        shortlink: 'https://status.example.edu/incidents/218.html',
      },
    ]);
    expect(status.incidents[0].incident_updates.map(({ status: one }: { status: string }) => one)).toEqual([
      'identified',
      'investigating',
    ]);
    expect(json('status.json', siteOf(factsOf({}, { open: [] }))).status.indicator).toBe('none');
  });

  it('is each incident with its factors', () => {
    const { incidents } = json('incidents.json');
    expect(incidents).toHaveLength(12);
    expect(incidents.find(({ number }: { number: number }) => number === 131)).toMatchObject({
      page: 'incidents/131.html',
      services: ['print'],
      factors: ['No alert on disks of small servers', 'Updates without a test'],
      follow_ups: { open: 0, total: 2 },
    });
  });

  it('is a feed with an entry for each incident, which keeps its id when the postmortem comes', () => {
    const feed = readXml(page('feed.xml'));
    expect(feed.name).toBe('feed');
    const ids = [...page('feed.xml').matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('tag:github.example.edu,2026:northfield-university/campus-it/218');
    const closed = siteOf(factsOf(aYear, { open: [] })).get('feed.xml') ?? '';
    expect(closed).toContain('<id>tag:github.example.edu,2026:northfield-university/campus-it/178</id>');
  });
});

describe('the pages', () => {
  it.each(languageNames)('speak %s', (language) => {
    const settings = { ...factsOf(aYear).settings, language };
    const spoken = siteOf(factsOf(aYear, { settings }));
    expect(spoken.get('index.html')).toContain(`<html lang="${language}">`);
    for (const [name, text] of spoken) {
      // The script fills these in.
      const filled = text.replace(/ data-words="[^"]*"/, '');
      if (name.endsWith('.html')) expect(filled).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });

  it('lead only to what is there', () => {
    const known = new Set(site.keys());
    for (const [name, text] of site) {
      if (!name.endsWith('.html')) continue;
      for (const [, target = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^(?:https?:|mailto:|#)/.test(target)) continue;
        const way = new URL(target, `https://x.example/${name}`).pathname.slice(1);
        expect([name, target, known.has(way)]).toEqual([name, target, true]);
      }
    }
  });

  it('show a title of a stranger as it was typed', () => {
    const title = '<script>alert(1)</script> "quoted" & {{this}}';
    const hostile = siteOf(factsOf(aYear, { open: [{ ...openNow, title }] }));
    for (const [name, text] of hostile) {
      if (/\.(?:html|xml)$/.test(name)) expect(text).not.toContain('<script>alert');
    }
    expect(hostile.get('incidents/218.html')).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; {{this}}',
    );
  });
});
