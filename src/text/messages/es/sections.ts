import type { sections as english } from '../en/sections.ts';

export const sections: Readonly<Record<keyof typeof english, string>> = {
  impact: 'Impacto',
  impactQuestion: '¿A quién afectó, a cuántos, cuánto tiempo y qué no pudieron hacer?',
  detection: '¿Cómo se detectó?',
  detectionQuestion: '¿Cómo nos dimos cuenta y qué lo habría mostrado en la mitad de tiempo?',
  trigger: 'Qué lo precedió',
  triggerQuestion: '¿Qué cambió poco antes?',
  factors: 'Factores que contribuyeron',
  factorsQuestion: '¿Qué tuvo que coincidir para que pasara esto? Rara vez hay una sola causa.',
  surprise: '¿Por qué nos sorprendió?',
  surpriseQuestion: '¿Qué creíamos del sistema que resultó no ser cierto?',
  well: 'Qué salió bien',
  wellQuestion: '¿Qué ayudó y debería estar también la próxima vez?',
  badly: 'Qué no salió bien',
  badlyQuestion: '¿Qué nos costó tiempo o calma?',
  lucky: '¿Dónde tuvimos suerte?',
  luckyQuestion: '¿Qué podría haberlo empeorado mucho y no ocurrió?',
  noteBy: '{who}, {when}',
  formBy: '{who}, en el formulario',

  followUps: 'Próximos pasos',
  followUpsQuestion: '¿Qué será distinto? Una línea por cada cosa, con responsable y enlace a su incidencia.',
  followUpsExample: '¿qué, quién, hasta cuándo?',
  followUpOpen: 'abierta',
  followUpClosed: 'cerrada',
  followUpMerged: 'fusionada',
};
