import type { facts as english } from '../en/facts.ts';

export const facts: Readonly<Record<keyof typeof english, string>> = {
  keptNote:
    'O que está entre uma marca "begin" e uma marca "end" é mantido atualizado. Todo o resto do texto é vosso.',
  untitled: 'Incidente {number}',

  incident: 'Incidente',
  protocol: 'Protocolo',
  allStepsDone: 'todos os {total} passos concluídos',
  stepsNotDone: '**incompleto:** faltam {open} de {total} passos',
  severity: 'Gravidade',
  severityAtWorst: '{severity}; no pior momento, {worst}',
  timeInSeverity: '{severity}: {duration}',
  affected: 'Serviços afetados',
  lead: 'Responsável',
  lasted: 'Durou',
  lastedUntilMitigated: '{duration}, até deixar de causar dano',
  openFor: 'A issue ficou aberta',
  reopenedOnce: '{duration}, reaberta uma vez',
  reopenedOften: '{duration}, reaberta {count} vezes',
  people: 'Participantes',
  secretLeftOut:
    'O que num lugar parecia uma senha, chave ou token foi omitido aqui. Continua na issue: alterem-no lá e onde for usado.',
  secretsLeftOut:
    'O que em {count} lugares parecia uma senha, chave ou token foi omitido aqui. Continua na issue: alterem-no lá e onde for usado.',

  moment: 'Momento',
  by: 'Quem',
  afterTheFirst: 'Após o primeiro',
  momentStarted: 'Começou',
  momentDetected: 'Foi detectado',
  momentOpened: 'A issue foi aberta',
  momentDeclared: 'Foi declarado incidente',
  momentAcknowledged: 'Alguém assumiu o caso',
  momentMitigated: 'Deixou de causar dano',
  momentResolved: 'Terminou',
  momentClosed: 'A issue foi fechada',

  summary: 'Resumo',
  summaryEmpty: 'A issue não diz mais do que o título.',
  summaryBy: 'Como {who} escreveu na issue.',
  summaryCut: 'Como {who} escreveu na issue, que [continua lá]({url}).',
};
