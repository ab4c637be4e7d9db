import type { facts as english } from '../en/facts.ts';

export const facts: Readonly<Record<keyof typeof english, string>> = {
  keptNote:
    'Lo que está entre una marca "begin" y una marca "end" se mantiene al día. Todo lo demás es vuestro.',
  untitled: 'Incidente {number}',

  incident: 'Incidente',
  protocol: 'Protocolo',
  allStepsDone: 'los {total} pasos, hechos',
  stepsNotDone: '**incompleto:** faltan {open} de {total} pasos',
  severity: 'Gravedad',
  severityAtWorst: '{severity}; en el peor momento, {worst}',
  timeInSeverity: '{severity}: {duration}',
  affected: 'Servicios afectados',
  lead: 'Responsable',
  lasted: 'Duró',
  lastedUntilMitigated: '{duration}, hasta que dejó de hacer daño',
  openFor: 'La incidencia estuvo abierta',
  reopenedOnce: '{duration}, reabierta una vez',
  reopenedOften: '{duration}, reabierta {count} veces',
  people: 'Participantes',
  secretLeftOut:
    'Lo que en un lugar parecía una contraseña, clave o token se ha omitido aquí. Sigue en la incidencia: cambiadlo allí y donde se use.',
  secretsLeftOut:
    'Lo que en {count} lugares parecía una contraseña, clave o token se ha omitido aquí. Sigue en la incidencia: cambiadlo allí y donde se use.',

  moment: 'Momento',
  by: 'Quién',
  afterTheFirst: 'Desde el primero',
  momentStarted: 'Empezó',
  momentDetected: 'Se detectó',
  momentOpened: 'Se abrió la incidencia',
  momentDeclared: 'Se declaró incidente',
  momentAcknowledged: 'Alguien se hizo cargo',
  momentMitigated: 'Dejó de hacer daño',
  momentResolved: 'Terminó',
  momentClosed: 'Se cerró la incidencia',

  summary: 'Resumen',
  summaryEmpty: 'La incidencia no dice más que su título.',
  summaryBy: 'Tal como lo escribió {who} en la incidencia.',
  summaryCut: 'Tal como lo escribió {who} en la incidencia, que [continúa allí]({url}).',
};
