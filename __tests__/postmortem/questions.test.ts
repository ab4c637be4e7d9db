import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { withOwnTemplates } from '../../src/templates/own-writer.ts';
import { headingReader } from '../../src/thread/headings.ts';
import { ourWriter } from '../our-writer.ts';
import { pleasant, written } from './incidents.ts';

function note(section: Extract<Entry, { what: 'note' }>['section'], text: string): Entry {
  return {
    what: 'note',
    section,
    text,
    attribution: { kind: 'actor', by: 'bob', at: '2026-11-24T09:00:00Z' },
  };
}

const before = written(pleasant);

function later(...entries: readonly Entry[]) {
  return { ...pleasant, entries: [...pleasant.entries, ...entries] };
}

describe('notes', () => {
  it('make a section of their own, in its place', () => {
    const file = written(later(note('lucky', 'It was a Sunday.\n\n@alice saw {{x}} in #7.')));
    expect(file).toContain(
      [
        '<!-- incident-protocol:begin notes-lucky -->',
        '',
        '## Where we got lucky',
        '',
        '> It was a Sunday.',
        '>',
        '> `@alice` saw \\{<wbr/>\\{x}} in [#7](https://github.com/acme/shop/issues/7).',
        '',
        '_bob, 2026-11-24 09:00 UTC_',
        '',
        '<!-- incident-protocol:end notes-lucky -->',
        '',
        '<!-- incident-protocol:begin said -->',
      ].join('\n'),
    );
    expect(written(later(note('lucky', 'It was a Sunday.')), before)).toContain('> It was a Sunday.');
  });

  it('that come later leave what people wrote to the byte', () => {
    const mine = '## Where we got lucky\n\nNobody was in the shops.\n\n| a |\n|---|\n';
    const edited = before.replace('<!-- incident-protocol:begin said -->', (mark) => `${mine}\n${mark}`);
    const renewed = written(later(note('lucky', 'It was a Sunday.')), edited);
    expect(renewed).toContain(mine);
    expect(renewed).toContain('> It was a Sunday.\n');
    expect(renewed).toContain('sections_written: 2\n');
    expect(written(pleasant, edited)).toContain('sections_written: 2\n');
  });

  it('stay out of a section whose marker people removed', () => {
    const told = written(later(note('lucky', 'It was a Sunday.')));
    const edited = told.replace('<!-- incident-protocol:begin notes-lucky -->\n', '');
    const more = later(note('lucky', 'It was a Sunday.'), note('lucky', 'And it rained.'));
    expect(written(more, edited)).not.toContain('rained');
  });

  it.each([
    ['Who is affected?', 'impact'],
    ['Impact', 'impact'],
    ['Impact on customers', 'impact'],
    ['Who or what is affected?', 'impact'],
    ['Since when?', 'started'],
    ['How was it detected?', 'detection'],
    ['How did you notice', 'detection'],
    ['Detection', 'detection'],
    ['Trigger', 'trigger'],
    ['What changed recently?', 'trigger'],
    ['Recent deployments', 'trigger'],
    ['Root cause', 'factors'],
    ['What went well', 'well'],
    ['What went wrong', 'badly'],
    ['How was it noticed, and by whom?', 'detection'],
    ['Causes & contributing factors', 'factors'],
    ['Lessons / to do', 'follow-ups'],
    ['QUE SALIO MAL', 'badly'],
    ['2. Ursache:', 'factors'],
    ['🔎 根本原因（暫定）', 'factors'],
    ['What happened', 'summary'],
    ['Anything else?', undefined],
    ['constructor', undefined],
  ])('of a form: the answer to "%s" belongs to %s', (heading, section) => {
    expect(headingReader()(heading, 'loosely')).toBe(section);
  });
});

describe('a file in another language', () => {
  it('follows the team that changed its mind', () => {
    const german = written({ ...pleasant, language: 'de' });
    const renewed = written(pleasant, german);
    const words = createTexts('postmortem', 'en').words;
    expect(renewed).toContain('## Timeline\n');
    expect(renewed).toContain(`| ${words.openFor} | 20 hr 2 min |`);
    expect(written({ ...pleasant, language: 'de' }, renewed)).toBe(german);
  });
});

describe("a team's own template", () => {
  const own = (text: string) =>
    withOwnTemplates(ourWriter, [{ name: 'postmortem', path: '.github/postmortem.md.hbs', text }]);

  it('replaces ours', () => {
    expect(written(pleasant, undefined, own('# {{title}} ({{t.impact}})\n'))).toMatch(
      /\n---\n\n# Checkout fails for everybody \(Impact\)\n\n<!-- incident-protocol:data .* -->\n$/,
    );
  });

  it('gives way to ours when it is broken', () => {
    expect(written(pleasant, undefined, own('{{nothing}}'))).toBe(before);
  });
});
