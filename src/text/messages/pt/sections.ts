import type { sections as english } from '../en/sections.ts';

export const sections: Readonly<Record<keyof typeof english, string>> = {
  impact: 'Impacto',
  impactQuestion: 'Quem foi afetado, quantas pessoas, por quanto tempo, e o que não puderam fazer?',
  detection: 'Como foi detectado?',
  detectionQuestion: 'Como percebemos o problema, e o que o teria mostrado em metade do tempo?',
  trigger: 'O que o antecedeu',
  triggerQuestion: 'O que mudou pouco antes?',
  factors: 'Fatores que contribuíram',
  factorsQuestion: 'O que teve de se juntar para isto acontecer? Raramente há uma só causa.',
  surprise: 'Por que fomos surpreendidos?',
  surpriseQuestion: 'O que acreditávamos sobre o sistema que se revelou errado?',
  well: 'O que correu bem',
  wellQuestion: 'O que ajudou e deve estar presente da próxima vez?',
  badly: 'O que não correu bem',
  badlyQuestion: 'O que nos custou tempo ou calma?',
  lucky: 'Onde tivemos sorte?',
  luckyQuestion: 'O que poderia ter piorado muito e não aconteceu?',
  noteBy: '{who}, {when}',
  formBy: '{who}, no formulário',

  followUps: 'Próximos passos',
  followUpsQuestion: 'O que vai mudar? Uma linha para cada ponto, com responsável e link para a issue.',
  followUpsExample: 'o quê, quem, até quando?',
  followUpOpen: 'aberto',
  followUpClosed: 'fechado',
  followUpMerged: 'mesclado',
};
