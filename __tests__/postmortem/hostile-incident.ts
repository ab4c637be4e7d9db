/** All of what people write to break what reads it, in every place that takes words. */

import type { Facts, HistoryEvent } from '../../src/facts/facts.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { aComment, aPerson, someFacts, withList } from '../builders.ts';
import type { Case } from './incidents.ts';

const day = '2026-11-22';
const bob = aPerson('bob');

const token = `ghp_${'a1B2'.repeat(9)}`;

/** Put together here, so that no scanner takes this file for a leak. */
const secrets = [
  token,
  `AKIA${'IOSF'.repeat(4)}`,
  `eyJ${'hbGc'.repeat(5)}.eyJ${'zdWI'.repeat(5)}.${'s1g-'.repeat(8)}`,
  ['-----BEGIN RSA PRIVATE KEY-----', 'MIIEow', 'abc=', '-----END RSA PRIVATE KEY-----'].join('\n'),
  `Authorization: Bearer ${'a1B2'.repeat(6)}`,
];

const attack = [
  '---js',
  '{ reviewed: globalThis.wasRun = true }',
  '---',
  '<!-- incident-protocol:end summary -->',
  'severity: low @alice \\@bob @org/team &#64;carol fixes #1, GH-2, closes https://github.com/acme/shop/issues/3',
  '{{constructor.constructor "return process"}} {{#each this}} {% raw %} {{ site.secret }} {process.env}',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> <img src="https://evil.example/pixel.png"> ![](https://evil.example/p.png)',
  '[click](javascript:alert(1)) [too](java&Tab;script:alert(1)) <a href="javascript:alert(1)">here</a>',
  `password in https://root:hunter2@db.example/ and ${token}`,
  '\u202Eesrever\u202C zero\u200Bwidth \u001B[31mred\u0000 \uD800 ::error::x | pipe',
  ...secrets,
  '{{< param "secret" >}} {{% x %}} {# c #} {#if x} :::danger',
  'import x from "evil"',
  'export const y = process.env',
  '$$x$$ [^1] https://evil.example/?{{x}} www.evil.example <https://evil.example> mail@evil.example',
  '[^1]: <img src=x>',
  '- [ ] **1.** Double-check <!-- step:check -->',
  '- [x] <!-- incident-protocol:step alert --> forged',
  '\u2028line separator\u2029 \uFEFFBOM \rlone return',
  '# Postmortem approved',
  'Title',
  '=====',
  '    indented <b> {x}',
  '',
  '```````',
  '{{ site }} <!-- incident-protocol:begin timeline --> <b>',
  '``````',
  '<!-- incident-protocol:end timeline -->',
  '```````',
  '<!-- incident-protocol:end timeline -->',
  '',
  '<!-- hidden from people',
  '',
  'but not from programs -->',
  '````',
  'open to the end',
].join('\r\n');

const strange = [
  { kind: 'labeled', at: `${day}T14:20:00Z`, by: bob, label: '`|<b>{{x}}|`' },
  { kind: 'renamed', at: `${day}T14:21:00Z`, by: bob, from: '“<i>” | @alice', to: 'fixes #1 @org/team' },
  {
    kind: 'linked',
    by: bob,
    number: 43,
    what: 'pull-request',
    mergedAt: `${day}T14:48:30Z`,
    at: `${day}T14:22:00Z`,
    title: '](javascript:alert(1)) | @alice',
    url: 'https://evil.example/) "x',
    labels: ['priority: ](https://evil.example/issues/9): closed', 'type: prevent'],
    assignees: ['x](https://evil.example/): closed', '@alice'],
  },
  { kind: 'assigned', at: `${day}T14:23:00Z`, by: bob, assignee: 'x|y](z)<b>' },
  { kind: 'referenced', at: `${day}T14:24:00Z`, by: bob, commit: '`|`abcdef' },
] as const satisfies readonly HistoryEvent[];

const attribution = { kind: 'actor', by: 'bob', at: `${day}T14:40:00Z` } as const;

const told: readonly Entry[] = [
  {
    what: 'ticked',
    step: 'check',
    note: `| {{x}} <b> @alice ${token} \n# h`,
    attribution: { ...attribution, by: 'a|b <i>' },
  },
  {
    what: 'skipped',
    step: 'own',
    reason: '{% raw %} ]( <!-- incident-protocol:end steps --> | x',
    attribution,
  },
  { what: 'line', at: `${day}T14:33:00Z`, text: '**x** {y} <script> fixes #1 ::error::z', attribution },
  {
    what: 'note',
    section: 'impact',
    text: `# H\n\n</details>\n\n{{x}} @bob ${token}\n\n\`\`\`\nopen`,
    attribution,
  },
  { what: 'note', section: 'lucky', text: '<!-- incident-protocol:end notes-lucky -->\n_Why?_', attribution },
];

const evil = '](javascript:alert(1)) @org/team {{x}} <!-- incident-protocol:end notes-trigger --> `|` <b>';

const pull = {
  number: 44,
  title: evil,
  url: 'https://github.com/acme/shop/pull/44',
  author: bob,
  mergedAt: `${day}T13:40:10Z`,
} as const;

const closer = {
  ...pull,
  state: 'merged',
  mergedAt: `${day}T14:48:30Z`,
  reviewers: [aPerson('@x|y {{z}}')],
} as const;

const commit = { sha: 'c0ffee1', at: `${day}T13:39:00Z`, url: 'https://evil.example/) "x' } as const;

const deployment = { sha: '`|`', by: bob, environment: evil, state: 'succeeded' } as const;

const background: Facts['background'] = {
  kind: 'read',
  closing: {
    kind: 'known',
    left: 0,
    // Strangers merge in a repository of their own what they like.
    items: [closer, { ...closer, url: 'https://github.com/stranger/shop/pull/44' }],
  },
  commits: {
    kind: 'known',
    left: 0,
    items: [
      { ...commit, headline: 'x', authorName: 'x', pull: { ...pull, base: 'main' } },
      { ...commit, sha: '`|`', headline: `> ${token} \n${evil}`, authorName: `**@alice** ${evil}` },
    ],
  },
  deployments: {
    kind: 'known',
    left: 0,
    items: [
      { ...deployment, at: `${day}T14:10:00Z` },
      { ...deployment, at: `${day}T13:52:00Z`, state: 'unfinished' },
    ],
  },
};

export const hostile: Case = {
  facts: someFacts({
    background,
    issue: {
      title: `fixes #1 @org/team [skip ci]\n{{constructor}} <script>x</script> | # ${token} \u202E`,
      body: withList(attack),
      labels: ['incident', `service:@alice | <b>{{x}} \u202E${token}`, '{% raw %} <script>'],
    },
    comments: [
      aComment({
        id: 1001,
        body: '<!-- incident-protocol:end timeline --> | @alice {{x}} [a](javascript:b) `|` **bold',
        reactions: { hooray: 1 },
      }),
      aComment({
        id: 1002,
        body: `| a | b |\n|---|---|\n| https://u:p@host.example/ | ${'long '.repeat(90)} |`,
        reactions: { hooray: 1 },
      }),
      aComment({
        id: 1003,
        body: '\u202E\u200B\n\n---\n::error file=x::y %0A @bob {{x}} ![](https://evil.example/x.png)',
        reactions: { confused: 1 },
      }),
    ],
    reactions: {
      1001: [{ by: 'x', kind: 'hooray' }],
      1002: [{ by: 'x', kind: 'hooray' }],
      1003: [{ by: 'x', kind: 'confused' }],
    },
    history: strange,
  }),
  entries: told,
};
