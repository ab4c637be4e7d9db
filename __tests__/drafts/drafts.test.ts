/** Each text to copy as the person reads it who would send it: with all that can be known, with nothing, and with a hostile title. */

import '../loaded.ts';
import { describe, expect, it } from 'vitest';
import { draftedSteps } from '../../src/checklist/protocol.ts';
import { draftOf } from '../../src/drafts/draft.ts';
import type { IssueFacts } from '../../src/facts/facts.ts';
import { type Language, languageNames } from '../../src/i18n/catalogs.ts';
import type { Attribution, Entry } from '../../src/logbook/logbook.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { createWriter } from '../../src/templates/writer.ts';
import { anIncident, aTick, someFacts } from '../builders.ts';

const open = { state: { kind: 'open' } } as const satisfies Partial<IssueFacts>;

function by(who: string, at: string): Attribution {
  return { kind: 'actor', by: who, at: `2026-11-22T${at}:00Z` };
}

const told: readonly Entry[] = [
  { what: 'milestone', name: 'started', at: '2026-11-22T13:58:00Z', attribution: by('alice', '14:05') },
  { what: 'lead', login: 'carol', attribution: by('alice', '14:06') },
  aTick('alert', 'bob', '2026-11-22T14:12:00Z'),
  {
    what: 'update',
    comment: 7,
    text: 'We bring the old certificate back.',
    next: '2026-11-22T15:30:00Z',
    attribution: by('bob', '14:30'),
  },
  {
    what: 'note',
    section: 'impact',
    text: '1,200 orders failed in an hour.',
    attribution: by('bob', '14:40'),
  },
  {
    what: 'ticked',
    step: 'ameliorate',
    note: 'Pay by invoice: the page of invoices works.',
    attribution: by('dave', '14:50'),
  },
];

const over: readonly Entry[] = [
  ...told,
  { what: 'milestone', name: 'resolved', at: '2026-11-22T15:10:00Z', attribution: by('dave', '15:11') },
  {
    what: 'follow-up',
    title: 'Ask for a new certificate a month ahead',
    number: 51,
    attribution: by('carol', '15:30'),
  },
];

const hostile = {
  ...open,
  title: '@everyone `````\n</details> <!-- x --> ‮ [click](javascript:1) <img src=x> {{say}}',
} as const;

const kinds = {
  'while it lasts': { issue: { ...open, labels: ['incident', 'sev1', 'service:checkout'] }, entries: told },
  'once it is over': { issue: { labels: ['incident', 'service:checkout'] }, entries: over },
  'with nothing known': { issue: open, entries: [] },
  'with a hostile title': { issue: hostile, entries: [] },
} as const;

function draftsIn(
  language: Language,
  { issue, entries }: (typeof kinds)[keyof typeof kinds],
): readonly string[] {
  const settings = { ...defaultSettings, language, timeZone: 'Europe/Berlin' };
  const facts = someFacts({ issue, now: '2026-11-22T15:00:00Z' });
  const incident = anIncident({ facts, entries, ...('labels' in issue ? { severity: 'sev1' } : {}) });
  const drafting = { incident, facts, settings, writer: createWriter(language) };
  return draftedSteps.map((step) => {
    const { title, text } = draftOf(step, drafting);
    return `### ${title}\n\n${text}\n`;
  });
}

describe('the texts to copy', () => {
  it.each(languageNames)('read well in %s', async (language) => {
    const chapters = Object.entries(kinds).map(
      ([name, kind]) => `## ${name}\n\n${draftsIn(language, kind).join('\n')}`,
    );
    await expect(`${chapters.join('\n')}`).toMatchFileSnapshot(`golden/${language}.md`);
  });

  it('stay in their blocks, whatever the title holds', () => {
    for (const draft of draftsIn('en', kinds['with a hostile title'])) {
      const fence = /^(`{3,})text$/m.exec(draft)?.[1] ?? '';
      const [, inside = '', after] = draft.split(new RegExp(`^${fence}(?:text)?$`, 'm'));
      expect([draft.split(fence).length, after, inside.includes(fence)]).toEqual([3, '\n', false]);
    }
  });

  it('do without words that excuse, and without a cause', () => {
    const all = draftsIn('en', kinds['once it is over']).join('\n');
    expect(all).not.toMatch(
      /inconvenience|\bif\b|unfortunately|due to|because|caused by|certificate (?:ran|expired)/i,
    );
  });
});
