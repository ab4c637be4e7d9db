import type { record as english } from '../en/listing.ts';

export const record: Readonly<Record<keyof typeof english, string>> = {
  postmortems: 'Postmortems',
  postmortemsOf: 'Postmortems de {name}',
  indexNote:
    'Se vuelve a escribir con cada postmortem. Lo que está fuera de las marcas "begin" y "end" es del equipo.',
  noPostmortems: 'Todavía no hay ninguno.',
  onePostmortem: '1 postmortem',
  manyPostmortems: '{count} postmortems, el primero del {since}',
  oneFollowUpOpen: '1 acción pendiente',
  followUpsOpen: '{count} acciones pendientes',
  withOpenSteps: '{count} con pasos pendientes',
  dataFile: 'datos',
  feedFile: 'feed',
  olderPostmortems: 'Hay {count} más antiguos en {index} y en esta carpeta.',

  notReadable: 'No se pueden leer como postmortem y por eso no están en la lista:',
  flawNumber: 'La clave `incident` no contiene ningún número.',
  flawOpened: 'La clave `opened` no contiene fecha y hora.',
  flawFrontMatter: 'Falta el front matter al principio del archivo.',
  flawUnread: 'No se pudo leer el archivo.',

  columnOpened: 'Apertura',
  columnDuration: 'Duración',
  columnSteps: 'Pasos',
  columnFollowUps: 'Acciones',
  columnWritten: 'Redactado',
  columnStatus: 'Estado',
  oneOpenOf: '**1\u00A0pendiente** de\u00A0{total}',
  openOf: '**{count}\u00A0pendientes** de\u00A0{total}',
  oneDone: '1\u00A0hecha',
  allDone: '{count}\u00A0hechas',
  statusDraft: 'borrador',
  statusFinal: 'final',

  feedOpenFor: 'abierto durante {duration}',
  feedLasted: 'duró {duration}',
  feedSteps: '{done} de {total} pasos resueltos',
  feedFollowUps: 'acciones pendientes: {open} de {total}',
  feedIssue: 'Issue {number}',
};
