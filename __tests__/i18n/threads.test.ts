import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { places } from '../../src/i18n/compiled/places.ts';
import { messagesIn, threadTexts } from '../../src/i18n/texts.ts';

const root = path.join(import.meta.dirname, '..', '..');
const messages = messagesIn('en', 'thread');
const known: Readonly<Record<string, readonly string[]>> = places.thread;

function textsIn(folder: string, end: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end) && !file.startsWith('i18n/compiled'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
}

/** `{{say "closedAt" when=closed}}`: the message and what it is given. */
const said = textsIn('templates', '.hbs').flatMap((text) =>
  [...text.matchAll(/\{\{say "([^"]+)"((?: \w+=[\w.]+)*)\}\}/g)].map(([, key = '', given = '']) => ({
    key,
    given: [...given.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
  })),
);

describe('what is said in threads', () => {
  it('is written by templates with a message that there is, and with all that it needs', () => {
    expect(said.length).toBeGreaterThan(40);
    for (const { key, given } of said) {
      const forms = [key, `${key}_one`, `${key}_other`].filter((form) => Object.hasOwn(messages, form));
      expect([key, forms.length > 0]).toEqual([key, true]);
      for (const form of forms) {
        expect([form, given]).toEqual([form, expect.arrayContaining([...(known[form] ?? [])])]);
      }
    }
  });

  it('has no message that nothing says', () => {
    const source = textsIn('src', '.ts').join('\n');
    const used = (key: string) =>
      said.some((one) => one.key === key) ||
      source.includes(`'${key}'`) ||
      new RegExp(`\\.${key}\\b`).test(source);
    const dead = Object.keys(messages).filter((key) => {
      const base = key.replace(/_(?:one|other)$/, '');
      return !used(base) && !source.includes(`\`${base.replace(/-.*/, '-')}\${`);
    });
    expect(dead).toEqual([]);
  });

  it('tells of every command what it does', () => {
    const texts = threadTexts('en');
    for (const { verb } of commands) {
      expect(texts.said(`does-${verb}`, { sections: 'impact' })).not.toBe('');
    }
  });

  it('throws for a message that there is not, so that a template of ours takes over', () => {
    expect(() => threadTexts('en').said('noSuchMessage', {})).toThrow(
      'no message of ours has the key "noSuchMessage"',
    );
  });

  it('is as in English where a language has no words of its own for it', () => {
    expect(threadTexts('es').format('pullRequestNumber', { number: 7, url: 'x' })).toBe(
      '[pull request #7](x)',
    );
    expect(threadTexts('es').words.thankYou).toBe('Gracias.');
  });
});
