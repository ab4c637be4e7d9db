import type { record as english } from '../en/listing.ts';

export const record: Readonly<Record<keyof typeof english, string>> = {
  postmortems: 'Post-mortems',
  postmortemsOf: 'Post-mortems du dépôt {name}',
  indexNote:
    'Réécrit à chaque post-mortem. Ce qui se trouve en dehors des marques "begin" et "end" est à vous.',
  noPostmortems: 'Aucun pour le moment.',
  onePostmortem: '1 post-mortem',
  manyPostmortems: '{count} post-mortems, le premier du {since}',
  oneFollowUpOpen: '1 action à faire',
  followUpsOpen: '{count} actions à faire',
  withOpenSteps: '{count} avec des étapes à faire',
  dataFile: 'données',
  feedFile: 'flux',
  olderPostmortems: '{count} plus anciens se trouvent dans {index} et dans ce dossier.',

  notReadable: 'Illisibles en tant que post-mortem, donc absents de la liste\u00A0:',
  flawNumber: 'La clé `incident` ne contient pas de numéro.',
  flawOpened: 'La clé `opened` ne contient ni date ni heure.',
  flawFrontMatter: 'Le front matter en tête du fichier a disparu.',
  flawUnread: 'Le fichier n’a pas pu être lu.',

  columnOpened: 'Ouverture',
  columnDuration: 'Durée',
  columnSteps: 'Étapes',
  columnFollowUps: 'Actions',
  columnWritten: 'Rédigé',
  columnStatus: 'État',
  oneOpenOf: '**1\u00A0à\u00A0faire** sur\u00A0{total}',
  openOf: '**{count}\u00A0à\u00A0faire** sur\u00A0{total}',
  oneDone: '1\u00A0faite',
  allDone: '{count}\u00A0faites',
  statusDraft: 'brouillon',
  statusFinal: 'définitif',

  feedOpenFor: 'ouvert pendant {duration}',
  feedLasted: 'a duré {duration}',
  feedSteps: 'étapes réglées\u00A0: {done} sur {total}',
  feedFollowUps: 'actions à faire\u00A0: {open} sur {total}',
  feedIssue: 'Issue {number}',
};
