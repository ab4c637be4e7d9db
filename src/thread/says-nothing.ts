/** What people write where a template or a form asks for something, and they have nothing to say. */

const nothing = [
  'none(?: yet)?',
  'n/?a',
  'not applicable',
  'nothing(?: yet)?',
  'no action items?',
  'unknown(?: yet)?',
  'not (?:known|sure|clear)(?: yet)?',
  '(?:i |we )?(?:do not|don.t) know(?: yet)?',
  'no idea',
  'tbd',
  'tba',
  'to be (?:determined|defined|decided|done)',
  'keine?',
  'nichts',
  'entfällt',
  'unbekannt',
  'unklar',
  '(?:noch )?nicht bekannt',
  'ningun[ao]?',
  'nada',
  'desconocid[ao]',
  'aucune?',
  'rien',
  'néant',
  'inconnue?',
  'nenhum[a]?',
  'desconhecid[ao]',
  'なし',
  '特になし',
  '未定',
  '不明',
];

const pattern = new RegExp(`^[*_(]*(?:${nothing.join('|')})[.!。)*_]*$`, 'iu');

/** In six languages, with or without marks and a full stop: `None.`, `_tbd_`, `(keine)`. A word more, and it says something. */
export function saysNothing(text: string): boolean {
  return pattern.test(text.trim());
}
