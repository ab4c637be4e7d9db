import type { sections as english } from '../en/sections.ts';

export const sections: Readonly<Record<keyof typeof english, string>> = {
  impact: 'Auswirkungen',
  impactQuestion: 'Wen hat es getroffen, wie viele, wie lange, und was konnten sie nicht tun?',
  detection: 'Wie wurde es bemerkt?',
  detectionQuestion: 'Wie haben wir es bemerkt, und was hätte es uns in der halben Zeit gezeigt?',
  trigger: 'Was vorausging',
  triggerQuestion: 'Was hatte sich kurz davor geändert?',
  factors: 'Was dazu beigetragen hat',
  factorsQuestion: 'Was musste zusammenkommen, damit das passieren konnte? Selten gibt es nur eine Ursache.',
  surprise: 'Warum waren wir überrascht?',
  surpriseQuestion: 'Was haben wir vom System geglaubt, das sich als falsch erwies?',
  well: 'Was gut lief',
  wellQuestion: 'Was hat geholfen und soll beim nächsten Mal wieder da sein?',
  badly: 'Was nicht gut lief',
  badlyQuestion: 'Was hat uns Zeit oder Nerven gekostet?',
  lucky: 'Wo hatten wir Glück?',
  luckyQuestion: 'Was hätte alles viel schlimmer machen können und kam nicht dazu?',
  noteBy: '{who}, {when}',
  formBy: '{who}, im Formular',
  reactionsToIssue: 'Reaktionen auf das Issue: {reactions}',
  reportedAgain: 'Noch einmal gemeldet in {issues}.',
  perhapsReportedAgain: 'Als Duplikate geschlossen und mit diesem Issue verknüpft: {issues}.',
  markedInIssue: 'Im Issue mit {icon} markiert:',

  followUps: 'Wie es weitergeht',
  followUpsQuestion:
    'Was wird anders? Je eine Zeile, mit jemandem, der sich kümmert, und einem Link zum Issue.',
  followUpsExample: 'was, wer, bis wann?',
  followUpOpen: 'offen',
  followUpClosed: 'geschlossen',
  followUpMerged: 'gemergt',
};
