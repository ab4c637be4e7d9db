import type { facts as english } from '../en/facts.ts';

export const facts: Readonly<Record<keyof typeof english, string>> = {
  keptNote:
    'Was zwischen einer "begin"- und einer "end"-Marke steht, wird aktuell gehalten. Aller andere Text gehört euch.',
  untitled: 'Störung {number}',

  incident: 'Störung',
  protocol: 'Protokoll',
  allStepsDone: 'alle {total} Schritte erledigt',
  stepsNotDone: '**unvollständig:** {open} von {total} Schritten offen',
  severity: 'Schweregrad',
  severityAtWorst: '{severity}, zwischenzeitlich {worst}',
  timeInSeverity: '{severity}: {duration}',
  affected: 'Betroffene Dienste',
  lead: 'Leitung',
  lasted: 'Dauer der Störung',
  lastedUntilMitigated: '{duration}, bis sie niemandem mehr schadete',
  openFor: 'Das Issue war offen',
  reopenedOnce: '{duration}, einmal wieder geöffnet',
  reopenedOften: '{duration}, {count}-mal wieder geöffnet',
  people: 'Beteiligte',
  secretLeftOut:
    'Was an einer Stelle wie ein Passwort, Schlüssel oder Token aussah, wurde hier weggelassen. Im Issue steht es noch: Ändert es dort und überall, wo es benutzt wird.',
  secretsLeftOut:
    'Was an {count} Stellen wie ein Passwort, Schlüssel oder Token aussah, wurde hier weggelassen. Im Issue steht es noch: Ändert es dort und überall, wo es benutzt wird.',

  moment: 'Zeitpunkt',
  by: 'Von',
  afterTheFirst: 'Nach dem ersten',
  momentStarted: 'Es fing an',
  momentDetected: 'Es wurde bemerkt',
  momentOpened: 'Das Issue wurde angelegt',
  momentDeclared: 'Es wurde zur Störung erklärt',
  momentAcknowledged: 'Jemand kümmerte sich darum',
  momentMitigated: 'Es schadete nicht mehr',
  momentResolved: 'Es war vorbei',
  momentClosed: 'Das Issue wurde geschlossen',

  summary: 'Zusammenfassung',
  summaryEmpty: 'Das Issue sagt nicht mehr als sein Titel.',
  summaryBy: 'So hat es {who} im Issue beschrieben.',
  summaryCut: 'So hat es {who} im Issue beschrieben; [dort geht es weiter]({url}).',
};
