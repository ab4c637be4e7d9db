import '../loaded.ts';
import { describe, expect, it } from 'vitest';
import { languageNames } from '../../src/i18n/catalogs.ts';
import { threadTexts } from '../../src/i18n/texts.ts';
import type { NewsEvent } from '../../src/incident/news.ts';
import { forms } from '../../src/news/address.ts';
import { newsItems } from '../../src/news/news-item.ts';
import { payloadOf } from '../../src/news/payload.ts';
import type { IncidentReport } from '../../src/report/incident-report.ts';

const at = '2026-11-22T14:05:00Z';
const token = ['ghp', '0123456789abcdefghijABCDEFGHIJ012345'].join('_');

function report(title: string, news: readonly NewsEvent[]): IncidentReport {
  return {
    number: 12,
    url: 'https://github.com/acme/shop/issues/12',
    title,
    outcome: 'updated',
    severity: 'sev1',
    step: 'check',
    done: 0,
    total: 8,
    news,
    effects: [],
    notes: [],
  };
}

const events: readonly NewsEvent[] = [
  { kind: 'declared', at, by: 'alice', severity: 'sev2' },
  { kind: 'severity', at, severity: 'sev1' },
  { kind: 'update', at, by: 'bob', text: 'Cards fail.', status: 'monitoring', next: '2026-11-22T14:35:00Z' },
  { kind: 'update', at, by: 'bob', text: 'Cards fail.' },
  { kind: 'escalated', at },
  { kind: 'mitigated', at, by: 'bob' },
  { kind: 'resolved', at, by: 'bob' },
  { kind: 'published', at, postmortem: 'https://github.com/acme/shop/blob/main/postmortems/a.md' },
];

describe('news', () => {
  it('says all of it in one line, in each language', () => {
    const lines = languageNames.map((language) =>
      newsItems(report('Shop is down', events), 'acme/shop', threadTexts(language)).map(
        ({ summary }) => summary,
      ),
    );
    expect(lines).toMatchSnapshot();
  });

  it('has the same id for the same event, and another for each', () => {
    const ids = () => newsItems(report('Down', events), 'acme/shop', threadTexts('en')).map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(ids()[0]).toBe('acme/shop#12/declared/2026-11-22T14:05:00Z');
  });

  it('is sent in the form of each service', () => {
    const items = newsItems(
      report('Shop is down', [...events.slice(0, 1), ...events.slice(-1)]),
      'acme/shop',
      threadTexts('en'),
    );
    expect(forms.map((form) => [form, items.map((item) => payloadOf(item, form))])).toMatchSnapshot();
  });

  it('calls nobody, links nowhere and holds no secret, whatever people typed', () => {
    const hostile = `<!channel> @everyone <users/all> [x](https://evil.test) **b** ${token}\n<@U1>`;
    const news: readonly NewsEvent[] = [{ kind: 'update', at, text: hostile }];
    const [item] = newsItems(report(hostile, news), 'acme/shop', threadTexts('en'));
    if (item === undefined) throw new Error('no news');
    expect(JSON.stringify(item)).not.toContain(token);
    const sent = Object.fromEntries(forms.map((form) => [form, JSON.stringify(payloadOf(item, form))]));
    expect(sent['slack']).not.toMatch(/<(?:!|@|users)/);
    expect(sent['google-chat']).not.toMatch(/<(?:!|@|users)/);
    expect(sent['teams']).not.toContain('](https://evil');
    expect(sent['discord']).toContain('"allowed_mentions":{"parse":[]}');
    for (const form of ['discord', 'mattermost'] as const) {
      expect([form, sent[form]]).toEqual([
        form,
        expect.not.stringMatching(/@(?:everyone|channel|here)|(?<!\\)\]\(https:\/\/evil/),
      ]);
    }
  });

  it('keeps to what each service takes', () => {
    const long = 'word '.repeat(2000);
    const [item] = newsItems(
      report(long, [{ kind: 'update', at, text: long }]),
      'acme/shop',
      threadTexts('en'),
    );
    if (item === undefined) throw new Error('no news');
    const { content } = { content: '', ...payloadOf(item, 'discord') };
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(JSON.stringify(payloadOf(item, 'google-chat')).length).toBeLessThan(4096);
    expect(JSON.stringify(payloadOf(item, 'slack')).length).toBeLessThan(4000);
  });
});
