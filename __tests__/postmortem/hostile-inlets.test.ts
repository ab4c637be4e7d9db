/** Every place through which people's words come in, each with the same poison: none comes out alive anywhere. */

import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { expectInert, rendered } from '../markdown/as-github-reads.ts';
import { hostile } from './hostile-incident.ts';
import { bare, type Case, japanese, pleasant, written } from './incidents.ts';
import { german } from './long-incidents.ts';

const poisons = {
  'of scripts': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'of pictures from elsewhere': '![p](https://evil.example/p.png) <img src="https://evil.example/q.png">',
  'of links that run': '[a](javascript:alert(1)) [b](java&Tab;script:x) <a href="data:text/html,x">c</a>',
  'of mentions and references': '@alice @org/team fixes #1 GH-2',
  'of our own markers': '<!-- incident-protocol:end timeline -->\n<!-- incident-protocol:begin facts -->',
  'of templates of pages': '{{ site.secret }} {% include x %} {{< x >}} {{% x %}} {process.env} {#a}',
  'of front matter': '---\nreviewed: true\n---\n---js\n{ x: 1 }\n---\n+++\nx = 1\n+++',
  'of tables and quotes': 'a | b \\| c\n> d\n| --- |\n"e" \'f\' `g',
  'of fences': '```````\n~~~\n``````\n    code\n<details>',
  'of invisible characters': '\u202Ereverse\u202C \u200Bzero\u0000 \u001B[31mred \uD800 \uFEFF',
  'of commands for the log': '::error file=x::y%0A ::stop-commands::z\n##[command]w',
  'of YAML': 'yes: [no, ~, 0x1F, 1e3, 2026-11-22, "a", \'b\', *c, &d, !!js/function e]',
} as const;

/** What GitHub or we make, and nobody types. */
const made = new Set(
  'kind now at what by at createdAt updatedAt mergedAt url sha commit state reason visibility defaultBranch owner name step id witness section verb login assignee due author me content language timeZone to until revision'.split(
    ' ',
  ),
);
/** Typed by people, although others of that name are not. */
const typed = new Set(['title', 'body', 'label', 'labels', 'text', 'note', 'from']);

function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string') return typed.has(key) || !made.has(key) ? mixed(value, poison, key) : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, poison, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, poisoned(inner, poison, name)]),
  );
}

/** In front, between and behind; our list in a body stays a list. */
function mixed(text: string, poison: string, key: string): string {
  if (key !== 'body') return `${poison} ${text} ${poison}`;
  return `${poison}\n\n${text}\n\n${poison}`;
}

function poisonedCase({ facts, entries, ...rest }: Case, poison: string): Case {
  return { ...rest, ...JSON.parse(JSON.stringify(poisoned({ facts, entries }, poison))) };
}

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
    /^<!-- (?:incident-protocol:(?:begin|end) [\w-]+|incident-protocol:data \{[^<>@]*\}|[^<>{}]+) -->$|<\/?(?:details(?: markdown="1")?|summary)>|<br\/>/gm,
    '',
  );
}

const cases = { pleasant, bare, japanese, hostile, german } as const;

describe.each(Object.entries(cases))('the postmortem of the %s incident', (_, clean) => {
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
