import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import { countFollowUps } from '../../src/postmortem-index/follow-ups.ts';
import { cpuTime } from '../cpu-time.ts';

const home = 'https://github.com/acme/shop';
const reading = { words: createTexts('postmortem', 'en').words, home };

function counted(...lines: readonly string[]): string {
  const { open, total } = countFollowUps(lines.join('\n'), reading);
  return `${open} of ${total}`;
}

describe('follow-ups', () => {
  it('are the boxes under their heading, ticked or not', () => {
    expect(counted('## Follow-ups', '', '- [ ] a', '- [x] b', '* [X] c', '1. [ ] d')).toBe('2 of 4');
  });

  it('end with the next heading of the same level or above, not with one below', () => {
    const list = [
      '## Follow-ups',
      '- [ ] a',
      '### Later',
      '- [ ] b',
      '## Notes',
      '- [ ] c',
      '# Z',
      '- [ ] d',
    ];
    expect(counted(...list)).toBe('2 of 2');
  });

  it('are not the steps above them', () => {
    expect(counted('# Down', '- [ ] Double-check', '## Summary', '- [ ] x')).toBe('0 of 0');
  });

  it('are found however people write the heading', () => {
    for (const heading of ['## **Follow-ups:**', '### Follow ups ###', '# FOLLOWUPS', '## Action items']) {
      expect(counted(heading, '- [ ] a')).toBe('1 of 1');
    }
  });

  it('are found in every language by our part below the heading, with the issues that we list there', () => {
    const list = [
      '# Down',
      '- [ ] x',
      '## フォローアップ',
      '',
      '<!-- incident-protocol:begin follow-ups -->',
      '- [#44 Flag (new)](https://github.com/acme/shop/issues/44): open',
      '- [#45 Alert](https://github.com/acme/shop/issues/45): closed',
      '- [#46 Repair](https://github.com/acme/shop/pull/46): merged',
      '<!-- incident-protocol:end follow-ups -->',
      '',
      '- [ ] ask carol',
      '- [#47 Idea](https://github.com/acme/shop/issues/47): open',
      '## 他',
      '- [ ] y',
    ];
    expect(counted(...list)).toBe('2 of 3');
  });

  it("are counted in the team's own words, and in ours where it had them before", () => {
    const list = [
      '<!-- incident-protocol:begin follow-ups -->',
      '- [#44 Flag](https://github.com/acme/shop/issues/44): still to do',
      '- [#45 Alert](https://github.com/acme/shop/issues/45): done with it',
      '- [#46 Test](https://github.com/acme/shop/issues/46): offen',
      '<!-- incident-protocol:end follow-ups -->',
    ].join('\n');
    const words = {
      ...createTexts('postmortem', 'en').words,
      followUpOpen: 'still to do',
      followUpClosed: 'done with it',
    };
    expect(countFollowUps(list, { words, home })).toMatchObject({ open: 2, total: 3, issues: [44, 46] });
    expect(countFollowUps(list, reading)).toMatchObject({ open: 1, total: 1, issues: [46] });
  });

  it('are told with their owner and day behind their state, which alone counts', () => {
    const list = [
      '<!-- incident-protocol:begin follow-ups -->',
      '- [#44 Flag \\[x\\](closed)](https://github.com/acme/shop/issues/44): open, closed, due 2026-12-04, p1',
      '- [#45 Alert](https://github.com/acme/shop/issues/45): closed, open (kim), priority open',
      '- [#46 Test](https://github.com/acme/shop/issues/46)：オープン、kim、期限 2026-12-04',
      '- [#47 Vertrag](https://github.com/acme/shop/issues/47)\u00A0: fermée, kim',
      '- [#48 Idea](https://github.com/acme/shop/issues/48): kim, open',
      '- [#49 Elsewhere](https://github.com/acme/other/issues/49): open, kim',
      '<!-- incident-protocol:end follow-ups -->',
    ].join('\n');
    expect(countFollowUps(list, reading)).toEqual({
      open: 3,
      total: 5,
      issues: [44, 46],
      items: [
        { title: 'Flag [x](closed)', number: 44, owner: 'closed', due: '2026-12-04' },
        { title: 'Test', number: 46, owner: 'kim', due: '2026-12-04' },
        { title: 'Elsewhere', owner: 'kim' },
        { state: 'done', title: 'Alert', number: 45 },
        { state: 'done', title: 'Vertrag', number: 47, owner: 'kim' },
      ],
    });
    expect(countFollowUps(list, { ...reading, home: undefined })).toMatchObject({ open: 3, issues: [] });
  });

  it.each([
    [`- [#2 Rotate keys](${home}/issues/2): open, prevent, p2`, { title: 'Rotate keys', number: 2 }],
    [
      `- [#2 Rotate keys](${home}/issues/2): offen, mary_x, fällig 2026-12-04`,
      { owner: 'mary_x', due: '2026-12-04' },
    ],
    [
      `- [#2 Keys](${home}/issues/2): open, due 2026-12-04 – “kim, until 2027-01-01” ([kim](x))`,
      { due: '2026-12-04' },
    ],
    [`- [#2 \\*Keys\\*](${home}/issues/2): open, p1, 2026-12-04`, { title: '*Keys*', due: '2026-12-04' }],
    [
      '- [ ] Ask carol, due 2026-12-04 ([bob](https://x))',
      { title: 'Ask carol, due 2026-12-04', due: '2026-12-04' },
    ],
  ])('are told as what they are: %s', (line, item) => {
    const list = [
      '<!-- incident-protocol:begin follow-ups -->',
      '## Follow-ups',
      '',
      line,
      '<!-- incident-protocol:end follow-ups -->',
    ];
    const [found] = countFollowUps(list.join('\n'), reading).items ?? [];
    expect(found).toMatchObject(item);
    if (!('owner' in item)) expect(found).not.toHaveProperty('owner');
  });

  it.each([
    ['- [ ] Flag (bob) #44', [44]],
    [`- [ ] [Flag](${home}/issues/44), bob`, [44]],
    ['- [ ] Flag #44, as agreed in #44', [44]],
    ['- [ ] Flag #44 or #45', []],
    ['- [ ] Flag acme/other#44', []],
    ['- [ ] Flag acme/other`#44`', []],
    ['- [ ] Flag `#44`', [44]],
    ['- [ ] [Flag](https://github.com/acme/other/issues/44), see #45', []],
    ['- [ ] Flag', []],
    [`- [ ] Flag ([bob](${home}/issues/44#issuecomment-7))`, []],
    ['- [ ] #0', []],
    ['- [x] Flag #44', []],
  ])('name in %j the issues %j', (item, issues) => {
    expect(countFollowUps(`## Follow-ups\n\n${item}\n`, reading).issues).toEqual(issues);
  });

  it('are not what asks for one', () => {
    expect(counted('## Follow-ups', '- [ ] _what, who, until when_', '- [ ] ', '- [ ] *what?*')).toBe(
      '0 of 0',
    );
  });

  it('may be in italics in part, and below each other', () => {
    expect(counted('## Follow-ups', '- [ ] _now_ a _bit_', '  - [x] b', '- [ ] _now_ or _never_')).toBe(
      '2 of 3',
    );
  });

  it('are not what is in code, in a quote or in a comment', () => {
    expect(counted('## Follow-ups', '```', '- [ ] a', '```', '> - [ ] b', '', '<!--', '- [ ] c', '-->')).toBe(
      '0 of 0',
    );
  });

  it('are read from files of Windows', () => {
    expect(countFollowUps('## Follow-ups\r\n\r\n- [ ] a\r\n- [x] b\r\n', reading)).toEqual({
      open: 1,
      total: 2,
      issues: [],
      items: [{ title: 'a' }, { state: 'done', title: 'b' }],
    });
  });

  it.each(['#', '- [ ] _', '_a', '- ', '<', '## Follow-ups\n- [ ] '])(
    'are counted in linear time in a file of %j',
    (part) => {
      const time = (size: number) => cpuTime(() => countFollowUps(part.repeat(size / part.length), reading));
      const small = time(60_000);
      // Four times the text: four times as long, not sixteen; what is too short to be measured is short enough.
      expect(time(240_000)).toBeLessThan(Math.max(10 * small, 200));
    },
  );
});
