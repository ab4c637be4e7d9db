import { describe, expect, it } from 'vitest';
import { ownText } from '../../src/thread/own-text.ts';

describe('what somebody wrote themselves', () => {
  it.each([
    'The unsubscribe endpoint returns 500 since 14:00',
    'You are receiving this because the mailer loops: that is the root cause.',
    'Confidential documents were visible to recipients; the leak began 09:10.',
    'Automatic reply loop is the cause: our mailer answers itself.',
    'Out of office network is the problem: VPN down since 9:00',
    'Sent from my laptop to prod by mistake: the config. That is the root cause.',
    'Gesendet mit Verspätung: 400 Mails gingen erst um 15:00 raus',
    'From: app\nTo: db\nSubject: x\nMessage lost\nWe restart now',
    'Von: Lager 3\nAn: Lager 5\nDatum: heute\n\nDer Umzug hat es ausgelöst.',
    'First finding.\n\nFrom: 14:00\nTo: 15:00\nDate: 22.11.\n\nSecond: root cause is the cache.',
    'Root cause found.\n\n--\n\nAction: rotate the key.\nOwner: bob',
    '## What we did\n\nRestarted db1\n\n-\n\n## Root cause\n\nDisk full',
    'Hosts rebooted:\n\n- db1\n- db2\n\nThanks\nBob asked for this list\nIt is complete',
    'Restarted\n\nThanks\n| host | state |\n|--|--|\n| db1 | up |',
    'On node 3 I see what the vendor wrote:\n> disk failure\n\nSo the disk is the cause.',
    'Hi-res images,\nfail to load since 14:00.',
    'Hello world service,\n\nfails with 500',
  ])('is all of %j', (body) => {
    expect(ownText(body)).toBe(body);
  });

  it.each([
    ['It works again.\n\nSent from my iPhone', 'It works again.'],
    [
      'It works again.\n\nOn Tue, Nov 22, 2026 at 10:00 AM Bob <bob@x.org> wrote:\n> is it up?',
      'It works again.',
    ],
    ['Hi all,\n\nit works again.\n\nKind regards,\nAda Lovelace\nTel. +49 30 1234567', 'it works again.'],
    ['It works again.\n\n-- \nAda Lovelace\nada@example.org', 'It works again.'],
    [
      'It works again.\n\nReply to this email directly, view it on GitHub, or unsubscribe.',
      'It works again.',
    ],
    ['It works again.\n\nThis e-mail is confidential.', 'It works again.'],
    [
      'It works again.\n\nFrom: Ada <ada@example.org>\nSent: Tuesday, 22 November 2026 10:00\nSubject: Down\n\nIs it up?',
      'It works again.',
    ],
    ['Automatic reply: on holiday\n\nI am back on Monday.', ''],
  ])('of %j', (body, own) => {
    expect(ownText(body)).toBe(own);
  });
});
