import { describe, expect, it } from 'vitest';
import { significantWords } from '../../src/markdown/significant-words.ts';
import { cpuTime } from '../cpu-time.ts';

describe('the significant words of a title', () => {
  it.each([
    ['Checkout fails for everybody', ['checkout']],
    ["[SEV2] Users can't log in: OAuth callback returns 502!", ['oauth', 'callback', 'returns']],
    ['Backup backup BACKUP', ['backup']],
    ['Bezahlen geht nicht: „502“ an der Kasse', ['bezahlen', 'kasse']],
    ['Die Lieferadressen fehlen', ['lieferadressen', 'fehlen']],
    ['La recherche ne fonctionne plus depuis midi', ['recherche', 'midi']],
    ['決済が失敗する', ['決済']],
    ['ログインできない利用者がいる', ['ログイン']],
    ['支付网关超时', ['支付网关超时']],
    ['결제가 안 됩니다', ['결제가', '됩니다']],
    ['ＣＨＥＣＫＯＵＴ', ['checkout']],
    ['2026-11-22 14:05 12345', []],
    ['CDN answers with the wrong TLS certificate', ['cdn', 'tls', 'answers', 'certificate']],
    ['Uploads to S3 stop', ['s3', 'uploads', 'stop']],
    ['SEV2: P1 for the US, OK in Rome', ['rome']],
    ['THE CDN IS DOWN AGAIN', []],
    ['', []],
  ])('of %j are %j', (title, words) => {
    expect(significantWords(title)).toEqual(words);
  });

  it.each(['a', 'ー', '決', 'é', ' ', 'checkout '])('are found in linear time in many %j', (part) => {
    const time = (size: number) => cpuTime(() => significantWords(part.repeat(size / part.length)));
    expect(time(400_000)).toBeLessThan(Math.max(10 * time(100_000), 200));
  });
});
