import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/markdown/redact.ts';
import { sentencesOf } from '../../src/thread/sentences.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const mixed = (length: number) => 'aB3dE9fGh2Jk7LmN4pQ8rS5tU6vWx1Yz0'.repeat(8).slice(0, length);
const hex = (length: number) => '0a9b8c7d6e5f4a3b2c1d'.repeat(8).slice(0, length);
const upper = (length: number) => 'QX7ZK2M9RT4W8YB3'.repeat(8).slice(0, length);

/** Each with what must not be left of it. */
const kinds: readonly (readonly [kind: string, text: string, secret: string])[] = [
  ['GitHub', `ghp_${mixed(36)}`, mixed(36)],
  ['GitHub, fine-grained', `github_pat_${mixed(60)}`, mixed(60)],
  ['GitLab', `glpat-${mixed(20)}`, mixed(20)],
  ['GitLab runner', `glrt-${mixed(20)}`, mixed(20)],
  ['Slack bot', `xoxb-1234567890-${mixed(24)}`, mixed(24)],
  ['Slack app', `xapp-1-A0B1C2-${mixed(40)}`, mixed(40)],
  ['Slack webhook', `https://hooks.slack.com/services/T0AB/B0CD/${mixed(24)}`, mixed(24)],
  ['Discord webhook', `https://discord.com/api/webhooks/1234567890/${mixed(60)}`, mixed(60)],
  [
    'Teams webhook',
    `https://acme.webhook.office.com/webhookb2/${hex(36)}@x/IncomingWebhook/${hex(32)}`,
    hex(32),
  ],
  ['Google', `AIza${mixed(35)}`, mixed(35)],
  ['Google OAuth', `GOCSPX-${mixed(28)}`, mixed(28)],
  ['AWS id', `AKIA${upper(16)}`, upper(16)],
  ['AWS secret', `aws_secret_access_key = ${mixed(40)}`, mixed(40)],
  ['Azure storage', `AccountKey=${mixed(86)}==`, mixed(86)],
  ['Azure client secret', `${mixed(3)}8Q~${mixed(34)}`, mixed(34)],
  ['npm', `npm_${mixed(36)}`, mixed(36)],
  ['npm in .npmrc', `//registry.npmjs.org/:_authToken=${hex(36)}`, hex(36)],
  ['PyPI', `pypi-${mixed(80)}`, mixed(80)],
  ['RubyGems', `rubygems_${hex(48)}`, hex(48)],
  ['Docker', `dckr_pat_${mixed(27)}`, mixed(27)],
  ['Hugging Face', `hf_${mixed(34)}`, mixed(34)],
  ['OpenAI', `sk-${mixed(48)}`, mixed(48)],
  ['OpenAI, project', `sk-proj-${mixed(48)}`, mixed(48)],
  ['Anthropic', `sk-ant-api03-${mixed(80)}`, mixed(80)],
  ['Stripe', `sk_live_${mixed(24)}`, mixed(24)],
  ['Stripe webhook', `whsec_${mixed(32)}`, mixed(32)],
  ['Databricks', `dapi${hex(32)}`, hex(32)],
  ['Twilio', `SK${hex(32)}`, hex(32)],
  ['Shopify', `shpat_${hex(32)}`, hex(32)],
  ['Atlassian', `ATATT3${mixed(180)}`, mixed(180)],
  ['Grafana', `glsa_${mixed(32)}_${hex(8)}`, mixed(32)],
  ['Linear', `lin_api_${mixed(40)}`, mixed(40)],
  ['Doppler', `dp.pt.${mixed(43)}`, mixed(43)],
  ['Postman', `PMAK-${hex(24)}-${hex(34)}`, hex(34)],
  ['Sentry', `sntrys_${mixed(80)}`, mixed(80)],
  ['New Relic', `NRAK-${upper(27)}`, upper(27)],
  ['Square', `sq0csp-${mixed(43)}`, mixed(43)],
  ['Telegram', `123456789:AA${mixed(33)}`, mixed(33)],
  ['Notion', `ntn_${mixed(46)}`, mixed(46)],
  ['Figma', `figd_${mixed(40)}`, mixed(40)],
  ['age', `AGE-SECRET-KEY-1${upper(58)}`, upper(58)],
  ['Vault', `hvs.${mixed(90)}`, mixed(90)],
  ['SendGrid', `SG.${mixed(22)}.${mixed(43)}`, mixed(43)],
  ['Mailgun', `key-${hex(32)}`, hex(32)],
  ['DigitalOcean', `dop_v1_${hex(64)}`, hex(64)],
  ['Supabase', `sbp_${hex(40)}`, hex(40)],
  ['Tailscale', `tskey-auth-${mixed(32)}`, mixed(32)],
  ['JWT', `eyJ${mixed(20)}.eyJ${mixed(40)}.${mixed(43)}`, mixed(43)],
  ['bearer', `Authorization: Bearer ${mixed(30)}`, mixed(30)],
  ['header', `X-Api-Key: ${hex(32)}`, hex(32)],
  ['cookie', `Cookie: session=${mixed(32)}; theme=dark`, mixed(32)],
  ['environment', `DB_PASSWORD=${mixed(14)}`, mixed(14)],
  ['settings', 'password: hunter2-Xy9', 'hunter2-Xy9'],
  ['curl', 'curl -u deploy:Tr0ub4dor https://x.example', 'Tr0ub4dor'],
  ['mysql', 'mysql -h db -u root -pTr0ub4dor shop', 'Tr0ub4dor'],
  ['address', 'postgres://admin:Tr0ub4dor@db:5432/shop', 'Tr0ub4dor'],
  ['kubeconfig', `client-key-data: ${mixed(120)}`, mixed(120)],
  ['signed link', `https://s3.example/x?X-Amz-Signature=${hex(64)}`, hex(64)],
  [
    'mail footer',
    `https://github.com/notifications/unsubscribe-auth?unsubscribe-auth=${mixed(30)}`,
    mixed(30),
  ],
  ['PuTTY', `PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 2\n${mixed(64)}\n${mixed(40)}`, mixed(40)],
];

/** Ways to write a token so that a page shows it whole. */
const disguises: readonly (readonly [string, (token: string) => string])[] = [
  ['a zero-width blank', (token) => `${token.slice(0, 9)}\u200B${token.slice(9)}`],
  ['a soft hyphen', (token) => `${token.slice(0, 9)}\u00AD${token.slice(9)}`],
  ['an empty tag', (token) => `${token.slice(0, 9)}<b></b>${token.slice(9)}`],
  ['bold letters', (token) => `**${token.slice(0, 2)}**${token.slice(2)}`],
  ['an escape', (token) => token.replaceAll('_', '\\_')],
  ['an entity', (token) => token.replaceAll('_', '&#95;').replaceAll('-', '&#x2d;')],
  ['two lines', (token) => `${token.slice(0, 14)}\n${token.slice(14)}`],
  ['two quoted lines', (token) => `> ${token.slice(0, 14)}\n> ${token.slice(14)}`],
];

describe('a secret', () => {
  it.each(kinds)('of %s is taken out', (_, text, secret) => {
    const clean = redact(`It was this: ${text}\nand then`).text;
    expect(clean).not.toContain(secret);
    expect(clean).toMatch(/^It was this: [\s\S]*redacted[\s\S]*\nand then$/);
  });

  it.each(disguises)('is taken out behind %s', (_, disguise) => {
    const left = kinds
      .filter(([, text]) => /^[A-Za-z0-9_.-]{24,}$/.test(text))
      .filter(([, text]) => {
        const clean = redact(`See ${disguise(text)} there`).text;
        return !clean.includes('(redacted: ') || clean.includes(text.slice(-12));
      });
    expect(left.map(([kind]) => kind)).toEqual([]);
  });
});

const harmless = [
  'SG.production-eu-west-1.security-group-rule-changes was the culprit.',
  'hvs.namespace-of-the-vault-cluster-prod is sealed.',
  'xoxb-is-the-prefix of their tokens.',
  'rk_test_suite_for_checkout_failed_today again.',
  'glrt-deploy-pipeline-for-the-runner-fleet is red.',
  'ftp://anonymous:guest@mirror.example/pub works.',
  'https://x.example/reset?password=changed-by-user',
  'The password: it was the old one.',
  'The token is expired, we need a new one.',
  'secret: rotated yesterday',
  'max_tokens: 128000 was too much.',
  'api_key: see the vault',
  'Token: `$GITHUB_TOKEN`, from the environment.',
  ['token: $', '{{ secrets.DEPLOY_TOKEN }}'].join(''),
  'password = os.environ["DB_PASSWORD"]',
  'The secret is out-of-date since 2026-11-17.',
  'client_secret: <your secret>',
  'tokens: 4096/8192 used',
  'access key: AKIA… (cut)',
  'private key: /etc/ssl/private/wiki.key',
  'passwords: nobody reset one',
  'auth token: v1.2.3 of the format',
  'sk-this-is-the-name-of-a-branch-and-no-key-at-all',
  'docker run -p 8080:80 nginx',
  'mysql -u root -p shop',
  'curl -u "$USER:$PASS" https://x.example',
  'Cookie: none was set.',
  'commit 4fe1c2d9b8a7c6e5d4f3a2b1c0d9e8f7a6b5c4d3',
  'image sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'trace 4bf92f3577b34da6a3ce929d0e0e4736',
];

describe('what is no secret', () => {
  it.each(harmless)('stays: %s', (text) => {
    expect(redact(text)).toEqual({ text, redacted: 0 });
  });

  it('stays in what people wrote in real threads', () => {
    const folder = path.join(import.meta.dirname, '..', 'threads');
    const sentences = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => [
        ...readFileSync(path.join(folder, name), 'utf8').matchAll(/"(?:body|text)": ("(?:[^"\\]|\\.)*")/g),
      ])
      .flatMap(([, body = '""']) => sentencesOf(String(JSON.parse(body))));
    const hit = sentences.filter((text) => redact(text).redacted > 0);
    expect(sentences.length).toBeGreaterThan(200);
    expect(hit.length, hit.join('\n')).toBeLessThanOrEqual(1);
  });
});
