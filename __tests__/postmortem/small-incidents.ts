/** One small incident, told in the languages that no longer one is written in. */

import type { Language } from '../../src/i18n/catalogs.ts';
import type { Attribution } from '../../src/logbook/logbook.ts';
import { aComment, aPerson, aTick, someFacts, withList } from '../builders.ts';
import type { Case } from './incidents.ts';

interface Told {
  readonly language: Language;
  readonly timeZone: string;
  /** Who does nearly all of it, and who helps. */
  readonly people: readonly [string, string];
  readonly title: string;
  readonly before: string;
  readonly story: string;
  readonly message: string;
  readonly began: string;
  readonly reason: string;
  readonly learned: string;
  readonly fix: string;
  readonly change: string;
}

const day = '2026-11-22';

function small(told: Told): Case {
  const [first, second] = told.people;
  const [one, other] = [aPerson(first), aPerson(second)];
  const by = (login: string, at: string): Attribution => ({ kind: 'actor', by: login, at });
  const pull = {
    kind: 'linked',
    number: 43,
    title: told.fix,
    url: 'https://github.com/acme/shop/pull/43',
    what: 'pull-request',
  } as const;
  return {
    language: told.language,
    timeZone: told.timeZone,
    facts: someFacts({
      issue: {
        title: told.title,
        body: withList(told.story),
        author: one,
        labels: ['incident', 'sev2'],
        state: { kind: 'closed', at: `${day}T18:00:00Z`, by: first, reason: 'completed' },
      },
      comments: [aComment({ id: 3001, author: other, createdAt: `${day}T14:20:00Z`, body: told.message })],
      history: [
        { kind: 'labeled', at: `${day}T14:02:00Z`, by: one, label: 'incident' },
        { kind: 'labeled', at: `${day}T14:02:00Z`, by: one, label: 'sev1' },
        { kind: 'renamed', at: `${day}T14:03:00Z`, by: one, from: told.before, to: told.title },
        { kind: 'assigned', at: `${day}T14:04:00Z`, by: one, assignee: second },
        { kind: 'assigned', at: `${day}T14:05:00Z`, by: one, assignee: first },
        { ...pull, at: `${day}T14:31:00Z`, by: other, mergedAt: `${day}T14:48:30Z`, state: 'closed' },
        { kind: 'unlabeled', at: `${day}T15:00:00Z`, by: other, label: 'sev1' },
        { kind: 'labeled', at: `${day}T15:00:00Z`, by: other, label: 'sev2' },
        { kind: 'unassigned', at: `${day}T15:05:00Z`, by: one, assignee: first },
        { kind: 'referenced', at: `${day}T15:10:00Z`, by: other, commit: 'c0ffee1234' },
        {
          ...pull,
          at: `${day}T16:00:00Z`,
          by: other,
          number: 44,
          title: told.change,
          url: 'https://github.com/acme/shop/issues/44',
          what: 'issue',
          state: 'open',
        },
        { kind: 'closed', at: `${day}T18:00:00Z`, by: one, reason: 'completed' },
      ],
    }),
    entries: [
      { what: 'lead', login: second, attribution: by(first, `${day}T14:05:00Z`) },
      aTick('check', first, `${day}T14:12:00Z`),
      aTick('alert', second, `${day}T14:22:00Z`),
      {
        what: 'milestone',
        name: 'started',
        at: `${day}T13:52:00Z`,
        attribution: by(second, `${day}T14:40:00Z`),
      },
      {
        what: 'milestone',
        name: 'mitigated',
        at: `${day}T14:49:00Z`,
        attribution: by(second, `${day}T14:50:00Z`),
      },
      { what: 'line', at: `${day}T14:44:00Z`, text: told.began, attribution: by(second, `${day}T15:30:00Z`) },
      aTick('own', first, `${day}T15:31:00Z`),
      aTick('apologize', first, `${day}T15:31:00Z`),
      { what: 'owner', step: 'prevent', login: second, attribution: by(first, `${day}T15:32:00Z`) },
      aTick('ameliorate', undefined, `${day}T15:40:00Z`),
      { what: 'note', section: 'well', text: told.learned, attribution: by(second, `${day}T16:10:00Z`) },
      { what: 'skipped', step: 'feedback', reason: told.reason, attribution: by(first, `${day}T17:00:00Z`) },
      aTick('thank', first, `${day}T17:30:00Z`),
    ],
  };
}

export const spanish = small({
  language: 'es',
  timeZone: 'America/Mexico_City',
  people: ['lucia', 'ivan'],
  title: 'Nadie puede pagar',
  before: 'Error 502',
  story: 'Desde las 8 nadie puede pagar: la última página responde `502`.',
  message: 'Avisamos a todas las tiendas: el pago falla, próxima noticia a las 10.',
  began: 'Empezamos a revertir',
  reason: 'queda para la revisión del viernes',
  learned: 'Revertir tomó cuatro minutos.',
  fix: 'Volver al gateway 4.1',
  change: 'Probar el contrato del gateway',
});

export const french = small({
  language: 'fr',
  timeZone: 'Europe/Paris',
  people: ['alice', 'hugo'],
  title: 'Personne ne peut payer',
  before: 'Erreur 502',
  story: 'Depuis 15 h, personne ne peut payer : la dernière page répond `502`.',
  message: 'Toutes les boutiques sont prévenues : le paiement échoue, prochaines nouvelles à 17 h.',
  began: 'Retour arrière lancé',
  reason: 'on en parle vendredi au bilan',
  learned: 'Le retour arrière a pris quatre minutes.',
  fix: 'Revenir à la passerelle 4.1',
  change: 'Tester le contrat de la passerelle',
});

export const portuguese = small({
  language: 'pt',
  timeZone: 'America/Sao_Paulo',
  people: ['ana', 'otavio'],
  title: 'Ninguém consegue pagar',
  before: 'Erro 502',
  story: 'Desde as 11h ninguém consegue pagar: a última página responde `502`.',
  message: 'Avisamos todas as lojas: o pagamento falha, próxima notícia às 13h.',
  began: 'Começamos a reverter',
  reason: 'fica para a revisão de sexta',
  learned: 'Reverter levou quatro minutos.',
  fix: 'Voltar ao gateway 4.1',
  change: 'Testar o contrato do gateway',
});
