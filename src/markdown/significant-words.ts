/** The words of a title that say what it is about: cut in the same simple way in every language, without its grammar. */

/** Languages that write without spaces are cut where their script changes; Hiragana is grammar. */
const words =
  /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Hangul}{2,}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}]){4,}/gu;

/** What many titles of incidents hold, whatever broke. */
const common = new Set(
  [
    'about after again some still than that their there this very when while with without from into only over more many every since cannot couldn didn does doesn have isn wasn aren hasn been were',
    'everybody everyone anybody nobody people user users customer customers team incident incidents issue issues problem problems outage outages postmortem',
    'broken degraded down error errors fail failed failing fails failure failures late missing slow slowly timeout timeouts unavailable unreachable work working works wrong',
    'aller alle allen beim durch eine einem einen einer kein keine keinen mehr nach nicht noch ohne seit sich sind unter wegen werden wieder wird',
    'alle jeder niemand kunden kundinnen nutzer nutzerinnen ausfall ausfälle fehler fehlern geht gehen kann können kaputt langsam probleme störung störungen',
    'algunos cuando desde entre nadie para pero puede pueden sobre todas todos cliente clientes usuario usuarios caída caído error errores fallan fallo fallos funciona funcionan incidencia incidente lenta lento problema problemas',
    'avec certains dans depuis personne peut peuvent pour quand sans tous toutes client clients utilisateurs échec échecs erreur erreurs fonctionne fonctionnent incident indisponible lente panne pannes plus problème problèmes',
    'alguns desde ninguém pode podem quando sobre todas todos usuário usuários utilizadores erro erros falha falham falhas funcionam indisponível',
    '一部 不可 不具合 停止 全員 利用者 可能 失敗 対応 問題 状態 発生 遅延 障害 顧客 インシデント エラー ユーザー',
  ].flatMap((line) => line.split(' ')),
);

/** CDN, DNS, TLS, S3: short, and they say much. In a title of capitals alone nothing tells them from words. */
const acronym = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,4}(?![\p{L}\p{N}])/gu;

const saysLittle = new Set([
  'ALL',
  'AM',
  'AND',
  'ASAP',
  'EU',
  'FYI',
  'ID',
  'IT',
  'NO',
  'NOT',
  'OK',
  'PM',
  'TBD',
  'THE',
  'UK',
  'US',
]);

/** In lower case, each once. */
export function acronyms(title: string): readonly string[] {
  const plain = title.normalize('NFKC');
  if (!/\p{Ll}/u.test(plain)) return [];
  const found = (plain.match(acronym) ?? []).filter(
    (word) => !saysLittle.has(word) && !/^(?:SEV|P)\d$/.test(word),
  );
  return [...new Set(found.map((word) => word.toLowerCase()))];
}

/** In lower case, each once, in their order; none with fewer than four letters but for acronyms, and no numbers. */
export function significantWords(title: string): readonly string[] {
  const short = new Set(acronyms(title));
  const found = title.normalize('NFKC').toLowerCase().match(words) ?? [];
  const long = [...new Set(found)].filter(
    (word) => !short.has(word) && /\p{L}{2}/u.test(word) && !/\d$/.test(word) && !common.has(word),
  );
  return [...short, ...long];
}
