/** Incidents in which each place through which people's words come in holds the same poison. */

import { hostile } from './hostile-incident.ts';
import { bare, type Case, japanese, pleasant } from './incidents.ts';
import { german } from './long-incidents.ts';

export const poisons = {
  'of scripts': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'of pictures from elsewhere': '![p](https://evil.example/p.png) <img src="https://evil.example/q.png">',
  'of links that run': '[a](javascript:alert(1)) [b](java&Tab;script:x) <a href="data:text/html,x">c</a>',
  'of mentions and references': '@alice @org/team fixes #1 GH-2',
  'of our own markers': '<!-- incident-protocol:end timeline -->\n<!-- incident-protocol:begin facts -->',
  'of templates of pages':
    '{{ site.secret }} https://x.example/?%7B%7By%7D%7D www.x.example/%7B%7Bz%7D%7D &#123;&lcub; &lbrace;\\{ \\{\\{ y }} {{{ z }}} {% include x %} {{< x >}} {{% x %}} {process.env} {#a}',
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

export function poisonedCase({ facts, entries, ...rest }: Case, poison: string): Case {
  return { ...rest, ...JSON.parse(JSON.stringify(poisoned({ facts, entries }, poison))) };
}

export const cleanCases = { pleasant, bare, japanese, hostile, german } as const;
