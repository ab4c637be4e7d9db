import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../src/facts/facts.ts';
import type { Language } from '../../src/i18n/catalogs.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { priorityIn, typeIn } from '../../src/postmortem/follow-up-labels.ts';
import { countFollowUps } from '../../src/postmortem-index/follow-ups.ts';
import { aPerson, someFacts } from '../builders.ts';
import { written } from './incidents.ts';
import { german } from './long-incidents.ts';

const home = 'https://github.com/acme/shop';

const link = {
  kind: 'linked',
  at: '2026-11-22T15:00:00Z',
  by: aPerson('bob'),
  number: 214,
  title: 'Test the contract',
  url: `${home}/issues/214`,
  what: 'issue',
  state: 'open',
} as const;

function lineOf(changes: Partial<Extract<HistoryEvent, { kind: 'linked' }>>): string {
  const file = written({ facts: someFacts({ history: [{ ...link, ...changes }] }), entries: [] });
  return /^- \[#214 .*$/m.exec(file)?.[0].replace(`- [#214 Test the contract](${link.url})`, '') ?? '';
}

describe('a follow-up', () => {
  it('is told with its state, owners, day, type and priority', () => {
    expect(
      lineOf({ assignees: ['kim', 'lee'], due: '2026-12-04', labels: ['bug', 'Prevent', 'P1', 'p3'] }),
    ).toBe(': open, kim, lee, due 2026-12-04, prevent, p1');
    expect(lineOf({ state: 'closed', labels: ['priority/high'] })).toBe(': closed, priority high');
    expect(lineOf({ due: '2020-01-01' })).toBe(': open, due 2020-01-01');
  });

  it('is no other incident that names this one, unless it is part of it', () => {
    expect(lineOf({ labels: ['Incident'] })).toBe('');
    expect(lineOf({ labels: ['incident'], isPart: true })).toBe(': open');
  });

  it('is told as it was when nothing of that is known', () => {
    expect(lineOf({})).toBe(': open');
    const { state: _, ...stateless } = link;
    const facts = someFacts({ history: [{ ...stateless, assignees: ['kim'] }] });
    expect(written({ facts, entries: [] })).toContain(`- [#214 Test the contract](${link.url})\n`);
  });

  it.each(['en', 'de', 'es', 'fr', 'pt', 'ja'] as const)(
    'is counted from what is written in %s',
    (language) => {
      const file = written({ ...german, language });
      for (const words of (['en', 'de', 'ja'] as const satisfies readonly Language[]).map(
        (language) => createTexts('postmortem', language).words,
      ))
        expect(countFollowUps(file, { words, home })).toEqual({
          open: 1,
          total: 2,
          issues: [44],
          items: [
            { title: 'Alarm auf fehlgeschlagene Zahlungen', number: 44, owner: 'ceren', due: '2026-12-04' },
            { state: 'done', title: 'Gateway-Vertrag testen', number: 12 },
          ],
        });
    },
  );
});

describe('the labels of a follow-up', () => {
  it.each([
    ['Prevent', 'Prevent'],
    ['type:prevent', 'Prevent'],
    ['Type: Prevention', 'Prevent'],
    ['action/detect', 'Detect'],
    ['mitigation', 'Mitigate'],
    ['kind/process', 'Process'],
    ['area:prevent', undefined],
    ['prevent spam', undefined],
    ['bug', undefined],
  ])('say with "%s" that it is of the type %s', (label, type) => {
    expect(typeIn(['x', label])).toBe(type);
  });

  it.each([
    ['P0', { kind: 'code', code: 'p0' }],
    ['priority: P2', { kind: 'code', code: 'p2' }],
    ['priority:urgent', { kind: 'level', level: 'urgent' }],
    ['prio/1', { kind: 'level', level: '1' }],
    ['Low Priority', { kind: 'level', level: 'low' }],
    ['high-priority', { kind: 'level', level: 'high' }],
    ['p5', undefined],
    ['priority', undefined],
    ['priority: [x](y)', undefined],
    ['no priority set', undefined],
  ])('say with "%s" that its priority is %o', (label, priority) => {
    expect(priorityIn(['x', label])).toEqual(priority);
  });

  it('say the plainest priority of several', () => {
    expect(priorityIn(['priority: high', 'p3'])).toEqual({ kind: 'code', code: 'p3' });
  });
});
