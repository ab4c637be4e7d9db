import { describe, expect, it } from 'vitest';
import { saysNothing } from '../../src/thread/says-nothing.ts';

describe('an answer that says nothing', () => {
  it.each([
    'None',
    'none yet.',
    'N/A',
    'na',
    '_tbd_',
    '(keine)',
    'Nichts.',
    'unbekannt',
    'Noch nicht bekannt',
    'Ninguno',
    'desconocido',
    'aucun',
    'Inconnu',
    'Nenhuma',
    '不明',
    '特になし。',
    "I don't know",
    'we do not know yet',
    'No idea!',
  ])('is "%s"', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    'None of the mails arrive',
    'nothing but the search',
    'unknown host',
    'Keiner kommt hinein',
    'nadador',
    'naming service',
    'rien ne marche',
    'tbd-service',
    '',
    '.',
  ])('is not "%s"', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
