/** Every place through which people's words come in, each with the same poison: none comes out alive anywhere. */

import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { expectInert, rendered } from '../markdown/as-github-reads.ts';
import { pleasant, written } from './incidents.ts';
import { cleanCases, poisonedCase, poisons } from './poisoned-incidents.ts';

function bodyOf(file: string): string {
  return splitFrontMatter(file)?.content ?? file;
}

function keysOf(file: string): readonly string[] {
  const front = file.slice(0, file.length - bodyOf(file).length);
  return [...front.matchAll(/^(\w+):/gm)].map(([, key = '']) => key);
}

function marksOf(file: string): readonly string[] {
  return file.match(/^<!-- incident-protocol:.*$/gm) ?? [];
}

/** Without what is in code, where nothing is read as anything else. */
function outsideCode(body: string): string {
  return body
    .replaceAll(/^(?:> ?)*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^(?:> ?)*\1[`~]*$/gm, '')
    .replaceAll(/(?<![`\\])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

/** The tags and remarks that our own template writes; with a word of theirs in it, a remark would be another one. */
function withoutOurs(body: string): string {
  return body.replaceAll(
    /^<!-- (?:incident-protocol:(?:begin|end) [\w-]+|incident-protocol:data \{[^<>@]*\}|[^<>{}]+) -->$|<\/?(?:details(?: markdown="1")?|summary)>|<w?br\/>/gm,
    '',
  );
}

describe.each(Object.entries(cleanCases))('the postmortem of the %s incident', (_, clean) => {
  it.each(Object.entries(poisons))('is as harmless with a poison %s in every inlet', (_name, poison) => {
    const file = written(poisonedCase(clean, poison));
    const body = bodyOf(file);
    const theirs = withoutOurs(body);
    expectInert(rendered(theirs));
    const text = outsideCode(theirs);
    expect(text).not.toMatch(/(?<!\\)\{/);
    expect(text).not.toMatch(/<[a-z!/]/i);
    expect(body).not.toMatch(/\{\{|\{%|\{#/);
    // Only what joins an emoji of several is left of what nobody sees.
    expect(file).not.toMatch(/(?![\n\u200D])[\p{Cc}\p{Cf}]/u);
    expect(file.isWellFormed()).toBe(true);
    expect(marksOf(file)).toEqual(expect.arrayContaining(['<!-- incident-protocol:begin facts -->']));
    expect(new Set(marksOf(file)).size).toBe(marksOf(file).length);
    expect(written(poisonedCase(clean, poison), file)).toBe(file);
  });
});

it('smuggles no key into the front matter', () => {
  for (const poison of Object.values(poisons)) {
    const keys = keysOf(written(poisonedCase(pleasant, poison)));
    expect(keys).toContain('incident');
    for (const smuggled of ['reviewed', 'x', 'yes']) expect(keys).not.toContain(smuggled);
  }
});
