import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import { completenessOf } from '../../src/postmortem-index/completeness.ts';
import { cpuTime } from '../cpu-time.ts';
import { japanese, pleasant, written } from '../postmortem/incidents.ts';
import { big, german } from '../postmortem/long-incidents.ts';

/** Of before, with every section in it and the heading of each above its mark. */
const file = readFileSync(path.join(import.meta.dirname, '../postmortem/former/pleasant.md'), 'utf8');
const question = '_What cost us time or calm?_';

const { words } = createTexts('postmortem', 'en');

function completeness(text: string) {
  return completenessOf(text, words);
}

function asking(text: string): readonly string[] {
  return completeness(text).asking;
}

describe('how far people got in a file of today', () => {
  const today = written(pleasant);

  it('counts what nobody wrote, though nothing of it is there', () => {
    expect(completeness(today)).toMatchObject({
      written: 1,
      total: 9,
      asking: [
        'Trigger',
        'Contributing factors',
        'Detection',
        'What surprised us',
        'What went well',
        'What went wrong',
        'Where we got lucky',
        'Follow-ups',
      ],
    });
  });

  it.each([
    ['by our name for it', '## Where we got lucky'],
    ['in the words of before', '## Where were we lucky?'],
    ['in their own', '## Luck'],
    ['in another language', '## Wo hatten wir Glück?'],
  ])('takes a section for written that people head %s', (_, heading) => {
    const mine = today.replace(
      '<!-- incident-protocol:begin steps -->',
      (mark) => `${heading}\n\nA Sunday.\n\n${mark}`,
    );
    expect(completeness(mine)).toMatchObject({ written: 2, total: 9 });
  });

  it('asks for none that people took out', () => {
    const taken = today.replace(
      /\n<!-- incident-protocol:begin notes-well -->[\s\S]*?end notes-well -->\n/,
      '',
    );
    expect(completeness(taken)).toMatchObject({ written: 1, total: 8 });
  });

  it('takes words behind our part for words about it', () => {
    const mark = '<!-- incident-protocol:end notes-well -->';
    expect(asking(today.replace(mark, `${mark}\n\nThe rollback.`))).not.toContain('What went well');
  });
});

describe('how far people got', () => {
  it('counts the sections that hold more than their question, and names those that do not', () => {
    expect(completeness(file)).toMatchObject({
      written: 1,
      total: 9,
      asking: [
        'What led up to it',
        'Contributing factors',
        'How was it noticed?',
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
    expect(completeness(written(german))).toMatchObject({ written: 4, total: 9 });
    expect(completeness(written(japanese))).toMatchObject({ written: 0, total: 9 });
    expect(completeness(written(big)).total).toBe(9);
    expect(completeness(file.replaceAll('\n', '\r\n'))).toMatchObject({ written: 1, total: 9 });
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
    expect(completeness(over('The pager.'))).toMatchObject({ written: 2, total: 9 });
    expect(completeness(over(question))).toMatchObject({ written: 1, total: 9 });
  });

  it('knows a French heading with spaces as people type them', () => {
    const french = 'Où avons-nous eu de la chance\u00A0?';
    for (const heading of [french, french.replaceAll('\u00A0', ' ')]) {
      expect(completeness(`# T\n\n## ${heading}\n\nUn vendredi.\n`)).toMatchObject({
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
    expect(completeness(without)).toMatchObject({ written: 1, total: 8 });
    expect(completeness('# Our own story\n')).toMatchObject({ written: 0, total: 0, asking: [] });
  });

  it('takes time that grows with the sections and no faster', () => {
    const time = (sections: number) => {
      const file = '## Impact\n\nwords\n\n'.repeat(sections);
      return cpuTime(() => completeness(`${sections}\n${file}`));
    };
    let [half, whole] = [time(8000), time(16_000)];
    // The fastest of many runs, because this machine has other things to do; quadratic time stays quadratic.
    for (let run = 0; run < 10 && whole >= 3 * half + 60; run += 1) {
      [half, whole] = [Math.min(half, time(8000)), Math.min(whole, time(16_000))];
    }
    expect(whole).toBeLessThan(3 * half + 60);
  });
});
