/** Spaces that do not break, dashes of typesetters, digits of full width: typed otherwise, meant alike. */

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** `EMPEZO` is `empezó`: in capitals many leave the accents out. Of the same length where each sign is one character. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** For reading only: what people wrote is never changed by it. Of the same length wherever nothing invisible stood. */
export function asTyped(text: string): string {
  return text
    .replaceAll(invisible, '')
    .replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\uFF01-\uFF5E]/g, ofUsualWidth);
}

/** Of a sign of full width, as typed in Japanese. */
export function ofUsualWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
