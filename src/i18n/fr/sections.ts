import type { sections as english } from '../en/sections.ts';

export const sections: Readonly<Record<keyof typeof english, string>> = {
  impact: 'Impact',
  impactQuestion:
    'Qui a été touché, combien de personnes, combien de temps, et que ne pouvaient-elles pas faire\u00A0?',
  detection: 'Comment l’a-t-on remarqué\u00A0?',
  detectionQuestion:
    'Comment l’avons-nous remarqué, et qu’est-ce qui l’aurait montré deux fois plus vite\u00A0?',
  trigger: 'Ce qui a précédé',
  triggerQuestion: 'Qu’est-ce qui avait changé peu avant\u00A0?',
  factors: 'Facteurs contributifs',
  factorsQuestion:
    'Qu’est-ce qui a dû se conjuguer pour que cela arrive\u00A0? Il y a rarement une seule cause.',
  surprise: 'Pourquoi avons-nous été surpris\u00A0?',
  surpriseQuestion: 'Que croyions-nous du système qui s’est révélé faux\u00A0?',
  well: 'Ce qui s’est bien passé',
  wellQuestion: 'Qu’est-ce qui a aidé et devrait être là aussi la prochaine fois\u00A0?',
  badly: 'Ce qui s’est moins bien passé',
  badlyQuestion: 'Qu’est-ce qui nous a coûté du temps ou de la sérénité\u00A0?',
  lucky: 'Où avons-nous eu de la chance\u00A0?',
  luckyQuestion: 'Qu’est-ce qui aurait pu tout aggraver et n’est pas arrivé\u00A0?',
  noteBy: '{who}, {when}',
  formBy: '{who}, dans le formulaire',
  reactionsToIssue: 'Réactions à l’issue\u00A0: {reactions}',
  reportedAgain: 'Signalé à nouveau dans {issues}.',
  perhapsReportedAgain: 'Fermées comme doublons et liées à cette issue\u00A0: {issues}.',
  markedInIssue: 'Marqué d’un {icon} dans l’issue\u00A0:',
  changedBefore:
    'Candidats\u00A0: ce qui a changé dans les {hours} heures précédentes ({zones}). À vous de dire si l’un de ces changements est en cause.',
  moreChanges: 'Et {count} de plus, parmi [les commits de ces jours-là]({url}).',
  nothingChanged: 'À la connaissance du dépôt, rien n’a changé dans les {hours} heures précédentes.',
  changesUnknown:
    'Ce qui est arrivé sur la branche par défaut dans les {hours} heures précédentes n’a pas pu être lu.',
  deploymentsForbidden: 'Les déploiements manquent ici\u00A0: il manque `deployments: read` au workflow.',
  deploymentsUnknown: 'Les déploiements n’ont pas pu être lus.',

  similar: 'Est-ce déjà arrivé\u00A0?',
  inCommon: 'En commun',
  sharedServices: 'touchés\u00A0: {names}',
  sharedLabels: 'labels\u00A0: {names}',
  sharedWords: 'dans le titre\u00A0: {names}',
  similarMore: 'Et {count} de plus dans [la liste complète]({url}).',
  similarNote:
    'Des incidents antérieurs qui ont un point commun avec celui-ci. À vous de dire si c’est encore la même chose.',

  followUps: 'Actions de suivi',
  followUpsQuestion:
    'Qu’est-ce qui va changer\u00A0? Une ligne par action, avec la personne qui s’en charge et un lien vers son issue.',
  followUpsExample: 'quoi, qui, pour quand\u00A0?',
  followUpOpen: 'ouverte',
  followUpClosed: 'fermée',
  followUpMerged: 'fusionnée',
  followUpDue: 'échéance le {date}',
  followUpPrevent: 'prévenir',
  followUpDetect: 'détecter',
  followUpMitigate: 'atténuer',
  followUpProcess: 'processus',
  followUpPriority: 'priorité {level}',
};
