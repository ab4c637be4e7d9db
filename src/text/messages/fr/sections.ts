import type { sections as english } from '../en/sections.ts';

export const sections: Readonly<Record<keyof typeof english, string>> = {
  impact: 'Impact',
  impactQuestion:
    'Qui a été touché, combien de personnes, combien de temps, et que ne pouvaient-elles pas faire ?',
  detection: 'Comment l’a-t-on remarqué ?',
  detectionQuestion: 'Comment l’avons-nous remarqué, et qu’est-ce qui l’aurait montré deux fois plus vite ?',
  trigger: 'Ce qui a précédé',
  triggerQuestion: 'Qu’est-ce qui avait changé peu avant ?',
  factors: 'Facteurs en cause',
  factorsQuestion: 'Que fallait-il réunir pour que cela arrive ? Il y a rarement une seule cause.',
  surprise: 'Pourquoi avons-nous été surpris ?',
  surpriseQuestion: 'Que croyions-nous du système qui s’est révélé faux ?',
  well: 'Ce qui s’est bien passé',
  wellQuestion: 'Qu’est-ce qui a aidé et devrait être là aussi la prochaine fois ?',
  badly: 'Ce qui s’est moins bien passé',
  badlyQuestion: 'Qu’est-ce qui nous a coûté du temps ou du calme ?',
  lucky: 'Où avons-nous eu de la chance ?',
  luckyQuestion: 'Qu’est-ce qui aurait pu tout aggraver et n’est pas arrivé ?',
  noteBy: '{who}, {when}',
  formBy: '{who}, dans le formulaire',
  reactionsToIssue: 'Réactions à l’issue : {reactions}',
  reportedAgain: 'Signalé à nouveau dans {issues}.',
  perhapsReportedAgain: 'Fermées comme doublons et liées à cette issue : {issues}.',
  markedInIssue: 'Marqué {icon} dans l’issue :',
  changedBefore:
    'Des candidats : ce qui a changé dans les {hours} heures précédentes ({zones}). À vous de dire si l’un d’eux l’a déclenché.',
  moreChanges: 'Et {count} de plus, parmi [les commits de ces jours-là]({url}).',
  nothingChanged: 'Rien n’a changé dans les {hours} heures précédentes, à la connaissance du dépôt.',
  changesUnknown:
    'Ce qui est arrivé sur la branche par défaut dans les {hours} heures précédentes n’a pas pu être lu.',
  deploymentsForbidden: 'Les déploiements manquent ici : il manque `deployments: read` au workflow.',
  deploymentsUnknown: 'Les déploiements n’ont pas pu être lus.',

  followUps: 'Suites',
  followUpsQuestion:
    'Qu’est-ce qui va changer ? Une ligne pour chaque point, avec un responsable et un lien vers son issue.',
  followUpsExample: 'quoi, qui, pour quand ?',
  followUpOpen: 'ouvert',
  followUpClosed: 'fermé',
  followUpMerged: 'fusionné',
};
