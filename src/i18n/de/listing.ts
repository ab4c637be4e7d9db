import type { record as english } from '../en/listing.ts';

export const record: Readonly<Record<keyof typeof english, string>> = {
  postmortems: 'Postmortems',
  postmortemsOf: 'Postmortems von {name}',
  indexNote:
    'Wird mit jedem Postmortem neu geschrieben. Was außerhalb der "begin"- und "end"-Marken steht, gehört euch.',
  noPostmortems: 'Noch keines.',
  onePostmortem: '1 Postmortem',
  manyPostmortems: '{count} Postmortems, das erste vom {since}',
  oneFollowUpOpen: '1 Maßnahme offen',
  followUpsOpen: '{count} Maßnahmen offen',
  withOpenSteps: '{count} mit offenen Schritten',
  dataFile: 'Daten',
  feedFile: 'Feed',
  olderPostmortems: '{count} ältere stehen in {index} und in diesem Ordner.',

  notReadable: 'Nicht als Postmortem lesbar und darum nicht in der Liste:',
  flawNumber: 'Im Schlüssel `incident` steht keine Nummer.',
  flawOpened: 'Im Schlüssel `opened` steht kein Zeitpunkt.',
  flawFrontMatter: 'Das Front Matter am Anfang der Datei fehlt.',
  flawUnread: 'Die Datei konnte nicht gelesen werden.',

  columnOpened: 'Angelegt',
  columnDuration: 'Dauer',
  columnSteps: 'Schritte',
  columnFollowUps: 'Maßnahmen',
  columnWritten: 'Ausgefüllt',
  columnStatus: 'Stand',
  oneOpenOf: '**1\u00A0offen** von\u00A0{total}',
  openOf: '**{count}\u00A0offen** von\u00A0{total}',
  oneDone: '1\u00A0erledigt',
  allDone: '{count}\u00A0erledigt',
  statusDraft: 'Entwurf',
  statusFinal: 'fertig',

  feedOpenFor: '{duration} offen',
  feedLasted: 'dauerte {duration}',
  feedSteps: '{done} von {total} Schritten erledigt',
  feedFollowUps: 'offene Maßnahmen: {open} von {total}',
  feedIssue: 'Issue {number}',
};
