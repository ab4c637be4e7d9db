import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import { compare, type PostmortemEntry } from '../../src/postmortem-index/entry.ts';
import { readEntry } from '../../src/postmortem-index/read-entry.ts';
import { type Looked, similarTo } from '../../src/postmortem-index/similar.ts';
import { aPostmortem, type Told } from './folder.ts';

const words = createTexts('postmortem', 'en').words;

interface Past extends Partial<Told> {
  readonly services?: readonly string[];
  readonly labels?: readonly string[];
}

let last = 0;

/** A day later than the one before. */
function past({ services = [], labels = [], ...told }: Past = {}): PostmortemEntry {
  last += 1;
  const opened = new Date(Date.UTC(2025, 0, last)).toISOString().replace('.000Z', 'Z');
  const number = told.number ?? last;
  const text = aPostmortem({ number, opened, title: 'Nothing else', more: { services, labels }, ...told });
  const entry = readEntry({ path: `postmortems/${last}.md`, sha: `${last}`, text, words });
  if (entry.kind !== 'postmortem') throw new Error('it is none');
  return entry;
}

const now: Looked = {
  incident: 900,
  opened: '2026-11-22T14:02:00Z',
  title: 'Checkout loses vouchers of the newsletter',
  services: ['Checkout', 'mail'],
  labels: ['database', 'bug'],
};

function shared(entries: readonly PostmortemEntry[], looked = now) {
  return similarTo(looked, entries).map(({ entry, services, labels, words: title }) => [
    entry.incident,
    ...[services, labels, title].map((names) => names.join(' ')),
  ]);
}

describe('what happened before', () => {
  it('is what shares a service, then what shares a label, then words of the title, the newest first', () => {
    const entries = [
      past({ number: 1, services: ['checkout'] }),
      past({ number: 2, labels: ['Database'] }),
      past({ number: 3, title: 'Vouchers vanish at checkout' }),
      past({ number: 4, services: ['MAIL', 'checkout', 'search'], labels: ['database'] }),
      past({ number: 5 }),
      past({ number: 6, title: 'Newsletter with the wrong vouchers' }),
    ];
    expect(shared(entries)).toEqual([
      [4, 'Checkout mail', 'database', ''],
      [1, 'Checkout', '', ''],
      [2, '', 'database', ''],
      [6, '', '', 'vouchers newsletter'],
      [3, '', '', 'checkout vouchers'],
    ]);
  });

  it('is found by one acronym, as it is a name, and by no other word alone', () => {
    const entries = [
      past({ number: 1, title: 'Nobody reaches the DNS' }),
      past({ number: 2, title: 'The resolver stopped' }),
    ];
    const looked = { ...now, title: 'DNS resolver answers nothing', services: [], labels: [] };
    expect(shared(entries, looked)).toEqual([[1, '', '', 'dns']]);
  });

  it('has what shares rarer words first, however old', () => {
    const entries = [
      past({ number: 1, title: 'Ledger export wedged' }),
      ...[2, 3, 4].map((number) => past({ number, title: `Nightly export, part ${number}` })),
      ...[5, 6, 7, 8, 9].map((number) => past({ number })),
    ];
    const looked = { ...now, title: 'Nightly export of the ledger', services: [], labels: [] };
    expect(shared(entries, looked).map(([number]) => number)).toEqual([1, 4, 3, 2]);
  });

  it.each([
    ['one word of the title', { title: 'Checkout is red' }],
    ['words that many titles hold', { title: 'Checkout fails for everybody again' }],
    ['a label that GitHub gives to every repository', { labels: ['bug'] }],
    ['a service that only sounds alike', { services: ['checkout-api'] }],
    ['a service as a label', { labels: ['checkout'] }],
  ])('is not what shares %s', (_, entry) => {
    expect(shared([past(entry)], { ...now, title: 'Checkout fails for everybody again' })).toEqual([]);
  });

  it('is not what most of the earlier incidents share, except for a service', () => {
    const usual = { labels: ['database'], title: 'Vouchers of the newsletter' };
    const three = Array.from({ length: 3 }, () => past(usual));
    expect(shared(three)).toHaveLength(3);
    expect(shared([...three, past(usual)])).toEqual([]);
    const others = Array.from({ length: 5 }, () => past());
    expect(shared([...three, past(usual), ...others])).toHaveLength(4);
    const same = Array.from({ length: 9 }, () => past({ services: ['mail'] }));
    expect(shared(same)).toHaveLength(9);
  });

  it('is neither itself nor what came later, and one of several copies', () => {
    const mail = { services: ['mail'] };
    const entries = [
      past({ ...mail, number: now.incident }),
      past({ ...mail, number: 901, opened: now.opened }),
      past({ ...mail, number: 902, opened: '2026-12-01T00:00:00Z' }),
      past({ ...mail, number: 7 }),
      past({ ...mail, number: 7 }),
    ];
    expect(shared(entries)).toEqual([[7, 'mail', '', '']]);
  });

  it('does not change with incidents that come later, nor with the order of the files', () => {
    const earlier = Array.from({ length: 8 }, (_, at) => {
      return past({ services: at % 2 === 0 ? ['mail'] : [], labels: at % 3 === 0 ? ['database'] : [] });
    });
    const expected = shared(earlier);
    const title = fc.constantFrom('Checkout loses vouchers of the newsletter', 'Else');
    const names = fc.constantFrom(['mail'], ['database'], []);
    const day = fc.integer({ min: 1, max: 28 });
    const one = fc.record({ title, services: names, labels: names, day });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.integer(), (added, seed) => {
        const later = added.map(({ day: at, ...entry }) =>
          past({ ...entry, opened: `2026-12-${String(at).padStart(2, '0')}T00:00:00Z` }),
        );
        const mixed = [...earlier, ...later].toSorted((a, b) =>
          compare(`${(a.incident * seed) % 97}`, `${(b.incident * seed) % 97}`),
        );
        expect(shared(mixed)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
