import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import { completenessOf } from '../../src/postmortem-index/completeness.ts';
import { cpuTime } from '../cpu-time.ts';
import { japanese, pleasant, written } from '../postmortem/incidents.ts';
import { big, german } from '../postmortem/long-incidents.ts';

const file = written(pleasant);
const question = '_What cost us time or calm?_';

function asking(text: string): readonly string[] {
  return completenessOf(text).asking;
}

describe('how far people got', () => {
  it('counts the sections that hold more than their question, and names those that do not', () => {
    expect(completenessOf(file)).toEqual({
      written: 1,
      total: 9,
      asking: [
        'How was it noticed?',
        'What led up to it',
        'Contributing factors',
        'Why were we surprised?',
        'What went well',
        'What did not go well',
        'Where were we lucky?',
        'Follow-ups',
      ],
    });
  });

  it('takes what people marked with 🎉 for a hint, which leaves the question open', () => {
    expect(file).toContain('Marked with 🎉 in the issue:\n\n- “Rolled back.');
    expect(asking(file)).toContain('What went well');
    const told = file.replace('Marked with 🎉', '> The rollback.\n\nMarked with 🎉');
    expect(asking(told)).not.toContain('What went well');
  });

  it('does so in every language and for every line ending', () => {
    expect(completenessOf(written(german))).toMatchObject({ written: 4, total: 9 });
    expect(completenessOf(written(japanese))).toMatchObject({ written: 0, total: 9 });
    expect(completenessOf(written(big)).total).toBe(9);
    expect(completenessOf(file.replaceAll('\n', '\r\n'))).toMatchObject({ written: 1, total: 9 });
  });

  it.each([
    ['in place of the question', 'We had no one to ask.'],
    ['below it', `${question}\n\n- We had no one to ask.`],
    ['as a subheading', `${question}\n\n### The pager\n`],
    ['as code', '```\n_x?_\n```'],
  ])('takes a section for written when people wrote %s', (_, text) => {
    expect(asking(file.replace(question, text))).not.toContain('What did not go well');
  });

  it("takes what is above our marker for people's as well", () => {
    const edited = file.replace('## What did not go well\n', '## What did not go well\n\nThe pager.\n');
    expect(asking(edited)).not.toContain('What did not go well');
  });

  it('knows a section by its heading where people wrote over our marker', () => {
    const start = file.indexOf('## What did not go well');
    const end = file.indexOf('## Where were we lucky?');
    const over = (text: string) =>
      `${file.slice(0, start)}## What did not go well\n\n${text}\n\n${file.slice(end)}`;
    expect(completenessOf(over('The pager.'))).toMatchObject({ written: 2, total: 9 });
    expect(completenessOf(over(question))).toMatchObject({ written: 1, total: 9 });
  });

  it('knows a French heading with spaces as people type them', () => {
    const french = createTexts('postmortem', 'fr').words.lucky;
    expect(french).toContain('\u00A0');
    for (const heading of [french, french.replaceAll('\u00A0', ' ')]) {
      expect(completenessOf(`# T\n\n## ${heading}\n\nUn vendredi.\n`)).toMatchObject({
        written: 1,
        total: 1,
      });
    }
  });

  it('takes neither an empty place nor a hidden remark for an answer', () => {
    for (const text of ['', '<!-- later -->', '  ', '_And what did not cost us any?_'])
      expect(asking(file.replace(question, text))).toContain('What did not go well');
  });

  it('follows headings that people gave other names, and asks for none that they took out', () => {
    expect(asking(file.replace('## What did not go well', '## Pains'))).toContain('Pains');
    const start = file.indexOf('## What did not go well');
    const without = file.slice(0, start) + file.slice(file.indexOf('## Where were we lucky?'));
    expect(completenessOf(without)).toMatchObject({ written: 1, total: 8 });
    expect(completenessOf('# Our own story\n')).toEqual({ written: 0, total: 0, asking: [] });
  });

  it('takes time that grows with the sections and no faster', () => {
    const time = (sections: number) => {
      const file = '## Impact\n\nwords\n\n'.repeat(sections);
      return cpuTime(() => completenessOf(`${sections}\n${file}`));
    };
    const [half, whole] = [time(8000), time(16_000)];
    expect(whole).toBeLessThan(3 * half + 60);
  });
});
