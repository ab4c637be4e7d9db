import { describe, expect, it } from 'vitest';
import { createRedactor, redact } from '../../src/markdown/redact.ts';
import { cpuTime } from '../cpu-time.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const secrets = [
  `ghp_${'a1B2'.repeat(9)}`,
  `gho_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1B2_'.repeat(12)}`,
  `glpat-${'x1-Y'.repeat(5)}`,
  `AKIA${'IOSF'.repeat(4)}`,
  `xoxb-${'1234567890'.repeat(2)}-abcdef`,
  `https://hooks.slack.com/services/${'T0/B0/x'.repeat(3)}`,
  `AIza${'x'.repeat(35)}`,
  `npm_${'a1B2'.repeat(9)}`,
  `sk_live_${'a1B2'.repeat(6)}`,
  `eyJ${'hbGc'.repeat(5)}.eyJ${'zdWI'.repeat(5)}.${'s1g-'.repeat(8)}`,
  `ya29.${'a0Af_'.repeat(8)}`,
  `dop_v1_${'0a1b'.repeat(16)}`,
  `hvs.${'CAES'.repeat(8)}`,
  `SG.${'a1B2'.repeat(5)}.${'c3D4'.repeat(10)}`,
  `pypi-${'AgEI'.repeat(14)}`,
  `dckr_pat_${'a1B2'.repeat(7)}`,
];

const named = [
  ['https://s3.example/dump?X-Amz-Date=1&X-Amz-Signature=', '0f'.repeat(32)],
  ['https://ci.example/log?access_token=', 'Ab1-'.repeat(5)],
  ['aws_secret_access_key = ', 'a1B/'.repeat(10)],
  ['"AWSSecretAccessKey": "', 'a1B+'.repeat(10)],
  ['DefaultEndpointsProtocol=https;AccountKey=', `${'a1B/'.repeat(21)}==`],
  ['https://x.blob.core.windows.net/c?sv=1&sig=', `${'a1%2'.repeat(11)}`],
  ['Authorization: Bearer ', 'mF_9.B5f-4.1JqM'],
  ["-H 'authorization: basic ", 'dXNlcjpwYXNzd29yZA=='],
] as const;

const key = [
  '-----BEGIN RSA PRIVATE KEY-----',
  'Proc-Type: 4,ENCRYPTED',
  '',
  'MIIEow+/=',
  'abc',
  '-----END RSA PRIVATE KEY-----',
];

describe('redact', () => {
  it('takes out tokens and keys and says what was there', () => {
    for (const secret of secrets) {
      const { text, redacted } = redact(`before ${secret} after`);
      expect(text).toMatch(/^before \(redacted: [A-Za-z ]+\) after$/);
      expect(redacted).toBe(1);
    }
  });

  it('takes out what is a secret by the name before it, and leaves the name', () => {
    for (const [name, secret] of named) {
      const { text, redacted } = redact(`x ${name}${secret}' y`);
      expect(text).toMatch(/\(redacted: [A-Za-z ]+\)' y$/);
      expect(text.startsWith(`x ${name}(`)).toBe(true);
      expect(redacted).toBe(1);
    }
  });

  it('takes out a private key with all its lines, even when its end is missing', () => {
    expect(redact(`a\n${key.join('\n')}\nb`)).toEqual({ text: 'a\n(redacted: private key)\nb', redacted: 1 });
    expect(redact(key.slice(0, -1).join('\r\n')).text).not.toContain('MII');
    expect(redact(key.join('\\n')).text).not.toContain('MII');
  });

  it('takes the password out of an address and leaves the rest', () => {
    expect(redact('postgres://admin:s3cr3t@db.example:5432/x')).toEqual({
      text: 'postgres://redacted@db.example:5432/x',
      redacted: 1,
    });
    expect(redact('https://:token@host/').text).toBe('https://redacted@host/');
  });

  it('leaves what is no secret', () => {
    for (const text of [
      'https://x.y/a:b@c',
      'https://x.y/?token=short&tokens=abcdefghijklmnop',
      'ssh://git@github.com/a/b',
      'ghp_short',
      'me@example.org',
      'AKIA',
      'eyJ',
      'https://x.y:8080/@me',
      'risk_live_',
      '10:30@home',
      'authorization: bearer tokens are short-lived',
      'the AccountKey= was empty',
      '?sig=no',
      'SG.1.2',
    ]) {
      expect(redact(text)).toEqual({ text, redacted: 0 });
    }
  });

  it('counts over many texts', () => {
    const redactor = createRedactor();
    redactor.hide(`${secrets[0]} ${secrets[4]}`);
    redactor.hide('nothing');
    redactor.hide(secrets[1] ?? '');
    expect(redactor.hidden()).toBe(3);
  });

  it('takes time that grows with the text and no faster', () => {
    const units = [
      '-----BEGIN PRIVATE KEY-----',
      '-----BEGIN ',
      'a:',
      'a://',
      'x://a:',
      ':',
      '@',
      'eyJ',
      'eyJhbGciOiJ.',
      'ghp_',
      '-',
      'a.',
      ' ',
      '\n',
      'A-B: \n',
      '?token=',
      'https://hooks.slack.com/services/',
      'SG.',
      'authorization: ',
      'aws_secret_access_key=',
      '?sig=',
      'ya29.',
    ];
    for (const unit of units) {
      const [half = 0, whole = 0] = [32_768, 65_536].map((length) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return cpuTime(() => redact(text));
      });
      expect(whole, JSON.stringify(unit)).toBeLessThan(3 * half + 60);
    }
  });
});
