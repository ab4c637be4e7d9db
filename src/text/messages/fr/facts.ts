import type { facts as english } from '../en/facts.ts';

export const facts: Readonly<Record<keyof typeof english, string>> = {
  keptNote:
    'Ce qui se trouve entre une marque "begin" et une marque "end" est tenu à jour. Tout autre texte est à vous.',
  untitled: 'Incident {number}',

  incident: 'Incident',
  protocol: 'Protocole',
  allStepsDone: 'les {total} étapes sont faites',
  stepsNotDone: '**incomplet :** {open} étapes sur {total} restent à faire',
  severity: 'Gravité',
  severityAtWorst: '{severity}, au plus fort {worst}',
  timeInSeverity: '{severity} : {duration}',
  affected: 'Services touchés',
  lead: 'Pilote',
  lasted: 'Durée',
  lastedUntilMitigated: '{duration}, jusqu’à ce que cela ne gêne plus personne',
  openFor: 'L’issue est restée ouverte',
  reopenedOnce: '{duration}, rouverte une fois',
  reopenedOften: '{duration}, rouverte {count} fois',
  people: 'Participants',
  secretLeftOut:
    'Ce qui, à un endroit, ressemblait à un mot de passe, une clé ou un jeton a été omis ici. Il figure toujours dans l’issue : changez-le là-bas et partout où il sert.',
  secretsLeftOut:
    'Ce qui, à {count} endroits, ressemblait à un mot de passe, une clé ou un jeton a été omis ici. Il figure toujours dans l’issue : changez-le là-bas et partout où il sert.',

  moment: 'Moment',
  by: 'Par',
  afterTheFirst: 'Après le premier',
  momentStarted: 'Début',
  momentDetected: 'Détection',
  momentOpened: 'Ouverture de l’issue',
  momentDeclared: 'Déclaration de l’incident',
  momentAcknowledged: 'Prise en charge',
  momentMitigated: 'Plus personne n’est gêné',
  momentResolved: 'Fin de l’incident',
  momentClosed: 'Fermeture de l’issue',

  summary: 'Résumé',
  summaryEmpty: 'L’issue ne dit rien de plus que son titre.',
  summaryBy: 'Tel que {who} l’a décrit dans l’issue.',
  summaryCut: 'Tel que {who} l’a décrit dans l’issue, [où le texte continue]({url}).',
};
