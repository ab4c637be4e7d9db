import { describe, expect, it } from 'vitest';
import { isPrivateIp, readAddress } from '../../src/news/address.ts';

describe('the form of an address', () => {
  it.each([
    ['slack', 'https://hooks.slack.com/services/T0/B0/x'],
    ['teams', 'https://acme.webhook.office.com/webhookb2/x'],
    ['teams', 'https://prod-1.westeurope.logic.azure.com:443/workflows/x'],
    ['discord', 'https://discord.com/api/webhooks/1/x'],
    ['google-chat', 'https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t'],
    ['mattermost', 'https://chat.acme.org/hooks/abcdefghijklmnopqrstuvwxyz'],
    ['json', 'https://acme.org/hooks/incidents'],
    ['json', 'https://hooks.slack.com.acme.org/services/x'],
    ['json', 'https://notslack.com/services/x'],
  ])('is %s for %s', (form, url) => {
    const read = readAddress(url, false);
    expect(read.kind === 'address' ? read.address.form : read.why).toBe(form);
  });
});

describe('an address', () => {
  const inside = [
    ...[
      'https://localhost/x',
      'https://10.0.0.1/x',
      'https://127.1/x',
      'https://[::1]/x',
      'https://2130706433/x',
    ],
    ...[
      'https://192.168.1.4/x',
      'https://169.254.169.254/latest',
      'https://172.20.0.1/',
      'https://[fd00::1]/',
    ],
    ...['https://[::ffff:10.0.0.1]/', 'https://0.0.0.0/', 'https://build/x', 'https://chat.corp/x'],
    ...['https://printer.local/x', 'https://100.64.0.1/', 'https://[fe80::1]/'],
  ];

  it.each(inside)('is refused inside of a network: %s', (url) => {
    expect(readAddress(url, false)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('private'),
    });
    expect(readAddress(url, true).kind).toBe('address');
  });

  it.each(['http://acme.org/x', 'ftp://acme.org/x', 'javascript:1', 'file:///etc/passwd'])(
    'is refused where it is not encrypted: %s',
    (url) => {
      expect(readAddress(url, false)).toMatchObject({
        kind: 'refused',
        why: expect.stringContaining('https'),
      });
    },
  );

  it('holds no name and no password', () => {
    expect(readAddress('https://user:pw@acme.org/x', true)).toMatchObject({ kind: 'refused' });
  });

  it('is never another protocol, whatever is allowed', () => {
    expect(readAddress('ftp://acme.org/x', true).kind).toBe('refused');
    expect(readAddress('no address', true).kind).toBe('refused');
  });

  it('of the world outside is none of a network', () => {
    expect(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'].map(isPrivateIp)).toEqual([
      ...[false, false, false, false],
    ]);
  });
});
