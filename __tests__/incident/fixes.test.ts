import { describe, expect, it } from 'vitest';
import type { ClosingPull } from '../../src/facts/background.ts';
import type { HistoryEvent } from '../../src/facts/facts.ts';
import { fixes } from '../../src/incident/fixes.ts';
import { anIncident, aPerson, nothingInTheBackground, someFacts } from '../builders.ts';

const day = '2026-11-22';
const bob = aPerson('bob');
const home = 'https://github.com/acme/shop';

function aClosingPull(number: number, changes: Partial<ClosingPull> = {}): ClosingPull {
  return {
    number,
    title: `Pull ${number}`,
    url: `${home}/pull/${number}`,
    state: 'merged',
    mergedAt: `${day}T15:00:00Z`,
    author: bob,
    reviewers: [],
    ...changes,
  };
}

function mentions(number: number, mergedAt: string, url = `${home}/pull/${number}`): HistoryEvent {
  const at = `${day}T14:30:00Z`;
  return {
    kind: 'linked',
    at,
    by: bob,
    number,
    title: `Pull ${number}`,
    url,
    what: 'pull-request',
    mergedAt,
  };
}

interface Known {
  readonly closing?: readonly ClosingPull[];
  readonly history?: readonly HistoryEvent[];
  readonly resolved?: string;
}

/** Of an incident that was declared at 14:02 and closed at 16:40. */
function found({ closing = [], history = [], resolved }: Known): readonly string[] {
  const background = {
    ...nothingInTheBackground,
    closing: { kind: 'known', items: closing, left: 0 },
  } as const;
  const facts = someFacts({ background, history });
  const attribution = { kind: 'actor', by: 'bob', at: `${day}T16:00:00Z` } as const;
  const reported =
    resolved === undefined
      ? []
      : [{ what: 'milestone', name: 'resolved', at: resolved, attribution } as const];
  return fixes(anIncident({ facts, entries: reported }), facts).map((one) =>
    one.kind === 'commit' ? one.sha : `#${one.number}`,
  );
}

describe('what repaired an incident', () => {
  it('is what closes it and was merged, however late, in the order of merging', () => {
    const closing = [
      aClosingPull(9, { mergedAt: '2026-12-01T09:00:00Z' }),
      aClosingPull(7),
      { ...aClosingPull(8), state: 'open' as const, mergedAt: undefined },
    ].map(({ mergedAt, ...rest }) => ({ ...rest, ...(mergedAt === undefined ? {} : { mergedAt }) }));
    expect(found({ closing })).toEqual(['#7', '#9']);
  });

  it('is what mentions it and was merged while it lasted; what came later prevents the next one', () => {
    const history = [
      mentions(5, `${day}T13:00:00Z`),
      mentions(6, `${day}T14:40:00Z`),
      mentions(7, `${day}T16:40:03Z`),
      mentions(8, `${day}T16:50:00Z`),
    ];
    expect(found({ history })).toEqual(['#6', '#7']);
    expect(found({ history, resolved: `${day}T15:00:00Z` })).toEqual(['#6']);
  });

  it('is told once, with who wrote it when GitHub says', () => {
    expect(found({ closing: [aClosingPull(6)], history: [mentions(6, `${day}T15:00:00Z`)] })).toEqual(['#6']);
  });

  it('is the commit that closed it, unless a pull request brought that', () => {
    const closed = {
      kind: 'closed',
      at: `${day}T16:40:00Z`,
      by: bob,
      reason: 'completed',
      commit: 'abc',
    } as const;
    expect(found({ history: [closed, closed] })).toEqual(['abc']);
    expect(found({ history: [closed], closing: [aClosingPull(6, { commit: 'abc' })] })).toEqual(['#6']);
  });

  it('comes from repositories of the same owner only, where people without access cannot merge', () => {
    const elsewhere = 'https://github.com/stranger/shop/pull/3';
    const next = 'https://github.com/Acme/infra/pull/4';
    expect(
      found({
        closing: [aClosingPull(3, { url: elsewhere }), aClosingPull(4, { url: next })],
        history: [mentions(3, `${day}T15:00:00Z`, elsewhere)],
      }),
    ).toEqual(['#4']);
  });

  it('is never our own pull request with the postmortem', () => {
    expect(found({ closing: [aClosingPull(3, { title: 'Postmortem of incident 42' })] })).toEqual([]);
  });
});
